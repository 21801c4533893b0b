import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Instant } from '#core/time.ts';
import { localInstant, MINUTE, SECOND } from '#core/time.ts';

/**
 * When what is said about a state changes by itself after `now`: at the next minute of the countdown, in its last minute at
 * the next second, and at midnight because of "tomorrow". Null = only a new state changes it.
 */
export function nextChange({ phase, next }: Snapshot, now: Instant): Instant | null {
  // The count stands while nobody is there: only the app knows what is true then.
  if (phase === 'away') return null;
  const midnight = localInstant(now, 1, 0);
  if (next === null || next.dueAt <= now) return midnight;
  const left = Math.ceil((next.dueAt - now) / SECOND);
  const step = left <= 60 ? SECOND : MINUTE;
  const steps = Math.ceil((left * SECOND) / step);
  return Math.min(midnight, next.dueAt - (steps - 1) * step);
}
