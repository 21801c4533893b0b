import { apply, rotateX } from '../rotation.ts';
import type { LegBones } from '../skeleton.ts';
import { egg, placed } from '../solid.ts';
import type { Chain, Ellipsoid } from '../solid.ts';
import { add } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** The ball of the foot, where the toes bend, in the foot's frame. */
const TOE_JOINT: Vec3 = [0, -0.15, 0.46];

/** A foot in its pieces. */
export interface FootChains {
  readonly foot: Chain;
  /** Five toes from the big one outwards; none in a shoe. */
  readonly toes: readonly Chain[];
  /** Under a shoe; empty under a bare foot. */
  readonly sole: Chain;
}

/** A foot in its shoe, or bare. */
export const footChains = (leg: LegBones, shod: boolean): FootChains => (shod ? shoe(leg) : bareFoot(leg));

/** The whole foot as one string of solids, for measuring what it touches. */
export function footFlesh(leg: LegBones, shod: boolean): Chain {
  const { foot, toes, sole } = footChains(leg, shod);
  const ball = foot.slice(-1);
  return [...foot, ...toes.flatMap((toe) => [...ball, ...toe]), ...sole];
}

/** A maker of places in front of the joint of the toes, which bend with them. */
function toePlaces(leg: LegBones): (x: number, y: number, z: number) => Vec3 {
  const at = placed(leg.end, leg.tip);
  const toes = rotateX(-leg.toe);
  return (x, y, z) => {
    const [, ty, tz] = add(TOE_JOINT, apply(toes, [0, y, z - 0.08 * leg.arch]));
    return at(x, ty, tz);
  };
}

/** How far outwards of the middle a toe starts and ends, how far it reaches, and how thick it is. */
const TOES: readonly (readonly [from: number, to: number, reach: number, thick: number])[] = [
  [-0.092, -0.098, 0.135, 0.054],
  [-0.03, -0.018, 0.125, 0.039],
  [0.03, 0.042, 0.1, 0.037],
  [0.085, 0.097, 0.068, 0.035],
  [0.132, 0.143, 0.03, 0.033],
];

function bareFoot(leg: LegBones): FootChains {
  const at = placed(leg.end, leg.tip);
  const toeAt = toePlaces(leg);
  const slice = (center: Vec3, width: number, height: number, depth: number): Ellipsoid =>
    egg(center, leg.tip, [width, height, depth]);
  const out = leg.side;
  const lift = 0.1 * leg.arch;
  return {
    sole: [],
    foot: [
      { center: at(0, 0.04, 0), radius: 0.108 },
      slice(at(0, -0.12, -0.085), 0.108, 0.14, 0.132),
      slice(at(0, -0.075 + lift * 0.2, 0.1), 0.108, 0.13 - lift * 0.3, 0.13 - lift * 0.5),
      slice(at(out * 0.03, -0.122 + lift * 0.6, 0.25), 0.118, 0.096 - lift * 0.45, 0.12 - lift * 0.5),
      slice(at(out * 0.02, -0.175, 0.42 - lift * 0.7), 0.152, 0.08, 0.1),
    ],
    toes: TOES.map(([from, to, reach, thick]) => [
      { center: toeAt(out * from, -0.038, -0.03), radius: thick },
      { center: toeAt(out * to, -0.105 + thick, reach), radius: thick },
    ]),
  };
}

function shoe(leg: LegBones): FootChains {
  const at = placed(leg.end, leg.tip);
  const toeAt = toePlaces(leg);
  const leather = 0.025;
  const slice = (center: Vec3, width: number, height: number, depth: number): Ellipsoid =>
    egg(center, leg.tip, [width + leather, height + leather, depth + leather]);
  const out = leg.side;
  return {
    toes: [],
    foot: [
      slice(at(0, 0.06, -0.01), 0.1, 0.035, 0.12),
      slice(at(0, -0.06, -0.04), 0.125, 0.13, 0.15),
      slice(at(0, -0.085, 0.1), 0.13, 0.105, 0.15),
      slice(at(out * 0.012, -0.105, 0.28), 0.148, 0.085, 0.13),
      slice(at(out * 0.018, -0.12, 0.44), 0.16, 0.07, 0.13),
      slice(toeAt(out * 0.01, 0.024, 0.05), 0.142, 0.066, 0.115),
    ],
    sole: [
      slice(at(0, -0.225, -0.06), 0.13, 0.045, 0.16),
      slice(at(0, -0.225, 0.15), 0.13, 0.045, 0.14),
      slice(at(out * 0.02, -0.225, 0.42), 0.175, 0.045, 0.14),
      slice(toeAt(out * 0.01, -0.072, 0.06), 0.155, 0.045, 0.14),
    ],
  };
}
