import { minuteOf } from '#core/cycle/hours.ts';
import type { HoursRange } from '#core/settings/settings.ts';

/** A time of day as people write it ("9", "9:00", "09.00", "0900") as `HH:MM`. 24:00 only as an end. Null = not a time. */
export function clockFromText(text: string, part: 'start' | 'end'): string | null {
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(text.trim());
  if (found === null) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? '0');
  const most = part === 'end' ? 1440 : 1439;
  if (minutes > 59 || hours * 60 + minutes > most) return null;
  return clockOf(hours * 60 + minutes);
}

/** Minutes since midnight as `HH:MM`. */
function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** True when a range ends on the day after it began. */
export function overMidnight({ from, to }: HoursRange): boolean {
  return minuteOf(to) <= minuteOf(from);
}

/** A range to add to these: the office day for the first, else three hours of what is left after the last or before the first. */
export function nextRange(ranges: readonly HoursRange[]): HoursRange {
  if (ranges.length === 0) return { from: '09:00', to: '17:30' };
  const first = Math.min(...ranges.map(({ from }) => minuteOf(from)));
  const last = Math.max(...ranges.map((range) => (overMidnight(range) ? 1440 : minuteOf(range.to))));
  if (last + 60 < 1380) return { from: clockOf(last + 60), to: clockOf(Math.min(1440, last + 240)) };
  if (first < 120) return { from: '22:00', to: '24:00' };
  const to = first - 60;
  return { from: clockOf(Math.max(0, to - 180)), to: clockOf(to) };
}

/** A time of the day to add to these: two hours after the latest, over midnight as well. */
export function nextTime(times: readonly string[]): string {
  if (times.length === 0) return '10:30';
  const latest = Math.max(...times.map(minuteOf));
  return clockOf((latest + 120) % 1440);
}
