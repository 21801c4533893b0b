import type { ArmBones } from '../skeleton.ts';
import { egg, placed } from '../solid.ts';
import type { Chain, Sphere } from '../solid.ts';
import { mix } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { around, bent, GRIP_AT } from './finger.ts';
import type { FingerPath } from './finger.ts';

/** A hand in its pieces, which are drawn over one another as the palm or the back of it is seen. */
interface HandChains {
  readonly palm: Chain;
  /** From the little finger to the index finger. */
  readonly fingers: readonly Chain[];
  readonly thumb: Chain;
}

/** The hand as its arm says it: what it does, and how far it is closed. */
export function handChains(arm: ArmBones): HandChains {
  const spot = placed(arm.end, arm.tip);
  // When the palm looks to the front, the thumb is on the outer side.
  const at = ([x, y, z]: Vec3) => spot(arm.side * x, y, z);
  const slice = (center: Vec3, width: number, depth: number) =>
    egg(at(center), arm.tip, [width, (width + depth) / 2, depth]);
  return {
    palm: [
      { center: arm.end, radius: 0.084 },
      slice([0.005, -0.12, 0], 0.112, 0.08),
      slice([0, -0.25, 0.008], 0.128, 0.074),
    ],
    fingers: FINGERS.map((finger) => fingerChain(finger, arm, at)),
    thumb: thumbPath(arm).map((point, i): Sphere => ({
      center: at(point),
      radius: [0.064, 0.052, 0.044][i] ?? 0.044,
    })),
  };
}

/** The whole hand as one string of solids, for measuring what it touches. */
export function handFlesh(arm: ArmBones): Chain {
  const { palm, fingers } = handChains(arm);
  const knuckles = palm.slice(-1);
  return [...palm, ...fingers.flatMap((finger) => [...knuckles, ...finger])];
}

/** How far from the middle towards the thumb a finger starts, how long it is, and how much more than the others it bends. */
interface Finger {
  readonly x: number;
  readonly long: number;
  readonly more: number;
}

const FINGERS: readonly Finger[] = [
  { x: -0.092, long: 0.215, more: 1.25 },
  { x: -0.033, long: 0.265, more: 1.12 },
  { x: 0.028, long: 0.29, more: 1 },
  { x: 0.09, long: 0.26, more: 0.85 },
];

function fingerChain(finger: Finger, arm: ArmBones, at: (point: Vec3) => Vec3): Chain {
  const path = fingerPath(finger, arm);
  const fan = FAN[arm.hand];
  return path.map(([y, z], i): Sphere => {
    const out = path[0] === undefined ? 0 : (path[0][0] - y) * fan * (finger.x / 0.09);
    return { center: at([finger.x + out, y, z]), radius: mix(0.045, 0.037, i / (path.length - 1)) };
  });
}

/** How the fingers spread: shares of their length to the side. */
const FAN = { easy: 0.02, flat: 0.1, cup: 0.16, grip: 0, tips: -0.06, fist: -0.02 } as const;

function fingerPath({ long, more }: Finger, { hand, curl }: ArmBones): FingerPath {
  switch (hand) {
    case 'easy':
      return bent(long, [(6 + 62 * curl) * more, 12 + 78 * curl * more, 8 + 60 * curl]);
    case 'flat':
      return bent(long, [0, 2, 0]);
    case 'cup':
      return bent(long, [22, 34, 24]);
    case 'tips':
      return bent(long, [14, 26, 16]);
    case 'grip':
      return around(long, gripRadius(curl));
    case 'fist':
      return around(long, 0);
  }
}

/** How thick a bar the gripping hand closes round, heads: fingers closed half hold a bottle, closed wholly a thin rod. */
export const gripRadius = (curl: number): number => mix(0.17, 0.045, Math.min(1, Math.max(0, curl)));

/** From the ball of the thumb to its tip: towards the thumb's side, along the hand (negative), to the palm. */
function thumbPath({ hand, curl }: ArmBones): readonly Vec3[] {
  switch (hand) {
    case 'easy':
      return [
        [0.07, -0.1, 0.035],
        [0.145, -0.2, 0.06 + 0.05 * curl],
        [0.15 - 0.05 * curl, -0.29, 0.075 + 0.12 * curl],
      ];
    case 'flat':
      return [
        [0.07, -0.1, 0.03],
        [0.165, -0.18, 0.04],
        [0.215, -0.26, 0.04],
      ];
    case 'cup':
      return [
        [0.07, -0.1, 0.04],
        [0.155, -0.18, 0.1],
        [0.17, -0.26, 0.17],
      ];
    case 'tips':
      return [
        [0.07, -0.1, 0.04],
        [0.13, -0.2, 0.1],
        [0.12, -0.29, 0.14],
      ];
    case 'grip':
    case 'fist': {
      // Round the other side of the bar, so that it meets the fingers.
      const radius = hand === 'fist' ? 0.01 : gripRadius(curl);
      return [
        [0.075, -0.1, 0.05],
        [0.145, GRIP_AT[0] + 0.13, GRIP_AT[1] + radius * 0.6],
        [0.08, GRIP_AT[0] + 0.03, GRIP_AT[1] + radius + 0.075],
      ];
    }
  }
}
