import type { Instant, Seconds } from '#core/time.ts';
import { DAY, localInstant } from '#core/time.ts';

/** A length for people: "45 s", "12 min", "1 h 30 min". Minutes are rounded up: nothing comes sooner than said. */
export function durationText(seconds: Seconds): string {
  if (seconds < 60) return `${Math.max(0, Math.ceil(seconds))} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** Digits of a countdown: "0:42", "1:35". */
export function digitsText(seconds: Seconds): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A local time for people as seen at `now`: "14:05", "tomorrow 04:00", "Monday 09:00". */
export function clockText(instant: Instant, now: Instant): string {
  const day = new Date(instant);
  const clock = `${String(day.getHours()).padStart(2, '0')}:${String(day.getMinutes()).padStart(2, '0')}`;
  if (instant < localInstant(now, 1, 0)) return clock;
  if (instant < localInstant(now, 2, 0)) return `tomorrow ${clock}`;
  return instant - now < 6 * DAY ? `${DAYS[day.getDay()] ?? ''} ${clock}` : day.toISOString().slice(0, 10);
}
