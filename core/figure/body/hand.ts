import type { ArmBones } from '../skeleton.ts';
import { egg, placed } from '../solid.ts';
import type { Chain } from '../solid.ts';
import type { Vec3 } from '../vector.ts';

/** The palm with the fingers as one mitten, and the thumb. */
export function handChains(arm: ArmBones): { palm: Chain; thumb: Chain } {
  const { tip, end, curl } = arm;
  const at = placed(end, tip);
  const slice = (center: Vec3, width: number, depth: number) =>
    egg(center, tip, [width, (width + depth) / 2, depth]);
  // The thumb is on the side of the middle when the palm looks back or in.
  const inward = -arm.side;
  return {
    palm: [
      { center: end, radius: 0.084 },
      slice(at(0, -0.12, 0), 0.115, 0.08),
      slice(at(0, -0.27, 0.01), 0.138, 0.082),
      slice(at(0, -0.4, 0.02 + 0.07 * curl), 0.128, 0.078),
      slice(at(0, -0.5 + 0.14 * curl, 0.03 + 0.2 * curl), 0.11, 0.072),
      slice(at(0, -0.56 + 0.3 * curl, 0.03 + 0.26 * curl), 0.085, 0.062),
    ],
    thumb: [
      { center: at(inward * 0.07, -0.1, 0.04), radius: 0.066 },
      { center: at(inward * 0.15, -0.22, 0.08), radius: 0.06 },
      { center: at(inward * 0.15, -0.31, 0.11), radius: 0.05 },
    ],
  };
}
