import { describe, expect, test } from 'vitest';
import { loopAt } from './motion.ts';

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
