import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import type { Cycle } from './cycle.ts';

/** Active time counted up to `at`, and no more from there. */
export function countStopped(cycle: Cycle, at: Instant, settings: Settings): Cycle {
  if (cycle.activeSince === null) return cycle;
  const ran = Math.max(0, at - cycle.activeSince);
  const worked = Object.fromEntries(settings.kinds.map(({ id }) => [id, (cycle.worked[id] ?? 0) + ran]));
  return { ...cycle, worked: { ...cycle.worked, ...worked }, activeSince: null };
}

/** True when active time counts: somebody is there, and neither a pause, off hours nor a session is in the way. */
function counts(cycle: Cycle): boolean {
  return cycle.away === null && cycle.pause === null && cycle.offSince === null && cycle.session === null;
}

/** The count running from `since` where it should, and stopped where it should not. */
export function counting(cycle: Cycle, since: Instant, settings: Settings): Cycle {
  if (!counts(cycle)) return countStopped(cycle, since, settings);
  return cycle.activeSince === null ? { ...cycle, activeSince: since } : cycle;
}
