import { CATALOGUE, exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { isBuiltIn, isExerciseId } from '#core/exercises/ids.ts';
import { ownSeconds, STEP_SECONDS } from '#core/exercises/own-seconds.ts';
import type { Routine, RoutineStep } from '#core/exercises/routine.ts';
import { amount, isRecord, listOf, orNull, text } from '#core/read.ts';
import type { FileExercise } from './file-exercise.ts';
import type { Path } from './json-text.ts';
import { valueAt } from './json-text.ts';
import type { Mistake } from './mistake.ts';
import { valueText, wrong } from './mistake.ts';
import { PACK_ID } from './pack.ts';
import { words } from './read-exercise.ts';
import { recordMistakes } from './read-record.ts';

/** How a routine of a file is read; its steps one by one. */
const ROUTINE_FIELDS = {
  id: text(PACK_ID, 'an id of lower-case letters, digits and dashes, up to 40', ''),
  name: words(60),
  steps: listOf(() => null, 12, []),
};

const STEP_FIELDS = {
  exercise: text(/./, 'the id of an exercise', ''),
  seconds: orNull(amount(STEP_SECONDS.least, STEP_SECONDS.most, 60)),
};

/** What the routines of a file may name. */
export type Around = {
  /** Id of the pack of the file. */
  readonly pack: string;
  /** Exercises of the file, by their short ids. */
  readonly inFile: ReadonlyMap<string, FileExercise>;
  /** Exercises of the packs that are there. */
  readonly own: readonly Exercise[];
};

/** Everything wrong in the routine at a path of the data of a file; `before` = ids of the routines above it. */
export function routineMistakes(
  data: unknown,
  at: Path,
  { around, before }: { readonly around: Around; readonly before: readonly unknown[] },
): readonly Mistake[] {
  const value = valueAt(data, at);
  const shape = recordMistakes(data, at, { fields: ROUTINE_FIELDS, needed: Object.keys(ROUTINE_FIELDS) });
  if (!isRecord(value)) return shape;
  const { id, steps } = value;
  // Without an id there is nothing that could stand twice.
  const again = id === undefined ? -1 : before.indexOf(id);
  const twice =
    again < 0
      ? []
      : [{ path: [...at, 'id'], says: `another id: routines[${again}] has ${valueText(id)} already` }];
  if (!Array.isArray(steps) || steps.length > 12) return [...shape, ...twice];
  const none = steps.length === 0 ? [wrong(data, [...at, 'steps'], 'at least one exercise')] : [];
  return [
    ...shape,
    ...twice,
    ...none,
    ...steps.flatMap((_, index) => stepMistakes(data, [...at, 'steps', index], around)),
  ];
}

function stepMistakes(data: unknown, at: Path, around: Around): readonly Mistake[] {
  const shape = recordMistakes(data, at, { fields: STEP_FIELDS, needed: ['exercise'] });
  const value = valueAt(data, at);
  if (!isRecord(value) || shape.length > 0 || typeof value['exercise'] !== 'string') return shape;
  const found = exerciseNamed(value['exercise'], around);
  const wants = 'the id of an exercise of this pack, of Unknot or of a pack that you have';
  if (found === undefined) return [wrong(data, [...at, 'exercise'], wants)];
  const { seconds } = value;
  const { least, most } = ownSeconds(found);
  if (typeof seconds !== 'number' || (seconds >= least && seconds <= most)) return [];
  const dose = found.kind === 'release' ? ', 60 to 120 of them pressing' : '';
  return [wrong(data, [...at, 'seconds'], `${least} to ${most} s on a side for this exercise${dose}`)];
}

function exerciseNamed(id: string, { inFile, own }: Around): FileExercise | Exercise | undefined {
  const ofFile = inFile.get(id);
  if (ofFile !== undefined) return ofFile;
  return isBuiltIn(id) ? CATALOGUE[id] : isExerciseId(id) ? exerciseIn(own, id) : undefined;
}

/** A routine of a file without mistakes, as the app keeps it. */
export function keptRoutine(value: unknown, { pack, inFile }: Around): Routine {
  const data = isRecord(value) ? value : {};
  const steps: readonly unknown[] = Array.isArray(data['steps']) ? data['steps'] : [];
  return {
    id: `${pack}/${String(data['id'])}`,
    name: String(data['name']),
    steps: steps.flatMap((step): RoutineStep[] => {
      const { exercise, seconds } = isRecord(step) ? step : {};
      const id: unknown =
        typeof exercise === 'string' && inFile.has(exercise) ? `${pack}/${exercise}` : exercise;
      return isExerciseId(id)
        ? [{ exercise: id, seconds: typeof seconds === 'number' ? seconds : null }]
        : [];
    }),
  };
}

/** A routine as a file of a pack has it. */
export function writtenRoutine(short: (id: string) => string, { id, name, steps }: Routine): object {
  const said = steps.map(
    ({ exercise, seconds }: { readonly exercise: ExerciseId; readonly seconds: number | null }) => ({
      exercise: short(exercise),
      ...(seconds === null ? {} : { seconds }),
    }),
  );
  return { id: short(id), name, steps: said };
}

/** A routine as an import takes it: steps within what their exercises allow, and none whose exercise is gone; and what that changed. */
export function fittedRoutine(
  routine: Routine,
  own: readonly Exercise[],
): { readonly routine: Routine; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const steps = routine.steps.flatMap((step): RoutineStep[] => {
    const found = exerciseIn(own, step.exercise);
    if (found === undefined) {
      notes.push(`"${routine.name}" leaves ${step.exercise} out: its pack is gone.`);
      return [];
    }
    const { least, most } = ownSeconds(found);
    const seconds = step.seconds === null ? null : Math.min(Math.max(step.seconds, least), most);
    if (seconds !== step.seconds)
      notes.push(`"${routine.name}" has ${found.name} for ${seconds} s, not ${step.seconds} s.`);
    return [{ ...step, seconds }];
  });
  return { routine: { ...routine, steps }, notes };
}
