import type { Trigger } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { localInstant } from '#core/time.ts';
import { inHours, minuteOf, weekdayOf } from './hours.ts';

type Times = Extract<Trigger, { by: 'times' }>;

/** Today and a whole week on: the same time of the same weekday lies within. */
const AHEAD = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The next of these times after an instant that lies in working hours; null = there is none. A time that a summer-time night
 * leaves out comes an hour later, one that it has twice comes once.
 */
export function nextTime({ times, days }: Times, after: Instant, { hours }: Settings): Instant | null {
  for (const day of AHEAD) {
    if (!days.includes(weekdayOf(after, day))) continue;
    const found = times
      .map((time) => localInstant(after, day, minuteOf(time)))
      .filter((at) => at > after && inHours(hours, at));
    if (found.length > 0) return Math.min(...found);
  }
  return null;
}
