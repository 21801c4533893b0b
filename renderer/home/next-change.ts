import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Instant } from '#core/time.ts';
import { localInstant, MINUTE, SECOND } from '#core/time.ts';
import { countsDown, everyOfId } from './kind-lines.ts';

/**
 * When what is said about a state changes by itself after `now`: at the next minute of a countdown, in its last minute at
 * the next second, and at midnight because of "tomorrow". Null = only a new state changes it.
 */
export function nextChange({ phase, next, kinds, settings }: Snapshot, now: Instant): Instant | null {
  // The count stands while nobody is there: only the app knows what is true then.
  if (phase === 'away') return null;
  const counted = kinds.filter((line) => countsDown(line));
  const ticks = [
    ...(next === null ? [] : [tickOf(next.dueAt, now)]),
    ...counted.map(({ dueAt }) => tickOf(dueAt ?? now, now)),
    ...counted.map(({ dueAt, kind }) => minuteOf(dueAt ?? now, everyOfId(settings.kinds, kind), now)),
  ];
  return Math.min(localInstant(now, 1, 0), ...ticks);
}

/** When the words of a countdown to `dueAt` change; never once it is over. */
function tickOf(dueAt: Instant, now: Instant): Instant {
  if (dueAt <= now) return Infinity;
  const left = Math.ceil((dueAt - now) / SECOND);
  const step = left <= 60 ? SECOND : MINUTE;
  const steps = Math.ceil((left * SECOND) / step);
  return dueAt - (steps - 1) * step;
}

/** When one more whole minute of all these seconds has been counted. */
function minuteOf(dueAt: Instant, every: number, now: Instant): Instant {
  if (dueAt <= now) return Infinity;
  const from = dueAt - every * SECOND;
  return from + (Math.floor((now - from) / MINUTE) + 1) * MINUTE;
}
