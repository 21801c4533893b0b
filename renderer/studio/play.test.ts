import { describe, expect, test } from 'vitest';
import { posing } from '#core/figure/posing.ts';
import { endOf, playedTo } from './play.ts';

const there = {
  view: { yaw: 0, pitch: 8 },
  look: {},
  place: 'trunk',
  a: {},
  b: {},
  seconds: { move: 4 },
} as const;
const played = (whole: ReturnType<typeof posing>) =>
  [0, 1, 2, 3, 4].map((seconds) => playedTo(whole, 'move', seconds));

describe('what is played', () => {
  test('goes to b and back', () => {
    const whole = posing(there);
    expect(endOf(whole)).toBe(1);
    expect(played(whole)).toEqual([0, 0.5, 1, 0.5, 0]);
  });

  test('goes on past b where the movement goes round', () => {
    const whole = posing({ ...there, round: [{}] });
    expect(endOf(whole)).toBe(2);
    expect(played(whole)).toEqual([0, 0.5, 1, 1.5, 0]);
  });
});
