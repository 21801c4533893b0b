import type { HoursRange, Settings } from '#core/settings/settings.ts';
import { WEEKDAYS } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { localInstant, localWeekday } from '#core/time.ts';

type Hours = Settings['hours'];
type Span = { readonly from: Instant; readonly to: Instant };

/** Minutes since midnight of `HH:MM`; 24:00 is 1440. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function spanOf(range: HoursRange, now: Instant, day: number): Span {
  const from = minuteOf(range.from);
  const to = minuteOf(range.to);
  return { from: localInstant(now, day, from), to: localInstant(now, day, to > from ? to : to + 1440) };
}

/** Working spans of the days around `now`: yesterday's may reach into today, and the next one is at most a week off. */
function spans(hours: Hours, now: Instant): readonly Span[] {
  const days = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];
  return days
    .flatMap((day) => {
      const weekday = WEEKDAYS[localWeekday(localInstant(now, day, 720))] ?? 'mon';
      return hours.days[weekday].map((range) => spanOf(range, now, day));
    })
    .sort((a, b) => a.from - b.from);
}

/** True when breaks may be offered at `now`. */
export function inHours(hours: Hours, now: Instant): boolean {
  return !hours.on || spans(hours, now).some((span) => now >= span.from && now < span.to);
}

/** When working hours begin next, or `now` inside them; null = never, there are none. */
export function opensAt(hours: Hours, now: Instant): Instant | null {
  if (inHours(hours, now)) return now;
  return spans(hours, now).find((span) => span.from > now)?.from ?? null;
}

/** When the working hours around `now` end, ranges that touch taken as one; null = not within the week, or off. */
export function closesAt(hours: Hours, now: Instant): Instant | null {
  if (!hours.on) return null;
  let end: Instant | null = null;
  for (const span of spans(hours, now)) {
    const reached: Instant = end ?? now;
    if (span.from <= reached && span.to > reached) end = span.to;
  }
  return end;
}

/** When the next day begins after `now`, at the settings' hour: before it, that is still today's. */
export function tomorrow(dayStartsAt: string, now: Instant): Instant {
  const minute = minuteOf(dayStartsAt);
  const today = localInstant(now, 0, minute);
  return today > now ? today : localInstant(now, 1, minute);
}
