import type { ExerciseId } from '#core/exercises/ids.ts';
import { eased } from '#core/session/ease.ts';
import { settle } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { LONGEST_FIND, more } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { dues } from './due.ts';
import type { SessionAct, Wish } from './event.ts';
import { skipsToday } from './limits.ts';
import { meant } from './meant.ts';
import type { StartWish } from './starting.ts';
import { chosen } from './starting.ts';

/**
 * Why a wish cannot be granted, in one line for people; null = it can. Later, Skip, Shorter and "I just took one" need a
 * break to speak of, and what presses has its limits for a day. Every case is in docs/later-skip-pause.md.
 */
export function refusal(cycle: Cycle, wish: Wish, settings: Settings, now: Instant): string | null {
  switch (wish.do) {
    case 'later':
      return noneComes(cycle) ?? laterRefused(cycle, wish.seconds, settings, now);
    case 'skip':
      return nothingToAnswer(cycle, settings, now) ?? skipRefused(cycle, settings, now);
    case 'took-one':
      return nothingToAnswer(cycle, settings, now);
    case 'shorter':
      if (!settings.shorter.on) return 'The shorter version is switched off in the settings.';
      if (cycle.session !== null) return 'A break is running.';
      return startRefused(cycle, { exercise: null, short: true }, settings, now);
    case 'start':
      return startRefused(cycle, wish, settings, now);
    case 'pause':
    case 'resume':
      return null;
    case 'session':
      return actRefused(cycle, wish.act, now);
    case 'rate':
      return rateRefused(cycle, wish.when);
    case 'bring-back':
      return cycle.resting.some(({ exercise }) => exercise === wish.exercise)
        ? null
        : 'This exercise does not rest.';
  }
}

function nothingToAnswer(cycle: Cycle, settings: Settings, now: Instant): string | null {
  const none = noneComes(cycle);
  if (none !== null) return none;
  return meant(cycle, settings, now) === null ? 'No break is coming.' : null;
}

/** Why nothing can come as the cycle is; null = something may. */
function noneComes(cycle: Cycle): string | null {
  if (cycle.offer !== null) return null;
  if (cycle.session !== null) return 'A break is running.';
  if (cycle.pause !== null) return 'Unknot is paused: no break is coming.';
  if (cycle.offSince !== null) return 'It is outside working hours: no break is coming.';
  return null;
}

function laterRefused(cycle: Cycle, seconds: number | null, settings: Settings, now: Instant): string | null {
  const kind = meant(cycle, settings, now);
  if (kind === null) return 'No break is coming.';
  const often = tooOften(cycle, kind, settings);
  if (often !== null || cycle.offer !== null) return often;
  const until = now + (seconds ?? settings.later.after) * SECOND;
  const sooner = dues(cycle, settings, now).some(({ dueAt }) => dueAt < until);
  return sooner ? null : 'The next break comes later than that anyway.';
}

function tooOften({ laters }: Cycle, kind: string, { later: { most } }: Settings): string | null {
  if (most === null || (laters[kind] ?? 0) < most) return null;
  if (most === 0) return 'Later is switched off in the settings.';
  return `This break was put off ${most === 1 ? 'once' : `${most} times`}: that is the limit in the settings.`;
}

function skipRefused(cycle: Cycle, settings: Settings, now: Instant): string | null {
  const { mostPerDay } = settings.skip;
  if (mostPerDay === null || skipsToday(cycle, settings, now) < mostPerDay) return null;
  return mostPerDay === 0
    ? 'Skip is switched off in the settings.'
    : `${mostPerDay} ${mostPerDay === 1 ? 'break was' : 'breaks were'} skipped today: that is the limit in the settings.`;
}

/** A start by name needs something that can be done; pressing has a dose for the day (evidence.md: dose), whoever asks. */
function startRefused(cycle: Cycle, wish: StartWish, settings: Settings, now: Instant): string | null {
  if (cycle.session !== null) return null;
  const { made } = chosen(cycle, wish, { now, dice: 0 }, settings);
  return made.ok ? null : made.why;
}

/** What could be done instead of what was refused; null = nothing was, or nothing can. */
export function insteadOf(cycle: Cycle, wish: Wish, settings: Settings, now: Instant): ExerciseId | null {
  if (wish.do !== 'start' || cycle.session !== null) return null;
  const { made } = chosen(cycle, wish, { now, dice: 0 }, settings);
  return made.ok ? null : made.nearest;
}

function actRefused({ session }: Cycle, act: SessionAct, now: Instant): string | null {
  if (session !== null && act === 'more') return moreRefused(session, now);
  if (session === null || (act !== 'gentler' && act !== 'firmer')) return null;
  const next = eased(session, act, now);
  return next.ok ? null : next.why;
}

/** Pressing goes to its dose, and looking for the spot to its end; either is told when it is reached. */
function moreRefused(session: Session, now: Instant): string | null {
  const at = settle(session, now);
  const stage = at.plan.stages[at.index];
  if (stage === undefined || more(at, now) !== at) return null;
  if (stage.kind === 'find')
    return `Looking for the spot takes ${LONGEST_FIND} seconds at most. Let go, or go on to the hold.`;
  return 'This spot has its 2 minutes, with what is still to come. It takes no more.';
}

function rateRefused({ session, outcome }: Cycle, when: 'before' | 'after'): string | null {
  const of = when === 'before' ? session : outcome;
  return of === null ? 'There is no session to rate.' : null;
}
