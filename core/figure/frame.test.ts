import { describe, expect, test } from 'vitest';
import { project } from './camera.ts';
import { arrowExtent } from './extent.ts';
import { frame } from './frame.ts';
import type { Framing } from './frame.ts';
import type { Posing } from './posing.ts';
import { POSINGS } from './posings.ts';
import { ballOf, ballPlace, placeOf } from './props/anchor.ts';
import type { Sphere } from './solid.ts';
import { solve } from './solve.ts';
import { foot, hand } from './testing/flesh.ts';
import { everyMoment } from './testing/moments.ts';
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

/** Everything that must be seen, as world points with the room round them. */
function mustSee({ posing, body, t }: (typeof everyMoment)[number]): Sphere[] {
  const { head, armL, armR, legL, legR } = body;
  const ball = ballOf(posing.props);
  const hook = posing.props.find((prop) => prop.kind === 'hook');
  return [
    { center: head.at([0, 0.55, 0]), radius: 0.45 },
    ...[armL, armR].flatMap((arm) => hand(arm).map(({ center }) => ({ center, radius: 0.05 }))),
    ...[armL, armR].map(({ middle }) => ({ center: middle, radius: 0.1 })),
    ...[legL, legR].flatMap((leg) => foot(leg, false).map(({ center }) => ({ center, radius: 0.05 }))),
    ...[legL, legR].map(({ middle }) => ({ center: middle, radius: 0.15 })),
    ...(ball === undefined ? [] : [{ center: ballPlace(ball, body, t), radius: ball.radius }]),
    ...(hook?.points ?? []).map((p) => ({ center: placeOf({ on: 'trunk', p }, body, null), radius: 0.06 })),
    ...(posing.lens === null ? [] : [{ center: posing.lens.at, radius: posing.lens.radius }]),
    ...posing.arrows.flatMap((path) => arrowExtent(path).map(({ center }) => ({ center, radius: 0.04 }))),
  ];
}

/** How far something that must be seen lies out of the picture, pixels; below 0 = all of it lies inside. */
function outOf(moment: (typeof everyMoment)[number], fit: Framing['fit']): number {
  const camera = frame(moment.posing, { ...FRAMING, fit, told: true });
  const far = mustSee(moment).map(({ center, radius }) => {
    const [x, y] = project(camera, center).map((pixel) => Math.abs(pixel - 100));
    const away = fit === 'circle' ? Math.hypot(x ?? 0, y ?? 0) : Math.max(x ?? 0, y ?? 0);
    return away + radius * camera.scale - 100;
  });
  return Math.max(...far);
}

describe('frame', () => {
  test.each([...POSINGS.keys()])(
    'leaves nothing of %s out of the circle or the square, in any phase',
    (id) => {
      const out = everyMoment
        .filter((moment) => moment.id === id)
        .flatMap((moment) =>
          (['circle', 'square'] as const).map((fit) => ({
            name: `${moment.name}, ${fit}`,
            out: outOf(moment, fit),
          })),
        );
      expect(out.filter(({ out }) => out > 1)).toEqual([]);
    },
  );

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
