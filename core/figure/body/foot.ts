import { apply, rotateX } from '../rotation.ts';
import type { LegBones } from '../skeleton.ts';
import { egg, placed } from '../solid.ts';
import type { Chain, Ellipsoid } from '../solid.ts';
import { add } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** The ball of the foot, where the toes bend, in the foot's frame. */
const TOE_JOINT: Vec3 = [0, -0.15, 0.46];

/** A foot in its shoe (with a sole) or bare (the sole is empty). */
export function footChains(leg: LegBones, shod: boolean): { foot: Chain; sole: Chain } {
  const at = placed(leg.end, leg.tip);
  const toes = rotateX(-leg.toe);
  const toeAt = (x: number, y: number, z: number): Vec3 => {
    const [, ty, tz] = add(TOE_JOINT, apply(toes, [0, y, z - 0.08 * leg.arch]));
    return at(x, ty, tz);
  };
  const leather = shod ? 0.025 : 0;
  const slice = (center: Vec3, width: number, height: number, depth: number): Ellipsoid =>
    egg(center, leg.tip, [width + leather, height + leather, depth + leather]);
  const out = leg.side;
  if (!shod) {
    const lift = 0.1 * leg.arch;
    return {
      sole: [],
      foot: [
        { center: at(0, 0.04, 0), radius: 0.112 },
        slice(at(0, -0.11, -0.07), 0.115, 0.15, 0.15),
        slice(at(0, -0.09 + lift * 0.2, 0.1), 0.12, 0.135 - lift * 0.3, 0.14 - lift * 0.5),
        slice(at(out * 0.015, -0.14 + lift * 0.6, 0.25), 0.14, 0.105 - lift * 0.45, 0.13 - lift * 0.5),
        slice(at(out * 0.02, -0.17, 0.43 - lift * 0.7), 0.16, 0.085, 0.12),
        slice(toeAt(out * 0.01, -0.035, 0.05), 0.14, 0.07, 0.11),
      ],
    };
  }
  return {
    foot: [
      slice(at(0, 0.06, -0.01), 0.1, 0.035, 0.12),
      slice(at(0, -0.06, -0.04), 0.125, 0.13, 0.15),
      slice(at(0, -0.1, 0.1), 0.13, 0.13, 0.15),
      slice(at(out * 0.012, -0.125, 0.28), 0.15, 0.105, 0.13),
      slice(at(out * 0.018, -0.14, 0.44), 0.165, 0.095, 0.13),
      slice(toeAt(out * 0.01, 0.012, 0.05), 0.145, 0.085, 0.12),
    ],
    sole: [
      slice(at(0, -0.225, -0.06), 0.13, 0.045, 0.16),
      slice(at(0, -0.225, 0.15), 0.13, 0.045, 0.14),
      slice(at(out * 0.02, -0.225, 0.42), 0.175, 0.045, 0.14),
      slice(toeAt(out * 0.01, -0.072, 0.06), 0.155, 0.045, 0.14),
    ],
  };
}
