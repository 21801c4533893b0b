/** A point in time: milliseconds since 1970-01-01 UTC, as the shell's clock tells it. */
export type Instant = number;
/** A length of time in milliseconds. */
export type Millis = number;
/** A length of time in seconds; all settings and the catalogue use it. */
export type Seconds = number;

/** Days of the week as the calendar counts them, 0 = Sunday. */
export type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const SECOND: Millis = 1000;
export const MINUTE: Millis = 60 * SECOND;
export const HOUR: Millis = 60 * MINUTE;

/** Whole minutes for people, rounded up: nothing comes sooner than said, wherever it is said. */
export const minutesUp = (seconds: Seconds): number => Math.ceil((Math.ceil(seconds) * SECOND) / MINUTE);

/** The end of the year 9999: no time in a file may be later, so that sums of times stay dates. */
export const LAST_INSTANT: Instant = 253_402_300_799_000;

/** The instant at which the local calendar shows `days` after the day of `instant`, at `minute` of that day. */
export function localInstant(instant: Instant, days: number, minute: number): Instant {
  const day = new Date(instant);
  // The calendar form, not 24 h steps: on the two nights of the year when the clock changes a day has 23 or 25 hours.
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, 0, minute).getTime();
}

/** Minutes since local midnight, 0 to 1439. */
export function localMinute(instant: Instant): number {
  const day = new Date(instant);
  return day.getHours() * 60 + day.getMinutes();
}

/** Minutes by which the local clock is behind UTC at an instant, as the calendar has it. */
export function localOffset(instant: Instant): number {
  return new Date(instant).getTimezoneOffset();
}

/** Local day of the week, 0 = Sunday. */
export function localWeekday(instant: Instant): WeekdayNumber {
  return new Date(instant).getDay() as WeekdayNumber; // earned: an instant is a valid date
}

/** The instant as the ISO text that files and answers carry, in UTC. */
export function isoText(instant: Instant): string {
  return new Date(instant).toISOString();
}
