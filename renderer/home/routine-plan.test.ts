import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { UNASKED } from '#core/screening/screening.ts';
import { stateWith } from '../testing/samples.ts';
import { moved, routineSession, stepFacts, stepSeconds } from './routine-plan.ts';

const NOW = new Date(2026, 2, 4, 10).getTime();
const unasked = { screening: UNASKED };
const routineOf = (...exercises: ExerciseId[]): Routine => ({
  id: 'own',
  name: 'Own',
  steps: exercises.map((exercise) => ({ exercise, seconds: null })),
});

describe('a routine', () => {
  test('comes to its exercises, and the movement that follows its last release', () => {
    const routine = routineOf('mov-chin-tuck', 'rel-uppertrap-wall-ball');
    const session = routineSession(routine, stateWith(NOW, {}));
    if (typeof session === 'string') throw new Error(session);
    expect(session.parts.map(({ exercise, added }) => [exercise.kind, added])).toEqual([
      ['movement', false],
      ['release', false],
      ['movement', true],
    ]);
    expect(session.seconds).toBe(session.parts.reduce((sum, { seconds }) => sum + seconds, 0));
  });

  test('takes the same exercise twice as two parts', () => {
    const session = routineSession(routineOf('mov-chin-tuck', 'mov-chin-tuck'), stateWith(NOW, {}, unasked));
    expect(typeof session === 'string' ? session : session.parts.length).toBe(2);
  });

  test('says which of its steps cannot be done, and why there is no session at all', () => {
    const routine = routineOf('rel-uppertrap-wall-ball', 'gone/gone');
    const facts = stepFacts(routine, stateWith(NOW, {}, unasked));
    expect(facts.map(({ exercise, bar }) => [exercise?.id, bar?.is])).toEqual([
      ['rel-uppertrap-wall-ball', 'unasked'],
      [undefined, undefined],
    ]);
    expect(routineSession(routine, stateWith(NOW, {}, unasked))).toContain('health questions');
  });

  test('presses no area twice', () => {
    const routine = routineOf('rel-uppertrap-wall-ball', 'rel-uppertrap-wall-ball');
    expect(stepFacts(routine, stateWith(NOW, {})).map(({ again }) => again)).toEqual([false, true]);
  });
});

describe('the own time of a step', () => {
  test('keeps a release to its dose', () => {
    const { least, most, usual, says } = stepSeconds(CATALOGUE['rel-uppertrap-wall-ball'], null);
    expect(most - least).toBe(60);
    expect(usual).toBeGreaterThanOrEqual(least);
    expect(says).toBe(`${least} to ${most} s a side`);
  });
});

describe('a list', () => {
  test('has an item taken to another place, and nowhere else', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});
