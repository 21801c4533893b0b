import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { PACK_SCHEMA } from '#core/testing/pack-schema.ts';
import { isRecord } from '#core/read.ts';
import { readPack } from './read-pack.ts';

const root = path.resolve(import.meta.dirname, '../..');
const json = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const fitsSchema = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
}).compile(PACK_SCHEMA);

/** What the import finds wrong in these data. */
const mistakesIn = (data: unknown): readonly string[] => {
  const read = readPack({ ok: true, data, lineOf: () => 1, twice: [] }, []);
  return 'pack' in read ? [] : read.map(({ path: at, says }) => `${at.join('.')}: ${says}`);
};

const GOOD = json('docs/examples/desk-neck.json');

/** The good pack with another value at a path; undefined takes it out. */
function changed(at: string, value: unknown): unknown {
  const put = (data: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    const next = rest.length === 0 ? value : put((data as Readonly<Record<string, unknown>>)[key], rest); // earned: paths of the tables below
    return Array.isArray(data) ? data.with(Number(key), next) : { ...(data as object), [key]: next };
  };
  // In JSON nothing is undefined.
  return JSON.parse(JSON.stringify(put(GOOD, at.split('.'))));
}

describe('The schema of a pack', () => {
  test.for(['resources/pack.schema.json', 'docs/pack.schema.json'])('is published in %s', async (file) => {
    const text = `${JSON.stringify(PACK_SCHEMA, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(path.join(root, file));
  });

  test('takes the example, as the import does', () => {
    expect(fitsSchema(GOOD), JSON.stringify(fitsSchema.errors)).toBe(true);
    expect(mistakesIn(GOOD)).toEqual([]);
  });

  test('takes the least that a pack may say, as the import does', () => {
    const phases = [
      { kind: 'set-up', seconds: 5, cue: 'Sit.' },
      { kind: 'move', seconds: 30, cue: 'Nod.' },
    ];
    const least = { id: 'a', name: 'A', kind: 'movement', area: 'calves', position: 'seated', phases };
    const pack = { unknotPack: 1, id: 'p', name: 'P', exercises: [least] };
    expect([fitsSchema(pack), mistakesIn(pack)]).toEqual([true, []]);
  });

  test.for<[string, unknown]>([
    ['unknotPack', 2],
    ['unknotPack', undefined],
    ['id', 'Desk Neck'],
    ['id', 'constructor'],
    ['name', '  '],
    ['name', undefined],
    ['author', ''],
    ['author', 7],
    ['colour', 'blue'],
    ['exercises', 'none'],
    ['routines', {}],
    ['exercises.0', null],
    ['exercises.0.colour', 'blue'],
    ['exercises.0.id', 'a/b'],
    ['exercises.0.name', 'x'.repeat(61)],
    ['exercises.0.kind', 'stretch'],
    ['exercises.0.kind', undefined],
    ['exercises.0.area', 'neck'],
    ['exercises.0.position', 'lying'],
    ['exercises.0.sides', 'both'],
    ['exercises.0.tools', ['golf-ball']],
    ['exercises.0.tools', ['hands', 'hands']],
    ['exercises.0.props', ['mat', 'mat']],
    ['exercises.0.phases', []],
    ['exercises.0.phases.0.kind', 'lie'],
    ['exercises.0.phases.0.seconds', 'ten'],
    ['exercises.0.phases.0.seconds', 0],
    ['exercises.0.phases.0.cue', undefined],
    ['exercises.0.phases.0.cue', 'x'.repeat(201)],
    ['exercises.0.phases.0.volume', 1],
    ['exercises.0.repositionEvery', 19],
    ['exercises.0.intensity', [3, 7]],
    ['exercises.0.intensity', [3]],
    ['exercises.0.intensity', null],
    ['exercises.0.intensity', undefined],
    ['exercises.0.pairedWith', []],
    ['exercises.0.pairedWith', undefined],
    ['exercises.0.pairedWith', ['a b']],
    ['exercises.0.avoidZones', ['moon']],
    ['exercises.0.hideIf', ['moon']],
    ['exercises.0.sources', ['moon']],
    ['exercises.0.grade', 'E'],
    ['exercises.0.quiet', 'yes'],
    ['exercises.0.feel', 'x'.repeat(201)],
    ['exercises.0.figure', 'moon'],
    ['exercises.0.area', 'whole-body'],
    ['exercises.0.phases.1.cue', 'Press to 9 out of 10.'],
    ['exercises.0.phases.1.cue', 'Press to 8-9/10.'],
    ['exercises.0.phases.1.cue', 'Press to nine of ten.'],
    ['exercises.0.firmer', 'Go on to 8 out of 10.'],
    ['exercises.1.tools', ['lacrosse-ball']],
    ['exercises.1.tools', ['none', 's-hook']],
    ['exercises.1.phases.1.seconds', 301],
    ['exercises.1.intensity', [2, 3]],
    ['exercises.1.repositionEvery', 25],
    ['exercises.1.phases.1.pressure', true],
    ['exercises.1.reps', { sets: 2 }],
    ['exercises.1.reps', { reps: 2.5 }],
    ['routines.0.name', undefined],
    ['routines.0.steps', []],
    ['routines.0.steps.0', 'slow-nod'],
    ['routines.0.steps.0.exercise', undefined],
    ['routines.0.steps.0.seconds', 5],
  ])('refuses another %s (%j), as the import does', ([at, value]) => {
    const data = changed(at, value);
    expect(mistakesIn(data)).not.toEqual([]);
    expect(fitsSchema(data)).toBe(false);
  });

  test.for<[string, unknown]>([
    ['author', null],
    ['$schema', 'x'],
    ['routines', []],
    ['exercises.0.repositionEvery', null],
    ['exercises.0.figure', null],
    ['exercises.1.intensity', null],
    ['exercises.1.reps', null],
    ['exercises.1.quiet', false],
    ['exercises.1.sides', 'each'],
    ['exercises.1.area', 'whole-body'],
    ['exercises.1.tools', ['hands', 'rolled-towel', 'water-bottle']],
    ['exercises.1.phases.1.seconds', 300],
    ['exercises.1.phases.1.cue', 'Reach to about 6 out of 10 of your range.'],
    ['exercises.0.phases.1.cue', 'Press to {aim} out of 10.'],
    ['routines.0.steps.0.seconds', null],
  ])('takes another %s (%j), as the import does', ([at, value]) => {
    const data = changed(at, value);
    expect(mistakesIn(data)).toEqual([]);
    expect(fitsSchema(data), JSON.stringify(fitsSchema.errors)).toBe(true);
  });

  test('knows every field that the import knows', () => {
    const properties = (schema: unknown): readonly string[] =>
      isRecord(schema) && isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
    const item = (field: string): unknown => {
      const all = PACK_SCHEMA['properties'];
      const found = isRecord(all) ? all[field] : undefined;
      return isRecord(found) ? found['items'] : undefined;
    };
    const known = (at: string) =>
      /there are (.*)$/
        .exec(mistakesIn(changed(at, 1)).join('\n'))?.[1]
        ?.split(', ')
        .sort();
    expect(properties(item('exercises')).toSorted()).toEqual(known('exercises.0.colour'));
    expect(properties(item('routines')).toSorted()).toEqual(known('routines.0.colour'));
    expect(
      properties(PACK_SCHEMA)
        .filter((key) => key !== '$schema')
        .toSorted(),
    ).toEqual(known('colour'));
  });
});
