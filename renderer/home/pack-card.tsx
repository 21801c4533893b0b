import type { Snapshot } from '#core/bridge/snapshot.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { Pack } from '#core/packs/pack.ts';
import { packOf } from '#core/packs/pack.ts';
import type { Act } from './act.ts';
import { ExerciseBar } from './exercise-bar.tsx';
import { exerciseFacts } from './exercise-facts.ts';
import { ExerciseTile } from './exercise-tile.tsx';
import { KIND_WORDS } from './exercise-words.ts';
import { Fold } from './fold.tsx';
import { meansNow } from './means-now.ts';
import { Row } from './row.tsx';

type Props = {
  readonly pack: Pack;
  readonly state: Snapshot;
  readonly remove: () => void;
  readonly act: Act;
};

/** One pack: who made it, its exercises to be started, and the ways to take it out and along. */
export function PackCard({ pack, state, remove, act }: Props) {
  const { id, name, author, exercises } = pack;
  const its = state.settings.routines.filter((one) => packOf(one.id) === id).length;
  const by = author === null ? '' : `By ${author}. `;
  return (
    <Fold title={name} says={`${by}${counts(exercises.length, its)}`} opener={`Show the pack ${name}`}>
      <ul aria-label={`Exercises of ${name}`}>
        {exercises.map((exercise) => (
          <PackExercise key={exercise.id} exercise={exercise} state={state} act={act} />
        ))}
      </ul>
      <Row title="This pack" says="Its routines go with it. A session that runs goes on.">
        <button
          type="button"
          className="btn sm"
          aria-label={`Export the pack ${name}`}
          onClick={() => act({ do: 'export-pack', pack: id })}
        >
          Export
        </button>
        <button type="button" className="btn sm" aria-label={`Remove the pack ${name}`} onClick={remove}>
          Remove
        </button>
      </Row>
    </Fold>
  );
}

function counts(exercises: number, routines: number): string {
  const count = (number: number, what: string) =>
    number === 0 ? [] : [`${number} ${what}${number === 1 ? '' : 's'}`];
  return `${[...count(exercises, 'exercise'), ...count(routines, 'routine')].join(', ')}.`;
}

type ExerciseProps = { readonly exercise: Exercise; readonly state: Snapshot; readonly act: Act };

function PackExercise({ exercise, state, act }: ExerciseProps) {
  const { id, name, area, kind } = exercise;
  const { minutes, tool, bar } = exerciseFacts(exercise, meansNow(state));
  return (
    <li className="exercise">
      <ExerciseTile exercise={exercise} tool={tool} />
      <div className="what">
        <p className="name">{name}</p>
        <p className="small">
          {KIND_WORDS[kind]} · {AREAS[area]} · {minutes}
        </p>
        <ExerciseBar exercise={exercise} bar={bar} state={state} act={act} />
      </div>
      {bar === null && (
        <button
          type="button"
          className="btn sm"
          aria-label={`Start ${name}`}
          onClick={() => act({ do: 'start', exercise: id })}
        >
          Start
        </button>
      )}
    </li>
  );
}
