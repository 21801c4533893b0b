import { pause, shifted } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { countStopped } from './count.ts';
import type { Cycle } from './cycle.ts';

/** A look this much later than planned means that the computer slept; timers are late by less, even under load. */
export const SLEPT_AFTER: Millis = 20 * SECOND;
/** The clock may be corrected by this much without anything being moved. */
const CLOCK_SLACK: Millis = 2 * SECOND;

/** All relative facts moved with a clock that was set back, so that nothing waits for a time that is gone. */
export function clockSetBack(cycle: Cycle, now: Instant): Cycle {
  const by = now - cycle.seenAt;
  if (by >= -CLOCK_SLACK) return cycle;
  const move = <T extends { readonly since: Instant }>(fact: T | null): T | null =>
    fact === null ? null : { ...fact, since: fact.since + by };
  const notBefore = Object.fromEntries(Object.entries(cycle.notBefore).map(([kind, at]) => [kind, at + by]));
  return {
    ...cycle,
    seenAt: now,
    lookAt: cycle.lookAt + by,
    activeSince: cycle.activeSince === null ? null : cycle.activeSince + by,
    away: move(cycle.away),
    offer: move(cycle.offer),
    session: cycle.session === null ? null : shifted(cycle.session, by),
    outcome: cycle.outcome === null ? null : { ...cycle.outcome, at: cycle.outcome.at + by },
    offSince: cycle.offSince === null ? null : cycle.offSince + by,
    notBefore,
  };
}

/** A sleep that nobody announced: the time since the last look was no work, and a session stood still. */
export function sleptThrough(cycle: Cycle, now: Instant, settings: Settings): Cycle {
  if (now <= cycle.lookAt + SLEPT_AFTER || cycle.asleep) return cycle;
  const stopped = countStopped(cycle, cycle.seenAt, settings);
  const session = stopped.session === null ? null : pause(stopped.session, cycle.seenAt);
  return { ...stopped, session, away: stopped.away ?? { since: cycle.seenAt, why: 'asleep' } };
}
