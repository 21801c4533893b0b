import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { scene } from '#core/figure/scene.ts';
import { GRID, Picture } from '../picture.tsx';
import { sideOf } from './cells.ts';
import { Still } from './still.tsx';

const LARGE = 440;

/** Every exercise without a word, for somebody who is to say what they see. */
export function Blind() {
  return Object.values(CATALOGUE).map((exercise) => <Wordless key={exercise.id} exercise={exercise} />);
}

/** The still and both keys, as large as in a session. */
function Wordless({ exercise }: { readonly exercise: Exercise }) {
  const key = (t: 0 | 1) =>
    scene({
      exercise: exercise.id,
      side: sideOf(exercise),
      theme: 'light',
      size: { width: GRID, height: GRID },
      fit: 'circle',
      mark: true,
      t,
    });
  return (
    <div className={`blind ${exercise.kind}`} data-exercise={exercise.id}>
      <Still exercise={exercise} size={LARGE} />
      <Picture shapes={key(0)} size={LARGE} label={null} />
      <Picture shapes={key(1)} size={LARGE} label={null} />
    </div>
  );
}
