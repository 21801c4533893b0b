import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Routine } from '#core/settings/kind.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { SetRoutine } from './edit.ts';
import { Fold } from './fold.tsx';
import { KindMark } from './kind-mark.tsx';
import { markOf } from './kind-words.ts';
import { NameField } from './name-field.tsx';
import { RoutineSteps } from './routine-steps.tsx';
import { Row } from './row.tsx';

type Props = {
  readonly routine: Routine;
  /** True = it was made a moment ago: it is open. */
  readonly isNew: boolean;
  readonly set: SetRoutine;
  readonly remove: () => void;
};

/** One routine: its exercises in a line, and their order once it is opened. */
export function RhythmRoutine({ routine, isNew, set, remove }: Props) {
  const { id, name, steps } = routine;
  const problem = useProblem();
  const names = steps.map(({ exercise }) => exerciseIn([], exercise)?.name ?? exercise);
  return (
    <Fold
      title={name}
      says={`${names.join(', then ')}.`}
      mark={<KindMark mark={markOf({ is: 'routine', routine: id }, [routine])} />}
      opener={`Edit the routine ${name}`}
      opened={isNew}
    >
      <RoutineSteps name={name} steps={steps} set={set} problem={problem} />
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
