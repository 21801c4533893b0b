import type { AreaId } from '#core/exercises/areas.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import type { Rule } from '#core/screening/rules.ts';
import { RULES } from '#core/screening/rules.ts';
import { PLACES } from '#core/screening/screening.ts';
import { toggled } from './picks.tsx';

type Props = {
  /** Of the question. */
  readonly id: RuleId;
  readonly marked: readonly AreaId[];
  readonly mark: (make: (before: readonly AreaId[]) => readonly AreaId[]) => void;
};

/** Questions about what may also be where nothing is ever pressed, and still must not be moved or leant on. */
const ANY_PLACE: readonly RuleId[] = ['fracture-recent', 'surgery-recent'];

/** Where a question applies: where it knows it by itself, and where it is marked; with none of both everywhere. */
export function HealthAreas({ id, marked, mark }: Props) {
  const { label, hidesAreas }: Rule = RULES[id];
  const always: readonly AreaId[] = hidesAreas === 'all' ? PLACES : hidesAreas;
  const everywhere = PLACES.every((area) => marked.includes(area));
  const tick = (words: string, checked: boolean, onChange: () => void) => (
    <label key={words} className="tick">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset className="areas">
      <legend>
        {always.length > 0 ? (
          `Always: ${always.map((area) => AREAS[area].toLowerCase()).join(', ')}. Also where?`
        ) : (
          <>
            Where? <span className="small">{whereText(marked)}</span>
          </>
        )}
        <span className="unseen"> {label}</span>
      </legend>
      <div className="ticks">
        {PLACES.filter((area) => !always.includes(area)).map((area) =>
          tick(AREAS[area], marked.includes(area), () => mark((before) => toggled(before, area))),
        )}
        {ANY_PLACE.includes(id) &&
          tick('Somewhere else (arm, hand, ribs, knee)', everywhere, () =>
            mark(() => (everywhere ? [] : PLACES)),
          )}
      </div>
    </fieldset>
  );
}

function whereText(marked: readonly AreaId[]): string {
  if (PLACES.every((area) => marked.includes(area)))
    return 'As if it were everywhere: a walk and a breath are left.';
  return marked.length === 0 ? 'Nothing marked: everywhere.' : 'Only there.';
}
