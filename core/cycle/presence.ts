import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { clockSetBack, sleptThrough } from './clock.ts';
import { counting, countStopped } from './count.ts';
import type { AwayReason, Cycle } from './cycle.ts';
import { begunAnew } from './due.ts';
import type { World } from './event.ts';
import { inHours } from './hours.ts';
import type { Outgo } from './outgo.ts';
import { chain, still } from './outgo.ts';
import { withdrawn } from './withdrawn.ts';

type Absence = { readonly since: Instant; readonly why: AwayReason };

/**
 * Who is absent at this look, as the world and the system's words tell. Null = somebody is there. In a session no hand is
 * on the computer: that is no absence, neither then nor afterwards.
 */
function absence(cycle: Cycle, { now, idleSeconds, locked }: World, settings: Settings): Absence | null {
  const sitting = cycle.session !== null;
  const here = sitting ? now : Math.max(cycle.activeSince ?? 0, cycle.outcome?.at ?? 0);
  const since = Math.max(now - (idleSeconds ?? 0) * SECOND, Math.min(here, now));
  if (cycle.asleep) return { since, why: 'asleep' };
  if (cycle.locked || locked) return { since, why: 'locked' };
  if (idleSeconds === null || sitting) return null;
  return now - since >= settings.presence.pauseAfter * SECOND ? { since, why: 'idle' } : null;
}

function left(cycle: Cycle, absent: Absence, now: Instant, settings: Settings): Cycle {
  if (cycle.away !== null) return { ...cycle, away: { ...cycle.away, why: absent.why } };
  // Silence up to the threshold is reading: it counted as work, and it is part of the absence all the same.
  const until = Math.min(now, absent.since + settings.presence.pauseAfter * SECOND);
  return { ...countStopped(cycle, until, settings), away: absent };
}

/** Back at the desk: an absence as long as a break was that break, also if it was on offer or its session stood still. */
function returned(cycle: Cycle, gone: Millis, at: Instant, settings: Settings): Outgo {
  const kinds = settings.kinds
    .filter((kind) => kind.on && gone >= kind.length * SECOND)
    .map((kind) => kind.id);
  if (kinds.length === 0) return still({ ...cycle, away: null });
  const offered = cycle.offer !== null && kinds.includes(cycle.offer.kind);
  return chain(
    cycle,
    (back) => (offered ? withdrawn(back, at) : still(back)),
    (back) => credited(begunAnew({ ...back, away: null }, kinds), kinds, gone, at),
  );
}

/** Rest in a pause or outside working hours counts silently. */
function credited(cycle: Cycle, kinds: readonly string[], gone: Millis, at: Instant): Outgo {
  if (cycle.pause !== null || cycle.offSince !== null) return still(cycle);
  const seconds = Math.round(gone / SECOND);
  const entry = { at, is: 'away-credited', kinds, seconds } as const;
  return { cycle: { ...cycle, credit: { at, seconds } }, effects: [{ do: 'log', entry }] };
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
  if (inside === (cycle.offSince === null)) return cycle;
  if (!inside) return { ...countStopped(cycle, now, settings), offSince: now };
  const off = now - (cycle.offSince ?? now);
  const rested = settings.kinds.filter((kind) => off >= kind.length * SECOND).map((kind) => kind.id);
  return begunAnew({ ...cycle, offSince: null }, rested);
}

/** Whether somebody is there: goes, stays away, or comes back. */
function attended(cycle: Cycle, world: World, settings: Settings): Outgo {
  const { now, idleSeconds } = world;
  const absent = absence(cycle, world, settings);
  if (absent !== null) return still(left(cycle, absent, now, settings));
  if (cycle.away === null) return still(counting(cycle, now, settings));
  const { since, why } = cycle.away;
  const at = Math.max(now - (idleSeconds ?? 0) * SECOND, since);
  // Input tells of the last touch, not of the first: sure is the absence up to the look before. An unlock comes on time.
  const gone = (why === 'idle' ? Math.min(Math.max(cycle.seenAt, since), at) : at) - since;
  return chain(
    cycle,
    (back) => returned(back, gone, at, settings),
    // What was counted before the absence is not counted again when nothing was touched since.
    (back) => still(counting(back, Math.max(at, cycle.seenAt), settings)),
  );
}

/** What one look at the world changes before anything else is decided. */
export function observed(before: Cycle, world: World, settings: Settings): Outgo {
  const { now } = world;
  return chain(
    before,
    (cycle) => still(clockSetBack(cycle, now)),
    (cycle) => sleptThrough(cycle, now, settings),
    (cycle) => pauseOver(cycle, now),
    (cycle) => still(hoursSeen(cycle, now, settings)),
    (cycle) => attended(cycle, world, settings),
    (cycle) => still({ ...cycle, seenAt: now }),
  );
}
