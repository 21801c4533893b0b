import type { ReadJson } from './json-text.ts';
import { mistakeLine } from './mistake.ts';
import type { Pack, Shelf } from './pack.ts';
import { MOST_PACKS, MOST_ROUTINES, ownExercises, packOf } from './pack.ts';
import type { PackContent } from './read-pack.ts';
import { readPack } from './read-pack.ts';

/** The longest file of a pack that is read, in characters. The fullest pack there can be is shorter. */
export const MOST_TEXT = 1_000_000;

/** As many lines of mistakes as are told; nobody reads more. */
const MOST_LINES = 200;

/** What importing a file comes to. */
export type Imported<S extends Shelf> =
  { readonly ok: true; readonly shelf: S; readonly pack: Pack } | Refused;

type Refused = {
  readonly ok: false;
  readonly message: string;
  /** What is wrong, a line each. */
  readonly details: readonly string[];
  /** The name of the pack that would be replaced, when that is all that stands in the way. */
  readonly replaces?: string;
};

type Wish = { readonly text: string; readonly replace: boolean };

/** The settings, or whatever holds packs and routines, with the pack of a file in them; or all that is wrong with the file: then nothing of it is kept. */
export function imported<S extends Shelf>({ text, replace }: Wish, shelf: S, read: ReadJson): Imported<S> {
  if (text.length > MOST_TEXT) return refused([`too large: at most ${MOST_TEXT} characters`]);
  if (text.trim() === '') return refused(['line 1: the file is empty']);
  const json = read(text);
  if (!json.ok) return refused([`line ${json.line}, column ${json.column}: this is not JSON: ${json.says}`]);
  const others = shelf.packs.filter(({ id }) => id !== idOf(json.data));
  const content = readPack(json, ownExercises(others));
  if (!('pack' in content)) {
    const lines = content.map((mistake) => ({ line: json.lineOf(mistake.path), mistake }));
    lines.sort((a, b) => a.line - b.line);
    return refused(lines.map(({ mistake }) => mistakeLine(mistake, json)));
  }
  const there = shelf.packs.find(({ id }) => id === content.pack.id);
  if (there !== undefined && !replace) {
    const says = `you have a pack "${there.id}" already: ${there.name}. Replace it, or give this one another id`;
    return { ...refused([mistakeLine({ path: ['id'], says }, json)]), replaces: there.name };
  }
  return withPack(content, shelf);
}

const idOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;

function refused(details: readonly string[]): Refused {
  const many = details.length === 1 ? 'One thing is' : `${details.length} things are`;
  const more = details.length - MOST_LINES;
  return {
    ok: false,
    message: `Nothing of the file is kept. ${many} wrong in it:`,
    details: more > 0 ? [...details.slice(0, MOST_LINES), `and ${more} more`] : details,
  };
}

/** The pack goes to the end, or into the place of the one of its id; with it come its routines. */
function withPack<S extends Shelf>({ pack, routines }: PackContent, shelf: S): Imported<S> {
  const at = shelf.packs.findIndex(({ id }) => id === pack.id);
  const packs = at < 0 ? [...shelf.packs, pack] : shelf.packs.with(at, pack);
  const all = [...shelf.routines.filter(({ id }) => packOf(id) !== pack.id), ...routines];
  if (packs.length > MOST_PACKS) return refused([`there are ${MOST_PACKS} packs already: remove one first`]);
  if (all.length > MOST_ROUTINES)
    return refused([
      `there would be ${all.length} routines, and ${MOST_ROUTINES} is the most: remove some first`,
    ]);
  return { ok: true, shelf: { ...shelf, packs, routines: all }, pack };
}
