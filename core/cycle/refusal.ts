import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { dues } from './due.ts';
import type { Wish } from './event.ts';

/** Why a wish cannot be granted, in one line for people; null = it can. Later and Skip need a break to speak of. */
export function refusal(cycle: Cycle, wish: Wish, settings: Settings, now: Instant): string | null {
  if (wish.do !== 'later' && wish.do !== 'skip') return null;
  const comes = cycle.offer !== null || dues(cycle, settings, now).length > 0;
  return comes ? null : 'No break is coming.';
}
