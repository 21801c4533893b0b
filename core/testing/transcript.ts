import { arrival, beginning, momentsAhead, stageEnd } from '#core/session/moments.ts';
import { progress, settle } from '#core/session/progress.ts';
import type { Plan, Session } from '#core/session/session.ts';
import type { Heard } from '#core/session/sound.ts';
import type { Hearing, Speech } from '#core/session/speech.ts';
import { spanOf } from '#core/session/timeline.ts';
import { begin, on } from '#core/session/steer.ts';
import type { Instant, Millis } from '#core/time.ts';

/** One thing heard: how long after the start of the session, and when its words are over. */
export type HeardAt = Heard & { readonly at: Millis; readonly until: Millis; readonly session: Session };

/** How a transcript is taken: with a voice at its own pace that says all, unless it says otherwise. */
export const ALL_WORDS: Hearing = { quiet: false, speech: { rate: 1, words: 'all' } };

const T0: Instant = 0;
const SILENT: Speech = { rate: 1, words: 'all' };

/** All that is heard in a session that nobody touches, but to go on where the clock waits. */
export function transcriptOf(plan: Plan, hearing: Hearing = ALL_WORDS): readonly HeardAt[] {
  const lines: HeardAt[] = [];
  let session = begin(plan, null, T0);
  let now: Instant = T0;
  const keep = (heard: Heard | null) => {
    if (heard === null) return;
    const [, until] = spanOf({ at: now - T0, ...heard }, hearing.speech ?? SILENT);
    lines.push({ ...heard, at: now - T0, until, session });
  };
  keep(beginning(session, hearing));
  for (;;) {
    const next = momentsAhead(session, now, hearing)[0];
    if (next !== undefined) {
      now = next.at;
      keep(next);
    } else if (stageEnd(session, now) !== null) {
      // Nothing is heard as it ends, or it ends now.
      const end = stageEnd(session, now) ?? now;
      session = settle(session, end);
      now = end;
    } else if (progress(session, now)?.waiting === true) {
      session = on(session, now);
      keep(arrival(session, hearing));
    } else return lines;
  }
}
