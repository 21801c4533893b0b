import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownExercise } from '#core/testing/own.ts';
import { bodyFacts } from './body.ts';
import type { HistoryEntry } from './entry.ts';
import { historyLine, parseHistory } from './parse.ts';
import { readEntry } from './read-entry.ts';

const AT = '2026-03-20T12:00:00.000Z';
const NOW = Date.parse(AT);
const neck = { exercise: 'mov-chin-tuck', seconds: 45, pressureSeconds: 0 };

const finished = (done: unknown, kind: unknown = null) =>
  readEntry({ at: AT, is: 'finished', kind, done }) as Extract<HistoryEntry, { is: 'finished' }> | null;
const rated = { at: AT, is: 'rated', area: 'calves', when: 'before', value: 7 };

describe('what was done, in a line of the history', () => {
  it.each([
    null,
    7,
    [],
    {},
    { ...neck, exercise: 'gone' },
    { ...neck, exercise: 'constructor' },
    { ...neck, exercise: null },
    { ...neck, seconds: undefined },
    { ...neck, seconds: -1 },
    { ...neck, seconds: 86_401 },
    { ...neck, seconds: '45' },
  ])('is left out where it is %j, and the rest is kept', (wrong) => {
    expect(finished([wrong, neck])?.done).toEqual([neck]);
  });

  it.each([undefined, null, 'all', { 0: neck }])('is nothing where it is %j', (wrong) => {
    expect(finished(wrong)).toEqual({ at: NOW, is: 'finished', kind: null, done: [] });
  });

  it('has no more pressure than time', () => {
    expect(finished([{ ...neck, pressureSeconds: 46 }])?.done).toEqual([neck]);
  });

  it('is kept where only the kind is wrong', () => {
    expect(finished([neck], ['release'])).toEqual({ at: NOW, is: 'finished', kind: null, done: [neck] });
  });

  it('may be of a pack that is gone', () => {
    const done = [{ ...neck, exercise: 'desk/nod' }];
    expect(finished(done)?.done).toEqual(done);
  });
});

describe('a line of the history', () => {
  it('is an entry with nothing but its own facts', () => {
    expect(readEntry({ ...rated, done: [null], extra: 1 })).toEqual({ ...rated, at: NOW });
    expect(readEntry({ at: AT, is: 'paused', until: null })).toEqual({ at: NOW, is: 'paused', until: null });
  });

  it.each([
    { ...rated, value: 99 },
    { ...rated, value: -1 },
    { ...rated, value: '7' },
    { ...rated, value: null },
    { ...rated, area: 'nose' },
    { ...rated, area: '__proto__' },
    { ...rated, area: undefined },
    { ...rated, when: 'later' },
    { ...rated, at: NOW },
    { ...rated, at: '1969-12-31' },
    { ...rated, at: '+275760-09-13T00:00:00.000Z' },
    { at: AT, is: 'constructor' },
    { at: AT, is: 'offered', kind: null, exercise: 'mov-chin-tuck' },
    { at: AT, is: 'offered', kind: 'movement', exercise: 'toString' },
    { at: AT, is: 'stopped', kind: null, exercise: 3, done: [neck] },
    { at: AT, is: 'later', kind: 'movement', until: null },
    { at: AT, is: 'paused', until: 'soon' },
    { at: AT, is: 'held', kind: 'movement', why: 'rain' },
    { at: AT, is: 'away-credited', kinds: ['movement'], seconds: -5 },
  ])('that tells %j is none', (data) => {
    expect(readEntry(data)).toBeNull();
  });

  it('keeps a holiday, which is longer than a day', () => {
    const entry = { is: 'away-credited', kinds: ['movement'], seconds: 1_209_600 };
    expect(readEntry({ at: AT, ...entry })).toEqual({ at: NOW, ...entry });
  });
});

const HOUR = 3_600_000;
const own = [ownExercise('desk/nod')];
/** Mostly good, so that there is something to tell. */
const mostly = <T>(good: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: fc.jsonValue() });
const some = <T>(...good: readonly T[]) => mostly(fc.constantFrom(...good));
const number = mostly(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.integer({ min: 0 }), fc.double()));
const time = mostly(
  fc.integer({ min: -240, max: 48 }).map((hours) => new Date(NOW + hours * HOUR).toISOString()),
);
const doing = fc.record({
  exercise: some('mov-chin-tuck', 'rel-calf-seated-press', 'desk/nod'),
  seconds: number,
  pressureSeconds: number,
});
const line = fc.record({
  at: time,
  is: some('finished', 'partial', 'stopped', 'rated', 'offered', 'later', 'paused', 'held', 'away-credited'),
  kind: some('release', null),
  kinds: mostly(fc.array(some('release', 'movement'))),
  exercise: some('mov-chin-tuck'),
  done: mostly(fc.array(mostly(doing))),
  area: some('calves', 'suboccipitals'),
  when: some('before', 'after'),
  value: number,
  until: time,
  seconds: number,
  why: some('camera'),
});
const file = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: line.map((data) => JSON.stringify(data)) },
      { weight: 1, arbitrary: fc.json() },
      { weight: 1, arbitrary: fc.string() },
    ),
  )
  .map((lines) => lines.join('\n'));

describe('whatever stands in the history file', () => {
  it('what is read of it is the same when it is written and read again', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { entries } = parseHistory(text);
        const again = parseHistory(entries.map(historyLine).join('\n'));
        expect(again).toEqual({ entries, broken: [] });
      }),
    );
  });

  it('tells of each area what can be: ratings from 0 to 10, and no more of a week than it has', () => {
    fc.assert(
      fc.property(file, (text) => {
        const facts = bodyFacts(parseHistory(text).entries, own, NOW);
        for (const { seconds, tightness } of Object.values(facts)) {
          expect(seconds >= 0 && seconds <= 7 * 24 * 3600).toBe(true);
          for (const rating of [tightness?.before ?? 0, tightness?.after ?? 0])
            expect(rating >= 0 && rating <= 10).toBe(true);
          if (tightness !== null) expect(tightness.at).toBeLessThanOrEqual(NOW + 14 * HOUR);
        }
      }),
    );
  });
});
