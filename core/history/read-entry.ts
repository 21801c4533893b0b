import { AREA_IDS } from '#core/exercises/areas.ts';
import { amount, isRecord, listOf, oneOf, orNull, text } from '#core/read.ts';
import type { Fault, Reader } from '#core/read.ts';
import type { DoneExercise } from '#core/session/outcome.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import { exerciseId } from '#core/settings/read-kinds.ts';
import type { Instant } from '#core/time.ts';
import { LAST_INSTANT, SECOND } from '#core/time.ts';
import type { HistoryEntry } from './entry.ts';
import { MOST_RATED, MOST_SPENT } from './entry.ts';

type Is = HistoryEntry['is'];
type Facts<I extends Is> = Omit<Extract<HistoryEntry, { is: I }>, 'at' | 'is'>;

/** An instant as lines have it: a text, from 1970 to the year 9999. */
const instant: Reader<Instant> = (value, at, faults) => {
  const read = typeof value === 'string' ? Date.parse(value) : NaN;
  if (read >= 0 && read <= LAST_INSTANT) return read;
  faults.push({ at, wants: 'a time' });
  return 0;
};

/** What can be wrong without its entry being worth nothing: then the fallback, and no fault. */
function lenient<T>(reader: Reader<T>, fallback: T): Reader<T> {
  return (value, at) => {
    const own: Fault[] = [];
    const read = reader(value, at, own);
    return own.length > 0 ? fallback : read;
  };
}

/** Unlike in settings an absent field is wrong, too: without its exercise or its seconds nothing was done. */
const doneExercise: Reader<DoneExercise> = (value, at, faults) => {
  const data = isRecord(value) ? value : {};
  const seconds = amount(0, MOST_SPENT, 0)(data['seconds'], `${at}.seconds`, faults);
  return {
    exercise: exerciseId(data['exercise'], `${at}.exercise`, faults),
    seconds,
    pressureSeconds: lenient(amount(0, seconds, 0), 0)(data['pressureSeconds'], at, faults),
  };
};

/** Nothing that is no list; of a list what can be believed. */
const done: Reader<readonly DoneExercise[]> = (value, at) =>
  listOf(doneExercise, 400, [], true)(value, at, []);

const kind = text(/^.{1,40}$/, 'the id of a kind', '');
const kindOrNone = lenient(orNull(kind), null);
const kinds: Reader<readonly string[]> = (value, at) => listOf(kind, 400, [], true)(value, at, []);

const FACTS: { readonly [I in Is]: { readonly [K in keyof Facts<I>]: Reader<Facts<I>[K]> } } = {
  offered: { kind, exercise: exerciseId },
  started: { kind: kindOrNone, exercise: exerciseId },
  finished: { kind: kindOrNone, done },
  partial: { kind: kindOrNone, done },
  stopped: { kind: kindOrNone, exercise: exerciseId, done },
  rated: {
    area: oneOf(AREA_IDS, 'calves'),
    when: oneOf(['before', 'after'], 'before'),
    value: amount(0, MOST_RATED, 0, 'whole'),
  },
  'brought-back': { exercise: exerciseId },
  later: { kind, until: instant },
  skipped: { kind },
  taken: { kind },
  missed: { kind },
  held: { kind, why: oneOf(['away', 'paused', 'off-hours', ...OUTSIDE_REASONS], 'away') },
  // Nobody is back after a day only: an absence may be a holiday.
  'away-credited': { kinds, seconds: amount(0, LAST_INSTANT / SECOND, 0) },
  paused: { until: orNull(instant) },
  resumed: {},
};

const isEvent = (word: unknown): word is Is => typeof word === 'string' && Object.hasOwn(FACTS, word);

/**
 * The entry that the data of a line tells, with nothing but what it should have; null = a fact without which it tells
 * nothing is wrong. Of what was done, a part that is wrong is left out. Never throws.
 */
export function readEntry(data: unknown): HistoryEntry | null {
  if (!isRecord(data) || !isEvent(data['is'])) return null;
  const faults: Fault[] = [];
  const readers: Readonly<Record<string, Reader<unknown>>> = {
    at: instant,
    is: (is) => is,
    ...FACTS[data['is']],
  };
  const read = Object.entries(readers).map(([key, reader]) => [key, reader(data[key], key, faults)] as const);
  return faults.length > 0 ? null : (Object.fromEntries(read) as HistoryEntry); // earned: every fact of the event was read
}
