import type { Answer } from '#core/bridge/command.ts';
import type { Routine } from '#core/settings/kind.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { AddField } from './add-field.tsx';
import type { Change } from './change.ts';
import { Removed, useRemoval } from './removed.tsx';
import { RhythmRoutine } from './rhythm-routine.tsx';
import { useAddition } from './use-addition.ts';

type Props = { readonly routines: readonly Routine[]; readonly change: Change };

/** As many routines as settings take. */
const MOST = 40;

/** Exercises in order under one name, to be offered by a kind of break. */
export function RhythmRoutines({ routines, change }: Props) {
  const problem = useProblem();
  const edit = (make: (all: readonly Routine[]) => readonly Routine[]) => change('routines', make);
  const removal = useRemoval(edit);
  const { added, add } = useAddition(edit, ({ id, name }): Routine => ({
    id,
    name,
    steps: [{ exercise: 'mov-chin-tuck', seconds: null }],
  }));
  const told = async (doing: Promise<Answer>) => {
    const answer = await doing;
    problem.tell('routines', answer.ok ? null : answer.message);
  };
  return (
    <section className="card list folds" aria-labelledby="routines">
      <h2 id="routines">Routines</h2>
      {routines.map((routine) => (
        <RhythmRoutine
          key={routine.id}
          routine={routine}
          isNew={routine.id === added}
          set={(make) =>
            edit((all) => all.map((one) => (one.id === routine.id ? { ...one, ...make(one) } : one)))
          }
          remove={() => void told(removal.remove(routine))}
        />
      ))}
      {removal.last !== null && <Removed name={removal.last.name} undo={() => void told(removal.undo())} />}
      {routines.length < MOST && (
        <AddField label="One more routine" example="After lunch" button="Add a routine" add={add} />
      )}
      <ProblemText problem={problem} />
    </section>
  );
}
