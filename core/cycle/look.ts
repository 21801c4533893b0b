import { momentsAhead } from '#core/session/moments.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { dues } from './due.ts';
import { closesAt, opensAt } from './hours.ts';
import { mayOffer } from './offering.ts';
import { OUTCOME_SHOWS } from './sitting.ts';

/** The longest time between two looks. */
export const LOOK_EVERY: Millis = 30 * SECOND;
/** Looks while a session runs: a sleep that nobody announced is noticed this soon. */
const LOOK_IN_SESSION: Millis = 5 * SECOND;

/** How soon a return is noticed: a rhythm of seconds, as in trials and checks, wants finer looks than one of minutes. */
function returnSeen(settings: Settings): Millis {
  const shortest = Math.min(...settings.kinds.filter((kind) => kind.on).map((kind) => kind.every * SECOND));
  return Math.max(SECOND, Math.min(LOOK_EVERY, shortest / 4));
}

/** When the world must be looked at again: at the next thing that can happen, at most 30 s from now. */
export function lookAgain(cycle: Cycle, settings: Settings, now: Instant): Instant {
  const { session, offer, outcome, away } = cycle;
  const soon: (Instant | null | undefined)[] = [now + LOOK_EVERY, cycle.pause?.until];
  if (session !== null) soon.push(now + LOOK_IN_SESSION, momentsAhead(session, now)[0]?.at);
  if (outcome !== null) soon.push(outcome.at + OUTCOME_SHOWS);
  if (offer !== null) {
    soon.push(
      offer.since + settings.headsUp.growsAfter * SECOND,
      offer.since + settings.headsUp.givesUpAfter * SECOND,
    );
  }
  if (mayOffer(cycle)) soon.push(dues(cycle, settings, now)[0]?.dueAt);
  if (cycle.activeSince !== null) soon.push(now + settings.presence.pauseAfter * SECOND);
  if (away !== null) soon.push(now + returnSeen(settings), ...creditsAt(away.since, settings));
  soon.push(cycle.offSince === null ? closesAt(settings.hours, now) : opensAt(settings.hours, now));
  return Math.min(...soon.filter((at): at is Instant => at !== null && at !== undefined && at > now));
}

/** When an absence is as long as a break: seen then, it need not be guessed later. */
function creditsAt(since: Instant, settings: Settings): readonly Instant[] {
  return settings.kinds.filter((kind) => kind.on).map((kind) => since + kind.length * SECOND);
}
