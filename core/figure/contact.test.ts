import { describe, expect, test } from 'vitest';
import { footChains } from './body/foot.ts';
import { handChains } from './body/hand.ts';
import { poseBetween } from './pose.ts';
import { sweeping, withTool } from './posing.ts';
import type { Posing } from './posing.ts';
import { POSINGS } from './posings.ts';
import { ballOf, ballPlace, ballPlaces, rollerPlace } from './props/anchor.ts';
import { TOWARDS } from './props/layers.ts';
import { DESK } from './props/prop.ts';
import type { Prop } from './props/prop.ts';
import { cameraFor } from './camera.ts';
import type { ArmBones, LegBones, Skeleton } from './skeleton.ts';
import { egg, placed } from './solid.ts';
import type { Chain, Solid } from './solid.ts';
import { solve } from './solve.ts';
import { boneChain, trunkChain } from './surfaces.ts';
import { add, dot, lengthOf, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

const MOMENTS = [0, 0.5, 1];

const DIRECTIONS: readonly Vec3[] = Array.from({ length: 600 }, (_, i) => {
  const y = 1 - (2 * i + 1) / 600;
  const ring = Math.sqrt(1 - y * y);
  return [ring * Math.cos(i * 2.399963), y, ring * Math.sin(i * 2.399963)];
});

/** How far the solid reaches in a direction. */
function reach(solid: Solid, way: Vec3): number {
  const own =
    'radius' in solid ? solid.radius : lengthOf(solid.axes.map((axis) => dot(axis, way)) as unknown as Vec3);
  return dot(solid.center, way) + own;
}

/** How far the chain reaches in a direction. */
const farthest = (chain: Chain, way: Vec3): number => Math.max(...chain.map((solid) => reach(solid, way)));

/** How far a point lies outside the skin of the chain, heads; below 0 = inside. */
function distance(point: Vec3, chain: Chain): number {
  const pairs = chain.slice(1).map((solid, i) => [chain[i] ?? solid, solid]);
  return Math.min(
    ...pairs.map((pair) => Math.max(...DIRECTIONS.map((way) => dot(point, way) - farthest(pair, way)))),
  );
}

const legFlesh = (leg: LegBones): Chain => [
  ...boneChain({ bone: 'thigh', from: leg.root, to: leg.middle, frame: leg.upper }),
  ...boneChain({ bone: 'shin', from: leg.middle, to: leg.end, frame: leg.lower }),
];
const armFlesh = (arm: ArmBones): Chain => [
  ...boneChain({ bone: 'upperArm', from: arm.root, to: arm.middle, frame: arm.upper }),
  ...boneChain({ bone: 'forearm', from: arm.middle, to: arm.end, frame: arm.lower }),
];
const hand = (arm: ArmBones): Chain => handChains(arm).palm;
const foot = (leg: LegBones, shod: boolean): Chain => {
  const { foot: upper, sole } = footChains(leg, shod);
  return [...upper, ...sole];
};

const skull = ({ head }: Skeleton): Chain => [
  { center: head.neckBase, radius: 0.19 },
  { center: head.neckTop, radius: 0.19 },
  egg(head.at([0, 0.57, -0.03]), head.turn, [0.39, 0.42, 0.47]),
];

function flesh(body: Skeleton, shod: boolean): Chain[] {
  const { trunk, armL, armR, legL, legR } = body;
  return [
    trunkChain(trunk, -0.3, 1.93, 0.022),
    skull(body),
    ...[armL, armR].flatMap((arm) => [armFlesh(arm), hand(arm)]),
    ...[legL, legR].flatMap((leg) => [legFlesh(leg), foot(leg, shod)]),
  ];
}

const glidesOf = (posing: Posing) =>
  posing.sweep === null
    ? [{ posing, glide: '' }]
    : [
        { posing, glide: '' },
        { posing: sweeping(posing), glide: ', gliding' },
      ];

/** Each posing with each of its tools, moving and gliding, at both keys and between. */
const moments = [...POSINGS].flatMap(([id, plain]) =>
  [null, ...Object.keys(plain.tools)].flatMap((tool) =>
    glidesOf(withTool(plain, tool)).flatMap(({ posing, glide }) =>
      MOMENTS.map((t) => {
        const body = solve(poseBetween(posing.a, posing.b, t));
        return {
          id,
          name: `${id}${tool === null ? '' : ` with ${tool}`}${glide} at ${String(t)}`,
          posing,
          t,
          body,
        };
      }),
    ),
  ),
);

const has = (posing: Posing, kind: Prop['kind']) => posing.props.some((prop) => prop.kind === kind);

const lowest = (chain: Chain): number => -farthest(chain, [0, -1, 0]);

const AHEAD: Vec3 = [0, 0, 1];

/** The direction of the wall from the body; null = there is none. */
function wallWay({ props }: Posing): Vec3 | null {
  if (props.some((prop) => prop.kind === 'wall-ahead')) return AHEAD;
  const from = props.find((prop) => prop.kind === 'wall')?.from;
  return from === undefined ? null : TOWARDS[from];
}

/** How far the wall is in that direction. */
function wallAt({ a, props }: Posing, way: Vec3): number {
  const ahead = props.find((prop) => prop.kind === 'wall-ahead');
  if (ahead !== undefined) return ahead.z;
  const ball = ballOf(props);
  return ball === undefined ? Infinity : dot(ballPlace(ball, solve(a), 0), way) + ball.radius;
}

const shod = ({ look }: Posing) => look.feet === 'shoe';

describe('contact', () => {
  test.each(moments.filter(({ posing }) => has(posing, 'ball')))(
    'brings the ball of $name to the body',
    ({ posing, t, body }) => {
      const ball = ballOf(posing.props);
      if (ball === undefined) return;
      for (const place of ballPlaces(ball, body, t, cameraFor(posing.view))) {
        const gap =
          Math.min(...flesh(body, shod(posing)).map((chain) => distance(place, chain))) - ball.radius;
        expect(gap).toBeGreaterThan(-0.12);
        expect(gap).toBeLessThan(0.06);
      }
    },
  );

  // A mat gives way a little, hence the tenth.
  test.each(moments.filter(({ posing }) => has(posing, 'roller')))(
    'lays the body of $name on the roller, and the roller on the floor',
    ({ posing, t, body }) => {
      const roller = posing.props.find((prop) => prop.kind === 'roller');
      if (roller === undefined) return;
      const { radius, half, axis } = roller;
      const middle = rollerPlace(roller, t);
      expect(middle[1]).toBeCloseTo(radius, 2);
      const line = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].map((share) =>
        add(middle, times(unit(axis), share * half)),
      );
      const gaps = flesh(body, shod(posing)).flatMap((chain) => line.map((point) => distance(point, chain)));
      expect(Math.min(...gaps) - radius).toBeGreaterThan(-0.1);
      expect(Math.min(...gaps) - radius).toBeLessThan(0.05);
    },
  );

  test.each(moments)('sinks nothing of $name into the floor', ({ posing, body }) => {
    for (const chain of flesh(body, shod(posing))) expect(lowest(chain)).toBeGreaterThan(-0.1);
  });

  test.each(moments.filter(({ posing }) => wallWay(posing) !== null))(
    'keeps trunk, legs and hands of $name on this side of the wall',
    ({ posing, body }) => {
      const way = wallWay(posing) ?? [0, 0, 0];
      const wall = wallAt(posing, way);
      const { trunk, armL, armR, legL, legR } = body;
      const parts = [trunkChain(trunk, -0.3, 1.93), hand(armL), hand(armR), legFlesh(legL), legFlesh(legR)];
      for (const part of parts) expect(farthest(part, way)).toBeLessThan(wall + 0.15);
    },
  );

  test.each(moments.filter(({ posing }) => has(posing, 'wall-ahead')))(
    'lays both hands of $name on the wall ahead',
    ({ posing, body }) => {
      const wall = wallAt(posing, AHEAD);
      for (const arm of [body.armL, body.armR]) {
        expect(Math.abs(farthest(hand(arm), AHEAD) - wall)).toBeLessThan(0.05);
      }
    },
  );

  test.each(moments.filter(({ posing }) => has(posing, 'desk') && posing.a.root.at[1] > 2.5))(
    'lays a hand of $name on the desk that it stands at',
    ({ posing, body }) => {
      const desk = posing.props.find((prop) => prop.kind === 'desk');
      if (desk === undefined) return;
      const on = [body.armL, body.armR].filter(({ end, tip }) => {
        const [x, , z] = placed(end, tip)(0, -0.45, 0);
        return x > desk.x[0] && x < desk.x[1] && z > desk.z[0] && z < desk.z[1];
      });
      expect(on.length).toBeGreaterThan(0);
      for (const arm of on) expect(Math.abs(lowest(hand(arm)) - DESK)).toBeLessThan(0.12);
    },
  );

  test.each(moments.filter(({ posing }) => has(posing, 'doorway')))(
    'keeps the forearm of $name on the door frame',
    ({ posing, body }) => {
      const door = posing.props.find((prop) => prop.kind === 'doorway');
      for (const [x, , z] of [body.armR.middle, body.armR.end]) {
        expect(Math.abs(x - (door?.x[0] ?? 0))).toBeLessThan(0.2);
        expect(Math.abs(z - (door?.z ?? 0))).toBeLessThan(0.3);
      }
    },
  );
});
