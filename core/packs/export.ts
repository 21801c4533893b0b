import { written } from './file-exercise.ts';
import type { Pack, Shelf } from './pack.ts';
import { packOf, shortId } from './pack.ts';
import { PACK_VERSION } from './read-pack.ts';
import { writtenRoutine } from './read-routines.ts';

/** What exporting comes to: the text of a file and a name for it, or why there is none. */
export type Exported =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly message: string };

/** Under this id the person's own routines leave the app; those of packs leave with their pack. */
const OWN = { id: 'my-routines', name: 'My routines', author: null, exercises: [] } as const satisfies Pack;

/** The file of a pack with its routines; null = the routines of the person's own. The import reads it back the same. */
export function exported(id: string | null, { packs, routines }: Shelf): Exported {
  const pack = id === null ? OWN : packs.find((one) => one.id === id);
  if (pack === undefined) return { ok: false, message: `There is no pack "${id ?? ''}".` };
  const its = routines.filter((one) => packOf(one.id) === id);
  if (pack.exercises.length === 0 && its.length === 0)
    return { ok: false, message: 'There is no routine of your own to export.' };
  const short = (long: string) => shortId(pack.id, long);
  const data = {
    unknotPack: PACK_VERSION,
    id: pack.id,
    name: pack.name,
    ...(pack.author === null ? {} : { author: pack.author }),
    exercises: pack.exercises.map((exercise) => written(pack.id, exercise)),
    ...(its.length === 0 ? {} : { routines: its.map((routine) => writtenRoutine(short, routine)) }),
  };
  return { ok: true, text: `${JSON.stringify(data, null, 2)}\n`, name: `${pack.id}.json` };
}
