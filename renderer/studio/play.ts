import type { PhaseKind } from '#core/exercises/exercise.ts';
import { secondsOf } from '#core/figure/film.ts';
import { loopAt, roundPlace } from '#core/figure/motion.ts';
import type { Posing } from '#core/figure/posing.ts';
import type { Seconds } from '#core/time.ts';

/** Where a movement ends that goes that way: 1 = at b, 2 = at a again, where it goes on past b instead of going back. */
export const endOf = ({ round }: { readonly round?: readonly unknown[] }): 1 | 2 =>
  round !== undefined && round.length > 0 ? 2 : 1;

/** The instant of the posing (as it is in that phase) that shows when it has been played so many seconds. */
export function playedTo(shown: Posing, phase: PhaseKind, seconds: Seconds): number {
  const moving = secondsOf(shown, phase);
  return endOf(shown) === 2 ? roundPlace({ moving, far: 0, near: 0 }, seconds) : loopAt(seconds / moving);
}
