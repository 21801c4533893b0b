import type { Instant } from '#core/time.ts';
import { arrival, nowWords } from './moments.ts';
import { progress } from './progress.ts';
import type { Session } from './session.ts';
import type { Heard } from './sound.ts';
import { SILENCE } from './sound.ts';
import type { Hearing } from './speech.ts';
import { changedWords, pausedWords } from './spoken-between.ts';

/**
 * What is heard when a key has made `before` into `after`: silence and a word when the clock stops, where one is when it goes
 * on, a stage that was led to as if time had led to it, and what is different where only that changed; null = nothing.
 */
export function heardAfter(before: Session, after: Session, now: Instant, hearing: Hearing): Heard | null {
  if (after === before) return null;
  const speaks = hearing.speech?.words === 'all';
  if (after.index !== before.index || kindOf(after) !== kindOf(before) || restarted(before, after, now)) {
    return progress(after, now) === null ? null : arrival(after, hearing);
  }
  if (before.since !== null && after.since === null) {
    return { ...SILENCE, says: speaks ? pausedWords(after, now) : null };
  }
  if (before.since === null && after.since !== null)
    return worded(nowWords(after, now, hearing, 'Going on. '));
  if (after.extra > before.extra) return worded(speaks ? '15 seconds more.' : null);
  return worded(speaks ? changedWords(before, after) : null);
}

const kindOf = ({ plan, index }: Session) => plan.stages[index]?.kind;

/** The same stage from its begin. */
function restarted(before: Session, after: Session, now: Instant): boolean {
  const seen = progress(before, now);
  return (
    seen !== null && seen.index === after.index && after.spent === 0 && seen.spent > 0 && after.since === now
  );
}

const worded = (says: string | null): Heard | null => (says === null ? null : { ...SILENCE, says });
