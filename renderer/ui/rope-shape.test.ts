import { describe, expect, test } from 'vitest';
import { frameOf, ropePart, ropeShape, segments, waveShape } from './rope-shape.ts';

describe('The rope', () => {
  test.each([190, 258, 300, 332, 356])('keeps its loop between bar and base line at %i px', (height) => {
    const { cx, cy, r } = frameOf(420, height);
    expect(cx).toBe(210);
    expect(cy - r).toBeGreaterThanOrEqual(49);
    expect(cy + r * 1.14).toBeLessThan(height - 10);
    expect(r).toBeGreaterThan(40);
  });

  test('runs from edge to edge without a gap', () => {
    const frame = frameOf(420, 332);
    const shape = ropeShape(frame);
    expect(shape.before).toMatch(/^M0 327\.5H/);
    expect(shape.into.slice(1).split('Q')[0]).toBe(`${shape.before.split('H')[1] ?? ''} 327.5`);
    expect(shape.after.startsWith('M420 327.5H')).toBe(true);
    expect(shape.out.split('A')[0]?.slice(1).split('L')[0]).toBe(shape.arc.split(' 0 1 0 ')[1]);
  });

  test('cuts the loop into counted parts that fill it', () => {
    const frame = frameOf(420, 356);
    const parts = Array.from({ length: 12 }, (_, at) => ropePart(frame, 12, at));
    expect(new Set(parts).size).toBe(12);
  });

  test('cuts an end into segments that never overlap, however many', () => {
    expect(segments(4, 120)).toBe('24 6');
    expect(segments(4, 240, 15)).toBe('50 10');
    const [dash = 0, gap = 0] = segments(20, 120).split(' ').map(Number);
    expect((dash + gap) * 20).toBeCloseTo(120);
    expect(gap).toBeLessThan(dash);
  });

  test('hangs as one wave from beyond both edges once it is let go', () => {
    expect(waveShape(420, 240, 17)).toMatch(/^M-8 240C.*428 240$/);
  });
});
