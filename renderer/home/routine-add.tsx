import { useState } from 'react';
import { everyExercise } from '#core/choosing/choose.ts';
import type { Means } from '#core/choosing/means.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Answer } from '#core/bridge/command.ts';
import type { Problem } from '../ui/problem.tsx';
import { byArea, EVERYTHING } from './exercise-filter.ts';
import { Plus } from './plus.tsx';
import { Row } from './row.tsx';

type Props = {
  /** Of the routine. */
  readonly name: string;
  readonly means: Means;
  readonly add: (exercise: ExerciseId) => Promise<Answer>;
  readonly problem: Problem;
};

/** One more exercise for a routine, out of all there are, by area. */
export function RoutineAdd({ name, means, add, problem }: Props) {
  const all = everyExercise(means.own);
  const [chosen, setChosen] = useState<ExerciseId>('mov-chin-tuck');
  const press = async () => {
    const answer = await add(chosen);
    problem.tell(name, answer.ok ? null : answer.message);
  };
  return (
    <Row title="One more exercise">
      <select
        className="value"
        aria-label={`${name}: one more exercise`}
        value={chosen}
        onChange={({ target }) => setChosen(all.find(({ id }) => id === target.value)?.id ?? chosen)}
      >
        {byArea(all, EVERYTHING, means).map(([area, some]) => (
          <optgroup key={area} label={AREAS[area]}>
            {some.map(({ id, name: called, kind }) => (
              <option key={id} value={id}>
                {kind === 'release' ? `${called} (release)` : called}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button
        type="button"
        className="btn sm"
        aria-label={`Add this exercise to ${name}`}
        onClick={() => void press()}
      >
        <Plus />
        Add
      </button>
    </Row>
  );
}
