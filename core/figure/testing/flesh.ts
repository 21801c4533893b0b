import { footFlesh } from '../body/foot.ts';
import { handFlesh } from '../body/hand.ts';
import type { Posing } from '../posing.ts';
import type { ArmBones, LegBones, Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain, Solid } from '../solid.ts';
import { boneChain, trunkChain } from '../surfaces.ts';
import { dot, lengthOf } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

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
export const farthest = (chain: Chain, way: Vec3): number =>
  Math.max(...chain.map((solid) => reach(solid, way)));

/** What each neighbouring pair of a chain reaches in each direction: asked for many points of one body. */
const REACHES = new WeakMap<Chain, readonly (readonly number[])[]>();

function reachesOf(chain: Chain): readonly (readonly number[])[] {
  const known = REACHES.get(chain);
  if (known !== undefined) return known;
  const single = chain.map((solid) => DIRECTIONS.map((way) => reach(solid, way)));
  const pairs = single.slice(1).map((next, i) => next.map((far, k) => Math.max(far, single[i]?.[k] ?? far)));
  REACHES.set(chain, pairs);
  return pairs;
}

/** How far a point lies outside the skin of the chain, heads; below 0 = inside. */
export function distance(point: Vec3, chain: Chain): number {
  const along = DIRECTIONS.map((way) => dot(point, way));
  return Math.min(
    ...reachesOf(chain).map((pair) =>
      pair.reduce((most, far, k) => Math.max(most, (along[k] ?? 0) - far), -Infinity),
    ),
  );
}

/** Thigh and shin. */
export const legFlesh = (leg: LegBones): Chain => [
  ...boneChain({ bone: 'thigh', from: leg.root, to: leg.middle, frame: leg.upper, girth: leg.girth }),
  ...boneChain({ bone: 'shin', from: leg.middle, to: leg.end, frame: leg.lower, girth: leg.girth }),
];
/** Upper arm and forearm. */
export const armFlesh = (arm: ArmBones): Chain => [
  ...boneChain({ bone: 'upperArm', from: arm.root, to: arm.middle, frame: arm.upper, girth: arm.girth }),
  ...boneChain({ bone: 'forearm', from: arm.middle, to: arm.end, frame: arm.lower, girth: arm.girth }),
];
/** The palm with its fingers. */
export const hand = (arm: ArmBones): Chain => handFlesh(arm);
/** The foot, in its shoe or bare. */
export const foot = (leg: LegBones, shod: boolean): Chain => footFlesh(leg, shod);

const skull = ({ head }: Skeleton): Chain => [
  { center: head.neckBase, radius: 0.19 },
  { center: head.neckTop, radius: 0.19 },
  egg(head.at([0, 0.57, -0.03]), head.turn, [0.39, 0.42, 0.47]),
];

/** All of the body, piece by piece. */
export function flesh(body: Skeleton, shod: boolean): Chain[] {
  const { trunk, armL, armR, legL, legR } = body;
  return [
    trunkChain(trunk, -0.3, 1.93, 0.022),
    skull(body),
    ...[armL, armR].flatMap((arm) => [armFlesh(arm), hand(arm)]),
    ...[legL, legR].flatMap((leg) => [legFlesh(leg), foot(leg, shod)]),
  ];
}

/** How low the chain comes, heads over the floor. */
export const lowest = (chain: Chain): number => -farthest(chain, [0, -1, 0]);

/** Whether that person wears shoes. */
export const shod = ({ look }: Posing): boolean => look.feet === 'shoe';
