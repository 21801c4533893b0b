import type { Camera } from '../camera.ts';
import { placed } from '../solid.ts';
import type { ArmBones, Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { trunkChain } from '../surfaces.ts';
import { mixVec } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { standing } from './overlap.ts';
import type { Order, Place } from './part.ts';

/** The layer of an arm's piece. The trunk has 1, the head 2, near legs 0 and far legs -2. */
export const LAYER: Record<Place, number> = { back: -3, 'behind-head': 1.5, front: 3, top: 5 };

/** A hand at the back still lies over the trunk, but under the head and under a leg that is forced to the front. */
const HAND_LAYER: Record<Place, number> = { ...LAYER, back: 1.5 };

/** An arm as it is seen. */
interface SeenArm {
  readonly body: Skeleton;
  readonly side: 'L' | 'R';
  readonly order: Order;
  readonly camera: Camera;
  /** Whether the whole arm's depth puts it behind the body. */
  readonly far: boolean;
}

/** Where the pieces of an arm lie. */
interface ArmPlaces {
  readonly upper: Place;
  readonly lower: Place;
  /** The layer of the hand; null = it is one with the forearm. */
  readonly hand: number | null;
}

/** Where upper arm, forearm and hand lie: as the pose says, else as they overlap trunk and head, else by the whole arm's depth. */
export function armPlaces(seen: SeenArm): ArmPlaces {
  const { body, side, order, far } = seen;
  const arm = body[`arm${side}`];
  const whole = order[`arm${side}`];
  const upper = whole ?? placeOf(upperPoints(arm), seen, far ? 'back' : 'front');
  const lower = order[`forearm${side}`] ?? whole ?? placeOf(lowerPoints(arm), seen, upper);
  const said = order[`hand${side}`];
  if (said !== undefined) return { upper, lower, hand: HAND_LAYER[said] };
  const hand = whole ?? placeOf(handPoints(arm), seen, lower);
  return { upper, lower, hand: hand === lower ? null : LAYER[hand] };
}

function placeOf(points: readonly Vec3[], { body, camera }: SeenArm, usual: Place): Place {
  const byTrunk = standing(points, trunkChain(body.trunk, 0.1, 1.75), camera);
  const place = byTrunk === 0 ? usual : byTrunk > 0 ? 'front' : 'back';
  if (place === 'back') return place;
  const byHead = standing(points, skull(body), camera);
  return byHead < 0 ? 'behind-head' : byHead > 0 ? 'front' : place;
}

/** The shoulder itself lies in the trunk and tells nothing. */
const upperPoints = ({ root, middle }: ArmBones): Vec3[] =>
  [0.55, 0.8, 1].map((share) => mixVec(root, middle, share));

const lowerPoints = ({ middle, end }: ArmBones): Vec3[] =>
  [0.2, 0.45, 0.7, 0.95].map((share) => mixVec(middle, end, share));

const handPoints = ({ end, tip }: ArmBones): Vec3[] =>
  [-0.12, -0.28, -0.44].map((along) => placed(end, tip)(0, along, 0.02));

const skull = ({ head }: Skeleton): Chain => [
  egg(head.at([0, 0.57, -0.03]), head.turn, [0.41, 0.44, 0.48]),
  { center: head.neckTop, radius: 0.18 },
];
