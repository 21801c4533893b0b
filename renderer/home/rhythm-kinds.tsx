import type { Answer } from '#core/bridge/command.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { AddField } from './add-field.tsx';
import type { Change } from './change.ts';
import { Removed, useRemoval } from './removed.tsx';
import { RhythmKind } from './rhythm-kind.tsx';
import type { SetKind } from './edit.ts';
import { RhythmSwitch } from './rhythm-switch.tsx';
import { useAddition } from './use-addition.ts';

type Props = {
  readonly kinds: readonly Kind[];
  readonly routines: readonly Routine[];
  /** Exercises of packs. */
  readonly own: readonly Exercise[];
  readonly change: Change;
};

/** As many kinds as settings take. */
const MOST = 20;

/** All kinds of break: each opens to its fields; more can be added, and any of them removed. */
export function RhythmKinds({ kinds, routines, own, change }: Props) {
  const problem = useProblem();
  const edit = (make: (all: readonly Kind[]) => readonly Kind[]) => change('kinds', make);
  const removal = useRemoval(edit);
  const { added, add } = useAddition(edit, ({ id, name }) => ({ ...FRESH, id, name }));
  const told = async (doing: Promise<Answer>) => {
    const answer = await doing;
    problem.tell('kinds', answer.ok ? null : answer.message);
  };
  const setOf =
    (id: string): SetKind =>
    (part) =>
      edit((all) =>
        all.map((one) =>
          one.id === id ? { ...one, ...(typeof part === 'function' ? part(one) : part) } : one,
        ),
      );
  return (
    <section className="card list folds" aria-labelledby="kinds">
      <div className="list-head">
        <h2 id="kinds">Kinds of break</h2>
        {kinds.length > 0 && <RhythmSwitch kinds={kinds} edit={edit} />}
      </div>
      {kinds.length === 0 && <p className="small none">There are none, so nothing is offered.</p>}
      {kinds.map((kind) => (
        <RhythmKind
          key={kind.id}
          kind={kind}
          routines={routines}
          own={own}
          isNew={kind.id === added}
          set={setOf(kind.id)}
          remove={() => void told(removal.remove(kind))}
        />
      ))}
      {removal.last !== null && <Removed name={removal.last.name} undo={() => void told(removal.undo())} />}
      {kinds.length < MOST ? (
        <AddField
          label="One more kind"
          example="such as Eyes or Stand up"
          button="Add a kind of break"
          add={add}
        />
      ) : (
        <p className="small none">{MOST} kinds are as many as there can be.</p>
      )}
      <ProblemText problem={problem} />
    </section>
  );
}

/** What a kind begins with. */
const FRESH: Omit<Kind, 'id' | 'name'> = {
  on: true,
  trigger: { by: 'active', every: 3600 },
  length: 120,
  content: { is: 'any' },
  presence: 'window',
  sounds: 'all',
};
