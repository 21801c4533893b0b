import type { Answer } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { MOST_ROUTINES, packOf } from '#core/packs/pack.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import { AddField } from './add-field.tsx';
import type { Change } from './change.ts';
import { Removed, useRemoval } from './removed.tsx';
import { RoutineCard } from './routine-card.tsx';
import { useAddition } from './use-addition.ts';

type Props = { readonly state: Snapshot; readonly change: Change; readonly act: Act };

/** All routines, to be put together, started and removed. */
export function RoutineList({ state, change, act }: Props) {
  const { routines, packs } = state.settings;
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
      {routines.length === 0 && <p className="none small">There is none. Give one a name to begin.</p>}
      {routines.map((routine) => (
        <RoutineCard
          key={routine.id}
          routine={routine}
          state={state}
          isNew={routine.id === added}
          from={packs.find(({ id }) => id === packOf(routine.id))?.name ?? null}
          set={(make) =>
            edit((all) => all.map((one) => (one.id === routine.id ? { ...one, ...make(one) } : one)))
          }
          remove={() => void told(removal.remove(routine))}
          act={act}
        />
      ))}
      {removal.last !== null && <Removed name={removal.last.name} undo={() => void told(removal.undo())} />}
      {routines.length < MOST_ROUTINES && (
        <AddField label="One more routine" example="After lunch" button="Add a routine" add={add} />
      )}
      <ProblemText problem={problem} />
    </section>
  );
}
