import { useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Routine, RoutineStep } from '#core/exercises/routine.ts';
import type { Problem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import type { SetRoutine } from './edit.ts';
import { Removed } from './removed.tsx';
import { moved, stepFacts } from './routine-plan.ts';
import type { StepKey } from './routine-step.tsx';
import { RoutineStepRow } from './routine-step.tsx';
import { useDragOrder } from './use-drag-order.ts';

type Props = {
  readonly routine: Routine;
  readonly state: Snapshot;
  readonly set: SetRoutine;
  readonly act: Act;
  readonly problem: Problem;
};

/** A step that was left out, and where it was. */
type Left = { readonly step: RoutineStep; readonly name: string; readonly at: number };

/** The exercises of a routine in their order, to be moved by mouse and by keys, timed, and left out. */
export function RoutineSteps({ routine, state, set, act, problem }: Props) {
  const { name, steps } = routine;
  const [focus, setFocus] = useState<{ readonly step: string; readonly key: StepKey } | null>(null);
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<Left | null>(null);
  const edit = async (make: (all: readonly RoutineStep[]) => readonly RoutineStep[]) => {
    const answer = await set((one) => ({ steps: make(one.steps) }));
    problem.tell(name, answer.ok ? null : answer.message);
    return answer;
  };
  const facts = stepFacts(routine, state);
  const nameOf = (at: number) => facts[at]?.exercise?.name ?? steps[at]?.exercise ?? '';
  const move = async (from: number, to: number, key: StepKey | null) => {
    const called = nameOf(from);
    const answer = await edit((all) => moved(all, from, to));
    if (!answer.ok) return;
    setFocus(key === null ? null : { step: keyOf(moved(steps, from, to), to), key });
    setSaid(`${called} is now ${to + 1} of ${steps.length}.`);
  };
  const drag = useDragOrder((from, to) => void move(from, to, null));
  const press = async (at: number, key: StepKey) => {
    if (key !== 'out') return move(at, key === 'up' ? at - 1 : at + 1, key);
    const step = steps[at];
    const answer = await edit((all) => all.toSpliced(at, 1));
    setFocus(null);
    if (answer.ok && step !== undefined) setLeft({ step, name: nameOf(at), at });
  };
  const undo = async () => {
    if (left === null) return;
    const answer = await edit((all) => all.toSpliced(left.at, 0, left.step));
    if (answer.ok) setLeft(null);
  };
  return (
    <>
      <ol className="routine-steps" aria-label={`Exercises of ${name}`} onBlur={() => setFocus(null)}>
        {facts.map((one, at) => (
          <RoutineStepRow
            key={keyOf(steps, at)}
            facts={one}
            label={`${nameOf(at)}, ${at + 1}`}
            state={state}
            act={act}
            drag={drag(at)}
            off={offKeys(at, steps.length)}
            press={(key) => void press(at, key)}
            focused={focus?.step === keyOf(steps, at) ? focus.key : null}
            setSeconds={(seconds) =>
              set(({ steps: all }) => ({
                steps: all.map((step, index) => (index === at ? { ...step, seconds } : step)),
              }))
            }
            problem={problem}
          />
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
      {left !== null && <Removed name={left.name} undo={() => void undo()} />}
    </>
  );
}

/** The same for an exercise wherever it stands, so that it is moved and not made anew. */
function keyOf(steps: readonly RoutineStep[], at: number): string {
  const id = steps[at]?.exercise ?? '';
  return `${id} ${steps.slice(0, at).filter(({ exercise }) => exercise === id).length}`;
}

function offKeys(at: number, count: number): readonly StepKey[] {
  const first: readonly StepKey[] = at === 0 ? ['up'] : [];
  const last: readonly StepKey[] = at === count - 1 ? ['down'] : [];
  const only: readonly StepKey[] = count === 1 ? ['out'] : [];
  return [...first, ...last, ...only];
}
