import { describe, expect, test } from 'vitest';
import { project } from './camera.ts';
import { frame } from './frame.ts';
import type { Framing } from './frame.ts';
import type { Posing } from './posing.ts';
import { POSINGS } from './posings.ts';
import { solve } from './solve.ts';
import type { Vec3 } from './vector.ts';

const SIZE = { width: 200, height: 200 };
const FRAMING: Framing = { size: SIZE, side: 'right', fit: 'circle', crop: 'whole', room: 'movement' };

function joints(posing: Posing, key: 'a' | 'b'): Vec3[] {
  const { armL, armR, legL, legR, head } = solve(posing[key]);
  return [
    head.at([0, 1, 0]),
    ...[armL, armR, legL, legR].flatMap(({ root, middle, end }) => [root, middle, end]),
  ];
}

/** How far the joints are from the middle of the picture, pixels. */
function reaches(posing: Posing, framing: Framing, keys: readonly ('a' | 'b')[]): number[] {
  const camera = frame(posing, framing);
  return keys
    .flatMap((key) => joints(posing, key))
    .map((point) => {
      const [x, y] = project(camera, point);
      return Math.hypot(x - 100, y - 100);
    });
}

describe('frame', () => {
  test.each([...POSINGS])('keeps the body of %s inside the circle, at both keys', (_, posing) => {
    for (const side of ['left', 'right', null] as const) {
      expect(Math.max(...reaches(posing, { ...FRAMING, side }, ['a', 'b']))).toBeLessThan(100);
      const resting = reaches(posing, { ...FRAMING, side, room: 'pose' }, [posing.main]);
      expect(Math.max(...resting)).toBeLessThan(100);
    }
  });

  test.each([...POSINGS])('lets %s fill its circle', (_, posing) => {
    const resting = reaches(posing, { ...FRAMING, room: 'pose' }, [posing.main]);
    expect(Math.max(...resting)).toBeGreaterThan(70);
  });

  test('shows the left side as the mirror image of the right', () => {
    for (const posing of POSINGS.values()) {
      const right = frame(posing, FRAMING);
      const left = frame(posing, { ...FRAMING, side: 'left' });
      for (const point of joints(posing, 'b')) {
        const [x, y] = project(right, point);
        const [mx, my] = project(left, point);
        expect(mx).toBeCloseTo(200 - x, 6);
        expect(my).toBeCloseTo(y, 6);
      }
    }
  });
});
