import type { Exercise } from '#core/exercises/exercise.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { isRecord, listOf, orNull, text } from '#core/read.ts';
import { kept } from './file-exercise.ts';
import type { JsonText } from './json-text.ts';
import type { Mistake } from './mistake.ts';
import { valueText, wrong } from './mistake.ts';
import type { Pack } from './pack.ts';
import { MOST_EXERCISES, MOST_ROUTINES, PACK_ID } from './pack.ts';
import { words } from './read-exercise.ts';
import type { ReadExercise } from './read-file-exercise.ts';
import { nameMistakes, readFileExercise } from './read-file-exercise.ts';
import { recordMistakes } from './read-record.ts';
import type { Around } from './read-routines.ts';
import { keptRoutine, routineMistakes } from './read-routines.ts';

/** The version of the format that this app writes, and the newest that it reads. */
export const PACK_VERSION = 1;

/** What is in the file of a pack. */
export type PackContent = { readonly pack: Pack; readonly routines: readonly Routine[] };

/** How each field of the file is read; exercises and routines one by one. */
const PACK_FIELDS = {
  unknotPack: () => null,
  id: text(PACK_ID, 'an id of lower-case letters, digits and dashes, up to 40', ''),
  name: words(60),
  author: orNull(words(80)),
  exercises: listOf(() => null, MOST_EXERCISES, []),
  routines: listOf(() => null, MOST_ROUTINES, []),
};

/** What a pack holds, or everything that is wrong in it, first things first. `own` = exercises of the packs that are there. */
export function readPack(
  { data, twice }: Extract<JsonText, { ok: true }>,
  own: readonly Exercise[],
): PackContent | readonly Mistake[] {
  const version = versionMistakes(data);
  // Of a file that is no pack, or one of another version, nothing else can be said.
  if (!isRecord(data) || version.length > 0) return version;
  const exercises = listed(data['exercises'], MOST_EXERCISES).map((_, index) =>
    readFileExercise(data, ['exercises', index]),
  );
  const around = aroundOf(data, exercises, own);
  const mistakes = [
    ...recordMistakes(data, [], { fields: PACK_FIELDS, needed: ['id', 'name'], idle: ['$schema'] }),
    ...twice.map((path) => ({ path, says: 'this field is there already' })),
    ...exercises.flatMap((one) => one.mistakes),
    ...nameMistakes(data, exercises, new Map([...around.inFile].map(([id, { kind }]) => [id, kind]))),
    ...allRoutineMistakes(data, around),
    ...emptiness(data),
  ];
  return mistakes.length > 0 ? mistakes : content(data, exercises, around);
}

function versionMistakes(data: unknown): readonly Mistake[] {
  if (!isRecord(data)) return [{ path: [], says: `a pack is an object in braces, not ${valueText(data)}` }];
  const version = data['unknotPack'];
  const path = ['unknotPack'];
  if (typeof version === 'number' && Number.isInteger(version) && version > PACK_VERSION) {
    return [
      {
        path,
        says: `version ${version} is for a newer Unknot: this one reads up to version ${PACK_VERSION}`,
      },
    ];
  }
  return version === PACK_VERSION ? [] : [wrong(data, path, `${PACK_VERSION}, the version of the format`)];
}

/** The items of a list that is not too long; of all else none. */
const listed = (value: unknown, most: number): readonly unknown[] =>
  Array.isArray(value) && value.length <= most ? value : [];

function aroundOf(
  data: Readonly<Record<string, unknown>>,
  exercises: readonly ReadExercise[],
  own: readonly Exercise[],
): Around {
  const inFile = new Map(exercises.map(({ exercise }) => [exercise.id, exercise] as const));
  return { pack: String(data['id']), inFile, own };
}

function allRoutineMistakes(data: Readonly<Record<string, unknown>>, around: Around): readonly Mistake[] {
  const all = listed(data['routines'], MOST_ROUTINES);
  const ids = all.map((one) => (isRecord(one) ? one['id'] : undefined));
  return all.flatMap((_, index) =>
    routineMistakes(data, ['routines', index], { around, before: ids.slice(0, index) }),
  );
}

/** A pack without anything in it is none. */
function emptiness(data: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const { exercises = [], routines = [] } = data;
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  if (!isEmpty(exercises) || !isEmpty(routines)) return [];
  return [{ path: ['exercises'], says: 'at least one exercise or one routine' }];
}

function content(
  data: Readonly<Record<string, unknown>>,
  exercises: readonly ReadExercise[],
  around: Around,
): PackContent {
  const { pack: id } = around;
  const { name, author = null } = data;
  return {
    pack: {
      id,
      name: String(name),
      author: typeof author === 'string' ? author : null,
      exercises: exercises.map(({ exercise }) => kept(id, exercise)),
    },
    routines: listed(data['routines'], MOST_ROUTINES).map((one) => keptRoutine(one, around)),
  };
}
