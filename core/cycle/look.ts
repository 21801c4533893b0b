import { momentsAhead, stageEnd } from '#core/session/moments.ts';
import type { Session } from '#core/session/session.ts';
import { hearingOf } from '#core/session/speech.ts';
import { everyOf } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Cycle, Offer } from './cycle.ts';
import { dues } from './due.ts';
import type { World } from './event.ts';
import { closesAt, opensAt } from './hours.ts';
import { mayOffer } from './offering.ts';
import { READ_WITHIN, SETTLES } from './outside.ts';
import { showsFor, STANDS_FOR } from './sitting.ts';
import { waitsForPause } from './starting.ts';

/** The longest time between two looks. */
export const LOOK_EVERY: Millis = 30 * SECOND;
/** Looks while a session runs: a sleep that nobody announced is noticed this soon. */
const LOOK_IN_SESSION: Millis = 5 * SECOND;

/** How soon a return is noticed: a rhythm of seconds, as in trials and checks, wants finer looks than one of minutes. */
function returnSeen(settings: Settings): Millis {
  const shortest = settings.kinds.reduce(
    (least, kind) => Math.min(least, (kind.on ? everyOf(kind) : null) ?? least),
    Infinity,
  );
  return Math.max(SECOND, Math.min(LOOK_EVERY, (shortest * SECOND) / 4));
}

/** When the world must be looked at again: at the next thing that can happen, at most 30 s from now. */
export function lookAgain(cycle: Cycle, settings: Settings, world: World): Instant {
  const { now } = world;
  const { session, offer, outcome, away } = cycle;
  const soon: (Instant | null | undefined)[] = [now + LOOK_EVERY, cycle.pause?.until];
  if (session !== null) soon.push(now + LOOK_IN_SESSION, ...sessionLooks(session, now, settings));
  if (cycle.standsSince !== null) soon.push(cycle.standsSince + STANDS_FOR);
  if (outcome !== null) soon.push(outcome.at + showsFor(outcome));
  if (offer !== null) soon.push(...offerLooks(offer, settings, now));
  if (mayOffer(cycle)) soon.push(...dueLooks(cycle, settings, world));
  if (cycle.activeSince !== null) soon.push(now + settings.presence.pauseAfter * SECOND);
  if (away !== null) soon.push(now + returnSeen(settings), ...creditsAt(away.since, settings));
  soon.push(cycle.offSince === null ? closesAt(settings.hours, now) : opensAt(settings.hours, now));
  return Math.min(...soon.filter((at): at is Instant => at !== null && at !== undefined && at > now));
}

/** The next thing that is heard, and the end of the stage even where nothing is. */
function sessionLooks(
  session: Session,
  now: Instant,
  settings: Settings,
): readonly (Instant | null | undefined)[] {
  return [stageEnd(session, now), momentsAhead(session, now, hearingOf(settings))[0]?.at];
}

function offerLooks(offer: Offer, settings: Settings, now: Instant): readonly Instant[] {
  const { growsAfter, givesUpAfter } = settings.headsUp;
  const ends = [offer.dueAt + growsAfter * SECOND, offer.dueAt + givesUpAfter * SECOND];
  // A pause in typing is over in seconds.
  return waitsForPause(offer, settings) ? [now + SECOND, ...ends] : ends;
}

/** When something becomes due, when the watch for it must begin, and when what holds it may have settled. */
function dueLooks(cycle: Cycle, settings: Settings, { now, holds }: World): readonly Instant[] {
  const opens = Math.min(...dues(cycle, settings, now).map((one) => one.opensAt));
  if (opens === Infinity) return [];
  const { freeSince, watchSince } = cycle;
  const settled = freeSince === null ? [] : [freeSince + SETTLES];
  const read = watchSince === null || holds !== null ? [] : [watchSince + READ_WITHIN];
  return [opens, ...settled, ...read];
}

/** When an absence is as long as a break: seen then, it need not be guessed later. */
function creditsAt(since: Instant, settings: Settings): readonly Instant[] {
  return settings.kinds.filter((kind) => kind.on).map((kind) => since + kind.length * SECOND);
}
