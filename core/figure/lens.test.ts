import { describe, expect, test } from 'vitest';
import { lines } from './path-lines.ts';
import { within } from './porthole.ts';
import { during } from './posing.ts';
import { POSINGS } from './posings.ts';
import { scene } from './scene.ts';
import type { Shape } from './scene.ts';
import { filled, line } from './shape.ts';
import type { Vec2 } from './vector.ts';

const MIDDLE: Vec2 = [100, 100];

/** Every point that the shapes reach. */
function pointsOf(shapes: readonly Shape[]): Vec2[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return pointsOf(shape.shapes);
    if (shape.kind === 'path') return lines(shape.d).flatMap(({ points }) => points);
    const [x, y] = shape.at;
    const [rx, ry] = shape.radii;
    return [
      [x - rx, y],
      [x + rx, y],
      [x, y - ry],
      [x, y + ry],
    ] as const;
  });
}

const farthest = (shapes: readonly Shape[], [x, y]: Vec2) =>
  Math.max(...pointsOf(shapes).map((point) => Math.hypot(point[0] - x, point[1] - y)));

describe('within', () => {
  test('keeps what lies in the round as it is', () => {
    const dot: Shape = { kind: 'ellipse', at: [110, 100], radii: [8, 8], fill: 'red' };
    expect(within([dot], MIDDLE, 50)).toEqual([dot]);
    expect(pointsOf(within([filled('M90 90L110 90L110 110Z', 'red')], MIDDLE, 50))).toHaveLength(3);
  });

  test('leaves out what lies beside it', () => {
    const shapes = [
      filled('M200 90L220 90L220 110Z', 'red'),
      line('M0 0L20 20', 'red', 2),
      { kind: 'ellipse', at: [200, 100], radii: [8, 8], fill: 'red' },
      { kind: 'group', opacity: 1, shapes: [filled('M200 90L220 90L220 110Z', 'red')] },
    ] as const;
    expect(within(shapes, MIDDLE, 50)).toEqual([]);
  });

  test('cuts areas, lines, arcs and ellipses at its edge', () => {
    const shapes = [
      { ...filled('M0 90L200 90L200 110L0 110Z', 'red'), stroke: { color: 'blue', width: 4 } },
      line('M100 0Q140 100 100 200', 'red', 2),
      filled('M40 100a60 60 0 1 1 120 0a60 60 0 1 1 -120 0Z', 'red'),
      filled('M60 140A20 20 0 1 1 140 140L140 160A20 20 0 1 1 60 160Z', 'red'),
      { kind: 'ellipse', at: [140, 100], radii: [30, 12], turn: 30, fill: 'red' },
    ] as const;
    const cut = within(shapes, MIDDLE, 50);
    expect(cut).toHaveLength(6);
    expect(farthest(cut, MIDDLE)).toBeLessThan(50.2);
    expect(farthest(cut, MIDDLE)).toBeGreaterThan(49);
  });
});

describe('the lens', () => {
  test.each([...POSINGS])(
    'of %s is not there before and after the work, unless the posing says so',
    (_, posing) => {
      if (posing.rest !== null) expect(during(posing, 'breathe').lens).toBeNull();
      if (posing.ready !== null) expect(during(posing, 'set-up').lens).toBe(posing.ready.lens ?? null);
      expect(during(posing, 'move').lens).toBe(posing.lens);
    },
  );

  test('shows the place that is pressed once more, where the mark is asked for', () => {
    const size = { width: 420, height: 420 };
    const dots = (mark: boolean) =>
      scene({ exercise: 'rel-foot-seated-ball', t: 0, side: 'right', theme: 'light', size, mark }).filter(
        ({ kind, ...shape }) => kind === 'ellipse' && 'fill' in shape && shape.fill === '#e4472b',
      );
    expect(dots(true)).toHaveLength(2);
    expect(dots(false)).toHaveLength(0);
  });

  const withLens = [...POSINGS].filter(([, { lens }]) => lens !== null).map(([id]) => id);

  test.each(withLens)('of %s stays inside the picture, on either side', (exercise) => {
    for (const side of ['left', 'right'] as const) {
      const size = { width: 420, height: 420 };
      const shapes = scene({ exercise, t: 0.5, side, theme: 'light', size, fit: 'circle' });
      const ring = shapes.findLast(({ kind }) => kind === 'ellipse');
      if (ring?.kind !== 'ellipse') throw new Error('There is no ring.');
      expect(Math.hypot(ring.at[0] - 210, ring.at[1] - 210) + ring.radii[0]).toBeLessThan(210.5);
      const first = shapes.findIndex((shape) => shape.kind === 'ellipse' && shape.fill === '#fffaf4');
      expect(farthest(shapes.slice(first), ring.at)).toBeLessThan(ring.radii[0] + 0.5);
    }
  });
});
