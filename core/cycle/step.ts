import { assertNever } from '#core/assert-never.ts';
import { momentsAhead } from '#core/session/moments.ts';
import { pause } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { MINUTE, SECOND } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { dues } from './due.ts';
import type { Event, Step, Wish, World } from './event.ts';
import { closesAt, opensAt } from './hours.ts';
import { aged, later, offered, paused, resumed, skipped } from './offering.ts';
import type { Outgo } from './outgo.ts';
import { chain, still } from './outgo.ts';
import { observed } from './presence.ts';
import { closed, leaving, OUTCOME_SHOWS, sat, started, steered } from './sitting.ts';

/** The longest time between two looks. */
export const LOOK_EVERY = 30 * SECOND;
/** Looks while a session runs: a sleep that nobody announced is noticed this soon. */
const LOOK_IN_SESSION = 5 * SECOND;
/** A session found after a restart goes on, paused, if it is not older than this; else what was done is kept. */
const SESSION_KEPT = 15 * MINUTE;

/**
 * The planner: what happened, in this world, under these settings -> the new cycle, what to do, when to look again.
 * Pure; the shell performs the effects in order.
 */
export function step(
  before: Cycle,
  { event, world }: { readonly event: Event; readonly world: World },
  settings: Settings,
): Step<Cycle> {
  const from = Math.min(before.seenAt, world.now);
  const told = announced(before, event);
  const { cycle, effects } = chain(
    told,
    (cycle) => observed(cycle, world, settings),
    (cycle) =>
      event.is === 'started-up' ? wokenUp(cycle, before.seenAt, world.now, settings) : still(cycle),
    (cycle) => sat(cycle, from, world.now, settings),
    (cycle) => aged(cycle, world.now, settings),
    (cycle) => happened(cycle, event, world, settings),
    (cycle) => offered(cycle, world, settings),
  );
  const lookAgainAt = lookAgain(cycle, settings, world.now);
  return { cycle: { ...cycle, lookAt: lookAgainAt }, effects, lookAgainAt };
}

/** The system's own words about lock and sleep, taken before the world is read. */
function announced(cycle: Cycle, event: Event): Cycle {
  switch (event.is) {
    case 'locked':
      return { ...cycle, locked: true };
    case 'unlocked':
      return { ...cycle, locked: false };
    case 'suspended':
      return { ...cycle, asleep: true };
    case 'resumed':
      return { ...cycle, asleep: false };
    case 'started-up':
      // Words of a former run: the system will say them again if they still hold.
      return { ...cycle, locked: false, asleep: false };
    case 'looked':
    case 'quit':
    case 'settings-changed':
    case 'wished':
    case 'window-closed':
    case 'window-died':
      return cycle;
    default:
      return assertNever(event);
  }
}

function happened(cycle: Cycle, event: Event, world: World, settings: Settings): Outgo {
  switch (event.is) {
    case 'wished':
      return wished(cycle, event.wish, world, settings);
    case 'window-closed':
      return windowClosed(cycle, event.window, world.now, settings);
    case 'window-died':
      return windowDied(cycle, event.window);
    case 'quit':
      // What was done of a session is kept; an offer stays owed and is made anew at the next start.
      return leaving(cycle, world.now, settings);
    case 'looked':
    case 'started-up':
    case 'locked':
    case 'unlocked':
    case 'suspended':
    case 'resumed':
    case 'settings-changed':
      return still(cycle);
    default:
      return assertNever(event);
  }
}

function wished(cycle: Cycle, wish: Wish, world: World, settings: Settings): Outgo {
  switch (wish.do) {
    case 'start':
      return started(cycle, wish.exercise, world, settings);
    case 'later':
      return later(cycle, wish.seconds, world.now, settings);
    case 'skip':
      return skipped(cycle, world.now, settings);
    case 'pause':
      return paused(cycle, wish.until, world.now, settings);
    case 'resume':
      return resumed(cycle, world.now, settings);
    case 'session':
      return steered(cycle, wish.act, world.now, settings);
    default:
      return assertNever(wish);
  }
}

/** Closing a session's window leaves it; closing the heads-up means Later. */
function windowClosed(cycle: Cycle, window: 'session' | 'heads-up', now: Instant, settings: Settings): Outgo {
  if (window === 'session') return leaving(cycle, now, settings);
  return cycle.offer === null ? still(cycle) : later(cycle, null, now, settings);
}

/** A window that died is opened again where it was; the page after a session is not worth it. */
function windowDied(cycle: Cycle, window: 'session' | 'heads-up'): Outgo {
  if (window === 'heads-up') return { cycle, effects: cycle.offer === null ? [] : [{ do: 'open-heads-up' }] };
  if (cycle.session !== null) return { cycle, effects: [{ do: 'open-session' }] };
  return closed(cycle);
}

/** After a restart nothing is on screen: an offer is made anew, a session goes on paused or is kept as partial. */
function wokenUp(cycle: Cycle, seenAt: Instant, now: Instant, settings: Settings): Outgo {
  const bare = { ...cycle, offer: null, outcome: null };
  if (bare.session === null) return still(bare);
  const session = pause(bare.session, Math.min(seenAt, now));
  const found = { ...bare, session };
  if (now - seenAt > SESSION_KEPT) return leaving(found, now, settings);
  return { cycle: found, effects: [{ do: 'open-session' }] };
}

/** How soon a return is noticed: a rhythm of seconds, as in trials and checks, wants finer looks than one of minutes. */
function returnSeen(settings: Settings): Millis {
  const shortest = Math.min(...settings.kinds.filter((kind) => kind.on).map((kind) => kind.every * SECOND));
  return Math.max(SECOND, Math.min(LOOK_EVERY, shortest / 4));
}

/** When the world must be looked at again: at the next thing that can happen, at most 30 s from now. */
function lookAgain(cycle: Cycle, settings: Settings, now: Instant): Instant {
  const { session, offer, outcome } = cycle;
  const soon: (Instant | null | undefined)[] = [now + LOOK_EVERY];
  if (session !== null) soon.push(now + LOOK_IN_SESSION, momentsAhead(session, now)[0]?.at);
  if (outcome !== null) soon.push(outcome.at + OUTCOME_SHOWS);
  if (offer !== null) {
    soon.push(
      offer.since + settings.headsUp.growsAfter * SECOND,
      offer.since + settings.headsUp.givesUpAfter * SECOND,
    );
  }
  soon.push(cycle.pause?.until, dues(cycle, settings, now)[0]?.dueAt);
  soon.push(now + (cycle.away === null ? settings.presence.pauseAfter * SECOND : returnSeen(settings)));
  soon.push(cycle.offSince === null ? closesAt(settings.hours, now) : opensAt(settings.hours, now));
  const ahead = soon.filter((at): at is Instant => at !== null && at !== undefined && at > now);
  return Math.min(...ahead);
}
