import { written } from './file-exercise.ts';
import type { Pack, Shelf } from './pack.ts';
import { ownExercises, packOf, shortId } from './pack.ts';
import { PACK_VERSION } from './read-pack.ts';
import { fittedRoutine, writtenRoutine } from './read-routines.ts';

/** What exporting comes to: the text of a file and a name for it, or why there is none. */
export type Exported =
  | {
      readonly ok: true;
      readonly text: string;
      readonly name: string;
      /** What of the routines is not in the file as it is here, a line each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Under this id the person's own routines leave the app; those of packs leave with their pack. */
const OWN = { id: 'my-routines', name: 'My routines', author: null, exercises: [] } as const satisfies Pack;

/** A pack of that id with exercises is somebody's: routines that name them could not stand beside it. */
function ownId(packs: Shelf['packs']): string {
  const isTaken = (id: string) => packs.some((one) => one.id === id && one.exercises.length > 0);
  const more = packs.map((_, at) => `${OWN.id}-${at + 2}`);
  return [OWN.id, ...more].find((id) => !isTaken(id)) ?? OWN.id;
}

/** The file of a pack with its routines; null = the routines of the person's own. The import reads it back the same. */
export function exported(id: string | null, { packs, routines }: Shelf): Exported {
  const pack = id === null ? OWN : packs.find((one) => one.id === id);
  if (pack === undefined) return { ok: false, message: `There is no pack "${id ?? ''}".` };
  const fitted = routines
    .filter((one) => packOf(one.id) === id)
    .map((one) => fittedRoutine(one, ownExercises(packs)));
  const its = fitted.map(({ routine }) => routine).filter(({ steps }) => steps.length > 0);
  const notes = fitted.flatMap((one) => one.notes);
  if (pack.exercises.length === 0 && its.length === 0)
    return { ok: false, message: ['There is no routine of your own to export.', ...notes].join(' ') };
  // What another pack of the same id has is another's, whatever the file is called.
  const short = (long: string) => (id === null ? long : shortId(pack.id, long));
  const fileId = id === null ? ownId(packs) : pack.id;
  const data = {
    unknotPack: PACK_VERSION,
    id: fileId,
    name: pack.name,
    ...(pack.author === null ? {} : { author: pack.author }),
    exercises: pack.exercises.map((exercise) => written(pack.id, exercise)),
    ...(its.length === 0 ? {} : { routines: its.map((routine) => writtenRoutine(short, routine)) }),
  };
  return { ok: true, text: `${JSON.stringify(data, null, 2)}\n`, name: `${fileId}.json`, notes };
}
