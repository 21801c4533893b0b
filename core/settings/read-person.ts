import { AREA_IDS } from '#core/exercises/areas.ts';
import { POSITIONS, PROPS } from '#core/exercises/exercise.ts';
import { line } from '#core/line.ts';
import { ownExercise } from '#core/packs/read-exercise.ts';
import type { Pack } from '#core/packs/pack.ts';
import { MOST_EXERCISES, MOST_PACKS, PACK_ID } from '#core/packs/pack.ts';
import { AGES, BUILDS, HAIR_COLOURS, HAIR_STYLES, HEAD_COVERS, SKIN_TONES, SOMEBODY } from '#core/person.ts';
import type { Person } from '#core/person.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import type { RuleAnswer, Screening } from '#core/screening/screening.ts';
import { ANSWERS } from '#core/screening/screening.ts';
import type { Place } from './place.ts';
import { flag, instantOrNull, isRecord, listOf, oneOf, orNull, shape, text } from '#core/read.ts';
import type { Reader } from '#core/read.ts';
import { DEFAULTS } from './settings.ts';

const { place: usual } = DEFAULTS;

/** Where breaks are taken. Somebody who can be placed nowhere could do nothing: that is no answer. */
export const place: Reader<Place> = (value, at, faults) => {
  const read = shape<Place>({
    positions: listOf(oneOf(POSITIONS, 'seated'), POSITIONS.length, usual.positions, true),
    props: listOf(oneOf(PROPS, 'chair'), PROPS.length, usual.props, true),
    office: flag(usual.office),
    quiet: flag(usual.quiet),
  })(value, at, faults);
  if (read.positions.length > 0) return read;
  faults.push({ at: `${at}.positions`, wants: 'at least one position' });
  return { ...read, positions: usual.positions };
};

/** One fact for each rule that has any; what is wrong is left out. */
function byRule<T>(reader: Reader<T>): Reader<{ readonly [rule in RuleId]?: T }> {
  return (value, at, faults) => {
    if (!isRecord(value)) {
      faults.push({ at, wants: 'an object' });
      return {};
    }
    const read = Object.entries(value).flatMap(([key, fact]) => {
      const rule = RULE_IDS.find((id) => id === key);
      const before = faults.length;
      if (rule === undefined) faults.push({ at: `${at}.${key}`, wants: 'a question of the screening' });
      const own = reader(fact, `${at}.${key}`, faults);
      return faults.length > before ? [] : [[key, own] as const];
    });
    return Object.fromEntries(read);
  };
}

/** Answers to the health questions: one that is wrong is left out, which is as good as not sure. */
export const screening: Reader<Screening> = shape<Screening>({
  answeredAt: instantOrNull(),
  answers: byRule<RuleAnswer>(oneOf(ANSWERS, 'unsure')),
  marked: byRule(listOf(oneOf(AREA_IDS, 'whole-body'), AREA_IDS.length, [], true)),
});

const packFields: Reader<Pack> = shape<Pack>({
  id: text(PACK_ID, 'lower-case letters, digits and dashes', 'pack'),
  name: line({ most: 60, what: 'name' }, 'Pack'),
  author: orNull(line({ most: 80, what: 'name' })),
  exercises: listOf(ownExercise, MOST_EXERCISES, [], true),
});

/** A pack: an exercise of another's id, or of one that is there already, is left out. */
const pack: Reader<Pack> = (value, at, faults) => {
  const read = packFields(value, at, faults);
  const ids = read.exercises.map(({ id }) => id);
  const exercises = read.exercises.filter(
    ({ id }, index) => id.startsWith(`${read.id}/`) && ids.indexOf(id) === index,
  );
  if (exercises.length < ids.length)
    faults.push({ at: `${at}.exercises`, wants: `ids that begin with ${read.id}/, each only once` });
  return { ...read, exercises };
};

/** The packs: at most 20, and of two with the same id the first. */
export const packs: Reader<readonly Pack[]> = (value, at, faults) => {
  const read = listOf(pack, MOST_PACKS, [], true)(value, at, faults);
  const first = read.filter((one, index) => read.findIndex(({ id }) => id === one.id) === index);
  if (first.length < read.length) faults.push({ at, wants: 'each id only once' });
  return first;
};

const drawn: Reader<Person> = shape<Person>({
  style: oneOf(HAIR_STYLES, SOMEBODY.style),
  skin: oneOf(SKIN_TONES, SOMEBODY.skin),
  hair: oneOf(HAIR_COLOURS, SOMEBODY.hair),
  cover: oneOf(HEAD_COVERS, SOMEBODY.cover),
  glasses: flag(SOMEBODY.glasses),
  build: oneOf(BUILDS, SOMEBODY.build),
  age: oneOf(AGES, SOMEBODY.age),
});

/** Who shows the exercises, or null: whoever put a person together keeps all of it but what is wrong. */
export const person: Reader<Person | null> = (value, at, faults) => {
  if (value === null) return null;
  if (isRecord(value)) return drawn(value, at, faults);
  faults.push({ at, wants: 'an object, or null' });
  return DEFAULTS.person;
};
