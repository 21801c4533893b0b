import { describe, expect, test } from 'vitest';
import { frameOf } from '../ui/rope-shape.ts';
import { ropeThickness, stageFrame } from './stage-frame.ts';

describe('The loop of a stage', () => {
  test('is in the small window what it always was', () => {
    expect(stageFrame({ width: 420, height: 332, loopAt: 0.5 })).toEqual(frameOf(420, 332));
  });

  test('stands aside on a wide display, whole and on its line, and grows with it', () => {
    const small = stageFrame({ width: 1280, height: 700, loopAt: 0.28 });
    const large = stageFrame({ width: 2560, height: 1270, loopAt: 0.28 });
    expect(large.r).toBeGreaterThan(small.r * 1.7);
    for (const { cx, r, cy, width, height, thick } of [small, large]) {
      expect(cx).toBeCloseTo(width * 0.28);
      expect(cx - r).toBeGreaterThan(0);
      expect(cx + r).toBeLessThan(width * 0.54);
      expect(cy - r).toBeGreaterThan(0);
      expect(cy + r * 1.14).toBeLessThan(height - thick);
    }
  });

  test('gives way to the width where a display is nearly square, and stays on its line', () => {
    const { r, cy, height, thick } = stageFrame({ width: 900, height: 900, loopAt: 0.28 });
    expect(r).toBeCloseTo(900 * 0.28 * 0.72);
    const free = frameOf(900, 900, thick);
    expect(cy + r * 1.14).toBeCloseTo(free.cy + free.r * 1.14);
    expect(cy + r).toBeLessThan(height);
  });

  test('is drawn with a line that grows, within reason', () => {
    expect([356, 950, 4000].map(ropeThickness)).toEqual([9, 950 / 60, 24]);
  });
});
