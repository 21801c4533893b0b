import { describe, expect, test } from 'vitest';
import { AREA_IDS } from '#core/exercises/areas.ts';
import type { LitArea } from './lit-areas.ts';
import { areaAfter } from './map-keys.ts';
import { areasOn, MAP_SIZE, mapPicture } from './map.ts';
import type { MapPicture, MapPlace } from './map.ts';
import type { MapView } from './map-areas.ts';
import type { Vec2 } from './vector.ts';

const VIEWS = ['front', 'back'] as const satisfies readonly MapView[];
const PLACED = AREA_IDS.filter((id) => id !== 'whole-body');
const picture = (view: MapView): MapPicture => mapPicture(view, {}, 'light');

/** The corners of each closed line of a path; of an arc its farthest point too. */
const polygons = (d: string): Vec2[][] =>
  d
    .split('M')
    .slice(1)
    // Whole circles are told by their radius; they join limbs that are told by their corners too.
    .filter((text) => !text.includes('a'))
    .map((text) => {
      const corners: Vec2[] = [];
      for (const [, kind, values = ''] of `L${text}`.matchAll(/([LQA])([-\d. ]+)/g)) {
        const numbers = values.trim().split(' ').map(Number);
        const [x = 0, y = 0] = numbers.slice(-2);
        const from = corners.at(-1);
        if (kind === 'A' && from !== undefined) corners.push(bulge(from, [x, y], numbers));
        corners.push([x, y]);
      }
      return corners;
    });

/** The farthest point of an arc that turns clockwise. */
function bulge([ax, ay]: Vec2, [bx, by]: Vec2, [radius = 0, , , large = 0]: readonly number[]): Vec2 {
  const half = Math.hypot(bx - ax, by - ay) / 2 || 1e-6;
  const rest = Math.sqrt(Math.max(0, radius ** 2 - half ** 2));
  const far = (large === 1 ? radius + rest : radius - rest) / (2 * half);
  return [(ax + bx) / 2 + (by - ay) * far, (ay + by) / 2 - (bx - ax) * far];
}

function isInside([x, y]: Vec2, polygon: readonly Vec2[]): boolean {
  return polygon.reduce((inside, [ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    return crosses ? !inside : inside;
  }, false);
}

const distance = (a: Vec2, b: Vec2) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Points within the patch: the way from its middle to its edge, nearly. */
const within = ({ at, points }: MapPlace): Vec2[] =>
  points.map(([x, y]): Vec2 => [at[0] + (x - at[0]) * 0.94, at[1] + (y - at[1]) * 0.94]);

describe('the body map', () => {
  test('has no colour of its own where the system forces its colours', () => {
    for (const view of VIEWS) {
      const { shapes } = mapPicture(view, {}, 'forced');
      expect(JSON.stringify(shapes)).toContain('"fill":"Canvas"');
      expect(JSON.stringify(shapes)).not.toMatch(/"(#|rgb)/);
    }
  });

  test('has every area but the whole body, on both sides and in one picture', () => {
    const all = VIEWS.flatMap((view) => picture(view).places);
    expect(all.map(({ area }) => area).toSorted()).toEqual([...PLACED, ...PLACED].toSorted());
    for (const area of PLACED)
      expect(new Set(all.filter((one) => one.area === area).map(({ side }) => side)).size).toBe(2);
  });

  test.each(VIEWS)('keeps every patch of the %s within the body', (view) => {
    const { shapes, places } = picture(view);
    const outlines = shapes.flatMap((shape) => (shape.kind === 'path' ? polygons(shape.d) : []));
    const corners = outlines.flat();
    const lost = places.flatMap((place) =>
      within(place)
        .filter((point) => !outlines.some((polygon) => isInside(point, polygon)))
        // What is round is known by its corners only.
        .filter((point) => corners.every((corner) => distance(corner, point) > 3))
        .map((point) => [place.area, ...point.map(Math.round)]),
    );
    expect(lost).toEqual([]);
  });

  test.each(VIEWS)('keeps the patches of the %s apart', (view) => {
    const { places } = picture(view);
    const overlaps = places.flatMap((a) =>
      places
        .filter((b) => b.area !== a.area && within(a).some((point) => isInside(point, [...b.points])))
        .map((b) => `${a.area} on ${b.area}`),
    );
    expect(overlaps).toEqual([]);
  });

  test.each(VIEWS)('keeps the %s inside its picture, whoever is drawn', (view) => {
    for (const build of ['slim', 'usual', 'round'] as const) {
      const { shapes } = mapPicture(view, { build }, 'dark');
      const corners = shapes.flatMap((shape) => (shape.kind === 'path' ? polygons(shape.d).flat() : []));
      expect(Math.min(...corners.flat())).toBeGreaterThan(0);
      expect(Math.max(...corners.map(([x]) => x))).toBeLessThan(MAP_SIZE.width);
      expect(Math.max(...corners.map(([, y]) => y))).toBeLessThan(MAP_SIZE.height);
    }
  });
});

describe('the keys of the body map', () => {
  const height = new Map(VIEWS.flatMap((view) => picture(view).places.map(({ area, at }) => [area, at[1]])));
  const after = (from: LitArea, step: Parameters<typeof areaAfter>[1]) =>
    areaAfter(from, step, (area) => height.get(area) ?? 0);

  test('reach every area from any other', () => {
    for (const start of PLACED) {
      const reached = new Set<LitArea>([start]);
      for (const area of reached)
        for (const step of ['up', 'down', 'across'] as const) reached.add(after(area, step));
      expect(reached.size).toBe(PLACED.length);
    }
  });

  test('lead along the body and across to the other picture', () => {
    expect(after('suboccipitals', 'up')).toBe('suboccipitals');
    expect(after('suboccipitals', 'last')).toBe('plantar-foot');
    expect(after('pectorals', 'down')).toBe('hip-flexors');
    expect(after('quadriceps', 'across')).toBe('hamstrings');
    expect(areasOn('back')).toContain(after('pectorals', 'across'));
  });
});
