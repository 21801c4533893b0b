import type { Exercise } from '#core/exercises/exercise.ts';
import { isBuiltIn } from '#core/exercises/ids.ts';
import { MOVE_STOP, PRESS_STOP } from '#core/exercises/phases.ts';
import { isRecord, listOf, shape, text } from '#core/read.ts';
import type { Reader } from '#core/read.ts';
import type { OwnExercise } from './pack.ts';
import { PACK_ID, shortId } from './pack.ts';
import { EXERCISE_FIELDS } from './read-exercise.ts';

type Data = Readonly<Record<string, unknown>>;

/** An exercise as the file of a pack has it: its id, and those of its pack that it names, are short. */
export type FileExercise = Omit<Exercise, 'id' | 'pairedWith'> & {
  readonly id: string;
  readonly pairedWith: readonly string[];
};

/** What every exercise of a file says; a release also says `intensity` and `pairedWith`. */
export const NEEDED = ['id', 'name', 'kind', 'area', 'position', 'phases'] as const;
export const PHASE_NEEDED = ['kind', 'seconds', 'cue'] as const;

/** How each field of an exercise in a file is read. */
export const FILE_FIELDS = {
  ...EXERCISE_FIELDS,
  id: text(PACK_ID, 'an id of lower-case letters, digits and dashes, up to 40', ''),
  pairedWith: listOf(text(/^[a-z][a-z0-9-]{0,79}$/, 'the id of an exercise', ''), 12, []),
} as const satisfies { readonly [K in keyof FileExercise]-?: Reader<FileExercise[K]> };

/** An exercise of a file in which everything is said. */
export const fileExercise: Reader<FileExercise> = shape<FileExercise>(FILE_FIELDS);

/** What an exercise of a file says by leaving it out. */
function leftOut({ kind, position }: Data): Data {
  const release = kind === 'release';
  return {
    muscles: [],
    tools: release ? ['hands'] : [],
    props: position === 'seated' ? ['chair'] : position === 'floor' ? ['mat'] : [],
    sides: 'midline',
    repositionEvery: null,
    reps: null,
    intensity: null,
    feel: '',
    mistakes: [],
    gentler: '',
    firmer: '',
    avoid: [],
    avoidZones: [],
    stopIf: [],
    hideIf: [],
    pairedWith: [],
    officeFriendly: position !== 'floor',
    quiet: true,
    grade: 'D',
    evidence: '',
    sources: [],
  };
}

/** True where a part presses unless it says otherwise. */
const presses = (exercise: Data, { kind }: Data): boolean =>
  exercise['kind'] === 'release' && (kind === 'hold' || kind === 'sweep');

/** The same exercise with all that was left out. */
export function filled(exercise: Data): Data {
  const whole: Record<string, unknown> = { ...leftOut(exercise), ...exercise };
  const { phases, reps } = exercise;
  if (Array.isArray(phases)) {
    whole['phases'] = phases.map((part: unknown) =>
      isRecord(part) ? { pressure: presses(exercise, part), ...part } : part,
    );
  }
  if (isRecord(reps)) whole['reps'] = { sets: 1, holdSeconds: 0, ...reps };
  return whole;
}

/** What ends every exercise of its kind at once, whatever its file says. */
const stopOf = (kind: Exercise['kind']): string => (kind === 'release' ? PRESS_STOP : MOVE_STOP);

/** An exercise of a file as the app keeps it. */
export function kept(pack: string, exercise: FileExercise): OwnExercise {
  const { id, kind, pairedWith, stopIf } = exercise;
  const stop = stopOf(kind);
  return {
    ...exercise,
    id: `${pack}/${id}`,
    pairedWith: pairedWith.map((one) => (isBuiltIn(one) ? one : (`${pack}/${one}` as const))),
    stopIf: stopIf[0] === stop ? stopIf : [stop, ...stopIf],
  };
}

const writtenReps = ({ sets, reps, holdSeconds }: NonNullable<Exercise['reps']>): Data => ({
  ...(sets === 1 ? {} : { sets }),
  reps,
  ...(holdSeconds === 0 ? {} : { holdSeconds }),
});

/** An exercise as a file has it, without what may be left out. */
export function written(pack: string, exercise: OwnExercise): Data {
  const { id, kind, pairedWith, stopIf, phases, ...rest } = exercise;
  const own = stopIf.filter((one, at) => at > 0 || one !== stopOf(kind));
  const short = { ...rest, kind, pairedWith: pairedWith.map((one) => shortId(pack, one)), stopIf: own };
  const usual = leftOut(short);
  const said = Object.entries({ ...short, reps: rest.reps === null ? null : writtenReps(rest.reps) }).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(usual[key]),
  );
  const parts = phases.map(({ kind: part, seconds, pressure, cue }) => ({
    kind: part,
    seconds,
    ...(pressure === presses(short, { kind: part }) ? {} : { pressure }),
    cue,
  }));
  return { id: shortId(pack, id), ...Object.fromEntries(said), phases: parts };
}
