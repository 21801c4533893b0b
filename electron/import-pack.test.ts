import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_TEXT } from '#core/packs/import.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { Runtime } from './runtime.ts';
import { fakeComputer } from './testing/fake-computer.ts';

const file = (name: string) => fs.readFileSync(path.resolve(import.meta.dirname, '..', name), 'utf8');

/** An app, and what importing a text into it comes to. */
const setUp = () => {
  const computer = fakeComputer();
  const runtime = new Runtime(computer.ports);
  runtime.start();
  const give = (text: string, replace = false) => runtime.obey({ do: 'import-pack', text, replace });
  return { computer, runtime, give, settings: () => runtime.snapshot().settings };
};

/** What is said of a text that is refused. */
const saidOf = (text: string): string => {
  const { give, settings } = setUp();
  const answer = give(text);
  if (answer.ok) throw new Error('it is taken');
  expect(settings()).toEqual(DEFAULTS);
  return (answer.details ?? []).join('\n');
};

const example = () => JSON.parse(file('docs/examples/desk-neck.json')) as Record<string, unknown>;

describe('A pack full of mistakes', () => {
  const expected = file('core/packs/mistakes.txt').trim().split('\n');

  test('is refused with all of them at once, each with its line and field, and nothing of it is kept', () => {
    expect(saidOf(file('core/packs/mistakes.json')).split('\n')).toEqual(expected);
  });

  test('has more than thirty kinds of them', () => {
    const kinds = new Set(
      expected.map((line) => line.replace(/^.*?: /, '').replace(/,? ?(not|missing).*/, '')),
    );
    expect(kinds.size).toBeGreaterThan(30);
  });
});

describe('A file that is no pack', () => {
  test.for([
    ['', 'line 1: the file is empty'],
    [' \n', 'line 1: the file is empty'],
    [
      '{\n  "unknotPack": 1,\n}',
      'line 3, column 1: this is not JSON: the name of a field is missing, in double quotes',
    ],
    ['{ "a": "', 'line 1, column 8: this is not JSON: a text without its closing quote'],
    ['[]', 'line 1: a pack is an object in braces, not an empty list'],
    ['null', 'line 1: a pack is an object in braces, not null'],
    ['{\n"id": "x" }', 'line 1, unknotPack: missing: 1, the version of the format'],
    ['{\n"unknotPack": "1" }', 'line 2, unknotPack: 1, the version of the format, not "1"'],
    [
      '{\n"unknotPack": 2 }',
      'line 2, unknotPack: version 2 is for a newer Unknot: this one reads up to version 1',
    ],
    [
      '{ "unknotPack": 1, "id": "x", "name": "X" }',
      'line 1, exercises: at least one exercise or one routine',
    ],
  ])('%j is refused', ([text, says]) => {
    expect(saidOf(text ?? '')).toBe(says);
  });

  test('has nothing in its mistakes that a terminal would obey, and no field name without end', () => {
    const long = 'x'.repeat(500);
    const text = JSON.stringify({
      unknotPack: 1,
      id: '\u009b2J\u202e',
      name: 'a\u001b]0;b',
      '\u001b[2J\u202e\nline 9': 1,
      [long]: 2,
      routines: [{ id: '\u009b1' }, { id: '\u009b1' }],
    });
    const said = saidOf(text);
    expect(said).not.toMatch(/[^\P{C}\n]/u);
    expect(said).toContain('line 1, \\u001b[2J\\u202e\\u000aline 9: there is no such field');
    expect(said).toContain(`line 1, ${'x'.repeat(37)}...: there is no such field`);
    expect(said).toContain('name: a text of 1 to 60 characters, without U+001B, a control character, not');
  });

  test('is refused unread when it is too large', () => {
    expect(saidOf('"'.repeat(MOST_TEXT + 1))).toBe('too large: at most 1000000 characters');
  });
});

describe('A pack that is imported', () => {
  test('is added to what is there, with its routines, and its exercises start by name', () => {
    const { give, settings, runtime } = setUp();
    expect(give(file('docs/examples/desk-neck.json'))).toEqual({
      ok: true,
      text: 'Desk neck is there: 2 exercises and 1 routine. Nobody of Unknot checked this pack.',
    });
    expect(settings().packs.map(({ id }) => id)).toEqual(['desk-neck']);
    expect(settings().routines.map(({ id }) => id)).toEqual(['morning', 'desk-neck/after-calls']);
    expect(settings().kinds).toEqual(DEFAULTS.kinds);
    expect(runtime.obey({ do: 'start', exercise: 'desk-neck/slow-nod' })).toEqual({ ok: true });
    expect(runtime.snapshot().session?.plan.exercises).toEqual(['desk-neck/slow-nod']);
  });

  test('is not replaced by another of its id unless the person says so', () => {
    const { give, settings } = setUp();
    give(file('docs/examples/desk-neck.json'));
    const before = settings();
    const other = JSON.stringify({ ...example(), name: 'Other', routines: [] });
    expect(give(other)).toMatchObject({ ok: false, replaces: 'Desk neck' });
    expect(settings()).toEqual(before);
    expect(give(other, true)).toMatchObject({ ok: true });
    expect(settings().packs.map(({ name }) => name)).toEqual(['Other']);
    expect(settings().routines.map(({ id }) => id)).toEqual(['morning']);
  });

  test('that is replaced or removed lets a session go on with its exercise', () => {
    const { give, runtime, computer } = setUp();
    give(file('docs/examples/desk-neck.json'));
    runtime.obey({ do: 'start', exercise: 'desk-neck/slow-nod' });
    expect(runtime.obey({ do: 'change-settings', key: 'packs', value: [] })).toEqual({ ok: true });
    computer.pass(5);
    expect(runtime.snapshot().session?.plan.own.map(({ name }) => name)).toEqual(['Slow nod']);
    runtime.obey({ do: 'session', act: 'leave' });
    expect(runtime.obey({ do: 'start', exercise: 'desk-neck/slow-nod' })).toMatchObject({ ok: false });
  });

  test('lies in the settings as a hand may change them, but never past its dose', () => {
    const { give, runtime, settings } = setUp();
    give(file('docs/examples/desk-neck.json'));
    const [pack] = settings().packs;
    const harder = pack?.exercises.map((one) => ({
      ...one,
      phases: one.phases.map((part) => (part.pressure ? { ...part, seconds: 300 } : part)),
    }));
    const change = { do: 'change-settings', key: 'packs', value: [{ ...pack, exercises: harder }] } as const;
    expect(runtime.obey(change)).toMatchObject({ ok: false });
    expect(settings().packs).toEqual([pack]);
  });
});

describe('The pack that docs/how-to/write-a-pack.md begins with', () => {
  test('is one', () => {
    const [, text = ''] = /```json\n([\s\S]*?)```/.exec(file('docs/how-to/write-a-pack.md')) ?? [];
    const { give, settings } = setUp();
    expect(give(text)).toEqual({
      ok: true,
      text: 'Shoulder care is there: 2 exercises and 1 routine. Nobody of Unknot checked this pack.',
    });
    expect(settings().packs[0]?.exercises[0]).toMatchObject({
      tools: ['hands'],
      props: ['chair'],
      quiet: true,
    });
  });
});

describe('A pack that is exported', () => {
  test('comes back the same, its routines too', () => {
    const { give, runtime, settings } = setUp();
    give(file('docs/examples/desk-neck.json'));
    const before = settings();
    const out = runtime.obey({ do: 'export-pack', pack: 'desk-neck' });
    if (!out.ok || out.text === undefined) throw new Error('no text');
    expect(JSON.parse(out.text)).toEqual({ ...example(), $schema: undefined });
    expect(give(out.text, true)).toMatchObject({ ok: true });
    expect(settings()).toEqual(before);
  });

  test('may be the routines of the person, for another computer', () => {
    const { runtime } = setUp();
    const out = runtime.obey({ do: 'export-pack', pack: null });
    const other = setUp();
    expect(out.ok && other.give(out.text ?? '')).toMatchObject({ ok: true });
    expect(other.settings().routines.at(-1)).toEqual({
      ...DEFAULTS.routines[0],
      id: 'my-routines/morning',
    });
  });

  test('leaves out what is gone and keeps to the dose, and says so', () => {
    const { runtime } = setUp();
    const steps = [
      { exercise: 'gone/nod', seconds: null },
      { exercise: 'rel-calf-seated-press', seconds: 600 },
    ];
    runtime.obey({ do: 'change-settings', key: 'routines', value: [{ id: 'noon', name: 'Noon', steps }] });
    const out = runtime.obey({ do: 'export-pack', pack: null });
    expect(out).toMatchObject({
      ok: true,
      notes: [
        '"Noon" leaves gone/nod out: its pack is gone.',
        expect.stringMatching(/^"Noon" has .+ for 1\d\d s, not 600 s\.$/),
      ],
    });
    expect(out.ok && setUp().give(out.text ?? '')).toMatchObject({ ok: true });
  });

  test('goes where the person says when a window asks, and as a text to all others', () => {
    const { runtime, computer } = setUp();
    expect(runtime.obey({ do: 'export-pack', pack: null }, 'window')).toEqual({ ok: true });
    expect(computer.did).toContain('save my-routines.json');
    expect(runtime.obey({ do: 'export-pack', pack: 'none' })).toMatchObject({ ok: false });
  });
});
