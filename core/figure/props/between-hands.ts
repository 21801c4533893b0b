import { assertNever } from '#core/assert-never.ts';
import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import { placed } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { mixVec } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** How thick the part is that rolls or presses, heads. */
export const BETWEEN_HANDS = { stick: 0.1, bottle: 0.16, band: 0.035 } as const;

/** The two grips: the middle of each closed hand. */
export const grips = ({ armL, armR }: Skeleton): readonly [Vec3, Vec3] => [
  placed(armL.end, armL.tip)(0, -0.34, 0.1),
  placed(armR.end, armR.tip)(0, -0.34, 0.1),
];

/** What both hands hold between them: a roller stick, a bottle across, or a band pulled apart. */
export function betweenHands(drawing: Drawing, tool: keyof typeof BETWEEN_HANDS, body: Skeleton): Shape[] {
  const { camera, palette } = drawing;
  const [left, right] = grips(body);
  const rod = (from: number, to: number, radius: number): Chain => [
    { center: mixVec(left, right, from), radius },
    { center: mixVec(left, right, to), radius },
  ];
  const { base, shade } = palette.roller;
  const thick = BETWEEN_HANDS[tool];
  switch (tool) {
    case 'stick': {
      const grip = rod(-0.16, 1.16, 0.06);
      const sleeve = rod(0.16, 0.84, thick);
      const { wood } = palette;
      return [
        flat(grip, camera, wood.shade),
        litSide(grip, camera, wood.base, 0.8),
        flat(sleeve, camera, shade),
        litSide(sleeve, camera, base, 0.82),
      ];
    }
    case 'bottle': {
      const barrel = rod(0.06, 0.86, thick);
      return [
        flat(rod(-0.1, 0, 0.08), camera, palette.hook),
        flat([...barrel, ...rod(0, -0.06, 0.07)].toReversed(), camera, shade),
        litSide(barrel, camera, base, 0.84),
      ];
    }
    case 'band':
      return [
        line(`M${at(project(camera, left))}L${at(project(camera, right))}`, base, 2 * thick * camera.scale),
      ];
    default:
      return assertNever(tool);
  }
}
