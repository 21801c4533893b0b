import { LAST_INSTANT } from '#core/time.ts';

/** One thing that was wrong in data from outside: where (a path such as `kinds[0].every`) and what was expected. */
export type Fault = { readonly at: string; readonly wants: string };

/** Reads one value of unknown data. Never throws: what is wrong is noted in `faults` and the fallback is given. */
export type Reader<T> = (value: unknown, at: string, faults: Fault[]) => T;

/** True for an object with keys, false for null and lists. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a test lets through; anything else is a fault and takes the fallback. */
export function accept<T>(wants: string, fallback: T, test: (value: unknown) => value is T): Reader<T> {
  return (value, at, faults) => {
    if (test(value)) return value;
    faults.push({ at, wants });
    return fallback;
  };
}

/** A finite number within [min, max]; a whole one where that is asked for. */
export function amount(
  min: number,
  max: number,
  fallback: number,
  whole: 'whole' | 'any' = 'any',
): Reader<number> {
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
  const accepted = (value: unknown): value is number =>
    fits(value) && (whole === 'any' || Number.isInteger(value));
  return accept(`a ${whole === 'any' ? '' : 'whole '}number from ${min} to ${max}`, fallback, accepted);
}

/** What another reader reads, or null; what is wrong has the fallback. */
export function orNull<T>(reader: Reader<T>, fallback: T | null = null): Reader<T | null> {
  return (value, at, faults) => {
    if (value === null) return null;
    const own: Fault[] = [];
    const read = reader(value, at, own);
    // Null is for the value itself, not for what is inside it.
    const orNone = (fault: Fault) =>
      fault.at === at ? { ...fault, wants: `${fault.wants}, or null` } : fault;
    faults.push(...own.map(orNone));
    return own.length > 0 ? fallback : read;
  };
}

/** True or false. */
export function flag(fallback: boolean): Reader<boolean> {
  return accept('true or false', fallback, (value) => typeof value === 'boolean');
}

/** One of a list of words. */
export function oneOf<T extends string>(words: readonly T[], fallback: T): Reader<T> {
  const known: readonly unknown[] = words;
  return accept(`one of ${words.join(', ')}`, fallback, (value): value is T => known.includes(value));
}

/** Text that matches a pattern; `wants` says it in words. */
export function text(pattern: RegExp, wants: string, fallback: string): Reader<string> {
  const fits = (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
  return accept(wants, fallback, fits);
}

/** An instant up to the year 9999, or null. */
export function instantOrNull(fallback: number | null = null): Reader<number | null> {
  const fits = (value: unknown): value is number | null =>
    value === null ||
    (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= LAST_INSTANT);
  return accept('a time in milliseconds, or null', fallback, fits);
}

/** A list of at most `most` items; an item that is wrong takes its own fallback, and `drop` leaves it out instead. */
export function listOf<T>(
  item: Reader<T>,
  most: number,
  fallback: readonly T[],
  drop = false,
): Reader<readonly T[]> {
  return (value, at, faults) => {
    if (!Array.isArray(value) || value.length > most) {
      faults.push({ at, wants: `a list of at most ${most}` });
      return fallback;
    }
    const items: T[] = [];
    value.forEach((entry: unknown, index) => {
      const before = faults.length;
      const read = item(entry, `${at}[${index}]`, faults);
      if (!drop || faults.length === before) items.push(read);
    });
    return items;
  };
}

/** An object, field by field: an absent or wrong field takes its own fallback, the others are kept. */
export function shape<T extends object>(fields: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return (value, at, faults) => {
    const record = isRecord(value) ? value : {};
    if (!isRecord(value)) faults.push({ at, wants: 'an object' });
    const read: Partial<T> = {};
    for (const key in fields) {
      // An absent field is not a fault: an older or shorter file is a good file.
      const quiet: Fault[] = [];
      const path = at === '' ? key : `${at}.${key}`;
      read[key] = fields[key](record[key], path, key in record ? faults : quiet);
    }
    return read as T; // earned: every key of fields was read
  };
}
