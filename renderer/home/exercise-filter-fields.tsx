import { AREA_IDS, AREAS } from '#core/exercises/areas.ts';
import { POSITIONS } from '#core/exercises/exercise.ts';
import { TOOL_IDS, TOOLS } from '#core/exercises/tools.ts';
import type { Filter } from './exercise-filter.ts';
import { EVERYTHING } from './exercise-filter.ts';
import { POSITION_WORDS } from './exercise-words.ts';

type Props = {
  readonly filter: Filter;
  readonly set: (filter: Filter) => void;
  readonly count: number;
  readonly all: number;
};

const AREA_OPTIONS = AREA_IDS.map((id) => [id, AREAS[id]] as const);
const TOOL_OPTIONS = TOOL_IDS.map((id) => [id, TOOLS[id].label] as const);
const POSITION_OPTIONS = POSITIONS.map((id) => [id, POSITION_WORDS[id]] as const);
const KIND_OPTIONS = [
  ['release', 'Releases'],
  ['movement', 'Movements'],
] as const;

/** What is asked of the exercises in the list, and how many are left. */
export function ExerciseFilter({ filter, set, count, all }: Props) {
  const changed = JSON.stringify(filter) !== JSON.stringify(EVERYTHING);
  return (
    <section className="card filters" aria-label="Filter">
      <Choice
        label="Area"
        value={filter.area}
        options={AREA_OPTIONS}
        set={(area) => set({ ...filter, area })}
      />
      <Choice
        label="Kind"
        value={filter.kind}
        options={KIND_OPTIONS}
        set={(kind) => set({ ...filter, kind })}
      />
      <Choice
        label="Tool"
        value={filter.tool}
        options={TOOL_OPTIONS}
        set={(tool) => set({ ...filter, tool })}
      />
      <Choice
        label="Position"
        value={filter.position}
        options={POSITION_OPTIONS}
        set={(position) => set({ ...filter, position })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={filter.fits}
          onChange={({ target }) => set({ ...filter, fits: target.checked })}
        />
        <span>Fits me now</span>
      </label>
      <p className="count">
        <span role="status">
          {count} of {all}
        </span>
        {changed && (
          <button type="button" className="btn sm" onClick={() => set(EVERYTHING)}>
            Show all
          </button>
        )}
      </p>
    </section>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T | 'any';
  readonly options: readonly (readonly [T, string])[];
  readonly set: (value: T | 'any') => void;
};

function Choice<T extends string>({ label, value, options, set }: ChoiceProps<T>) {
  return (
    <label className="filter">
      <span className="small">{label}</span>
      <select
        className="value"
        value={value}
        onChange={({ target }) => set(options.find(([id]) => id === target.value)?.[0] ?? 'any')}
      >
        <option value="any">Any</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
