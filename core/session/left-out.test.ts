import { describe, expect, it } from 'vitest';
import type { Means } from '#core/choosing/means.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Content } from '#core/settings/kind.ts';
import { asked, plannedFor } from '#core/testing/plans.ts';

const HIP: ExerciseId = 'rel-glutemed-wall-ball';

const leftOut = (content: Content, means: Partial<Means>, ...ids: readonly ExerciseId[]) => {
  const steps = ids.map((exercise) => ({ exercise, seconds: null }));
  const made = plannedFor(asked(content), means, [{ id: 'set', name: 'Set', steps }]);
  return made.ok ? made.plan.leftOut : made.why;
};
const SET: Content = { is: 'routine', routine: 'set' };
const dose = 'Side of hip has had its releases for today. A movement always works.';

describe('a routine', () => {
  it('says which of its exercises cannot be done now and why, each once', () => {
    expect(leftOut(SET, { spent: ['gluteus-medius'] }, HIP, 'mov-chin-tuck', HIP)).toEqual([
      { name: CATALOGUE[HIP].name, why: dose },
    ]);
    expect(leftOut(SET, {}, HIP, 'mov-chin-tuck')).toEqual([]);
  });

  it('says that an area is pressed once, and that an exercise is gone', () => {
    expect(leftOut(SET, {}, HIP, HIP, 'gone/away', 'mov-chin-tuck')).toEqual([
      { name: 'An exercise', why: 'The pack that it came from is not there any more.' },
      { name: CATALOGUE[HIP].name, why: 'Side of hip is pressed once in a session.' },
    ]);
  });
});

describe('an area', () => {
  const hip: Content = { is: 'area', area: 'gluteus-medius' };

  it('says why it is a movement where none of its releases can be done', () => {
    expect(leftOut(hip, { spent: ['gluteus-medius'] })).toEqual([{ name: 'Release', why: dose }]);
  });

  it('says nothing where the turn is a movement’s, or it has no release', () => {
    for (const dice of [0, 0.5, 0.99]) expect(leftOut(hip, { dice })).toEqual([]);
    expect(leftOut({ is: 'area', area: 'whole-body' }, { spent: 'all' })).toEqual([]);
  });
});
