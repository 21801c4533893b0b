import type { Means } from '#core/choosing/means.ts';
import { suggested } from '#core/choosing/suggested.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Act } from './act.ts';
import { exerciseFacts } from './exercise-facts.ts';
import { ExerciseTile } from './exercise-tile.tsx';

/** So many of all exercises are shown here; the others are on their own page. */
const FEW = 4;

type Props = { readonly means: Means; readonly act: Act };

/** A few exercises that fit now, and the way to all others. */
export function NowExercises({ means, act }: Props) {
  return (
    <section className="card list" aria-labelledby="start">
      <h2 id="start">Start one of these</h2>
      <ul>
        {suggested(means, FEW).map((exercise) => (
          <ExerciseRow key={exercise.id} exercise={exercise} means={means} act={act} />
        ))}
      </ul>
      <p className="more">
        <a className="link" href="#exercises">
          All exercises
        </a>
      </p>
    </section>
  );
}

type RowProps = Props & { readonly exercise: Exercise };

function ExerciseRow({ exercise, means, act }: RowProps) {
  const { id, name, area } = exercise;
  const { minutes, tool, then } = exerciseFacts(exercise, means);
  return (
    <li className="exercise">
      <ExerciseTile exercise={exercise} tool={tool} />
      <div className="what">
        <p className="name">{name}</p>
        <p className="small">
          {AREAS[area]} · {minutes} · {TOOLS[tool].label}
        </p>
        {then !== null && <p className="small">Then {then.toLowerCase()}.</p>}
      </div>
      <button
        type="button"
        className="btn"
        aria-label={`Start ${name}`}
        onClick={() => act({ do: 'start', exercise: id })}
      >
        Start
      </button>
    </li>
  );
}
