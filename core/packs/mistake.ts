import type { Fault, Reader } from '#core/read.ts';
import { shown } from '#core/line.ts';
import type { JsonText, Path } from './json-text.ts';
import { pathText, valueAt } from './json-text.ts';

/** One thing that is wrong in the file of a pack. `says` is what was expected, in words for people. */
export type Mistake = { readonly path: Path; readonly says: string };

/** The line for a mistake: `line 14, exercises[0].phases[2].seconds: a number from 1 to 600, not "ten"`. */
export function mistakeLine({ path, says }: Mistake, { lineOf }: Extract<JsonText, { ok: true }>): string {
  const at = pathText(path);
  return shown(`line ${lineOf(path)}${at === '' ? '' : `, ${at}`}: ${says}`);
}

const SHOWN = 40;

/** A value as it is named in a message, cut where it is long. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string' || value.length <= SHOWN) return shown(JSON.stringify(value));
  return `${shown(JSON.stringify(`${value.slice(0, SHOWN - 3)}...`))} (${value.length} characters)`;
}

/** What was expected at a place of these data, and what stands there instead. */
export function wrong(data: unknown, path: Path, wants: string): Mistake {
  const value = valueAt(data, path);
  return { path, says: value === undefined ? `missing: ${wants}` : `${wants}, not ${valueText(value)}` };
}

/** What a reader finds wrong in a value that may be absent, with paths from the value on. */
export function faultsOf(
  reader: Reader<unknown>,
  value: unknown,
): readonly (Fault & { readonly path: Path })[] {
  const faults: Fault[] = [];
  reader(value, '', faults);
  return faults.map((fault) => ({ ...fault, path: pathOf(fault.at) }));
}

/** The path that a reader wrote as a text. Its keys are names of our own, without dots and brackets. */
function pathOf(at: string): Path {
  return [...at.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) =>
    index === undefined ? part : Number(index),
  );
}

/** Fields of an object that nobody knows, a mistake each. */
export function unknownFields(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
  idle: readonly string[] = [],
): readonly Mistake[] {
  return Object.keys(record)
    .filter((key) => !known.includes(key) && !idle.includes(key))
    .map((key) => ({ path: [...path, key], says: `there is no such field; there are ${known.join(', ')}` }));
}
