import { AREA_IDS } from '#core/exercises/areas.ts';
import type { Exercise, Phase } from '#core/exercises/exercise.ts';
import { PHASE_KINDS, POSITIONS, PROPS } from '#core/exercises/exercise.ts';
import type { OwnId } from '#core/exercises/ids.ts';
import { BUILT_IN_IDS, isExerciseId, isOwnId } from '#core/exercises/ids.ts';
import { SOURCES } from '#core/exercises/sources.ts';
import type { SourceId } from '#core/exercises/sources.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { ZONES } from '#core/exercises/zones.ts';
import type { ZoneId } from '#core/exercises/zones.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import { line } from '#core/line.ts';
import { accept, amount, flag, listOf, oneOf, orNull, shape } from '#core/read.ts';
import type { Reader } from '#core/read.ts';
import { pathText } from './json-text.ts';
import type { OwnExercise } from './pack.ts';
import { senses } from './sense.ts';

const ZONE_IDS = Object.keys(ZONES) as ZoneId[]; // earned: the keys of a literal
const SOURCE_IDS = Object.keys(SOURCES) as SourceId[]; // earned: the keys of a literal

/** A text of so many characters at most, not only spaces, on one line. */
export const words = (most: number): Reader<string> => line({ most, what: 'text' });
const orEmpty = (most: number): Reader<string> => line({ most, what: 'text', empty: true });
const lines = listOf(words(200), 12, []);

/** How each field of a part of an exercise is read. */
export const PHASE_FIELDS = {
  kind: oneOf(PHASE_KINDS, 'hold'),
  seconds: amount(1, 600, 10),
  pressure: flag(false),
  cue: words(200),
} as const satisfies { readonly [K in keyof Phase]-?: Reader<Phase[K]> };

const intensity: Reader<Exercise['intensity']> = (value, at, faults) => {
  if (value === null || value === undefined) return null;
  const before = faults.length;
  const [from, to] = listOf(amount(0, 6, 0), 2, [])(value, at, faults);
  if (from !== undefined && to !== undefined && from <= to) return [from, to];
  // A number that is wrong by itself says so already.
  if (faults.length === before)
    faults.push({ at, wants: 'two numbers from 0 to 6, the smaller first, or null' });
  return null;
};

type Reps = NonNullable<Exercise['reps']>;

/** How each field of the repetitions is read. */
export const REPS_FIELDS = {
  sets: amount(1, 10, 1, 'whole'),
  reps: amount(1, 100, 1, 'whole'),
  holdSeconds: amount(0, 120, 0),
} as const satisfies { readonly [K in keyof Reps]-?: Reader<Reps[K]> };

const NO_ID: OwnId = 'pack/exercise';

/** How each field of an exercise is read, but for those that name exercises. */
export const EXERCISE_FIELDS = {
  name: words(60),
  kind: oneOf(['release', 'movement'], 'movement'),
  area: oneOf(AREA_IDS, 'whole-body'),
  muscles: lines,
  tools: listOf(oneOf(TOOL_IDS, 'none'), TOOL_IDS.length, []),
  props: listOf(oneOf(PROPS, 'chair'), PROPS.length, []),
  position: oneOf(POSITIONS, 'seated'),
  sides: oneOf(['each', 'midline'], 'midline'),
  phases: listOf(shape<Phase>(PHASE_FIELDS), 12, []),
  repositionEvery: orNull(amount(20, 30, 25)),
  reps: orNull(shape<Reps>(REPS_FIELDS)),
  intensity,
  feel: orEmpty(200),
  mistakes: lines,
  gentler: orEmpty(200),
  firmer: orEmpty(200),
  avoid: lines,
  avoidZones: listOf(oneOf(ZONE_IDS, 'spine'), ZONE_IDS.length, []),
  stopIf: lines,
  hideIf: listOf(oneOf(RULE_IDS, 'dvt'), RULE_IDS.length, []),
  officeFriendly: flag(false),
  quiet: flag(false),
  grade: oneOf(['A', 'B', 'C', 'D'], 'D'),
  evidence: orEmpty(400),
  sources: listOf(oneOf(SOURCE_IDS, 'seed'), 12, []),
  figure: (value, at, faults) =>
    value === undefined || value === null
      ? undefined
      : oneOf(BUILT_IN_IDS, 'mov-breath-drop')(value, at, faults),
} as const satisfies { readonly [K in Exclude<keyof Exercise, 'id' | 'pairedWith'>]-?: Reader<Exercise[K]> };

const anyOwn: Reader<OwnExercise> = shape<OwnExercise>({
  ...EXERCISE_FIELDS,
  id: accept('an id such as my-pack/my-exercise', NO_ID, isOwnId),
  pairedWith: listOf(accept('the id of an exercise', 'mov-walk-reset', isExerciseId), 12, []),
});

/** An exercise of a pack as the settings keep it. What makes no sense is a fault: no file may get past the dose. */
export const ownExercise: Reader<OwnExercise> = (value, at, faults) => {
  const before = faults.length;
  const exercise = anyOwn(value, at, faults);
  if (faults.length > before) return exercise;
  faults.push(...senses(exercise).map(({ path, says }) => ({ at: `${at}.${pathText(path)}`, wants: says })));
  return exercise;
};
