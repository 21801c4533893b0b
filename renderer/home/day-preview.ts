import { countStopped, begunAnew } from '#core/cycle/count.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import type { Cycle } from '#core/cycle/cycle.ts';
import { dueNow, dues } from '#core/cycle/due.ts';
import { dayStart, minuteOf } from '#core/cycle/hours.ts';
import { afterBreak, spaced } from '#core/cycle/wait.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { HoursRange, Settings } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { localInstant, localWeekday, SECOND } from '#core/time.ts';
import { markOf } from './kind-words.ts';

/** A stretch of work. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** A break of the preview: it begins at `at`. */
export type PreviewBreak = { readonly at: Instant; readonly kind: Kind };

/** What a day of these settings comes to, if each break is taken when it is offered. */
export type DayPreview = {
  /** In order, not touching; empty = there are no working hours. */
  readonly spans: readonly Span[];
  readonly breaks: readonly PreviewBreak[];
  /** Of all breaks together. */
  readonly seconds: Seconds;
  /** True = there are more than were counted. */
  readonly more: boolean;
};

/** More than anybody takes; a rhythm of seconds must not make a page slow. */
const MOST = 240;
/** The day that is shown when breaks may come at any time. */
const EIGHT_HOURS: readonly HoursRange[] = [{ from: '09:00', to: '17:00' }];

/** The day that the settings make: today, or the next day with working hours; eight hours when these are off. */
export function dayPreview(settings: Settings, now: Instant): DayPreview {
  const spans = spansOf(settings, now);
  const breaks: PreviewBreak[] = [];
  let cycle = dayBegun(spans[0]?.from ?? now, settings);
  let off: Instant | null = null;
  for (const span of spans) {
    if (off !== null) cycle = rested(cycle, { from: off, to: span.from }, settings);
    cycle = worked(cycle, span, settings, breaks);
    off = span.to;
  }
  const seconds = breaks.reduce((sum, { kind }) => sum + kind.length, 0);
  return { spans, breaks, seconds, more: breaks.length >= MOST };
}

/** A working day that begins by an unlock at this instant. Its times of the day are to come, the first minute included. */
function dayBegun(from: Instant, settings: Settings): Cycle {
  const served = settings.kinds
    .filter(({ trigger }) => trigger.by === 'times')
    .map(({ id }) => [id, from - 1] as const);
  return {
    ...freshCycle(from),
    served: Object.fromEntries(served),
    day: { start: dayStart(settings.dayStartsAt, from), began: from },
  };
}

function spansOf({ hours }: Settings, now: Instant): readonly Span[] {
  if (!hours.on) return onDay(EIGHT_HOURS, now, 0);
  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    const weekday = WEEKDAYS[localWeekday(localInstant(now, day, 720))];
    const spans = onDay(hours.days[weekday], now, day);
    if (spans.length > 0) return spans;
  }
  return [];
}

function onDay(ranges: readonly HoursRange[], now: Instant, day: number): readonly Span[] {
  const spans = ranges
    .map(({ from, to }) => {
      const [start, end] = [minuteOf(from), minuteOf(to)];
      return {
        from: localInstant(now, day, start),
        to: localInstant(now, day, end > start ? end : end + 1440),
      };
    })
    .sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return joined;
}

/** One stretch of work, break by break, as the planner counts: the rarest of those that are near takes the place of all. */
function worked(before: Cycle, span: Span, settings: Settings, breaks: PreviewBreak[]): Cycle {
  let now = span.from;
  let cycle: Cycle = { ...before, activeSince: now, clockSince: now };
  while (breaks.length < MOST) {
    const at = Math.max(now, dues(cycle, settings, now)[0]?.dueAt ?? Infinity);
    const kind = at < span.to ? dueNow(cycle, settings, at)?.kind : undefined;
    if (kind === undefined) break;
    breaks.push({ at, kind });
    now = at + kind.length * SECOND;
    const anew = afterBreak(pressed(cycle, { at, kind }, settings), kind.id, at, settings);
    cycle = { ...spaced(anew, settings.kinds, now), activeSince: now, clockSince: now };
  }
  return countStopped(cycle, span.to, settings);
}

/** What presses counts against the limit of a day; which areas it will be nobody knows before. */
function pressed(cycle: Cycle, { at, kind }: PreviewBreak, { routines }: Settings): Cycle {
  if (markOf(kind.content, routines) !== 'release') return cycle;
  return { ...cycle, pressed: [...cycle.pressed, { at, areas: [] }] };
}

/** Time off as long as a break counts as one. */
function rested(cycle: Cycle, off: Span, settings: Settings): Cycle {
  const long = settings.kinds.filter(({ length }) => off.to - off.from >= length * SECOND);
  const ids = long.map(({ id }) => id);
  return begunAnew(cycle, ids, off.to - 1, settings);
}
