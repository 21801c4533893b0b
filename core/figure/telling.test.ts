import { describe, expect, test } from 'vitest';
import { project } from './camera.ts';
import { filmOf as draw } from './film.ts';
import type { Film } from './film.ts';
import { film } from './scene.ts';
import type { Shape } from './scene.ts';
import { POSINGS } from './posings.ts';
import { placeOf, toolPlace } from './props/anchor.ts';
import type { Skeleton } from './skeleton.ts';
import { placed } from './solid.ts';
import { solve } from './solve.ts';
import { PALETTES } from './themes.ts';
import type { Vec2 } from './vector.ts';

const SIZE = { width: 200, height: 200 };
const PHASES = ['set-up', 'sweep', 'move'] as const;

const filmOf = (exercise: string, phase: (typeof PHASES)[number], tool: string | null): Film => {
  const found = film(exercise, {
    phase,
    tool,
    side: 'right',
    theme: 'light',
    size: SIZE,
    fit: 'circle',
    extras: true,
    room: 'movement',
  });
  if (found === null) throw new Error(`nobody has posed ${exercise}`);
  return found;
};

const rounds = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'ellipse' && shape.fill === PALETTES.light.arrow ? [shape] : []));

const arrowsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) =>
    shape.kind === 'path' && shape.stroke?.color === PALETTES.light.arrow ? [shape] : [],
  );

const all = [...POSINGS].flatMap(([id, { tools }]) =>
  [null, ...Object.keys(tools)].flatMap((tool) => PHASES.map((phase) => [id, tool ?? '', phase] as const)),
);

/** The joints and tips that a number must not lie on, and what else matters. */
const places = (body: Skeleton) => [
  ...[body.armL, body.armR].flatMap(({ middle, end, tip }) => [middle, end, placed(end, tip)(0, -0.3, 0)]),
  ...[body.legL, body.legR].flatMap(({ middle, end, tip }) => [middle, end, placed(end, tip)(0, -0.1, 0.35)]),
  body.head.at([0, 0.5, 0.3]),
];

const apart = (a: Vec2, b: Vec2) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('A picture that stands still', () => {
  test.each(all)(
    'of %s %s, %s, has its numbers inside the frame, apart, legible, and off all that matters',
    (id, tool, phase) => {
      const { at, rest, posing, camera } = filmOf(id, phase, tool === '' ? null : tool);
      const numbers = rounds(at({ t: rest }));
      expect([0, 2, 3]).toContain(numbers.length);
      if (numbers.length > 0) expect(numbers).toHaveLength(posing.through.length > 0 ? 3 : 2);
      const body = solve(rest === 0 ? posing.a : posing.b, 0, posing.look.build);
      const spot = posing.mark && placeOf(posing.mark, body, toolPlace(posing.props, body, rest));
      const covered = [...places(body), ...(spot === null ? [] : [spot])].map((p) => project(camera, p));
      numbers.forEach(({ at: middle, radii: [r] }, i) => {
        expect(r).toBeGreaterThanOrEqual(5.9);
        expect(apart(middle, [100, 100])).toBeLessThanOrEqual(100 - r);
        expect(Math.min(...covered.map((place) => apart(place, middle)))).toBeGreaterThan(r);
        const others = numbers.slice(i + 1).map(({ at: other }) => apart(middle, other));
        expect(Math.min(Infinity, ...others)).toBeGreaterThan(2 * r);
      });
    },
  );

  test.each(all)('of %s %s, %s, has its first number nearer to where the arrow begins', (id, tool, phase) => {
    const { at, rest, posing, camera } = filmOf(id, phase, tool === '' ? null : tool);
    const shapes = at({ t: rest });
    const [first, ...more] = rounds(shapes).map(({ at: middle }) => middle);
    const [path] = posing.arrows;
    const last = more.at(-1);
    if (first === undefined || last === undefined || path === undefined) return;
    const start = project(camera, path[0]);
    expect(apart(first, start)).toBeLessThan(apart(last, start));
  });

  test('draws an arrow that has no numbers thinner and fainter', () => {
    const { at, rest } = filmOf('mov-breath-drop', 'move', null);
    const [second, first] = arrowsOf(at({ t: rest })).map(({ stroke }) => stroke);
    expect(first?.opacity).toBe(1);
    expect(second?.opacity).toBeLessThan(0.8);
    expect(second?.width).toBeLessThan(first?.width ?? 0);
  });

  test('leaves the numbers out where the way is too short for them, and draws a longer arrow', () => {
    const plain = POSINGS.get('mov-hip-hinge');
    if (plain === undefined) throw new Error('nobody has posed it');
    const request = { side: 'right', theme: 'light', size: SIZE, extras: true } as const;
    const short = {
      ...plain,
      arrows: [
        [
          [0, 3, 0],
          [0, 3, 0.1],
          [0, 3, 0.2],
        ] as const,
      ],
    };
    const shapes = draw(short, request).at({ t: 0 });
    expect(rounds(shapes)).toEqual([]);
    const [only] = arrowsOf(shapes);
    const [x = 0, , , , toX = 0] = (only?.d.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(Math.abs(toX - x)).toBeGreaterThan(18);
  });

  test('shows the other keys as one faint shape', () => {
    const { at, rest } = filmOf('rel-midback-doubleball-wall', 'move', null);
    const faint = at({ t: rest }).filter(
      (shape) => shape.kind === 'group' && shape.opacity === PALETTES.light.ghostOpacity,
    );
    expect(faint).toHaveLength(1);
  });
});
