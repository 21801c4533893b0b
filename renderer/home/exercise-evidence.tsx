import type { Exercise } from '#core/exercises/exercise.ts';
import { GRADE_WORDS } from './exercise-words.ts';
import { SourceList } from './source-list.tsx';

/** What is known about an exercise, how sure that is, and where it comes from. */
export function ExerciseEvidence({ exercise }: { readonly exercise: Exercise }) {
  const { grade, evidence, sources } = exercise;
  return (
    <section className="card guide" aria-labelledby="evidence">
      <h2 id="evidence">What is known</h2>
      {evidence !== '' && <p>{evidence}</p>}
      <p className="small">
        How sure: <b>{GRADE_WORDS[grade]}.</b>
      </p>
      {sources.length > 0 && <SourceList label={`Sources of ${exercise.name}`} sources={sources} />}
    </section>
  );
}
