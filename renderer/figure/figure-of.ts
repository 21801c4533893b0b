import type { Exercise } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { hasFigure } from '#core/figure/scene.ts';

/** The exercise whose figure shows this one: its own, or the one that it names; null = nobody has posed it. */
export function figureOf({ id, figure }: Pick<Exercise, 'id' | 'figure'>): ExerciseId | null {
  if (hasFigure(id)) return id;
  return figure !== undefined && hasFigure(figure) ? figure : null;
}
