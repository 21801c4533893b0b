import { shown } from '#core/line.ts';

/** Where something stands in JSON data: keys and indexes from the top; empty = the whole. */
export type Path = readonly (string | number)[];

/** A text read as JSON, with the lines on which its values stand; or where it stops being JSON, and why. */
export type JsonText =
  | {
      readonly ok: true;
      readonly data: unknown;
      /** The line, from 1, of a value or its key; of what is around it when it is not there. */
      readonly lineOf: (path: Path) => number;
      /** Keys that stand twice in one object: JSON keeps the last of them without a word. */
      readonly twice: readonly Path[];
    }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly says: string };

/** Reads a text as JSON. Never throws. */
export type ReadJson = (text: string) => JsonText;

/** A path as people write it: `exercises[0].phases[2].seconds`. */
export function pathText(path: Path): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${keyText(part)}`))
    .join('');
}

const LONGEST_KEY = 40;

/** A key of a file may be anything: it is cut as values are, and nothing in it is obeyed by who shows it. */
function keyText(key: string): string {
  return shown(key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY - 3)}...`);
}

/** The value at a path of data; undefined = there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[part]; // earned: it has this key
  }, data);
}
