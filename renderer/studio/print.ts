import { AT_EASE, overlay } from '#core/figure/pose.ts';
import type { PoseData } from '#core/figure/pose.ts';
import { changesTo, PART_NAMES } from './changes.ts';
import type { Draft } from './draft.ts';
import { STANCES } from './stances.ts';
import type { Stance } from './stances.ts';

/** The order in which a posing says things. */
const ORDER = [
  ...['view', 'look', 'lit', 'litOn', 'place', 'a', 'b', 'through', 'round', 'main', 'order'],
  ...['props', 'mark', 'lens'],
  ...['arrows', 'sweep', 'ready', 'rest', 'seconds', 'tools'],
];

/** The draft as the TypeScript that a file of core/figure/poses has, from `export const` on. */
export function printed({ id, data }: Draft): string {
  const said = new Map<string, unknown>(Object.entries(data));
  const lines = ORDER.filter((name) => said.has(name) && !isNothing(said.get(name), name)).map(
    (name) => `  ${name}: ${name === 'a' ? printedStance(data.a) : literal(said.get(name), 2)},`,
  );
  return `export const ${constantOf(id)} = posing({\n${lines.join('\n')}\n});\n`;
}

/** The name of the constant that holds the posing of that exercise: its id without what all ids begin with. */
export function constantOf(id: string): string {
  const words = id.replace(/^(mov|rel)-/, '').split(/[^a-z0-9]+/i);
  const name = words
    .filter((word) => word !== '')
    .map((word, at) => (at === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join('');
  return /^[a-z]/i.test(name) ? name : `posing${name}`;
}

const isNothing = (value: unknown, name: string) =>
  !['view', 'look', 'a', 'b'].includes(name) &&
  (value === undefined || (Array.isArray(value) && value.length === 0));

/** The stance with the shortest words for it: on top of sitting where it sits, by itself otherwise. */
function printedStance(written: PoseData): string {
  const texts = STANCES.map((stance) => onStance(stance, written));
  return texts.reduce((best, text) => (text.length < best.length ? text : best));
}

function onStance({ called, data }: Stance, written: PoseData): string {
  if (called === null) return literal(written, 2);
  const changes = changesTo(overlay(AT_EASE, data), overlay(AT_EASE, written));
  const parts = PART_NAMES.flatMap((part) => {
    const fields = changes[part];
    if (fields === undefined) return [];
    const before = data[part] === undefined ? [] : [`...${called}.${part}`];
    return [`${part}: ${inBraces([...before, ...entries(fields, 4)], 4)}`];
  });
  return inBraces([`...${called}`, ...parts], 2);
}

const entries = (value: object, indent: number): string[] =>
  Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => `${keyText(name)}: ${literal(one, indent + 2)}`);

const keyText = (name: string) => (/^[a-z_$][\w$]*$/i.test(name) ? name : `'${name}'`);

/** Places to a thousandth of a head: more than anybody sees. */
const rounded = (value: number) => String(Math.round(value * 1000) / 1000 || 0);

/** A piece of data as source text, at so many spaces from the left. */
function literal(value: unknown, indent: number): string {
  if (typeof value === 'number') return rounded(value);
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) {
    return inBraces(
      value.map((one) => literal(one, indent + 2)),
      indent,
      '[]',
    );
  }
  if (typeof value === 'object' && value !== null) return inBraces(entries(value, indent), indent);
  return String(value);
}

function inBraces(pieces: readonly string[], indent: number, braces: '{}' | '[]' = '{}'): string {
  const [open, close] = [braces.charAt(0), braces.charAt(1)];
  if (pieces.length === 0) return braces;
  const space = braces === '{}' ? ' ' : '';
  const line = `${open}${space}${pieces.join(', ')}${space}${close}`;
  if (line.length + indent < 100 && !line.includes('\n')) return line;
  const pad = ' '.repeat(indent + 2);
  return `${open}\n${pieces.map((piece) => `${pad}${piece},`).join('\n')}\n${' '.repeat(indent)}${close}`;
}
