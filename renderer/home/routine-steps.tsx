import { useState } from 'react';
import { CATALOGUE, exerciseIn } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import type { BuiltInId } from '#core/exercises/ids.ts';
import type { RoutineStep } from '#core/settings/kind.ts';
import { Icon } from '../ui/icons.tsx';
import type { IconName } from '../ui/icons.tsx';
import type { Problem } from '../ui/problem.tsx';
import { Plus } from './plus.tsx';
import type { SetRoutine } from './edit.ts';
import { Row } from './row.tsx';

type Props = {
  /** Of the routine. */
  readonly name: string;
  readonly steps: readonly RoutineStep[];
  readonly set: SetRoutine;
  readonly problem: Problem;
};

/** As many exercises as a routine takes. */
const MOST = 12;

/** The exercises of a routine in their order, to be moved, left out and added. */
export function RoutineSteps({ name, steps, set, problem }: Props) {
  const [next, setNext] = useState<BuiltInId>('mov-chin-tuck');
  const press = async (make: (all: readonly RoutineStep[]) => readonly RoutineStep[]) => {
    const answer = await set((routine) => ({ steps: make(routine.steps) }));
    problem.tell(name, answer.ok ? null : answer.message);
  };
  const key = (icon: IconName, words: string, off: boolean, make: Parameters<typeof press>[0]) => (
    // Not `disabled`: the key keeps the focus when the exercise has come to the end of its way.
    <button
      type="button"
      className="icon-btn"
      aria-label={words}
      aria-disabled={off}
      onClick={() => !off && void press(make)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <>
      <ol className="steps" aria-label={`Exercises of ${name}`}>
        {steps.map(({ exercise: id }, at) => {
          const called = exerciseIn([], id)?.name ?? id;
          const step = `${called}, ${at + 1}`;
          return (
            <li key={`${id} ${at}`}>
              <span className="what">{called}</span>
              {key('up', `Move ${step}, up`, at === 0, (all) => swapped(all, at - 1))}
              {key('down', `Move ${step}, down`, at === steps.length - 1, (all) => swapped(all, at))}
              {key('close', `Leave out ${step}`, steps.length === 1, (all) => all.toSpliced(at, 1))}
            </li>
          );
        })}
      </ol>
      {steps.length < MOST && (
        <Row title="One more exercise">
          <select
            className="value"
            aria-label={`${name}: one more exercise`}
            value={next}
            onChange={({ target }) => setNext(BUILT_IN_IDS.find((id) => id === target.value) ?? next)}
          >
            {BUILT_IN_IDS.map((id) => (
              <option key={id} value={id}>
                {CATALOGUE[id].name}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="btn sm"
            aria-label={`Add this exercise to ${name}`}
            onClick={() => void press((all) => [...all, { exercise: next, seconds: null }])}
          >
            <Plus />
            Add
          </button>
        </Row>
      )}
    </>
  );
}

/** The list with this item and the one after it the other way round. */
function swapped(all: readonly RoutineStep[], at: number): readonly RoutineStep[] {
  const [one, other] = [all[at], all[at + 1]];
  return one === undefined || other === undefined ? all : all.with(at, other).with(at + 1, one);
}
