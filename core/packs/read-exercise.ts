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
import { RULE_IDS } from '#core/screening/rules.ts';
import { accept, amount, flag, listOf, oneOf, orNull, shape, text } from '#core/settings/read.ts';
import type { Reader } from '#core/settings/read.ts';
import type { OwnExercise } from './pack.ts';

const words = (most: number): Reader<string> =>
  text(new RegExp(`^(?=.*\\S)[^\\p{C}]{1,${most}}$`, 'u'), `a text of 1 to ${most} characters`, '');
const orEmpty = (most: number): Reader<string> =>
  text(new RegExp(`^[^\\p{C}]{0,${most}}$`, 'u'), `a text of at most ${most} characters`, '');
const lines = listOf(words(200), 12, []);

const phase: Reader<Phase> = shape<Phase>({
  kind: oneOf(PHASE_KINDS, 'hold'),
  seconds: amount(1, 600, 10),
  pressure: flag(false),
  cue: words(200),
});

const intensity: Reader<Exercise['intensity']> = (value, at, faults) => {
  if (value === null || value === undefined) return null;
  const [from, to] = listOf(amount(0, 6, 0), 2, [])(value, at, faults);
  if (from !== undefined && to !== undefined && from <= to) return [from, to];
  faults.push({ at, wants: 'two numbers from 0 to 6, the smaller first, or null' });
  return null;
};

const reps = orNull(
  shape<NonNullable<Exercise['reps']>>({
    sets: amount(1, 10, 1, 'whole'),
    reps: amount(1, 100, 1, 'whole'),
    holdSeconds: amount(0, 120, 0),
  }),
);

const NO_ID: OwnId = 'pack/exercise';

/** An exercise of a pack as the settings keep it. Whether its numbers make sense together is asked at the import. */
export const ownExercise: Reader<OwnExercise> = shape<OwnExercise>({
  id: accept('an id such as my-pack/my-exercise', NO_ID, isOwnId),
  name: words(60),
  kind: oneOf(['release', 'movement'], 'movement'),
  area: oneOf(AREA_IDS, 'whole-body'),
  muscles: lines,
  tools: listOf(oneOf(TOOL_IDS, 'none'), TOOL_IDS.length, []),
  props: listOf(oneOf(PROPS, 'chair'), PROPS.length, []),
  position: oneOf(POSITIONS, 'seated'),
  sides: oneOf(['each', 'midline'], 'midline'),
  phases: listOf(phase, 12, []),
  repositionEvery: orNull(amount(20, 30, 25)),
  reps,
  intensity,
  feel: orEmpty(200),
  mistakes: lines,
  gentler: orEmpty(200),
  firmer: orEmpty(200),
  avoid: lines,
  avoidZones: listOf(oneOf(Object.keys(ZONES) as ZoneId[], 'spine'), 22, []), // earned: the keys of a literal
  stopIf: lines,
  hideIf: listOf(oneOf(RULE_IDS, 'dvt'), RULE_IDS.length, []),
  pairedWith: listOf(accept('the id of an exercise', 'mov-walk-reset', isExerciseId), 12, []),
  officeFriendly: flag(false),
  quiet: flag(false),
  grade: oneOf(['A', 'B', 'C', 'D'], 'D'),
  evidence: orEmpty(400),
  sources: listOf(oneOf(Object.keys(SOURCES) as SourceId[], 'seed'), 12, []), // earned: the keys of a literal
  figure: (value, at, faults) =>
    value === undefined || value === null
      ? undefined
      : oneOf(BUILT_IN_IDS, 'mov-breath-drop')(value, at, faults),
});
