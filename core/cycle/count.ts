import type { Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import type { Cycle, DueFacts } from './cycle.ts';

type Counts = { readonly [kind: string]: Millis };

function added(counts: Counts, ran: Millis, { kinds }: Settings): Counts {
  return { ...counts, ...Object.fromEntries(kinds.map(({ id }) => [id, (counts[id] ?? 0) + ran])) };
}

/** Active time counted up to `at`, and no more from there; time by the clock runs on. */
export function activeStopped(cycle: Cycle, at: Instant, settings: Settings): Cycle {
  if (cycle.activeSince === null) return cycle;
  const ran = Math.max(0, at - cycle.activeSince);
  return { ...cycle, worked: added(cycle.worked, ran, settings), activeSince: null };
}

/** Both counts up to `at`, and no more from there. */
export function countStopped(before: Cycle, at: Instant, settings: Settings): Cycle {
  const cycle = activeStopped(before, at, settings);
  if (cycle.clockSince === null) return cycle;
  const ran = Math.max(0, at - cycle.clockSince);
  return { ...cycle, clocked: added(cycle.clocked, ran, settings), clockSince: null };
}

/** True when time may count at all: neither a pause, off hours nor a session is in the way. */
function runs(cycle: Cycle): boolean {
  return cycle.pause === null && cycle.offSince === null && cycle.session === null;
}

/** The counts running from `since` where they should, and stopped where they should not: silence lets the clock run on. */
export function counting(before: Cycle, since: Instant, settings: Settings): Cycle {
  if (!runs(before) || (before.away !== null && before.away.why !== 'idle'))
    return countStopped(before, since, settings);
  const cycle = before.clockSince === null ? { ...before, clockSince: since } : before;
  if (cycle.away !== null) return activeStopped(cycle, since, settings);
  return cycle.activeSince === null ? { ...cycle, activeSince: since } : cycle;
}

/** Active time since the last break of this kind. */
export function workedAt(cycle: DueFacts, kind: string, now: Instant): Millis {
  const running = cycle.activeSince === null ? 0 : Math.max(0, now - cycle.activeSince);
  return (cycle.worked[kind] ?? 0) + running;
}

/** Time that counts towards the next break of this kind: active, or by the clock. */
export function countedAt(cycle: DueFacts, { id, trigger }: Kind, now: Instant): Millis {
  if (trigger.by !== 'clock') return workedAt(cycle, id, now);
  const running = cycle.clockSince === null ? 0 : Math.max(0, now - cycle.clockSince);
  return (cycle.clocked[id] ?? 0) + running;
}

/** The counts of these kinds at zero from `at` on, and nothing that put them off. The counts are stopped: they go on by `counting`. */
export function begunAnew(before: Cycle, kinds: readonly string[], at: Instant, settings: Settings): Cycle {
  const cycle = countStopped(before, at, settings);
  const keep = <T>(facts: { readonly [kind: string]: T }) =>
    Object.fromEntries(Object.entries(facts).filter(([kind]) => !kinds.includes(kind)));
  return {
    ...cycle,
    worked: keep(cycle.worked),
    clocked: keep(cycle.clocked),
    waits: keep(cycle.waits),
    laters: keep(cycle.laters),
    served: { ...cycle.served, ...Object.fromEntries(kinds.map((kind) => [kind, at])) },
    held: cycle.held !== null && kinds.includes(cycle.held.kind) ? null : cycle.held,
  };
}
