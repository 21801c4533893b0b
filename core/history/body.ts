import type { AreaId } from '#core/exercises/areas.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { HOUR, SECOND } from '#core/time.ts';
import type { HistoryEntry } from './entry.ts';
import { MOST_RATED, MOST_SPENT } from './entry.ts';

/** What the history of the last weeks says about one area. */
export type AreaFacts = {
  /** Really spent on it in the last 7 days, releases and movements together, and no more than they have; 0 = none. */
  readonly seconds: Seconds;
  /** How tight it felt at the session that was last rated; null = not said in the last 30 days. */
  readonly tightness: Tightness | null;
};

/** Ratings of one session, 0 to 10; null = not said then. */
export type Tightness = {
  readonly at: Instant;
  readonly before: number | null;
  readonly after: number | null;
};

/** The areas of which there is something to say. */
export type BodyFacts = { readonly [area in AreaId]?: AreaFacts };

/** How far back minutes are counted. */
const WEEK: Millis = 7 * 24 * HOUR;
/** A rating that is older says nothing about today. */
const MONTH: Millis = 30 * 24 * HOUR;
/** A clock in the wrong time zone is ahead by this at most; what comes from further ahead was never done. */
const AHEAD: Millis = 14 * HOUR;
/** A rating afterwards belongs to the one before, when it comes within this time. */
const SESSION: Millis = 2 * HOUR;

/**
 * The entries that `bodyFacts` may still count at `now`; everything else can be forgotten. Of a clock that was set back
 * there are entries from a little after now: they count as well.
 */
export const remembered = (entries: readonly HistoryEntry[], now: Instant): readonly HistoryEntry[] =>
  entries.filter(({ is, at }) => {
    const ago = now - at;
    return ago >= -AHEAD && (is === 'rated' ? ago < MONTH : isDone(is) && ago < WEEK);
  });

const isDone = (is: HistoryEntry['is']): boolean => is === 'finished' || is === 'partial' || is === 'stopped';

/**
 * Time and tightness by area, from entries in the order in which they were made. `own` are the exercises of packs; of an
 * exercise that nobody has any more nothing is told, nor of what cannot be: entries of a run whose state was wrong come
 * here unread.
 */
export function bodyFacts(
  entries: readonly HistoryEntry[],
  own: readonly Exercise[],
  now: Instant,
): BodyFacts {
  const facts = new Map<AreaId, AreaFacts>();
  const put = (area: AreaId, more: Partial<AreaFacts>) =>
    facts.set(area, { ...(facts.get(area) ?? { seconds: 0, tightness: null }), ...more });
  for (const entry of remembered(entries, now)) {
    if (entry.is === 'rated' && within(entry.value, MOST_RATED))
      put(entry.area, { tightness: ratedNow(facts.get(entry.area)?.tightness ?? null, entry) });
    if (!('done' in entry)) continue;
    for (const { exercise, seconds } of entry.done) {
      const area = exerciseIn(own, exercise)?.area;
      if (area === undefined || !within(seconds, MOST_SPENT)) continue;
      put(area, { seconds: Math.min((facts.get(area)?.seconds ?? 0) + seconds, WEEK / SECOND) });
    }
  }
  return Object.fromEntries(facts);
}

const within = (value: number, most: number): boolean => value >= 0 && value <= most;

function ratedNow(last: Tightness | null, entry: Extract<HistoryEntry, { is: 'rated' }>): Tightness {
  const { at, when, value } = entry;
  if (when === 'before') return { at, before: value, after: null };
  const same = last !== null && at - last.at < SESSION;
  return { at, before: same ? last.before : null, after: value };
}
