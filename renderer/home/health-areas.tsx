import type { AreaId } from '#core/exercises/areas.ts';
import { AREA_IDS, AREAS } from '#core/exercises/areas.ts';
import { toggled } from './picks.tsx';

type Props = {
  /** Of the question. */
  readonly label: string;
  readonly marked: readonly AreaId[];
  readonly mark: (make: (before: readonly AreaId[]) => readonly AreaId[]) => void;
};

const PLACES = AREA_IDS.filter((id) => id !== 'whole-body');

/** Where a question applies; with nothing marked it applies everywhere. */
export function HealthAreas({ label, marked, mark }: Props) {
  return (
    <fieldset className="areas">
      <legend>
        Where?{' '}
        <span className="small">{marked.length === 0 ? 'Nothing marked: everywhere.' : 'Only there.'}</span>
        <span className="unseen"> {label}</span>
      </legend>
      <div className="ticks">
        {PLACES.map((id) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={marked.includes(id)}
              onChange={() => mark((before) => toggled(before, id))}
            />
            <span>{AREAS[id]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
