import { describe, expect, it } from 'vitest';
import { planJust } from '#core/testing/plans.ts';
import type { Stage } from './session.ts';
import { tapsAnew, tapsIn } from './taps.ts';

const moves = { repositionEvery: 25 };
const stays = { repositionEvery: null };
const HOLD = { kind: 'hold', pressure: true } as const;
const stage = (taps: readonly number[] = []): Stage => ({
  ...planJust(['rel-glutemed-wall-ball']).stages[2]!,
  taps,
});

describe('the taps of a stage', () => {
  it('are as few as leave nobody on one spot for more than 30 s, spread evenly', () => {
    const taps = [0, 20, 30, 31, 40, 60, 61, 90, 120].map((seconds) => tapsIn(moves, HOLD, seconds));
    expect(taps).toEqual([[], [], [], [16], [20], [30], [20, 41], [30, 60], [30, 60, 90]]);
  });

  it('are none where nothing is held, or where the exercise stays on one spot', () => {
    expect(tapsIn(moves, { kind: 'sweep', pressure: true }, 40)).toEqual([20]);
    expect(tapsIn(moves, { kind: 'move', pressure: true }, 40)).toEqual([]);
    expect(tapsIn(moves, { kind: 'hold', pressure: false }, 40)).toEqual([]);
    expect(tapsIn(stays, HOLD, 40)).toEqual([]);
  });
});

describe('the taps of a stage that has become longer', () => {
  it('are spread over what is left after the last that was heard', () => {
    expect(tapsAnew(moves, stage(), { spent: 5, length: 45 })).toEqual([23]);
    expect(tapsAnew(moves, stage([23]), { spent: 24, length: 60 })).toEqual([23, 42]);
    expect(tapsAnew(moves, stage([23]), { spent: 24, length: 50 })).toEqual([23]);
  });

  it('give time for what was just said, and none at the very end', () => {
    expect(tapsAnew(moves, stage(), { spent: 27.2, length: 45 })).toEqual([31]);
    expect(tapsAnew(moves, stage(), { spent: 29, length: 33 })).toEqual([]);
    expect(tapsAnew(stays, stage(), { spent: 5, length: 45 })).toEqual([]);
  });
});
