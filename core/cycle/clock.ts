import { pause, shifted } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { countStopped } from './count.ts';
import type { Cycle } from './cycle.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { withdrawn } from './withdrawn.ts';

/** A look this much later than planned means that the computer slept; timers are late by less, even under load. */
export const SLEPT_AFTER: Millis = 20 * SECOND;
/** The clock may be corrected by this much without anything being moved. */
const CLOCK_SLACK: Millis = 2 * SECOND;

/**
 * All facts moved with a clock that was set back, so that nothing waits for a time that is gone: a pause of two hours
 * stays one, and no exercise counts as done in the future.
 */
export function clockSetBack(cycle: Cycle, now: Instant): Cycle {
  const by = now - cycle.seenAt;
  if (by >= -CLOCK_SLACK) return cycle;
  const move = <T extends { readonly since: Instant }>(fact: T | null): T | null =>
    fact === null ? null : { ...fact, since: fact.since + by };
  const { activeSince, session, outcome, offSince, credit, pause: paused } = cycle;
  const notBefore = Object.fromEntries(Object.entries(cycle.notBefore).map(([kind, at]) => [kind, at + by]));
  return {
    ...cycle,
    seenAt: now,
    lookAt: cycle.lookAt + by,
    activeSince: moved(activeSince, by),
    away: move(cycle.away),
    pause: paused === null ? null : { since: paused.since + by, until: moved(paused.until, by) },
    offer: move(cycle.offer),
    session: session === null ? null : shifted(session, by),
    outcome: outcome === null ? null : { ...outcome, at: outcome.at + by },
    offSince: moved(offSince, by),
    credit: credit === null ? null : { ...credit, at: credit.at + by },
    notBefore,
    lastDone: Object.fromEntries(Object.entries(cycle.lastDone).map(([id, at]) => [id, Math.min(at, now)])),
  };
}

const moved = (at: Instant | null, by: Millis): Instant | null => (at === null ? null : at + by);

/** A sleep that nobody announced: the time since the last look was no work, and session and offer stood still. */
export function sleptThrough(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  if (now <= cycle.lookAt + SLEPT_AFTER || cycle.asleep) return still(cycle);
  const stopped = countStopped(cycle, cycle.seenAt, settings);
  const session = stopped.session === null ? null : pause(stopped.session, cycle.seenAt);
  const away = stopped.away ?? { since: cycle.seenAt, why: 'asleep' as const };
  return withdrawn({ ...stopped, session, away }, now);
}

/** True when this look came on time after a while: then the computer is awake, whatever was or was not said about it. */
export function isAwake(cycle: Cycle, now: Instant): boolean {
  return now - cycle.seenAt >= SLEPT_AFTER && now <= cycle.lookAt + SLEPT_AFTER;
}
