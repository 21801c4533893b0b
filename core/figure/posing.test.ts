import { describe, expect, test } from 'vitest';
import { during, poseAt } from './posing.ts';
import { POSINGS } from './posings.ts';
import { solve } from './solve.ts';

const walk = POSINGS.get('mov-walk-reset');
if (walk === undefined) throw new Error('Nobody walks.');

describe('a movement that goes round', () => {
  test('goes on from its last key to its first by a way of its own', () => {
    expect(poseAt(walk, 1)).toEqual(walk.b);
    expect(poseAt(walk, 2)).toEqual(walk.a);
    expect(poseAt(walk, 1.5)).toEqual(walk.round[0]);
    expect(poseAt(walk, 1.5)).not.toEqual(poseAt(walk, 0.5));
  });

  test('walks: one foot goes back with the floor while the other comes forward', () => {
    const feet = [0.1, 0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.5, 1.7, 1.9].map((t) => {
      const then = solve(poseAt(walk, t));
      const next = solve(poseAt(walk, t + 0.05));
      return Math.sign((next.legL.end[2] - then.legL.end[2]) * (next.legR.end[2] - then.legR.end[2]));
    });
    expect(new Set(feet)).toEqual(new Set([-1]));
  });

  test('ends where nothing goes round: in getting into place and in rest', () => {
    expect(during(walk, 'set-up').round).toEqual([]);
    expect(during(walk, 'breathe').round).toEqual([]);
  });

  test('is none where nothing says so: it ends at its last key', () => {
    const lift = POSINGS.get('mov-standing-hip-abduction');
    if (lift === undefined) throw new Error('Nobody lifts a leg.');
    expect(poseAt(lift, 1.5)).toEqual(lift.b);
  });
});
