import { describe, expect, test } from 'vitest';
import { cameraFor, mirrored, nearness, project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Vec3 } from './vector.ts';

const POINTS: readonly Vec3[] = [
  [0, 0, 0],
  [1, 2, 3],
  [-0.4, 5.1, 0.7],
];
const camera: Camera = { ...cameraFor({ yaw: 38, pitch: 8 }), scale: 60, origin: [210, 380] };

describe('mirrored', () => {
  test('is undone by mirroring again', () => {
    for (const point of POINTS) {
      expect(project(mirrored(mirrored(camera)), point)).toEqual(project(camera, point));
    }
  });

  test('turns left and right about and leaves height and depth alone', () => {
    for (const point of POINTS) {
      const [x, y] = project(camera, point);
      const [mx, my] = project(mirrored(camera), point);
      expect(mx).toBeCloseTo(-x, 9);
      expect(my).toBeCloseTo(y, 9);
      expect(nearness(mirrored(camera), point)).toBe(nearness(camera, point));
    }
  });
});

describe('cameraFor', () => {
  test('shows the figure from the front at yaw 0, facing screen right at 90', () => {
    const front = cameraFor({ yaw: 0, pitch: 0 });
    expect(project(front, [1, 0, 0])[0]).toBeCloseTo(1);
    const side = cameraFor({ yaw: 90, pitch: 0 });
    expect(project(side, [0, 0, 1])[0]).toBeCloseTo(1);
    expect(nearness(side, [-1, 0, 0])).toBeCloseTo(1);
  });
});
