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

/** A range to add after these: the office day for the first, else what is left after the last, an hour later. */
export function nextRange(ranges: readonly HoursRange[]): HoursRange {
  const last = ranges.at(-1);
  if (last === undefined) return { from: '09:00', to: '17:30' };
  const from = overMidnight(last) ? 1440 : minuteOf(last.to) + 60;
  if (from >= 1380) return { from: '22:00', to: '24:00' };
  return { from: clockOf(from), to: clockOf(Math.min(1440, from + 180)) };
}
