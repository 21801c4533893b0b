import { EXERCISE_IDS } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/catalogue.ts';
import { exerciseFacts } from './exercise-facts.ts';
import { ExerciseTile } from './exercise-tile.tsx';
import type { Act } from './act.ts';

/** All exercises, each to be started now. */
export function NowExercises({ owned, act }: { readonly owned: readonly string[]; readonly act: Act }) {
  return (
    <section className="card list">
      <h2>Start an exercise</h2>
      <ul>
        {EXERCISE_IDS.map((id) => (
          <ExerciseRow key={id} id={id} owned={owned} act={act} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly id: ExerciseId; readonly owned: readonly string[]; readonly act: Act };

function ExerciseRow({ id, owned, act }: RowProps) {
  const { name, area, minutes, tool, needs, then } = exerciseFacts(id, owned);
  return (
    <li className="exercise">
      <ExerciseTile id={id} tool={tool} />
      <div className="what">
        <p className="name">{name}</p>
        <p className="small">
          {area} · {minutes} · {needs}
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
