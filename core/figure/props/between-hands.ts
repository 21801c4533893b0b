import { assertNever } from '#core/assert-never.ts';
import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import { line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Chain } from '../solid.ts';
import { mixVec, subtract } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { handBand } from './band.ts';
import { barrel } from './barrel.ts';
import { bottle } from './bottle.ts';
import { grips } from './grips.ts';
import { traced } from './trace.ts';

/** How thick the part is that rolls or presses, heads. */
export const BETWEEN_HANDS = { stick: 0.1, bottle: 0.16, band: 0.035 } as const;

/** What both hands hold between them: a roller stick, a bottle across, or a band pulled apart. */
export function betweenHands(drawing: Drawing, tool: keyof typeof BETWEEN_HANDS, body: Skeleton): Shape[] {
  const [left, right] = grips(body);
  switch (tool) {
    case 'stick':
      return stick(drawing, left, right);
    case 'bottle':
      return bottle(drawing, mixVec(left, right, 1.02), mixVec(left, right, -0.16), BETWEEN_HANDS.bottle);
    case 'band':
      return handBand(drawing, body);
    default:
      return assertNever(tool);
  }
}

/** The gaps between the beads of the stick, as shares of the way between the hands. */
const GAPS = [0.31, 0.44, 0.57, 0.7];

/** A rod with a grip at each end and a row of beads that roll. */
function stick({ camera, palette }: Drawing, left: Vec3, right: Vec3): Shape[] {
  const rod = (from: number, to: number, radius: number): Chain => [
    { center: mixVec(left, right, from), radius },
    { center: mixVec(left, right, to), radius },
  ];
  const { base, shade, far } = palette.firmRoller;
  const { wood } = palette;
  const grip = rod(-0.22, 1.22, 0.066);
  const sleeve = rod(0.2, 0.81, BETWEEN_HANDS.stick);
  const gaps = GAPS.map((share) =>
    barrel(
      { at: mixVec(left, right, share), radius: BETWEEN_HANDS.stick, half: 0, axis: subtract(right, left) },
      camera,
    ).ring(0),
  );
  return [
    flat(grip, camera, wood.shade),
    litSide(grip, camera, wood.base, 0.8),
    flat(sleeve, camera, shade),
    litSide(sleeve, camera, base, 0.8),
    line(gaps.map((gap) => traced(gap, camera)).join(''), far, 0.035 * camera.scale),
  ];
}
