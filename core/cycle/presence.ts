import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { clockSetBack, sleptThrough } from './clock.ts';
import { counting, countStopped } from './count.ts';
import type { AwayReason, Cycle } from './cycle.ts';
import { begunAnew } from './due.ts';
import type { World } from './event.ts';
import { inHours } from './hours.ts';
import type { Outgo } from './outgo.ts';
import { chain, still } from './outgo.ts';

type Absence = { readonly since: Instant; readonly why: AwayReason };

/** Who is absent at this look, as the world and the system's words tell. Null = somebody is there. */
function absence(cycle: Cycle, world: World, settings: Settings): Absence | null {
  const idle = (world.idleSeconds ?? 0) * SECOND;
  const since = Math.max(world.now - idle, 0);
  if (cycle.asleep) return { since, why: 'asleep' };
  if (cycle.locked) return { since, why: 'locked' };
  // In a session hands are off the keys, and a screen that had gone blank reads as locked: only the system's word of a
  // lock stops it.
  if (cycle.session !== null) return null;
  if (world.locked) return { since, why: 'locked' };
  if (world.idleSeconds === null) return null;
  return idle >= settings.presence.pauseAfter * SECOND ? { since, why: 'idle' } : null;
}

function left(cycle: Cycle, absent: Absence, now: Instant, settings: Settings): Cycle {
  if (cycle.away !== null) return { ...cycle, away: { ...cycle.away, why: absent.why } };
  // Silence up to the threshold is reading: it counted as work, and it is part of the absence all the same.
  const until = Math.min(now, absent.since + settings.presence.pauseAfter * SECOND);
  return { ...countStopped(cycle, until, settings), away: absent };
}

/** Back at the desk: an absence as long as a break was that break. */
function returned(cycle: Cycle, since: Instant, at: Instant, settings: Settings): Outgo {
  const gone = at - since;
  const back = { ...cycle, away: null };
  const kinds = settings.kinds
    .filter((kind) => kind.on && gone >= kind.length * SECOND)
    .map((kind) => kind.id);
  if (kinds.length === 0 || cycle.session !== null) return still(back);
  const seconds = Math.round(gone / SECOND);
  const worth = cycle.pause === null && cycle.offSince === null;
  if (!worth) return still(begunAnew(back, kinds));
  const entry = { at, is: 'away-credited', kinds, seconds } as const;
  return { cycle: { ...begunAnew(back, kinds), credit: { at, seconds } }, effects: [{ do: 'log', entry }] };
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
  const { since } = cycle.away;
  const at = Math.max(now - (idleSeconds ?? 0) * SECOND, since);
  return chain(
    cycle,
    (gone) => returned(gone, since, at, settings),
    (back) => still(counting(back, at, settings)),
  );
}

/** What one look at the world changes before anything else is decided. */
export function observed(before: Cycle, world: World, settings: Settings): Outgo {
  const { now } = world;
  return chain(
    before,
    (cycle) => still(clockSetBack(cycle, now)),
    (cycle) => still(sleptThrough(cycle, now, settings)),
    (cycle) => pauseOver(cycle, now),
    (cycle) => still(hoursSeen(cycle, now, settings)),
    (cycle) => attended(cycle, world, settings),
    (cycle) => still({ ...cycle, seenAt: now }),
  );
}
