import { describe, expect, test } from 'vitest';
import { fakeX } from '../testing/fake-x.ts';
import { displayAt, xPointer } from './x-pointer.ts';

describe('The pointer', () => {
  test('is where the X server has it, and nowhere without one', async () => {
    const x = fakeX();
    const pointer = xPointer(x.display);
    expect(await pointer()).toBeNull();
    x.touch({ x: 12, y: 34 });
    expect(await pointer()).toEqual({ x: 12, y: 34 });
    expect(await xPointer(null)()).toBeNull();
    expect(await xPointer({ server: () => Promise.resolve(null) })()).toBeNull();
  });
});

describe('The display at a point', () => {
  const left = { bounds: { x: 0, y: 0, width: 1280, height: 800 }, scaleFactor: 1 };
  const right = { bounds: { x: 1280, y: 40, width: 1024, height: 768 }, scaleFactor: 1 };
  const both = [left, right];

  test('is the one on which it lies, to the last pixel', () => {
    expect(displayAt(both, { x: 0, y: 0 })).toBe(left);
    expect(displayAt(both, { x: 1279, y: 799 })).toBe(left);
    expect(displayAt(both, { x: 1280, y: 40 })).toBe(right);
    expect(displayAt(both, { x: 2303, y: 807 })).toBe(right);
  });

  test('is the nearest one for a point beside all of them, and none where there are none', () => {
    expect(displayAt(both, { x: 2000, y: 0 })).toBe(right);
    expect(displayAt(both, { x: -5, y: 900 })).toBe(left);
    expect(displayAt([], { x: 0, y: 0 })).toBeNull();
  });

  test('is found by pixels where displays are scaled', () => {
    const sharp = both.map((one) => ({ ...one, scaleFactor: 2 }));
    expect(displayAt(sharp, { x: 2559, y: 100 })).toBe(sharp[0]);
    expect(displayAt(sharp, { x: 2560, y: 100 })).toBe(sharp[1]);
  });

  test('is found by the origin in pixels where it is told and scales differ', () => {
    const laptop = { ...left, scaleFactor: 2, nativeOrigin: { x: 0, y: 0 } };
    const beside = { ...right, nativeOrigin: { x: 2560, y: 0 } };
    expect(displayAt([laptop, beside], { x: 2000, y: 100 })).toBe(laptop);
    expect(displayAt([laptop, beside], { x: 2600, y: 100 })).toBe(beside);
  });
});
