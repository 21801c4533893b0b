import { describe, expect, test } from 'vitest';
import { footChains } from './body/foot.ts';
import { handChains } from './body/hand.ts';
import { poseBetween } from './pose.ts';
import { withTool } from './posing.ts';
import type { Posing } from './posing.ts';
import { POSINGS } from './posings.ts';
import { ballOf, ballPlace, ballPlaces } from './props/anchor.ts';
import { DESK } from './props/prop.ts';
import type { Prop } from './props/prop.ts';
import { cameraFor } from './camera.ts';
import type { ArmBones, LegBones, Skeleton } from './skeleton.ts';
import type { Chain, Solid } from './solid.ts';
import { solve } from './solve.ts';
import { boneChain, trunkChain } from './surfaces.ts';
import { dot, lengthOf } from './vector.ts';
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

function flesh(body: Skeleton, shod: boolean): Chain[] {
  const { trunk, armL, armR, legL, legR } = body;
  return [
    trunkChain(trunk, -0.3, 1.93, 0.022),
    ...[armL, armR].flatMap((arm) => [armFlesh(arm), hand(arm)]),
    ...[legL, legR].flatMap((leg) => [legFlesh(leg), foot(leg, shod)]),
  ];
}

/** Each posing with each of its tools, at both keys and between. */
const moments = [...POSINGS].flatMap(([id, plain]) =>
  [null, ...Object.keys(plain.tools)].flatMap((tool) =>
    MOMENTS.map((t) => {
      const posing = withTool(plain, tool);
      const body = solve(poseBetween(posing.a, posing.b, t));
      return { id, name: `${id}${tool === null ? '' : ` with ${tool}`} at ${String(t)}`, posing, t, body };
    }),
  ),
);

const has = (posing: Posing, kind: Prop['kind']) => posing.props.some((prop) => prop.kind === kind);
const shod = ({ look }: Posing) => look.feet === 'shoe';

describe('contact', () => {
  test.each(moments.filter(({ posing }) => has(posing, 'ball')))(
    'brings the ball of $name to the body',
    ({ posing, t, body }) => {
      const ball = ballOf(posing.props);
      if (ball === undefined) return;
      for (const place of ballPlaces(ball, body, t, cameraFor(posing.view))) {
        const gap = Math.min(...flesh(body, shod(posing)).map((chain) => distance(place, chain))) - ball.radius;
        expect(gap).toBeGreaterThan(-0.12);
        expect(gap).toBeLessThan(0.05);
      }
    },
  );

  test.each(moments)('sinks nothing of $name into the floor', ({ posing, body }) => {
    for (const chain of flesh(body, shod(posing))) expect(-farthest(chain, [0, -1, 0])).toBeGreaterThan(-0.06);
  });
});
