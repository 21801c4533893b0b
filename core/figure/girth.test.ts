import { describe, expect, test } from 'vitest';
import { cameraFor } from './camera.ts';
import { poseAt } from './posing.ts';
import { ballOf, ballPlaces, rollerPlace } from './props/anchor.ts';
import { SEAT } from './props/prop.ts';
import { solve } from './solve.ts';
import { trunkChain, trunkRow } from './surfaces.ts';
import { distance, flesh, lowest, shod } from './testing/flesh.ts';
import { showings } from './testing/moments.ts';
import { add, times, unit } from './vector.ts';

const BUILDS = ['slim', 'round'] as const;

const held = showings
  .filter(({ phase }) => phase === 'move' || phase === 'sweep')
  .flatMap(({ name, posing }) =>
    BUILDS.flatMap((build) =>
      [0, 0.5, 1].map((t) => ({
        name: `a ${build} body in ${name} at ${String(t)}`,
        posing,
        t,
        body: solve(poseAt(posing, t), 0, build),
      })),
    ),
  );

describe('girth', () => {
  test.each(showings)('moves no bone of $name', ({ posing }) => {
    const usual = solve(posing.a);
    for (const build of BUILDS) {
      const { trunk, head, ...limbs } = solve(posing.a, 0, build);
      expect(trunk.pelvis).toEqual(usual.trunk.pelvis);
      expect(head.neckTop).toEqual(usual.head.neckTop);
      for (const name of ['armL', 'armR', 'legL', 'legR'] as const) {
        expect(limbs[name].middle).toEqual(usual[name].middle);
        expect(limbs[name].end).toEqual(usual[name].end);
      }
    }
  });

  test('shows most at the waist and not at all at the back', () => {
    const backOf = (height: number, girth: -1 | 0 | 1) => {
      const [, , depth, shift] = trunkRow(height, girth);
      return shift - depth;
    };
    const wider = (height: number) => trunkRow(height, 1)[1] - trunkRow(height, -1)[1];
    expect(wider(0.62)).toBeGreaterThan(wider(1.5) * 2);
    expect(wider(0.62)).toBeGreaterThan(wider(-0.12) * 2);
    for (const height of [0, 0.4, 0.8, 1.2]) {
      expect(backOf(height, 1)).toBeCloseTo(backOf(height, 0), 5);
      expect(backOf(height, -1)).toBeCloseTo(backOf(height, 0), 5);
    }
  });

  // Round flesh gives way a little more than the usual, hence the larger depth.
  test.each(held.filter(({ posing }) => ballOf(posing.props) !== undefined))(
    'keeps the ball on $name',
    ({ posing, t, body }) => {
      const ball = ballOf(posing.props);
      if (ball === undefined) return;
      for (const place of ballPlaces(ball, body, t, cameraFor(posing.view))) {
        const gaps = flesh(body, shod(posing)).map((chain) => distance(place, chain));
        expect(Math.min(...gaps) - ball.radius).toBeGreaterThan(-0.16);
        expect(Math.min(...gaps) - ball.radius).toBeLessThan(0.08);
      }
    },
  );

  test.each(held.filter(({ posing }) => posing.props.some(({ kind }) => kind === 'roller')))(
    'lays $name on the roller',
    ({ posing, t, body }) => {
      const roller = posing.props.find((prop) => prop.kind === 'roller');
      if (roller === undefined) return;
      const line = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].map((share) =>
        add(rollerPlace(roller, t), times(unit(roller.axis), share * roller.half)),
      );
      const gaps = flesh(body, shod(posing)).flatMap((chain) => line.map((point) => distance(point, chain)));
      expect(Math.min(...gaps) - roller.radius).toBeGreaterThan(-0.13);
      expect(Math.min(...gaps) - roller.radius).toBeLessThan(0.08);
    },
  );

  test.each(held)('sinks nothing of $name into the floor', ({ posing, body }) => {
    for (const chain of flesh(body, shod(posing))) expect(lowest(chain)).toBeGreaterThan(-0.14);
  });

  test.each(
    held.filter(
      ({ posing }) =>
        posing.props.some(({ kind }) => kind === 'chair') &&
        ballOf(posing.props) === undefined &&
        posing.a.root.at[1] < 2.3 &&
        posing.b.root.at[1] < 2.3,
    ),
  )('seats $name on the chair', ({ body }) => {
    expect(Math.abs(lowest(trunkChain(body.trunk, -0.3, 0.3)) - SEAT)).toBeLessThan(0.17);
  });
});
