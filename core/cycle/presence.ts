import type { Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { clockSetBack, sleptThrough } from './clock.ts';
import { activeStopped, begunAnew, counting, countStopped } from './count.ts';
import type { AwayReason, Cycle } from './cycle.ts';
import { dayBegun, timesSeen } from './day.ts';
import type { Look } from './event.ts';
import { inHours, untilTomorrow } from './hours.ts';
import { recent } from './limits.ts';
import { isRest } from './rest.ts';
import { outsideSeen } from './outside.ts';
import type { Outgo } from './outgo.ts';
import { after, chain, still } from './outgo.ts';
import { withdrawn } from './withdrawn.ts';

type Absence = { readonly since: Instant; readonly why: AwayReason };

/** Seconds without input, as far as they mean anything: null = not told, not believed (idle.ts), or not asked for. */
function silence({ event, world, settings }: Look): number | null {
  if (settings.presence.mode === 'clock') return null;
  // The word of the first touch is newer than what was read.
  return event.is === 'touched' && world.idleSeconds !== null ? 0 : world.idleSeconds;
}

/** True while somebody sits in a call: their hands may rest, they do not. */
function isCall({ inCall }: Cycle, { presence }: Settings): boolean {
  return presence.calls && inCall;
}

/**
 * Who is absent at this look, as the world and the system's words tell. Null = somebody is there. In a session no hand is
 * on the computer: that is no absence, neither then nor afterwards.
 */
function absence(cycle: Cycle, look: Look): Absence | null {
  const { world, settings } = look;
  const { now, locked } = world;
  const idleSeconds = silence(look);
  const sitting = cycle.session !== null;
  const here = sitting ? now : Math.max(cycle.activeSince ?? 0, cycle.outcome?.at ?? 0);
  const since = Math.max(now - (idleSeconds ?? 0) * SECOND, Math.min(here, now));
  if (cycle.asleep) return { since, why: 'asleep' };
  if (cycle.locked || locked) return { since, why: 'locked' };
  if (idleSeconds === null || sitting || isCall(cycle, settings)) return null;
  return now - since >= settings.presence.pauseAfter * SECOND ? { since, why: 'idle' } : null;
}

function left(cycle: Cycle, absent: Absence, now: Instant, settings: Settings): Cycle {
  if (cycle.away !== null) {
    const away = { ...cycle.away, why: absent.why };
    return absent.why === 'idle' ? { ...cycle, away } : { ...countStopped(cycle, now, settings), away };
  }
  // Silence up to the threshold is reading: it counted as work, and it is part of the absence all the same.
  const until = Math.min(now, absent.since + settings.presence.pauseAfter * SECOND);
  const stopped = absent.why === 'idle' ? activeStopped : countStopped;
  return { ...stopped(cycle, until, settings), away: { ...absent, asked: false } };
}

/** Back at the desk: an absence as long as a break was that break, also if it was on offer or its session stood still. */
function returned(cycle: Cycle, gone: Millis, at: Instant, settings: Settings): Outgo {
  const kinds = settings.kinds.filter((kind) => isRest(kind, gone)).map((kind) => kind.id);
  if (kinds.length === 0) return still({ ...cycle, away: null });
  const offered = cycle.offer !== null && kinds.includes(cycle.offer.kind);
  return chain(
    cycle,
    (back) => (offered ? withdrawn(back, at) : still(back)),
    (back) => credited(begunAnew({ ...back, away: null }, kinds, at, settings), kinds, gone, at),
  );
}

/** Rest in a pause or outside working hours counts silently. */
function credited(cycle: Cycle, kinds: readonly string[], gone: Millis, at: Instant): Outgo {
  if (cycle.pause !== null || cycle.offSince !== null) return still(cycle);
  const seconds = Math.round(gone / SECOND);
  const entry = { at, is: 'away-credited', kinds, seconds } as const;
  return { cycle: { ...cycle, credit: { at, seconds } }, effects: [{ do: 'log', entry }] };
}

/** A pause until tomorrow ends where its person is by then: a journey changes when that is. */
function pauseTravelled(cycle: Cycle, settings: Settings): Cycle {
  if (cycle.pause?.byDay !== true) return cycle;
  const until = untilTomorrow(cycle.pause.since, settings);
  return until === cycle.pause.until ? cycle : { ...cycle, pause: { ...cycle.pause, until } };
}

/** The pause is over when its time has come. */
function pauseOver(cycle: Cycle, now: Instant): Outgo {
  const until = cycle.pause?.until ?? null;
  if (until === null || now < until) return still(cycle);
  return { cycle: { ...cycle, pause: null }, effects: [{ do: 'log', entry: { at: now, is: 'resumed' } }] };
}

/** Working hours begin and end; a time off as long as a break counts as one, silently. */
function hoursSeen(cycle: Cycle, now: Instant, settings: Settings): Cycle {
  const inside = inHours(settings.hours, now);
  const { offSince } = cycle;
  if (offSince === null)
    return inside ? cycle : { ...countStopped(cycle, now, settings), offSince: now, held: null };
  if (!inside) return cycle;
  const off = now - offSince;
  // A time of the day may be the very minute in which working hours begin.
  const rests = (kind: Kind) => kind.trigger.by !== 'times' && isRest(kind, off);
  const rested = settings.kinds.filter(rests).map((kind) => kind.id);
  return begunAnew({ ...cycle, offSince: null }, rested, now, settings);
}

/** Whether somebody is there: goes, stays away, or comes back. */
function attended(cycle: Cycle, look: Look): Outgo {
  const { event, world, settings } = look;
  const { now } = world;
  const absent = absence(cycle, look);
  if (absent !== null) return still(counting(left(cycle, absent, now, settings), now, settings));
  if (cycle.away === null) {
    // A call is counted look by look: the silence in it is not found to have been an absence once it is over.
    const sure = isCall(cycle, settings) ? activeStopped(cycle, now, settings) : cycle;
    return still(counting(sure, now, settings));
  }
  const { since, why } = cycle.away;
  const at = Math.max(now - (silence(look) ?? 0) * SECOND, since);
  // Input tells of the last touch, not of the first: sure is the absence up to the look before. An unlock comes on time,
  // and so does the first touch where the system tells it.
  const told = why !== 'idle' || event.is === 'touched';
  const gone = (told ? at : Math.min(Math.max(cycle.seenAt, since), at)) - since;
  const { pauseAfter, reading } = settings.presence;
  // No hand has come back where the last input is still the one before: a call has been noticed.
  const byHand = at - since >= pauseAfter * SECOND;
  if (why === 'idle' && byHand && reading > 0 && gone <= reading * SECOND)
    return still(read(cycle, since, settings));
  return chain(
    cycle,
    (back) => returned(back, gone, at, settings),
    // What was counted before the absence is not counted again when nothing was touched since.
    (back) => still(counting(back, Math.max(at, cycle.seenAt), settings)),
  );
}

/** Somebody who is back this soon has been reading: the count goes on as if it had not stopped, where time counted at all. */
function read(cycle: Cycle, since: Instant, settings: Settings): Cycle {
  const stopped = since + settings.presence.pauseAfter * SECOND;
  return counting({ ...cycle, away: null }, Math.max(stopped, cycle.clockSince ?? cycle.seenAt), settings);
}

/** What one look at the world changes before anything else is decided; `seenAt` is still the look before. */
export function observed(before: Cycle, look: Look): Outgo {
  const { world, settings } = look;
  const { now } = world;
  const slept = sleptThrough(recent(clockSetBack(before, now), now), now, settings);
  const rested = after(slept, pauseOver(pauseTravelled(slept.cycle, settings), now));
  const inside = outsideSeen(hoursSeen(rested.cycle, now, settings), world, settings);
  const there = after(rested, attended(inside, look));
  return { cycle: dayBegun(timesSeen(there.cycle, look), slept.cycle, look), effects: there.effects };
}
