import type { HoursRange, Settings } from '#core/settings/settings.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Weekday } from '#core/settings/kind.ts';
import type { Instant, Millis } from '#core/time.ts';
import { HOUR, localInstant, localOffset, localWeekday, MINUTE } from '#core/time.ts';

type Hours = Settings['hours'];
type Span = { readonly from: Instant; readonly to: Instant };

/** Minutes since midnight of `HH:MM`; 24:00 is 1440. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** The weekday of the day `days` after that of `now`. */
export function weekdayOf(now: Instant, days: number): Weekday {
  // Noon is on the right day whatever the clock does at night.
  return WEEKDAYS[localWeekday(localInstant(now, days, 720))];
}

function spanOf(range: HoursRange, now: Instant, day: number): Span {
  const from = minuteOf(range.from);
  const to = minuteOf(range.to);
  return { from: localInstant(now, day, from), to: localInstant(now, day, to > from ? to : to + 1440) };
}

/** Working spans of one day, 0 = that of `now`, in order; one that a summer-time night swallows is none. */
function spans(hours: Hours, now: Instant, day: number): readonly Span[] {
  return hours.days[weekdayOf(now, day)]
    .map((range) => spanOf(range, now, day))
    .filter((span) => span.to > span.from)
    .sort((a, b) => a.from - b.from);
}

/** Yesterday's spans may reach into today; the next one is at most a week off. */
const AROUND = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** True when breaks may be offered at `now`. */
export function inHours(hours: Hours, now: Instant): boolean {
  const around = (day: number) => spans(hours, now, day).some((span) => now >= span.from && now < span.to);
  return !hours.on || around(0) || around(-1);
}

/** When working hours begin next, or `now` inside them; null = never, there are none. */
export function opensAt(hours: Hours, now: Instant): Instant | null {
  if (inHours(hours, now)) return now;
  for (const day of AROUND) {
    const next = spans(hours, now, day).find((span) => span.from > now);
    if (next !== undefined) return next.from;
  }
  return null;
}

/** When the working hours around `now` end, ranges that touch taken as one; null = outside them, or they are off. */
export function closesAt(hours: Hours, now: Instant): Instant | null {
  if (!hours.on) return null;
  let end: Instant | null = null;
  for (const day of AROUND) {
    const before: Instant | null = end;
    for (const span of spans(hours, now, day)) {
      const reached: Instant = end ?? now;
      if (span.from <= reached && span.to > reached) end = span.to;
    }
    // No span is longer than a day: one that adds nothing leaves a gap that none of a later day can close.
    if (day > 0 && end === before) break;
  }
  return end;
}

/** When the next day begins after `now`, at the settings' hour: before it, that is still today's. */
export function tomorrow(dayStartsAt: string, now: Instant): Instant {
  const minute = minuteOf(dayStartsAt);
  const today = localInstant(now, 0, minute);
  return today > now ? today : localInstant(now, 1, minute);
}

/** The zones of the world change their clocks at quarters of an hour: within one it is the same local day. */
const QUARTER: Millis = 15 * MINUTE;
/** The last answer: it is asked for at each look, and the calendar is slow. */
let asked = { dayStartsAt: '', quarter: 0, offset: 0, start: 0 };

/** Who says "until tomorrow" this shortly before a day begins means the one after it. */
const TOO_SOON: Millis = HOUR;

/** When a pause until tomorrow ends that began at an instant. */
export function untilTomorrow(since: Instant, { dayStartsAt }: Settings): Instant {
  return tomorrow(dayStartsAt, since + TOO_SOON);
}

/** When the day of `now` began, at the settings' hour. */
export function dayStart(dayStartsAt: string, now: Instant): Instant {
  const quarter = Math.floor(now / QUARTER);
  const offset = localOffset(now);
  if (asked.quarter !== quarter || asked.offset !== offset || asked.dayStartsAt !== dayStartsAt)
    asked = { dayStartsAt, quarter, offset, start: startOfDay(dayStartsAt, now) };
  return asked.start;
}

function startOfDay(dayStartsAt: string, now: Instant): Instant {
  const minute = minuteOf(dayStartsAt);
  const today = localInstant(now, 0, minute);
  return today <= now ? today : localInstant(now, -1, minute);
}

/** True when somebody works on the day of `now`: its weekday has hours, also while they are switched off; without any hours each day is one. */
export function isWorkday({ days }: Hours, dayStartsAt: string, now: Instant): boolean {
  if (WEEKDAYS.every((day) => days[day].length === 0)) return true;
  return days[weekdayOf(dayStart(dayStartsAt, now), 0)].length > 0;
}
