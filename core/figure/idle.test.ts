import { describe, expect, test } from 'vitest';
import { blinksAt, breathAt, canSway, swayAt, swayed } from './idle.ts';
import { AT_EASE, overlay } from './pose.ts';

const PLANTED = overlay(AT_EASE, {
  legL: { ik: [0.3, 0.27, 0] },
  legR: { ik: [-0.3, 0.27, 0] },
});

describe('A body that waits', () => {
  test('breathes in and out again, without a step where breaths meet', () => {
    expect([0, 1, 2, 3.5].map((seconds) => breathAt(seconds))).toEqual([0, 0.5, 1, 0.5]);
    expect(breathAt(4.999)).toBeLessThan(0.001);
  });

  test('blinks every 3 to 6 s, for a moment, and at the same times each time', () => {
    const closed = Array.from({ length: 12_000 }, (_, i) => blinksAt(i / 100));
    const begins = closed.flatMap((now, i) => (now && closed[i - 1] !== true ? [i / 100] : []));
    const gaps = begins.slice(1).map((at, i) => at - (begins[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2.95);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(6.05);
    expect(new Set(gaps.map((gap) => gap.toFixed(1))).size).toBeGreaterThan(5);
    expect(closed.filter(Boolean).length / begins.length).toBeLessThan(20);
  });

  test('shifts its weight a little to each side', () => {
    const shifts = Array.from({ length: 100 }, (_, i) => swayAt(i / 10));
    expect(Math.min(...shifts)).toBeLessThan(-0.9);
    expect(Math.max(...shifts)).toBeLessThanOrEqual(1);
    const moved = swayed(PLANTED, 1);
    expect(moved.root.at[0] - PLANTED.root.at[0]).toBeCloseTo(0.014);
    expect([moved.legL, moved.legR]).toEqual([PLANTED.legL, PLANTED.legR]);
  });

  test('keeps its weight where its feet are not planted, or they would slide', () => {
    expect(canSway(AT_EASE)).toBe(false);
    expect(swayed(AT_EASE, 1)).toBe(AT_EASE);
  });
});
