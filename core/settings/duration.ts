import type { Seconds } from '#core/time.ts';

const NUMBER = String.raw`(\d{1,9}(?:[.,]\d{1,3})?)`;
const LENGTH = new RegExp(
  String.raw`^(?:${NUMBER}\s*(?:h|hrs?|hours?)\b\.?)?\s*` +
    String.raw`(?:${NUMBER}\s*(?:m|mins?|minutes?)\b\.?)?\s*` +
    String.raw`(?:${NUMBER}\s*(s|secs?|seconds?)?\.?)?$`,
  'i',
);

/** What a number without a unit means when nothing stands before it. */
export type BareUnit = 's' | 'min';

/**
 * Seconds of a length as people write it: "45 s", "30 min", "1 h", "1 h 30", "1h30", "1.5 h". A last number without a unit
 * is the next smaller one ("1 h 30" = 90 min); a lone number is in `bare`. Null = not a length.
 */
export function durationFromText(text: string, bare: BareUnit = 's'): Seconds | null {
  const tidy = text.trim().replace(/(\d)(?=[a-z])|([a-z])(?=\d)/gi, '$& ');
  const found = LENGTH.exec(tidy);
  if (tidy === '' || found === null) return null;
  const [, hours, minutes, rest, unit] = found;
  const scale = unit !== undefined ? 1 : bareScale(hours !== undefined, minutes !== undefined, bare);
  const seconds = numberOf(hours) * 3600 + numberOf(minutes) * 60 + numberOf(rest) * scale;
  return Math.round(seconds * 1000) / 1000;
}

function bareScale(hours: boolean, minutes: boolean, bare: BareUnit): number {
  if (minutes) return 1;
  return hours || bare === 'min' ? 60 : 1;
}

function numberOf(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}

/** The exact text of a length, for a field: "90 s", "90 min", "2 h 30 min". `durationFromText` reads it back. */
export function durationFieldText(seconds: Seconds): string {
  if (seconds < 120 && seconds !== 60) return `${seconds} s`;
  const whole = Math.floor(seconds / 60);
  // 90 minutes are said so; from two hours on, and for one, hours are what people say.
  const hours = whole >= 120 || seconds === 3600 ? Math.floor(whole / 60) : 0;
  const minutes = whole - hours * 60;
  const rest = Math.round((seconds - whole * 60) * 1000) / 1000;
  const parts = [
    [hours, 'h'],
    [minutes, 'min'],
    [rest, 's'],
  ] as const;
  return parts
    .filter(([many]) => many > 0)
    .map(([many, unit]) => `${many} ${unit}`)
    .join(' ');
}
