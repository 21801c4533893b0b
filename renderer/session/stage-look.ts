import { assertNever } from '#core/assert-never.ts';
import type { Exercise, PhaseKind } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Repetition } from '#core/figure/motion.ts';
import { hasSweep } from '#core/figure/scene.ts';
import type { Plan, Stage } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';

/** What kind of minute it is: pressing, moving, or letting go. Class names of the ground and the line. */
export type Ground = 'release' | 'move' | 'rest';

/** The ground of a stage. */
export function groundOf(plan: Plan, { kind, pressure, exercise }: Stage): Ground {
  if (pressure) return 'release';
  if (kind === 'breathe') return 'rest';
  return exerciseOf(plan, exercise).kind === 'release' && kind !== 'move' ? 'release' : 'move';
}

/** Whether the pacer of the breath belongs on a stage. */
export function isPaced({ kind, pressure }: Stage): boolean {
  return pressure || kind === 'breathe' || kind === 'hold';
}

/** How tall the upper half would like to be; it gives way when words need more. */
export function stageHeight({ kind, pressure }: Stage): number {
  if (kind === 'set-up' || kind === 'find') return 300;
  return pressure ? 332 : 356;
}

/** How tall it is while somebody reads about the exercise: the picture stays, the words have the room. */
export const READING_HEIGHT = 190;

/**
 * What the figure shows on a stage; looking for the spot is a creep over it, where the figure has one, and who breathes
 * under pressure is still on the tool.
 */
export function motionOf({ kind, tool, pressure }: Stage, figure: ExerciseId): PhaseKind | 'still' {
  switch (kind) {
    case 'find':
      return hasSweep(figure, tool) ? 'sweep' : 'hold';
    case 'switch':
    case 'swap':
      return 'still';
    case 'breathe':
      return pressure ? 'hold' : 'breathe';
    case 'set-up':
    case 'hold':
    case 'sweep':
    case 'move':
      return kind;
    default:
      return assertNever(kind);
  }
}

/** One repetition of a stage that counts them, as its digits count; null = it goes by time. */
export function repetitionOf(
  { reps: usual }: Pick<Exercise, 'reps'>,
  { reps }: Pick<Stage, 'reps'>,
  length: Millis,
): Repetition | null {
  if (reps === null || reps < 1 || length <= 0) return null;
  return { seconds: length / SECOND / reps, hold: usual?.holdSeconds ?? 0 };
}

/** Share of a stage that has run, 0 to 1. */
export function shareOf({ spent, length }: { readonly spent: Millis; readonly length: Millis }): number {
  return length === 0 ? 1 : Math.min(1, spent / length);
}
