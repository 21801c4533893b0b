import { freshCycle } from '#core/cycle/cycle.ts';
import type { Cycle } from '#core/cycle/cycle.ts';
import { afterBreak, begunAnew, dues, kindDue } from '#core/cycle/due.ts';
import { minuteOf } from '#core/cycle/hours.ts';
import { countStopped } from '#core/cycle/count.ts';
import type { HoursRange, Kind, Settings } from '#core/settings/settings.ts';
import { WEEKDAYS } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { localInstant, localWeekday, SECOND } from '#core/time.ts';

/** A stretch of work. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** What a day of these settings comes to, if each break is taken when it is offered. */
export type DayPreview = {
  /** In order, not touching; empty = there are no working hours. */
  readonly spans: readonly Span[];
  readonly breaks: readonly { readonly at: Instant; readonly kind: Kind }[];
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
  const breaks: { readonly at: Instant; readonly kind: Kind }[] = [];
  let cycle = freshCycle(spans[0]?.from ?? now);
  let off: Instant | null = null;
  for (const span of spans) {
    if (off !== null) cycle = rested(cycle, span.from - off, settings);
    cycle = worked(cycle, span, settings, breaks);
    off = span.to;
  }
  const seconds = breaks.reduce((sum, { kind }) => sum + kind.length, 0);
  return { spans, breaks, seconds, more: breaks.length >= MOST };
}

function spansOf({ hours }: Settings, now: Instant): readonly Span[] {
  if (!hours.on) return onDay(EIGHT_HOURS, now, 0);
  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    const weekday = WEEKDAYS[localWeekday(localInstant(now, day, 720))] ?? 'mon';
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

/** One stretch of work, break by break, as the planner counts: the rarest of those due absorbs the others. */
function worked(
  before: Cycle,
  span: Span,
  settings: Settings,
  breaks: { readonly at: Instant; readonly kind: Kind }[],
): Cycle {
  const always: Settings = { ...settings, hours: { ...settings.hours, on: false } };
  let cycle: Cycle = { ...before, activeSince: span.from };
  let now = span.from;
  while (breaks.length < MOST) {
    const at = dues(cycle, always, now)[0]?.dueAt;
    const kind = at === undefined || at >= span.to ? null : kindDue(cycle, always, at);
    if (at === undefined || kind === null) break;
    breaks.push({ at, kind });
    now = at + kind.length * SECOND;
    cycle = { ...afterBreak(countStopped(cycle, at, always), kind.id, always), activeSince: now };
  }
  return countStopped(cycle, span.to, always);
}

/** Time off as long as a break counts as one. */
function rested(cycle: Cycle, off: number, { kinds }: Settings): Cycle {
  return begunAnew(
    cycle,
    kinds.filter((kind) => off >= kind.length * SECOND).map((kind) => kind.id),
  );
}
