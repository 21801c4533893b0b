import type { Exercise } from '#core/exercises/exercise.ts';
import { Figure } from '../../figure/figure.tsx';
import { sideOf } from './cells.ts';

/** The figure as the app shows it to people who want no motion; the page must be told that they do. */
export function Still({ exercise, size }: { readonly exercise: Exercise; readonly size: number }) {
  return (
    <Figure
      exercise={exercise.id}
      side={sideOf(exercise)}
      motion="move"
      tool={null}
      size={size}
      label={`${exercise.name}, still`}
    />
  );
}
