import { describe, expect, test } from 'vitest';
import { AREA_IDS } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { cameraFor } from './camera.ts';
import { LIT_AREAS } from './lit-areas.ts';
import { litPaths, patchPoints } from './lit.ts';
import { AT_EASE } from './pose.ts';
import { POSINGS } from './posings.ts';
import { solve } from './solve.ts';

const PLACED = AREA_IDS.filter((id) => id !== 'whole-body');
const body = solve(AT_EASE);
const seenFrom = (yaw: number) => ({ ...cameraFor({ yaw, pitch: 5 }), scale: 100 });
const pointsOf = (d: string) =>
  d.match(/-?[\d.]+ -?[\d.]+/g)?.map((pair) => pair.split(' ').map(Number)) ?? [];
/** The longer side of the box round it: a rim may be as thin as a line, for it glows. */
const lengthOf = (d: string): number =>
  Math.max(
    ...[0, 1].map((k) => {
      const values = pointsOf(d).map((point) => point[k] ?? 0);
      return Math.max(...values) - Math.min(...values);
    }),
  );
const areaOf = (d: string): number => {
  const points = pointsOf(d);
  return Math.abs(
    points.reduce((sum, [x = 0, y = 0], i) => {
      const [nx = 0, ny = 0] = points[(i + 1) % points.length] ?? [];
      return sum + (x * ny - nx * y) / 2;
    }, 0),
  );
};

/** A muscle that works somewhere else than its exercise is filed: the one that holds the shoulder blades lies under them. */
const LIES_AT: Readonly<Record<string, string>> = { 'serratus anterior': 'mid-back' };

describe('a lit muscle', () => {
  test.each(Object.values(CATALOGUE))('of $id is where its first muscle lies', ({ id, area, muscles }) => {
    expect(POSINGS.get(id)?.lit ?? 'whole-body').toBe(LIES_AT[muscles[0] ?? ''] ?? area);
  });

  test.each(PLACED)('%s is seen from every side, as a patch or as a rim', (area) => {
    for (let yaw = 0; yaw < 360; yaw += 15) {
      const paths = litPaths(body, seenFrom(yaw), area, -1);
      expect(paths.length).toBeGreaterThan(0);
      for (const { d } of paths) expect(d).toMatch(/^M[-\d. Q]+Z$/);
      expect(Math.max(...paths.map(({ d }) => lengthOf(d)))).toBeGreaterThan(10);
    }
  });

  test('is a patch where it faces the viewer, and a rim of less than it where it looks away', () => {
    const chest = (yaw: number) => litPaths(body, seenFrom(yaw), 'pectorals', -1)[0];
    expect(chest(0)?.rim).toBe(false);
    expect(chest(180)?.rim).toBe(true);
    expect(areaOf(chest(180)?.d ?? '')).toBeLessThan(areaOf(chest(0)?.d ?? '') / 1.8);
  });

  test('is the same on both sides, mirrored', () => {
    for (const patch of Object.values(LIT_AREAS).flat()) {
      const side = (sign: 1 | -1) => patchPoints(body, seenFrom(180), patch, sign).points;
      const [left, right] = [side(1), side(-1)];
      left.forEach(([x, y], i) => {
        expect(right[i]?.[0]).toBeCloseTo(-x, 3);
        expect(right[i]?.[1]).toBeCloseTo(y, 3);
      });
    }
  });
});
