import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOSE } from '#core/exercises/exercise.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { parseSettings } from '#core/settings/parse.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import { exported } from './export.ts';
import { imported } from './import.ts';
import type { JsonText, Path, ReadJson } from './json-text.ts';
import { valueAt } from './json-text.ts';
import { ownExercises } from './pack.ts';

/** Reads without knowing any line. */
const readJson: ReadJson = (text): JsonText => {
  try {
    return { ok: true, data: JSON.parse(text) as unknown, lineOf: () => 1, twice: [] };
  } catch {
    return { ok: false, line: 1, column: 1, says: 'no JSON' };
  }
};

const example = fs.readFileSync(
  path.resolve(import.meta.dirname, '../../docs/examples/desk-neck.json'),
  'utf8',
);
const give = (data: unknown, settings: Settings = DEFAULTS) =>
  imported(
    { text: typeof data === 'string' ? data : JSON.stringify(data), replace: true },
    settings,
    readJson,
  );

/** Every place in these data. */
function places(data: unknown, at: Path = []): readonly Path[] {
  if (typeof data !== 'object' || data === null) return [at];
  return [at, ...Object.entries(data).flatMap(([key, value]) => places(value, [...at, key]))];
}

/** The data with another value at a place. */
function put(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inside = (data as Readonly<Record<string, unknown>>)[String(key)]; // earned: the place is one of its own
  const next = put(inside, rest, value);
  return Array.isArray(data) ? data.with(Number(key), next) : { ...(data as object), [String(key)]: next };
}

const good: unknown = JSON.parse(example);
/** Words that mean something somewhere, numbers near the limits, and whatever there is. */
const anyValue = fc.oneof(
  fc.constantFrom(...places(good).map((at) => valueAt(good, at))),
  fc.constantFrom(
    'set-up',
    'hold',
    'sweep',
    'move',
    'breathe',
    'release',
    'movement',
    'each',
    'a\u2028b',
    ' ',
    'mov-chin-tuck',
  ),
  fc.integer({ min: -1, max: 700 }),
  fc.jsonValue(),
);
/** A place and what comes there: a number often stays one. */
const change = fc.constantFrom(...places(good).slice(1)).chain((at) => {
  const isNumber = typeof valueAt(good, at) === 'number';
  const value = isNumber ? fc.oneof(fc.integer({ min: 0, max: 130 }), anyValue) : anyValue;
  return fc.tuple(fc.constant(at), value);
});
const mutant = fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) =>
  changes.reduce<unknown>((data, [at, value]) => {
    try {
      return put(data, at, value);
    } catch {
      return data; // the place went with another change
    }
  }, good),
);

/** Routines as a hand may write them into the settings: names of all kinds, times beyond the dose, exercises that are gone. */
const ownRoutines = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/),
    name: fc.oneof(
      fc.constantFrom('👩‍💻 Mittag', 'می‌خواهم', 'Noon', '🫩', 'a\u202eb', 'a\u001b[2J', '\u200d'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 70 }),
    ),
    steps: fc.array(
      fc.record({
        exercise: fc.constantFrom(
          'rel-calf-seated-press',
          'mov-breath-drop',
          'mov-chin-tuck',
          'desk-neck/slow-nod',
          'desk-neck/towel-rest',
          'gone/nod',
          'my-routines/nod',
        ),
        seconds: fc.option(fc.double({ min: 10, max: 600, noNaN: true })),
      }),
      { minLength: 1, maxLength: 13 },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('An import', () => {
  test('takes a pack that the settings then keep as it is, or takes nothing and says why', () => {
    let taken = 0;
    fc.assert(
      fc.property(mutant, (data) => {
        const made = give(data);
        if (!made.ok) {
          expect(made.details.length).toBeGreaterThan(0);
          expect(made.details.every((line) => /^line 1.*: .+/.test(line))).toBe(true);
          return;
        }
        taken += 1;
        const read = parseSettings(JSON.parse(JSON.stringify(made.shelf)));
        expect(read.faults).toEqual([]);
        expect(read.settings).toEqual(made.shelf);
        for (const { kind, phases } of made.pack.exercises) {
          const pressed = phases.reduce((sum, part) => (part.pressure ? sum + part.seconds : sum), 0);
          const least = kind === 'release' ? DOSE.least : 0;
          expect(pressed >= least && pressed <= (kind === 'release' ? DOSE.most : 0)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  test('of what was exported changes nothing', () => {
    fc.assert(
      fc.property(mutant, (data) => {
        const made = give(data);
        if (!made.ok) return;
        const out = exported(made.pack.id, made.shelf);
        expect(out.ok && give(out.text, made.shelf)).toEqual(made);
      }),
      { numRuns: 300 },
    );
  });

  test('takes every routine that the settings take, once it was exported', () => {
    fc.assert(
      fc.property(ownRoutines, (written) => {
        const made = give(example);
        const packs = made.ok ? made.shelf.packs : [];
        const { settings } = parseSettings({ ...DEFAULTS, packs, routines: written });
        const out = exported(null, settings);
        const has = (id: ExerciseId) => exerciseIn(ownExercises(packs), id) !== undefined;
        const kept = settings.routines
          .map((one) => ({ ...one, steps: one.steps.filter(({ exercise }) => has(exercise)) }))
          .filter(({ steps }) => steps.length > 0);
        if (!out.ok) return void expect(kept).toEqual([]);
        const back = give(out.text, { ...settings, routines: [] });
        expect(back.ok ? [] : back.details).toEqual([]);
        if (!back.ok) return;
        expect(back.shelf.routines.map(({ id, name }) => [id, name])).toEqual(
          kept.map(({ id, name }) => [`my-routines/${id}`, name]),
        );
        expect(parseSettings(back.shelf).faults).toEqual([]);
        const same = back.shelf.routines.every(
          ({ steps }, at) => JSON.stringify(steps) === JSON.stringify(settings.routines[at]?.steps),
        );
        expect(out.notes.length === 0).toBe(same && kept.length === settings.routines.length);
      }),
      { numRuns: 300 },
    );
  });

  test('of anything at all never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((one) => JSON.stringify({ unknotPack: 1, exercises: [one], routines: [one] })),
        ),
        (text) => {
          expect(give(text).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('beyond the most packs or routines is refused', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      id: `p${at}`,
      name: 'P',
      author: null,
      exercises: [],
    }));
    expect(give(example, { ...DEFAULTS, packs: many })).toMatchObject({
      ok: false,
      details: ['there are 20 packs already: remove one first'],
    });
    const [morning] = DEFAULTS.routines;
    const full = Array.from({ length: 40 }, (_, at) => ({
      id: `r${at}`,
      name: 'R',
      steps: morning?.steps ?? [],
    }));
    expect(give(example, { ...DEFAULTS, routines: full })).toMatchObject({ ok: false });
  });
});
