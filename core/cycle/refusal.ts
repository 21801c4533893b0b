import { AREAS } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { isSpent } from '#core/exercises/choose.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { dues } from './due.ts';
import type { Wish } from './event.ts';
import { skipsToday, spentAreas } from './limits.ts';
import { meant } from './meant.ts';

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
      return cycle.session === null ? null : 'A break is running.';
    case 'start':
      return startRefused(cycle, wish, settings, now);
    case 'pause':
    case 'resume':
    case 'session':
      return null;
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

/** Movements always work; pressing has a dose for the day (evidence.md: dose), whoever asks for it. */
function startRefused(
  cycle: Cycle,
  { exercise, routine }: Extract<Wish, { do: 'start' }>,
  settings: Settings,
  now: Instant,
): string | null {
  if (cycle.session !== null) return null;
  if (routine !== undefined && !settings.routines.some(({ id }) => id === routine))
    return `There is no routine "${routine}".`;
  const spent = spentAreas(cycle, settings, now);
  if (exercise === null || !isSpent(exercise, spent)) return null;
  if (spent === 'all')
    return `The release sessions of today are done (${String(settings.limits.releases)}). A movement always works.`;
  const { area } = CATALOGUE[exercise];
  return `${AREAS[area]} has had its releases for today (${String(settings.limits.perArea)}). A movement always works.`;
}
