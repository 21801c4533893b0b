import { everyExercise } from '#core/choosing/choose.ts';
import type { Means } from '#core/choosing/means.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { exerciseFacts } from './exercise-facts.ts';
import { ExerciseTile } from './exercise-tile.tsx';
import type { Act } from './act.ts';

/** All exercises, each to be started now. */
export function NowExercises({ means, act }: { readonly means: Means; readonly act: Act }) {
  return (
    <section className="card list">
      <h2>Start an exercise</h2>
      <ul>
        {everyExercise(means.own).map((exercise) => (
          <ExerciseRow key={exercise.id} exercise={exercise} means={means} act={act} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly exercise: Exercise; readonly means: Means; readonly act: Act };

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
