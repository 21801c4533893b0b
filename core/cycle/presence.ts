import type { Settings } from '#core/settings/settings.ts';
import { pause, shifted } from '#core/session/steer.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { AwayReason, Cycle } from './cycle.ts';
import type { Effect, World } from './event.ts';
import { begunAnew } from './due.ts';
import { inHours } from './hours.ts';

/** A cycle with the effects that led to it. */
export type Outgo = { readonly cycle: Cycle; readonly effects: readonly Effect[] };

/** A look this much later than planned means that the computer slept; timers are late by less, even under load. */
export const SLEPT_AFTER: Millis = 20 * SECOND;
/** The clock may be corrected by this much without anything being moved. */
const CLOCK_SLACK: Millis = 2 * SECOND;

/** Active time counted up to `at`, and no more from there. */
export function countStopped(cycle: Cycle, at: Instant, settings: Settings): Cycle {
  if (cycle.activeSince === null) return cycle;
  const ran = Math.max(0, at - cycle.activeSince);
  const worked = Object.fromEntries(settings.kinds.map(({ id }) => [id, (cycle.worked[id] ?? 0) + ran]));
  return { ...cycle, worked: { ...cycle.worked, ...worked }, activeSince: null };
}

/** All relative facts moved with a clock that was set back, so that nothing waits for a time that is gone. */
function clockSetBack(cycle: Cycle, now: Instant): Cycle {
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

type Absence = { readonly since: Instant; readonly why: AwayReason };

/** Who is absent at this look, as the world and the system's words tell. Null = somebody is there. */
function absence(cycle: Cycle, world: World, settings: Settings): Absence | null {
  const idle = (world.idleSeconds ?? 0) * SECOND;
  const since = Math.max(world.now - idle, 0);
  if (cycle.asleep) return { since, why: 'asleep' };
  if (cycle.locked || world.locked) return { since, why: 'locked' };
  if (world.idleSeconds === null || cycle.session !== null) return null;
  return idle >= settings.presence.pauseAfter * SECOND ? { since, why: 'idle' } : null;
}

function left(cycle: Cycle, absent: Absence, world: World, settings: Settings): Cycle {
  // Silence up to the threshold is reading: it counted as work, and it is part of the absence all the same.
  const until = Math.min(world.now, absent.since + settings.presence.pauseAfter * SECOND);
  return { ...countStopped(cycle, until, settings), away: absent };
}

/** Back at the desk: an absence as long as a break was that break. */
function returned(cycle: Cycle, at: Instant, settings: Settings): Outgo {
  const gone = at - (cycle.away?.since ?? at);
  const back = { ...cycle, away: null };
  const kinds = settings.kinds
    .filter((kind) => kind.on && gone >= kind.length * SECOND)
    .map((kind) => kind.id);
  if (kinds.length === 0 || cycle.session !== null) return { cycle: back, effects: [] };
  const seconds = Math.round(gone / SECOND);
  const worth = cycle.pause === null && cycle.offSince === null;
  if (!worth) return { cycle: begunAnew(back, kinds), effects: [] };
  const entry = { at, is: 'away-credited', kinds, seconds } as const;
  return { cycle: { ...begunAnew(back, kinds), credit: { at, seconds } }, effects: [{ do: 'log', entry }] };
}

/** A sleep that nobody announced: the time since the last look was no work, and a session stood still. */
function sleptThrough(cycle: Cycle, now: Instant, settings: Settings): Cycle {
  if (now <= cycle.lookAt + SLEPT_AFTER || cycle.asleep) return cycle;
  const stopped = countStopped(cycle, cycle.seenAt, settings);
  const session = stopped.session === null ? null : pause(stopped.session, cycle.seenAt);
  return { ...stopped, session, away: stopped.away ?? { since: cycle.seenAt, why: 'asleep' } };
}

/** The pause is over when its time has come. */
function pauseOver(cycle: Cycle, now: Instant): Outgo {
  const until = cycle.pause?.until ?? null;
  if (until === null || now < until) return { cycle, effects: [] };
  return { cycle: { ...cycle, pause: null }, effects: [{ do: 'log', entry: { at: now, is: 'resumed' } }] };
}

/** Working hours begin and end; a time off as long as a break counts as one, silently. */
function hoursSeen(cycle: Cycle, now: Instant, settings: Settings): Cycle {
  const inside = inHours(settings.hours, now);
  if (inside === (cycle.offSince === null)) return cycle;
  if (!inside) return { ...countStopped(cycle, now, settings), offSince: now };
  const off = now - (cycle.offSince ?? now);
  const rested = settings.kinds.filter((kind) => off >= kind.length * SECOND).map((kind) => kind.id);
  return begunAnew({ ...cycle, offSince: null }, rested);
}

/** True when active time counts: somebody is there, and neither a pause, off hours nor a session is in the way. */
function counts(cycle: Cycle): boolean {
  return cycle.away === null && cycle.pause === null && cycle.offSince === null && cycle.session === null;
}

/** What one look at the world changes before anything else is decided. */
export function observed(before: Cycle, world: World, settings: Settings): Outgo {
  const { now } = world;
  const seen = sleptThrough(clockSetBack(before, now), now, settings);
  const paused = pauseOver(seen, now);
  const hours = hoursSeen(paused.cycle, now, settings);
  const absent = absence(hours, world, settings);
  if (absent !== null) {
    const cycle =
      hours.away === null
        ? left(hours, absent, world, settings)
        : { ...hours, away: { ...hours.away, why: absent.why } };
    return { cycle: { ...cycle, seenAt: now }, effects: paused.effects };
  }
  const backAt = Math.max(now - (world.idleSeconds ?? 0) * SECOND, hours.away?.since ?? 0);
  const back = hours.away === null ? { cycle: hours, effects: [] } : returned(hours, backAt, settings);
  const effects = [...paused.effects, ...back.effects];
  const since = hours.away === null ? now : backAt;
  return { cycle: { ...counting(back.cycle, since, settings), seenAt: now }, effects };
}

/** The count running from `since` where it should, and stopped where it should not. */
export function counting(cycle: Cycle, since: Instant, settings: Settings): Cycle {
  if (!counts(cycle)) return countStopped(cycle, since, settings);
  return cycle.activeSince === null ? { ...cycle, activeSince: since } : cycle;
}
