import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { settle, stageAfter, stageLength, waitsAfter } from './progress.ts';
import type { Session, Stage } from './session.ts';

/** A sound of the product; the files are resources/sounds/<name>.wav. */
export type Sound =
  'heads-up' | 'start' | 'stage' | 'switch-left' | 'switch-right' | 'reposition' | 'tick' | 'end';

/** Something that is heard in a session, and when. */
export type Moment = { readonly at: Instant; readonly sound: Sound };

/** Stages at least this long end with three ticks; in shorter ones they would be all there is. */
const TICKS_FROM = 8;
const TICKS = [3, 2, 1] as const;

/** The sound with which a stage begins. */
export function stageSound(stage: Stage): Sound {
  if (stage.kind !== 'switch') return 'stage';
  return stage.side === 'left' ? 'switch-left' : 'switch-right';
}

/** The moments of the running stage that lie after `now`, with its end, in order; none while paused or over. */
export function momentsAhead(session: Session, now: Instant): readonly Moment[] {
  const at = settle(session, now);
  const stage = at.plan.stages[at.index];
  if (stage === undefined || at.since === null) return [];
  const begun = at.since - at.spent;
  const length = stageLength(at, at.index);
  const end = begun + length;
  const taps = stage.taps.map((tap): Moment => ({ at: begun + tap * SECOND, sound: 'reposition' }));
  const ticks =
    length < TICKS_FROM * SECOND
      ? []
      : TICKS.map((left): Moment => ({ at: end - left * SECOND, sound: 'tick' }));
  const next = stageAfter(at);
  const waits = waitsAfter(at.plan, at.index);
  const over: Moment = { at: end, sound: next === null ? 'end' : waits ? 'stage' : stageSound(next) };
  // A stage that its dose cuts short ends before its last taps.
  const moments = [...taps.filter((one) => one.at < end), ...ticks, over];
  return moments.filter((one) => one.at > now).sort((a, b) => a.at - b.at);
}

/** What is heard in (from, to]: at most the last moment, so that a late look does not play a burst. */
export function heard(session: Session, from: Instant, to: Instant): Sound | null {
  let last: Sound | null = null;
  let at = from;
  for (;;) {
    const next = momentsAhead(session, at).find((one) => one.at <= to);
    if (next === undefined) return last;
    last = next.sound;
    at = next.at;
  }
}
