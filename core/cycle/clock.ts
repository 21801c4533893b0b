import { pause, shifted } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { HOUR, SECOND } from '#core/time.ts';
import { countStopped } from './count.ts';
import type { Cycle, Offer } from './cycle.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { withdrawn } from './withdrawn.ts';

/** A look this much later than planned means that the computer slept; timers are late by less, even under load. */
export const SLEPT_AFTER: Millis = 20 * SECOND;
/** A time that was served this far ahead was served on a wrong date. */
const WRONG_DATE: Millis = 12 * HOUR;
/** The clock may be corrected by this much without anything being moved. */
const CLOCK_SLACK: Millis = 2 * SECOND;

/**
 * All facts moved with a clock that was set back, so that nothing waits for a time that is gone: a pause of two hours
 * stays one, and no exercise counts as done in the future.
 */
export function clockSetBack(cycle: Cycle, now: Instant): Cycle {
  const by = now - cycle.seenAt;
  if (by >= -CLOCK_SLACK) return cycle;
  const { session, outcome, credit, day, pause: paused } = cycle;
  return {
    ...cycle,
    ...instantsMoved(cycle, by),
    seenAt: now,
    // A small correction calls nobody to a time that is over; a date that was wrong must not silence a kind for good.
    served: eachOf(cycle.served, (at) => (at - now > WRONG_DATE ? now : at)),
    day: day?.began == null ? day : { ...day, began: Math.min(day.began, now) },
    away: since(cycle.away, by),
    pause: paused === null ? null : { ...paused, since: paused.since + by, until: moved(paused.until, by) },
    outside: cycle.outside.map((one) => ({ ...one, since: one.since + by })),
    held: since(cycle.held, by),
    waits: eachOf(cycle.waits, (wait) => ({ ...wait, until: wait.until + by })),
    // What was done stays done, on the day that it is now.
    skips: cycle.skips.map((at) => Math.min(at, now)),
    pressed: cycle.pressed.map((one) => ({ ...one, at: Math.min(one.at, now) })),
    offer: cycle.offer === null ? null : { ...cycle.offer, ...offerMoved(cycle.offer, by) },
    session: session === null ? null : shifted(session, by),
    outcome: outcome === null ? null : { ...outcome, at: outcome.at + by },
    credit: credit === null ? null : { ...credit, at: credit.at + by },
    lastDone: eachOf(cycle.lastDone, (at = now) => Math.min(at, now)),
    resting: cycle.resting.map((one) => ({ ...one, since: Math.min(one.since, now) })),
    stoppedAt: cycle.stoppedAt === null ? null : Math.min(cycle.stoppedAt, now),
  };
}

/** The plain instants of a cycle. */
function instantsMoved(cycle: Cycle, by: Millis): Partial<Cycle> {
  return {
    lookAt: cycle.lookAt + by,
    activeSince: moved(cycle.activeSince, by),
    clockSince: moved(cycle.clockSince, by),
    offSince: moved(cycle.offSince, by),
    standsSince: moved(cycle.standsSince, by),
    watchSince: moved(cycle.watchSince, by),
    freeSince: moved(cycle.freeSince, by),
  };
}

const moved = (at: Instant | null, by: Millis): Instant | null => (at === null ? null : at + by);

function since<T extends { readonly since: Instant }>(fact: T | null, by: Millis): T | null {
  return fact === null ? null : { ...fact, since: fact.since + by };
}

const offerMoved = (offer: Offer, by: Millis) => ({ since: offer.since + by, dueAt: offer.dueAt + by });

function eachOf<T>(
  facts: { readonly [key: string]: T },
  change: (fact: T) => T,
): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, change(fact)]));
}

/** A sleep that nobody announced: the time since the last look was no work, and session and offer stood still. */
export function sleptThrough(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  if (now <= cycle.lookAt + SLEPT_AFTER || cycle.asleep) return still(cycle);
  const stopped = countStopped(cycle, cycle.seenAt, settings);
  const session = stopped.session === null ? null : pause(stopped.session, cycle.seenAt);
  const away = stopped.away ?? { since: cycle.seenAt, why: 'asleep' as const, asked: true };
  return withdrawn({ ...stopped, session, away }, now);
}

/** True when this look came on time after a while: then the computer is awake, whatever was or was not said about it. */
export function isAwake(cycle: Cycle, now: Instant): boolean {
  return now - cycle.seenAt >= SLEPT_AFTER && now <= cycle.lookAt + SLEPT_AFTER;
}
