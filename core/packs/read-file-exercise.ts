import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { isBuiltIn } from '#core/exercises/ids.ts';
import { isRecord, listOf } from '#core/read.ts';
import type { FileExercise } from './file-exercise.ts';
import { FILE_FIELDS, fileExercise, filled, NEEDED, PHASE_NEEDED } from './file-exercise.ts';
import type { Path } from './json-text.ts';
import { valueAt } from './json-text.ts';
import type { Mistake } from './mistake.ts';
import { wrong } from './mistake.ts';
import { PHASE_FIELDS, REPS_FIELDS } from './read-exercise.ts';
import { recordMistakes } from './read-record.ts';
import { senses } from './sense.ts';

/** One exercise of a file, with everything that is wrong in it. What is wrong has some value, so that reading can go on. */
export type ReadExercise = {
  readonly at: Path;
  readonly exercise: FileExercise;
  readonly mistakes: readonly Mistake[];
};

/** Phases and reps are looked at field by field. */
const DEEP = {
  ...FILE_FIELDS,
  phases: listOf(() => null, 12, []),
  reps: () => null,
};

/** The exercise at a path of the data of a file. */
export function readFileExercise(data: unknown, at: Path): ReadExercise {
  const value = valueAt(data, at);
  const mistakes = [
    ...recordMistakes(data, at, { fields: DEEP, needed: NEEDED }),
    ...(isRecord(value)
      ? [...phaseMistakes(data, at, value['phases']), ...repsMistakes(data, at, value['reps'])]
      : []),
  ];
  const exercise = fileExercise(filled(isRecord(value) ? value : {}), '', []);
  const names = new Set(mistakes.map(({ path }) => nameOf(path.slice(at.length))));
  // A list that is wrong as a whole says nothing of its items either.
  const isWrong = (field: string) =>
    names.has('') || names.has(field) || names.has(field.split('.')[0] ?? '');
  const found = senses(exercise, isWrong);
  return {
    at,
    exercise,
    mistakes: [...mistakes, ...found.map(({ path, says }) => ({ path: [...at, ...path], says }))],
  };
}

/** A field without the numbers of items: `phases.kind`. */
const nameOf = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

function phaseMistakes(data: unknown, at: Path, phases: unknown): readonly Mistake[] {
  if (!Array.isArray(phases)) return [];
  const rules = { fields: PHASE_FIELDS, needed: PHASE_NEEDED };
  return phases.slice(0, 12).flatMap((_, index) => recordMistakes(data, [...at, 'phases', index], rules));
}

function repsMistakes(data: unknown, at: Path, reps: unknown): readonly Mistake[] {
  if (reps === null || reps === undefined) return [];
  return recordMistakes(data, [...at, 'reps'], { fields: REPS_FIELDS, needed: ['reps'] });
}

/** What an exercise of a file may name: the exercises of the file by their short ids, and the built-in ones. */
export type Named = ReadonlyMap<string, Exercise['kind']>;

/** Ids of a file that stand twice or are somebody else's, and partners that are not there or of the wrong kind. */
export function nameMistakes(data: unknown, all: readonly ReadExercise[], named: Named): readonly Mistake[] {
  return all.flatMap((one, index) => {
    const { at, exercise, mistakes } = one;
    const isSound = (field: string) => mistakes.every(({ path }) => path[at.length] !== field);
    const { id } = exercise;
    const first = all.findIndex((other) => other.exercise.id === id);
    const ids = !isSound('id')
      ? []
      : isBuiltIn(id)
        ? [{ path: [...at, 'id'], says: `"${id}" is an exercise of Unknot: another id` }]
        : first < index
          ? [{ path: [...at, 'id'], says: `another id: exercises[${first}] has "${id}" already` }]
          : [];
    const pairs = isSound('kind') && isSound('pairedWith') ? pairMistakes(data, one, named) : [];
    return [...ids, ...pairs];
  });
}

function pairMistakes(data: unknown, { at, exercise }: ReadExercise, named: Named): readonly Mistake[] {
  const wanted = exercise.kind === 'release' ? 'movement' : 'release';
  return exercise.pairedWith.flatMap((id, index) => {
    const path = [...at, 'pairedWith', index];
    const kind = named.get(id) ?? (isBuiltIn(id) ? CATALOGUE[id].kind : null);
    if (kind === null) return [wrong(data, path, `the id of a ${wanted} of this pack or of Unknot`)];
    return kind === wanted ? [] : [{ path, says: `a ${wanted}, and "${id}" is a ${kind}` }];
  });
}
