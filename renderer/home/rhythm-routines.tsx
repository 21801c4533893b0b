import { useState } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import type { Routine } from '#core/settings/kind.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { AddField } from './add-field.tsx';
import type { Change } from './change.ts';
import { NAME_MOST } from './name-field.tsx';
import { newId } from './new-id.ts';
import { Removed, useRemoval } from './removed.tsx';
import { RhythmRoutine } from './rhythm-routine.tsx';

type Props = { readonly routines: readonly Routine[]; readonly change: Change };

/** As many routines as settings take. */
const MOST = 40;

/** Exercises in order under one name, to be offered by a kind of break. */
export function RhythmRoutines({ routines, change }: Props) {
  const problem = useProblem();
  const [added, setAdded] = useState<string | null>(null);
  const edit = (make: (all: readonly Routine[]) => readonly Routine[]) => change('routines', make);
  const removal = useRemoval(edit);
  const told = async (doing: Promise<Answer>) => {
    const answer = await doing;
    problem.tell('routines', answer.ok ? null : answer.message);
  };
  const add = async (name: string): Promise<Answer> => {
    if (name === '' || name.length > NAME_MOST)
      return { ok: false, message: `Write a name of 1 to ${NAME_MOST} characters.` };
    let id = '';
    const answer = await edit((all) => {
      id = newId(
        name,
        all.map((one) => one.id),
      );
      return [...all, { id, name, exercises: ['mov-chin-tuck'] }];
    });
    if (answer.ok) setAdded(id);
    return answer;
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
