import type { Snapshot } from '#core/bridge/snapshot.ts';
import { creditText, sentence } from '#core/bridge/status.ts';
import { durationText } from '#core/bridge/words.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { durationFieldText } from '#core/settings/duration.ts';
import type { Page } from '#core/bridge/command.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';

/** What kind of minute it is: decides the ground of the panel, and the colour of its line. */
export type Tone = 'release' | 'move' | 'rest';

/** What the Now page says about a state. `page` = where something can be done about it, with the words of the link. */
export type NowWords = {
  readonly title: string;
  readonly detail: string;
  readonly link: { readonly page: Page; readonly text: string } | null;
};

/** The words for a state at `now`. */
export function nowWords(state: Snapshot, now: Instant): NowWords {
  const title = state.phase === 'done' ? 'The break is over' : sentence(state, now);
  return { title, detail: detailOf(state), link: linkOf(state) };
}

function detailOf(state: Snapshot): string {
  const { phase, next, offer, pause, session, settings } = state;
  if (session !== null) {
    const names = session.plan.exercises.map((id) => CATALOGUE[id].name).join(', then ');
    return session.since === null ? `${names}. Its clock has stopped.` : `${names}.`;
  }
  if (phase === 'done') return 'Its last page is still open.';
  if (offer !== null) return 'The small window asks. You can answer here as well.';
  if (pause !== null)
    return 'Nothing is counted or offered until then. A break that you start yourself works.';
  if (phase === 'off') return 'Nothing is offered until a kind of break is on.';
  if (next === null) return 'Nothing is offered until there are hours to offer it in.';
  if (phase === 'off-hours') return 'Nothing is offered now. A break that you start yourself works.';
  if (phase === 'away')
    return 'You are away, so the count has stopped. Away for long enough counts as a break.';
  const credit = creditText(state);
  if (credit !== null) return `${credit}.`;
  const kind = settings.kinds.find(({ id }) => id === next.kind);
  return kind === undefined
    ? ''
    : `Every ${durationFieldText(kind.every)} at work, for about ${durationFieldText(kind.length)}.`;
}

function linkOf({ phase, next, pause, offer, session }: Snapshot): NowWords['link'] {
  if (session !== null || offer !== null || pause !== null || phase === 'done') return null;
  if (phase === 'off') return { page: 'rhythm', text: 'Open Rhythm' };
  return next === null ? { page: 'hours', text: 'Open Working hours' } : null;
}

/** The tone of a state: of what is under way or comes next; rest when nothing does. */
export function toneOf({ session, outcome, offer, phase, next, settings }: Snapshot): Tone {
  const exercise =
    session?.plan.exercises[0] ?? outcome?.session.plan.exercises[0] ?? offer?.exercise ?? null;
  if (exercise !== null) return CATALOGUE[exercise].kind === 'release' ? 'release' : 'move';
  if (phase !== 'working' && phase !== 'away') return 'rest';
  const content = settings.kinds.find(({ id }) => id === next?.kind)?.content;
  return content === 'release' ? 'release' : 'move';
}

/** How much of the way to the next break lies behind, 0 to 1; null = there is no way to speak of now. */
export function wayBehind(state: Snapshot, now: Instant): number | null {
  const { session, outcome, offer, phase, next, settings } = state;
  if (session !== null || outcome !== null || offer !== null) return 1;
  const kind = settings.kinds.find(({ id }) => id === next?.kind);
  if (next === null || kind === undefined || (phase !== 'working' && phase !== 'away')) return null;
  const left = (next.dueAt - now) / (kind.every * SECOND);
  return Math.min(1, Math.max(0, 1 - left));
}

const LATER: readonly Seconds[] = [300, 600, 1200];

/** The lengths of Later that would put the next break off; none when nothing comes. */
export function laterChoices({ offer, next, phase }: Snapshot, now: Instant): readonly Seconds[] {
  if (offer !== null) return LATER;
  if (next === null || (phase !== 'working' && phase !== 'away')) return [];
  return LATER.filter((seconds) => now + seconds * SECOND > next.dueAt);
}

/** True when there is a break that Skip would leave out. */
export function canSkip({ offer, next, phase }: Snapshot): boolean {
  return offer !== null || (next !== null && (phase === 'working' || phase === 'away'));
}

/** What an exercise takes, in words: "4 min", rounded up. */
export const minutesText = (seconds: Seconds): string => durationText(Math.max(60, seconds));
