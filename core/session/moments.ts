import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { settle, stageLength, waitsAfter } from './progress.ts';
import type { Session } from './session.ts';
import type { Heard } from './sound.ts';
import type { Hearing } from './speech.ts';
import { fitting } from './speech.ts';
import { endWords, waitingWords, whereWords } from './spoken-between.ts';
import { timeline } from './timeline.ts';

/** Something that is heard in a session, and when. */
export type Moment = Heard & { readonly at: Instant };

/** When the running stage ends; null while paused or over. */
export function stageEnd(session: Session, now: Instant): Instant | null {
  const at = settle(session, now);
  if (at.since === null || at.plan.stages[at.index] === undefined) return null;
  return at.since - at.spent + stageLength(at, at.index);
}

/** The moments of the running stage that lie after `now`, with its end, in order; none while paused or over. */
export function momentsAhead(session: Session, now: Instant, hearing: Hearing): readonly Moment[] {
  const at = settle(session, now);
  const known = told.get(at);
  const all = known?.hearing === hearing ? known.moments : momentsOf(at, now, hearing);
  if (known?.hearing !== hearing) told.set(at, { hearing, moments: all });
  return all.filter((one) => one.at > now);
}

/** The last answer for each session as it stands: it is looked at several times in a second, and changes with its stages. */
const told = new WeakMap<Session, { readonly hearing: Hearing; readonly moments: readonly Moment[] }>();

function momentsOf(at: Session, now: Instant, hearing: Hearing): readonly Moment[] {
  const end = stageEnd(at, now);
  if (end === null || at.since === null) return [];
  const begun = at.since - at.spent;
  const lines = timeline(at, hearing).filter((line) => line.at > 0);
  const moments = lines.map(({ at: into, ...heard }): Moment => ({ at: begun + into, ...heard }));
  const over = overAt(at, end, hearing);
  return [...moments, ...(over === null ? [] : [{ at: end, ...over }])];
}

/** What is heard when the running stage is over; null = nothing. */
function overAt(session: Session, end: Instant, hearing: Hearing): Heard | null {
  if (waitsAfter(session.plan, session.index)) {
    const says = hearing.speech?.words === 'all' ? (waitingWords(session)[0] ?? null) : null;
    return hearing.quiet ? null : { sound: 'waiting', says };
  }
  const next = settle(session, end);
  return next.index >= next.plan.stages.length ? ending(next, hearing) : arrival(next, hearing);
}

/** What is heard as a session begins: its own sound, and the words of its first stage; null = nothing. */
export function beginning(session: Session, hearing: Hearing): Heard | null {
  return hearing.quiet ? null : { sound: 'start', says: arrival(session, hearing)?.says ?? null };
}

/** What is heard at the end of a session. */
export function ending(session: Session, { speech }: Hearing): Heard {
  return { sound: 'end', says: speech === null ? null : endWords(session, speech) };
}

/** What is heard as the stage at `session.index` begins; null = nothing. */
export function arrival(session: Session, hearing: Hearing): Heard | null {
  const first = timeline(session, hearing).find((line) => line.at === 0);
  if (first === undefined || (first.sound === null && first.says === null)) return null;
  return { sound: first.sound, says: first.says };
}

/** Words that are late by more than this are no longer true: then what is true is said. */
const LATE: Millis = 1.5 * SECOND;

/** What is heard in (from, to]: at most the last moment, so that a late look plays no burst; words that were passed over are made up for. */
export function heard(session: Session, from: Instant, to: Instant, hearing: Hearing): Heard | null {
  let last: Moment | null = null;
  let words: Moment | null = null;
  for (let at = from; ; at = last.at) {
    const next = momentsAhead(session, at, hearing).find((one) => one.at <= to);
    if (next === undefined) break;
    last = next;
    if (next.says !== null) words = next;
  }
  if (last === null) return null;
  if (words === null || words === last) return { sound: last.sound, says: last.says };
  return { sound: last.sound, says: to - words.at <= LATE ? words.says : nowWords(session, to, hearing) };
}

/** Where a session stands, as far as there is time to say it before the next words; null = there is not. */
export function nowWords(session: Session, now: Instant, hearing: Hearing, before = ''): string | null {
  const { speech } = hearing;
  if (speech === null || speech.words === 'short') return null;
  const next = momentsAhead(session, now, hearing).find(({ says }) => says !== null)?.at;
  const room = next === undefined ? Infinity : (next - now) / SECOND - 0.3;
  const texts = whereWords(session, now).map((text) => `${before}${text}`);
  return fitting(texts, room, speech.rate);
}
