import { describe, expect, it } from 'vitest';
import { local } from '#core/testing/builders.ts';
import { planNamed } from '#core/testing/plans.ts';
import { doneExercises, doneShare, exerciseShare } from './outcome.ts';
import { settle } from './progress.ts';
import { back, begin, on, pause } from './steer.ts';

const T0 = local('2026-03-02 09:00');
const s = (seconds: number) => T0 + seconds * 1000;
const chin = begin(planNamed('mov-chin-tuck'), null, T0); // 15 set-up, 64 move, 8 breathe
const pair = begin(planNamed('rel-uppertrap-wall-ball', { tools: ['soft-ball'] }), null, T0);

describe('what a session came to', () => {
  it('is whole when every second of it was spent', () => {
    expect(doneShare(settle(chin, s(87)))).toBe(1);
    expect(doneExercises(settle(chin, s(87)))).toEqual([
      { exercise: 'mov-chin-tuck', seconds: 72, pressureSeconds: 0 },
    ]);
  });

  it('does not count set-up, switching sides or standing still', () => {
    expect(doneShare(settle(chin, s(15)))).toBe(0);
    expect(doneShare(pause(pause(chin, s(15)), s(80)))).toBe(0);
  });

  it('is nothing when it was skipped through', () => {
    let at = pair;
    for (let key = 0; key < 40; key += 1) at = on(at, T0);
    expect(doneShare(at)).toBe(0);
    expect(doneExercises(at)).toEqual([]);
  });

  it('does not take one stage done twice for two', () => {
    const twice = on(back(chin, s(15 + 64 - 0.5)), s(15 + 64 + 63)); // the move twice, then to the last stage
    expect(twice.done[1]).toBeGreaterThan(120_000);
    expect(doneShare(on(twice, s(142)))).toBeCloseTo(64 / 72);
  });

  it('has the seconds of each exercise and those under pressure, both sides together', () => {
    expect(doneExercises(settle(pair, s(10_000)))).toEqual([
      { exercise: 'rel-uppertrap-wall-ball', seconds: 210, pressureSeconds: 190 },
      { exercise: 'mov-chin-tuck', seconds: 72, pressureSeconds: 0 },
    ]);
  });

  it('is nothing where nothing is known of its stages, or there are none', () => {
    expect([doneShare({ ...chin, done: [] }), doneExercises({ ...chin, done: [] })]).toEqual([0, []]);
    expect(doneShare({ ...chin, plan: { ...chin.plan, stages: [] }, done: [] })).toBe(0);
  });

  it('leaves out an exercise that was never begun', () => {
    const half = settle(pair, s(100));
    expect(doneExercises(half).map(({ exercise }) => exercise)).toEqual(['rel-uppertrap-wall-ball']);
    expect(exerciseShare(half, 'mov-chin-tuck')).toBe(0);
    expect(exerciseShare(settle(pair, s(10_000)), 'mov-chin-tuck')).toBe(1);
    expect(exerciseShare(half, 'mov-band-lateral-raise')).toBe(0);
  });
});
