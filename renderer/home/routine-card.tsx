import type { Snapshot } from '#core/bridge/snapshot.ts';
import { digitsText } from '#core/bridge/words.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import type { SetRoutine } from './edit.ts';
import { Fold } from './fold.tsx';
import { KindMark } from './kind-mark.tsx';
import { markOf } from './kind-words.ts';
import { meansNow } from './means-now.ts';
import { NameField } from './name-field.tsx';
import { RoutineAdd } from './routine-add.tsx';
import type { RoutineSession } from './routine-plan.ts';
import { routineSession } from './routine-plan.ts';
import { RoutineSessionRow } from './routine-session.tsx';
import { RoutineSteps } from './routine-steps.tsx';
import { Row } from './row.tsx';

type Props = {
  readonly routine: Routine;
  readonly state: Snapshot;
  /** True = it was made a moment ago: it is open. */
  readonly isNew: boolean;
  /** The name of the pack that it came with; null = it is the person's own. */
  readonly from: string | null;
  readonly set: SetRoutine;
  readonly remove: () => void;
  readonly act: Act;
};

/** As many exercises as a routine takes. */
const MOST = 12;

/** One routine: how long it is, and once it is opened its exercises, their times and the session they come to. */
export function RoutineCard({ routine, state, isNew, from, set, remove, act }: Props) {
  const { id, name, steps } = routine;
  const problem = useProblem();
  const session = routineSession(routine, state);
  const means = meansNow(state);
  return (
    <Fold
      title={name}
      says={sayOf(routine, session, from)}
      mark={<KindMark mark={markOf({ is: 'routine', routine: id }, [routine], means.own)} />}
      opener={`Edit the routine ${name}`}
      opened={isNew}
      controls={
        typeof session === 'string' ? undefined : (
          <button
            type="button"
            className="btn sm above"
            aria-label={`Start the routine ${name}`}
            onClick={() => act({ do: 'start', exercise: null, routine: id })}
          >
            Start
          </button>
        )
      }
    >
      <RoutineSteps routine={routine} state={state} set={set} act={act} problem={problem} />
      {steps.length < MOST && (
        <RoutineAdd
          name={name}
          means={means}
          add={(exercise) => set((one) => ({ steps: [...one.steps, { exercise, seconds: null }] }))}
          problem={problem}
        />
      )}
      <RoutineSessionRow name={name} session={session} />
      <Row title="Name">
        <NameField
          label={`${name}: name of the routine`}
          value={name}
          change={(next) => set(() => ({ name: next }))}
          problem={problem}
        />
        <button type="button" className="btn sm" aria-label={`Remove the routine ${name}`} onClick={remove}>
          Remove
        </button>
      </Row>
      <ProblemText problem={problem} />
    </Fold>
  );
}

/** "3 exercises, 6:20 min.", or "2 of 3 exercises now, 4:10 min." */
function sayOf({ steps }: Routine, session: RoutineSession, from: string | null): string {
  const all = `${steps.length} ${steps.length === 1 ? 'exercise' : 'exercises'}`;
  const now = typeof session === 'string' ? 0 : session.parts.filter(({ added }) => !added).length;
  const count = now === 0 || now === steps.length ? all : `${now} of ${all} now`;
  const time = typeof session === 'string' ? 'cannot be done now' : `${digitsText(session.seconds)} min`;
  return `${count}, ${time}.${from === null ? '' : ` From the pack ${from}.`}`;
}
