import type { Page } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { creditText, sentence } from '#core/bridge/status.ts';
import { durationText } from '#core/bridge/words.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import { ownExercises } from '#core/packs/pack.ts';
import { exerciseOf } from '#core/session/session.ts';
import { everyOf } from '#core/settings/kind.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { kindSentence, markOf } from './kind-words.ts';

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
  return { title: titleOf(state, now), detail: detailOf(state), link: linkOf(state) };
}

function titleOf(state: Snapshot, now: Instant): string {
  if (state.phase === 'done') return 'The break is over';
  if (state.phase !== 'held') return sentence(state, now);
  return `${nextKind(state)?.name ?? 'The break'} waits`;
}

function detailOf(state: Snapshot): string {
  const { phase, next, offer, pause, session, settings, why } = state;
  if (session !== null) {
    const names = session.plan.exercises.map((id) => exerciseOf(session.plan, id).name).join(', then ');
    return session.since === null ? `${names}. Its clock has stopped.` : `${names}.`;
  }
  if (phase === 'done') return 'Its last page is still open.';
  if (offer !== null) return 'The small window asks. You can answer here as well.';
  if (pause !== null)
    return 'Nothing is counted or offered until then. A break that you start yourself works.';
  if (phase === 'off') return 'Nothing is offered until a kind of break is on.';
  if (phase === 'held') return `${why} It is offered once, as soon as this is over.`;
  if (next === null) return 'Nothing is offered until there are hours to offer it in.';
  if (phase === 'off-hours') return `${why} A break that you start yourself works.`;
  if (phase === 'away') return `${why} Away for long enough counts as a break.`;
  const credit = creditText(state);
  if (credit !== null) return `${credit}.`;
  const kind = nextKind(state);
  return kind === undefined ? why : kindSentence(kind, settings.routines, ownExercises(settings.packs));
}

function linkOf({ phase, next, pause, offer, session }: Snapshot): NowWords['link'] {
  if (session !== null || offer !== null || pause !== null || phase === 'done') return null;
  if (phase === 'off') return { page: 'rhythm', text: 'Open Rhythm' };
  if (phase === 'held') return { page: 'quiet', text: 'Open Quiet times' };
  return next === null ? { page: 'hours', text: 'Open Working hours' } : null;
}

const nextKind = ({ next, owed, settings }: Snapshot): Kind | undefined =>
  settings.kinds.find(({ id }) => id === (owed ?? next?.kind));

/** The tone of a state: of what is under way or comes next; rest when nothing does. */
export function toneOf(state: Snapshot): Tone {
  const { session, outcome, offer, phase, settings } = state;
  const plan = session?.plan ?? outcome?.session.plan ?? offer?.plan;
  const exercise = plan === undefined ? undefined : exerciseIn(plan.own, plan.exercises[0]);
  if (exercise !== undefined) return exercise.kind === 'release' ? 'release' : 'move';
  if (phase !== 'working' && phase !== 'away') return 'rest';
  const kind = nextKind(state);
  return kind !== undefined &&
    markOf(kind.content, settings.routines, ownExercises(settings.packs)) === 'release'
    ? 'release'
    : 'move';
}

/** How much of the way to the next break lies behind, 0 to 1; null = there is no way to speak of now. */
export function wayBehind(state: Snapshot, now: Instant): number | null {
  const { session, outcome, offer, phase, next } = state;
  if (session !== null || outcome !== null || offer !== null || phase === 'held') return 1;
  const kind = nextKind(state);
  if (next === null || kind === undefined || (phase !== 'working' && phase !== 'away')) return null;
  // What comes at a time of the day has no way of its own: the hour before it stands for one.
  const way = (everyOf(kind) ?? 3600) * SECOND;
  return Math.min(1, Math.max(0, 1 - (next.dueAt - now) / way));
}

/** The lengths of Later that would put the next break off; none when nothing comes or its limit is reached. */
export function laterChoices(state: Snapshot, now: Instant): readonly Seconds[] {
  const { at, offer, next, may, settings } = state;
  const { after, choices } = settings.later;
  const all = [...new Set(choices)];
  if (offer !== null) return may.later ? all : [];
  if (next === null || !may.tookOne) return [];
  const putsOff = (seconds: Seconds, from: Instant) => from + seconds * SECOND > next.dueAt;
  // At the time of the state the usual length would have put it off and yet was refused: so is every other.
  if (!may.later && putsOff(after, at)) return [];
  return all.filter((seconds) => putsOff(seconds, now));
}

/** What an exercise takes, in words: "4 min", rounded up. */
export const minutesText = (seconds: Seconds): string => durationText(Math.max(60, seconds));
