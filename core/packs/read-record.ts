import type { Reader } from '#core/read.ts';
import { isRecord } from '#core/read.ts';
import type { Path } from './json-text.ts';
import { valueAt } from './json-text.ts';
import type { Mistake } from './mistake.ts';
import { faultsOf, unknownFields, wrong } from './mistake.ts';

type Data = Readonly<Record<string, unknown>>;

/** How an object of a file is read. */
export type RecordRules = {
  /** How each field is read. */
  readonly fields: { readonly [field: string]: Reader<unknown> };
  /** Fields that must be there. */
  readonly needed: readonly string[];
  /** Fields that may stand there and say nothing. */
  readonly idle?: readonly string[];
};

/** Everything wrong in the object at a path of `data`, its fields one by one: unknown, missing, or not as they must be. */
export function recordMistakes(data: unknown, path: Path, rules: RecordRules): readonly Mistake[] {
  const value = valueAt(data, path);
  if (!isRecord(value)) return [wrong(data, path, 'an object')];
  const { fields, needed, idle = [] } = rules;
  const missing = needed.filter((key) => !Object.hasOwn(value, key));
  return [
    ...unknownFields(value, Object.keys(fields), path, idle),
    ...missing.map((key) =>
      wrong(data, [...path, key], faultsOf(readerOf(fields, key), undefined)[0]?.wants ?? ''),
    ),
    ...Object.keys(fields).flatMap((key) =>
      fieldMistakes(data, [...path, key], value, readerOf(fields, key)),
    ),
  ];
}

function readerOf(fields: RecordRules['fields'], key: string): Reader<unknown> {
  const reader = fields[key];
  if (reader === undefined) throw new Error(`nobody reads "${key}"`);
  return reader;
}

function fieldMistakes(data: unknown, path: Path, record: Data, reader: Reader<unknown>): readonly Mistake[] {
  const key = String(path.at(-1));
  if (!Object.hasOwn(record, key)) return [];
  return faultsOf(reader, record[key]).map((fault) => wrong(data, [...path, ...fault.path], fault.wants));
}
