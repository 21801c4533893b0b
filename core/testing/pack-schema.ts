import { AREA_IDS } from '#core/exercises/areas.ts';
import { PHASE_KINDS, POSITIONS, PROPS } from '#core/exercises/exercise.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { STEP_SECONDS } from '#core/exercises/own-seconds.ts';
import { SOURCES } from '#core/exercises/sources.ts';
import { PRESSING_TOOLS, TOOL_IDS } from '#core/exercises/tools.ts';
import { ZONES } from '#core/exercises/zones.ts';
import { NEEDED, PHASE_NEEDED } from '#core/packs/file-exercise.ts';
import { MOST_EXERCISES, MOST_ROUTINES } from '#core/packs/pack.ts';
import { PACK_VERSION } from '#core/packs/read-pack.ts';
import { MOST_MOVEMENT, OWN_NUMBER } from '#core/packs/sense-pressing.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (most: number, says: string): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: most,
  pattern: '\\S',
  description: says,
});
const maybe = (most: number, says: string): Schema => ({
  type: 'string',
  maxLength: most,
  description: says,
});
const id = (says: string): Schema => ({
  type: 'string',
  pattern: '^(?!constructor$)[a-z][a-z0-9-]{0,39}$',
  description: says,
});
const word = (words: readonly string[], says: string): Schema => ({ enum: words, description: says });
const list = (items: Schema, most: number, says: string, more: Schema = {}): Schema => ({
  type: 'array',
  items,
  maxItems: most,
  description: says,
  ...more,
});
const number = (least: number, most: number, says: string, type = 'number'): Schema => ({
  type,
  minimum: least,
  maximum: most,
  description: says,
});
const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema['type'], 'null'] });
const flag = (says: string): Schema => ({ type: 'boolean', description: says });
const record = (properties: Schema, required: readonly string[], says: string): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  description: says,
});
const lines = (says: string) => list(text(200, 'One line.'), 12, says);
const unique = { uniqueItems: true };

const phase = record(
  {
    kind: word(PHASE_KINDS, 'The first part is a "set-up", no other is.'),
    seconds: number(1, 600, 'On one side.'),
    pressure: flag('Whether something presses. Left out: true for a hold or sweep of a release.'),
    cue: text(200, 'What to do, to be heard. {aim} is the pressure; {side} and {other} are left and right.'),
  },
  PHASE_NEEDED,
  'One part of one side.',
);

const reps = record(
  {
    sets: number(1, 10, 'Left out: 1.', 'integer'),
    reps: number(1, 100, 'Repetitions in each part of the kind "move".', 'integer'),
    holdSeconds: number(0, 120, 'Left out: 0.'),
  },
  ['reps'],
  'Repetitions of a movement. Left out: it goes by time.',
);

const properties = {
  id: id('Short: the app puts the id of the pack before it.'),
  name: text(60, 'As people say it.'),
  kind: word(['release', 'movement'], 'A release presses on a tender spot; a movement follows it.'),
  area: word(AREA_IDS, 'The area that it is for.'),
  position: word(POSITIONS, 'How one is placed.'),
  phases: list(phase, 12, 'The parts of one side. A release presses for 60 to 120 s of it in all.', {
    minItems: 2,
  }),
  sides: word(['each', 'midline'], '"each": done on the left, then on the right. Left out: once.'),
  muscles: lines('In the words of anatomy.'),
  tools: list(word(TOOL_IDS, 'A tool.'), TOOL_IDS.length, 'Any one will do, gentle to firm.', unique),
  props: list(word(PROPS, 'A thing.'), PROPS.length, 'All are needed in the room.', unique),
  repositionEvery: orNull(number(20, 30, 'Seconds of pressing after which to move a millimetre or two.')),
  reps: { anyOf: [{ type: 'null' }, reps], description: 'Repetitions, or null.' },
  intensity: {
    ...orNull(
      list(number(0, 6, 'Of 10.'), 2, 'How hard a release presses: from, to. At most 6.', { minItems: 2 }),
    ),
  },
  feel: maybe(200, 'What one should feel.'),
  mistakes: lines('What goes wrong often.'),
  gentler: maybe(200, 'How to make it gentler.'),
  firmer: maybe(200, 'How to make it firmer.'),
  avoid: lines('Where not to press, and what not to do.'),
  avoidZones: list(
    word(Object.keys(ZONES), 'A place.'),
    Object.keys(ZONES).length,
    'Places where nothing may press.',
  ),
  stopIf: lines('When to stop. The general rule is always there.'),
  hideIf: list(
    word(RULE_IDS, 'A question.'),
    RULE_IDS.length,
    'Health questions that hide it when answered yes.',
  ),
  pairedWith: list(
    { type: 'string', pattern: '^[a-z][a-z0-9-]{0,79}$' },
    12,
    'Exercises of the other kind, of this pack or of Unknot, best first. A release needs a movement.',
    unique,
  ),
  officeFriendly: flag('Left out: true unless on the floor.'),
  quiet: flag('Left out: true.'),
  grade: word(['A', 'B', 'C', 'D'], 'How sure the evidence is. Left out: D, practice.'),
  evidence: maybe(400, 'What is known of it.'),
  sources: list(word(Object.keys(SOURCES), 'A source.'), 12, 'Sources that Unknot knows.'),
  figure: {
    enum: [...BUILT_IN_IDS, null],
    description: 'The exercise of Unknot whose figure shows this one.',
  },
};

const noNumber: Schema = { not: { pattern: OWN_NUMBER.source } };
const isKind = (kind: string): Schema => ({ properties: { kind: { const: kind } }, required: ['kind'] });

const exercise: Schema = {
  ...record(properties, NEEDED, 'One exercise.'),
  allOf: [
    {
      if: isKind('release'),
      then: {
        properties: {
          intensity: { type: 'array' },
          pairedWith: { minItems: 1 },
          area: { not: { const: 'whole-body' } },
          phases: { items: { properties: { cue: noNumber } } },
          feel: noNumber,
          gentler: noNumber,
          firmer: noNumber,
        },
        required: ['intensity', 'pairedWith'],
      },
    },
    {
      if: isKind('movement'),
      then: {
        properties: {
          intensity: { type: 'null' },
          repositionEvery: { type: 'null' },
          tools: { items: { not: { enum: PRESSING_TOOLS } } },
          phases: {
            items: { properties: { pressure: { const: false }, seconds: { maximum: MOST_MOVEMENT } } },
          },
        },
      },
    },
  ],
};

const step = record(
  {
    exercise: {
      type: 'string',
      description: 'Of this pack, of Unknot, or of another pack as pack/exercise.',
    },
    seconds: orNull(
      number(STEP_SECONDS.least, STEP_SECONDS.most, 'Its own time on one side. Left out: as it is.'),
    ),
  },
  ['exercise'],
  'One exercise of a routine.',
);

const routine = record(
  {
    id: id('Short.'),
    name: text(60, 'As people say it.'),
    steps: list(step, 12, 'In order.', { minItems: 1 }),
  },
  ['id', 'name', 'steps'],
  'Exercises in order under one name.',
);

/**
 * The JSON Schema of the file of a pack, for editors. What a schema cannot say (the dose, the order of tools, ids that
 * are there) the import checks all the same.
 */
export const PACK_SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Pack of exercises and routines for Unknot',
  ...record(
    {
      $schema: { type: 'string', description: 'For editors.' },
      unknotPack: { const: PACK_VERSION, description: 'The version of the format.' },
      id: id('Of the pack. Another pack of the same id replaces it, if the person says so.'),
      name: text(60, 'As people say it.'),
      author: orNull(text(80, 'Who made it.')),
      exercises: list(exercise, MOST_EXERCISES, 'Exercises of its own.'),
      routines: list(routine, MOST_ROUTINES, 'Routines of its own.'),
    },
    ['unknotPack', 'id', 'name'],
    'A pack has at least one exercise or one routine.',
  ),
  anyOf: [
    { properties: { exercises: { minItems: 1 } }, required: ['exercises'] },
    { properties: { routines: { minItems: 1 } }, required: ['routines'] },
  ],
};
