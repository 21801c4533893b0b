import { AREA_IDS } from '#core/exercises/areas.ts';
import { isExerciseId } from '#core/exercises/ids.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { line } from '#core/line.ts';
import { MOST_ROUTINES } from '#core/packs/pack.ts';
import { CONTENTS, KIND_SOUNDS, PRESENCES, TRIGGERS, WEEKDAYS } from './kind.ts';
import type { Content, Kind, Trigger, Weekday } from './kind.ts';
import type { Routine, RoutineStep } from '#core/exercises/routine.ts';
import { accept, amount, flag, isRecord, listOf, oneOf, orNull, shape, text } from '#core/read.ts';
import type { Reader } from '#core/read.ts';
import { DEFAULTS } from './settings.ts';

const DAY_SECONDS = 86_400;
// Counts are kept by id in plain objects, which already have something of this name.
const ID = /^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;

/** An id as settings use them. */
const id = (fallback: string): Reader<string> => text(ID, 'lower-case letters, digits and dashes', fallback);

const named = (fallback: string): Reader<string> => line({ most: 60, what: 'name' }, fallback);

/** A local time `HH:MM` before midnight. */
export const clock = (fallback: string): Reader<string> =>
  text(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:MM', fallback);

const every = amount(1, DAY_SECONDS, 1800);
const times = listOf(clock('10:30'), 24, ['10:30'], true);
const weekdays = listOf<Weekday>(oneOf(WEEKDAYS, 'mon'), 7, ['mon', 'tue', 'wed', 'thu', 'fri'], true);

const triggers: { readonly [by in Trigger['by']]: Reader<Trigger> } = {
  active: shape<Extract<Trigger, { by: 'active' }>>({ by: () => 'active', every }),
  clock: shape<Extract<Trigger, { by: 'clock' }>>({ by: () => 'clock', every }),
  times: shape<Extract<Trigger, { by: 'times' }>>({ by: () => 'times', times, days: weekdays }),
  day: () => ({ by: 'day' }),
};

/** A value of a union: the field `tag` says which of the readers reads it; a wrong tag takes the fallback whole. */
function tagged<T, K extends string>(
  tag: string,
  readers: { readonly [name in K]: Reader<T> },
  words: readonly K[],
  fallback: T,
): Reader<T> {
  return (value, at, faults) => {
    const name = isRecord(value) ? words.find((word) => word === value[tag]) : undefined;
    if (name !== undefined) return readers[name](value, at, faults);
    faults.push({ at: `${at}.${tag}`, wants: `one of ${words.join(', ')}` });
    return fallback;
  };
}

const trigger = (fallback: Trigger): Reader<Trigger> => tagged('by', triggers, TRIGGERS, fallback);

/** The id of an exercise: a built-in one, or one of a pack, which may be gone. */
export const exerciseId: Reader<ExerciseId> = accept('the id of an exercise', 'mov-chin-tuck', isExerciseId);

// A routine that came with a pack has the pack's id before its own: the two can never clash.
const ROUTINE_ID = /^(?!constructor$)[a-z][a-z0-9-]{0,39}(\/[a-z][a-z0-9-]{0,39})?$/;
const routineId: Reader<string> = text(ROUTINE_ID, 'the id of a routine', 'morning');

const contents: { readonly [is in Content['is']]: Reader<Content> } = {
  movement: () => ({ is: 'movement' }),
  release: () => ({ is: 'release' }),
  any: () => ({ is: 'any' }),
  area: shape<Extract<Content, { is: 'area' }>>({
    is: () => 'area',
    area: oneOf(AREA_IDS, 'upper-trapezius'),
  }),
  exercise: shape<Extract<Content, { is: 'exercise' }>>({
    is: () => 'exercise',
    exercise: exerciseId,
  }),
  routine: shape<Extract<Content, { is: 'routine' }>>({ is: () => 'routine', routine: routineId }),
};

const content = (fallback: Content): Reader<Content> => tagged('is', contents, CONTENTS, fallback);

const spare: Kind = {
  id: 'break',
  name: 'Break',
  on: true,
  trigger: { by: 'active', every: 1800 },
  length: 90,
  content: { is: 'any' },
  presence: 'window',
  sounds: 'all',
};

const kind: Reader<Kind> = (value, at, faults) => {
  const known = isRecord(value) ? DEFAULTS.kinds.find((one) => one.id === value['id']) : undefined;
  const base = known ?? spare;
  return shape<Kind>({
    id: id(base.id),
    name: named(base.name),
    on: flag(base.on),
    trigger: trigger(base.trigger),
    length: amount(1, 3600, base.length),
    content: content(base.content),
    presence: oneOf(PRESENCES, base.presence),
    sounds: oneOf(KIND_SOUNDS, base.sounds),
  })(value, at, faults);
};

/** A list in which each id stands once; of two with the same id the first is kept. */
function once<T extends { readonly id: string }>(list: Reader<readonly T[]>): Reader<readonly T[]> {
  return (value, at, faults) => {
    const read = list(value, at, faults);
    const first = read.filter((one, index) => read.findIndex((other) => other.id === one.id) === index);
    if (first.length < read.length) faults.push({ at, wants: 'each id only once' });
    return first;
  };
}

/** The kinds of break: at most 20. */
export const kinds: Reader<readonly Kind[]> = once(listOf(kind, 20, DEFAULTS.kinds));

const step: Reader<RoutineStep> = shape<RoutineStep>({
  exercise: exerciseId,
  seconds: orNull(amount(10, 600, 60)),
});

const steps: Reader<readonly RoutineStep[]> = (value, at, faults) => {
  const read = listOf(step, 12, [], true)(value, at, faults);
  if (read.length === 0) faults.push({ at, wants: 'at least one exercise' });
  return read.length === 0 ? [{ exercise: 'mov-chin-tuck', seconds: null }] : read;
};

const routine: Reader<Routine> = shape<Routine>({ id: routineId, name: named('Routine'), steps });

/** The routines, of packs and of the person's own. */
export const routines: Reader<readonly Routine[]> = once(listOf(routine, MOST_ROUTINES, DEFAULTS.routines));
