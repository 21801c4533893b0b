import { assertNever } from '#core/assert-never.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { isAwake } from './clock.ts';
import type { Cycle, IdleTrust } from './cycle.ts';
import { looked } from './cycle.ts';
import type { BreakWindow, Effect, Event, Step, Wish, World } from './event.ts';
import { believed, idleSeen } from './idle.ts';
import { lookAgain } from './look.ts';
import { later, paused, resumed, skipped, taken } from './answering.ts';
import { counting } from './count.ts';
import { aged, missed, offered } from './offering.ts';
import type { Outgo } from './outgo.ts';
import { after, still } from './outgo.ts';
import { watched, watchWish } from './outside.ts';
import { observed } from './presence.ts';
import { refusal } from './refusal.ts';
import { wokenUp } from './restart.ts';
import { closed, leaving, rechecked, sat, standing, steered } from './sitting.ts';
import { broughtBack, rated } from './telling.ts';
import { begunAtPause, opening, started } from './starting.ts';

/**
 * The planner: what happened, in this world, under these settings -> the new cycle, what to do, when to look again.
 * Pure; the shell performs the effects in order.
 */
export function step(
  before: Cycle,
  { event, world: read }: { readonly event: Event; readonly world: World },
  settings: Settings,
): Step<Cycle> {
  const idle = idleSeen(before, event, read);
  const world = believed(unlocked(read, event), idle);
  const from = Math.min(before.seenAt, world.now);
  const { now } = world;
  const start = announced(before, event, now);
  const woken = event.is === 'started-up' ? wokenUp(start, now, settings) : still(start);
  const seen = after(woken, observed(woken.cycle, { event, world, settings }));
  const sitting = after(seen, sat(seen.cycle, from, now, settings));
  const old = after(sitting, aged(sitting.cycle, now, settings));
  const told = after(old, happened(old.cycle, event, world, settings));
  const { cycle, effects } =
    event.is === 'quit' ? told : after(told, pending(told.cycle, event, world, settings));
  const audible = effects.length === 0 ? effects : oneSound(quieted(effects, cycle, settings));
  return stepOf(watched(standing(cycle, now), settings, now), audible, { idle, world, settings });
}

/** The word of the unlock is newer than what was read, which may still say locked: that would hold until the next look. */
const unlocked = (world: World, event: Event): World =>
  event.is === 'unlocked' ? { ...world, locked: false } : world;

/** What may begin by itself once all is said: the session of an offer, or the offer of a break that is due. */
function pending(cycle: Cycle, event: Event, world: World, settings: Settings): Outgo {
  // Who has just answered is not idle, whatever the system says.
  const begun = event.is === 'wished' ? still(cycle) : begunAtPause(cycle, world, settings);
  return after(begun, offered(counting(begun.cycle, world.now, settings), world, settings));
}

function stepOf(
  cycle: Cycle,
  effects: readonly Effect[],
  { idle, world, settings }: { readonly idle: IdleTrust; readonly world: World; readonly settings: Settings },
): Step<Cycle> {
  const { now } = world;
  const lookAgainAt = lookAgain(cycle, settings, world);
  return {
    cycle: looked(cycle, { seenAt: now, lookAt: lookAgainAt, idle }),
    effects,
    lookAgainAt,
    watch: cycle.watchSince === null ? null : watchWish(cycle, settings, now),
    awaitTouch: cycle.away?.why === 'idle',
  };
}

/** Without the sounds of a kind that is to make none. */
function quieted(effects: readonly Effect[], cycle: Cycle, { kinds }: Settings): readonly Effect[] {
  const id = (cycle.session ?? cycle.outcome?.session)?.kind ?? null;
  const silent = kinds.some((kind) => kind.id === id && kind.sounds === 'none');
  return silent ? effects.filter((effect) => effect.do !== 'play') : effects;
}

/** Of several sounds at one instant only the last: it tells where things stand. A mere tick takes no words with it. */
function oneSound(effects: readonly Effect[]): readonly Effect[] {
  const last = effects.findLast(isPlayed);
  if (last === undefined) return effects;
  const words = last.sound === null ? [] : effects.filter(isPlayed).map((one) => one.says);
  const one: Effect = { ...last, says: last.says ?? words.findLast((says) => says !== null) ?? null };
  return effects
    .filter((effect) => !isPlayed(effect) || effect === last)
    .map((effect) => (effect === last ? one : effect));
}

type Played = Extract<Effect, { do: 'play' }>;
const isPlayed = (effect: Effect): effect is Played => effect.do === 'play';

/** The system's own words about lock and sleep, taken before the world is read. */
function announced(cycle: Cycle, event: Event, now: Instant): Cycle {
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
      return cycle.asleep && isAwake(cycle, now) ? { ...cycle, asleep: false } : cycle;
    case 'wished':
      // A sleeping computer obeys nobody: the word of its waking was lost.
      return cycle.asleep ? { ...cycle, asleep: false } : cycle;
    case 'quit':
    case 'touched':
    case 'holds-changed':
    case 'settings-changed':
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
      return windowDied(cycle, event.window, settings);
    case 'quit':
      // What was done of a session is kept; an offer stays owed and is made anew at the next start.
      return leaving(cycle, world.now, settings);
    case 'looked':
    case 'started-up':
    case 'locked':
    case 'unlocked':
    case 'suspended':
    case 'resumed':
    case 'touched':
    case 'holds-changed':
      return still(cycle);
    case 'settings-changed':
      return rechecked(cycle, world.now, settings);
  }
}

function wished(cycle: Cycle, wish: Wish, world: World, settings: Settings): Outgo {
  switch (wish.do) {
    case 'start':
      return refusal(cycle, wish, settings, world.now) === null
        ? started(cycle, wish, world, settings)
        : still(cycle);
    case 'shorter':
      return refusal(cycle, wish, settings, world.now) === null
        ? started(cycle, { exercise: null, short: true }, world, settings)
        : still(cycle);
    case 'took-one':
      return taken(cycle, world.now, settings);
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
    case 'rate':
      return rated(cycle, wish, world.now);
    case 'bring-back':
      return broughtBack(cycle, wish.exercise, world.now);
    default:
      return assertNever(wish);
  }
}

/** Closing a session's window leaves it; closing the heads-up means Later, and no answer where there is no Later any more. */
function windowClosed(cycle: Cycle, window: BreakWindow, now: Instant, settings: Settings): Outgo {
  if (window === 'session') return leaving(cycle, now, settings);
  if (cycle.offer === null) return still(cycle);
  const refused = refusal(cycle, { do: 'later', seconds: null }, settings, now) !== null;
  return refused ? missed(cycle, cycle.offer, now, settings) : later(cycle, null, now, settings);
}

/** A window that died is opened again where it was; the page after a session is not worth it, but for the one after a Stop. */
function windowDied(cycle: Cycle, window: BreakWindow, settings: Settings): Outgo {
  if (window === 'session') {
    const shown = cycle.session ?? (cycle.outcome?.stopped == null ? null : cycle.outcome.session);
    return shown === null ? closed(cycle) : { cycle, effects: [opening(shown.kind, settings)] };
  }
  const shown = cycle.offer !== null && cycle.offer.presence !== 'notification';
  return { cycle, effects: shown ? [{ do: 'open-heads-up' }] : [] };
}
