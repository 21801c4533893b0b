import { describe, expect, test } from 'vitest';
import { creepAt, loopAt, loopPlace, loopSeconds, rhythmOf, roundPlace } from './motion.ts';

describe('loopAt', () => {
  test('is at the first key at whole cycles and at the second at halves', () => {
    expect([0, 1, 7].map(loopAt)).toEqual([0, 0, 0]);
    expect([0.5, 3.5].map(loopAt)).toEqual([1, 1]);
  });

  test('goes there and back the same way, and never beyond the keys', () => {
    for (let cycle = 0; cycle < 1; cycle += 0.01) {
      expect(loopAt(cycle)).toBeCloseTo(loopAt(1 - cycle), 9);
      expect(loopAt(cycle)).toBeGreaterThanOrEqual(0);
      expect(loopAt(cycle)).toBeLessThanOrEqual(1);
    }
  });

  test('never jumps', () => {
    for (let cycle = 0; cycle < 2; cycle += 0.005) {
      expect(Math.abs(loopAt(cycle + 0.005) - loopAt(cycle))).toBeLessThan(0.05);
    }
  });
});

describe('A rhythm', () => {
  test.each([
    [1, 2],
    [5, 5],
    [9, 6],
  ])('of %i s there and back moves for %i s', (asked, moving) => {
    expect(rhythmOf(asked, null)).toEqual({ moving, far: 0, near: 0 });
  });

  test.each([
    // seconds, hold, moving, far, near
    [4, 0, 4, 0, 0],
    [10, 5, 5, 5, 0],
    [30, 30, 2, 28, 0],
    [12, 2, 6, 2, 4],
    [1.5, 0, 1.5, 0, 0],
  ])(
    'of a repetition of %d s that is held for %d s takes exactly as long',
    (seconds, hold, moving, far, near) => {
      const rhythm = rhythmOf(5, { seconds, hold });
      expect(rhythm).toEqual({ moving, far, near });
      expect(loopSeconds(rhythm)).toBe(seconds);
    },
  );

  test('leaves the near key as a repetition begins, and stays at the far one while it is held', () => {
    const rhythm = rhythmOf(5, { seconds: 10, hold: 4 });
    expect([0, 10, 20].map((seconds) => loopPlace(rhythm, seconds))).toEqual([0, 0, 0]);
    expect([3, 5, 7].map((seconds) => loopPlace(rhythm, seconds))).toEqual([1, 1, 1]);
    expect(loopPlace(rhythm, 1.5)).toBeCloseTo(0.5);
    expect(loopPlace(rhythm, 8.5)).toBeCloseTo(0.5);
  });
});

describe('roundPlace', () => {
  test('goes on without a rest, and is at the first key again after one loop', () => {
    const rhythm = rhythmOf(2, null);
    expect([0, 0.5, 1, 1.5, 2, 3].map((seconds) => roundPlace(rhythm, seconds))).toEqual([
      0, 0.5, 1, 1.5, 0, 1,
    ]);
  });
});

describe('creepAt', () => {
  test('goes a little way at the first cue and back at the next', () => {
    const taps = [10, 30];
    expect([0, 9.9, 10].map((seconds) => creepAt(taps, seconds))).toEqual([0, 0, 0]);
    expect([12, 29].map((seconds) => creepAt(taps, seconds))).toEqual([0.2, 0.2]);
    expect(creepAt(taps, 30.8)).toBeCloseTo(0.1);
    expect(creepAt(taps, 40)).toBe(0);
  });

  test('stays where nobody is told to move', () => {
    expect(creepAt([], 50)).toBe(0);
  });
});
