import type { Plan, Stage } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Millis } from '#core/time.ts';

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

/** How the figure moves on a stage. */
export function motionOf({ kind }: Stage): 'hold' | 'move' | 'sweep' | 'still' {
  if (kind === 'move' || kind === 'sweep' || kind === 'hold') return kind;
  return kind === 'breathe' ? 'hold' : 'still';
}

/** Seconds for one there-and-back of the figure: a repetition's own time, or a calm default. */
export function cycleSeconds({ kind, reps, seconds }: Stage): number {
  if (reps !== null && reps > 0) return seconds / reps;
  return kind === 'sweep' ? 8 : 6;
}

/** Share of a stage that has run, 0 to 1. */
export function shareOf({ spent, length }: { readonly spent: Millis; readonly length: Millis }): number {
  return length === 0 ? 1 : Math.min(1, spent / length);
}
