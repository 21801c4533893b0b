import type { Instant, Seconds } from '#core/time.ts';
import { localInstant, localWeekday, minutesUp } from '#core/time.ts';

/** A length for people: "45 s", "12 min", "1 h 30 min". Minutes are rounded up: nothing comes sooner than said. */
export function durationText(seconds: Seconds): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = minutesUp(whole);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** Digits of a countdown: "0:42", "1:35". */
export function digitsText(seconds: Seconds): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const two = (value: number) => String(value).padStart(2, '0');

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A local time for people as seen at `now`: "14:05", "tomorrow 04:00", "Monday 09:00", "2026-03-09 09:00". */
export function clockText(instant: Instant, now: Instant): string {
  const day = new Date(instant);
  const clock = `${two(day.getHours())}:${two(day.getMinutes())}`;
  if (instant < localInstant(now, 1, 0)) return clock;
  if (instant < localInstant(now, 2, 0)) return `tomorrow ${clock}`;
  if (instant < localInstant(now, 7, 0)) return `${DAYS[localWeekday(instant)]} ${clock}`;
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${clock}`;
}

/** The same in the middle of a sentence: "at 14:05", "tomorrow at 04:00", "Monday at 09:00". */
export function atText(instant: Instant, now: Instant): string {
  const words = clockText(instant, now).split(' ');
  const clock = words.pop() ?? '';
  return [...words, 'at', clock].join(' ');
}

/** How long ago a past instant was, in days of the local calendar: "today", "yesterday", "3 days ago". */
export function agoText(instant: Instant, now: Instant): string {
  let days = 0;
  while (instant < localInstant(now, -days, 0)) days += 1;
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
