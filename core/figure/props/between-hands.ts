import { assertNever } from '#core/assert-never.ts';
import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import { placed } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { mixVec } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { handBand } from './band.ts';
import { bottle } from './bottle.ts';

/** How thick the part is that rolls or presses, heads. */
export const BETWEEN_HANDS = { stick: 0.1, bottle: 0.16, band: 0.035 } as const;

/** The two grips: the middle of each closed hand. */
export const grips = ({ armL, armR }: Skeleton): readonly [Vec3, Vec3] => [
  placed(armL.end, armL.tip)(0, -0.34, 0.1),
  placed(armR.end, armR.tip)(0, -0.34, 0.1),
];

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

/** Each bead of the stick, as shares of the way between the hands. */
const BEADS = [0.17, 0.31, 0.45, 0.59, 0.73];

/** A rod with a grip at each end and a row of beads that roll. */
function stick({ camera, palette }: Drawing, left: Vec3, right: Vec3): Shape[] {
  const rod = (from: number, to: number, radius: number): Chain => [
    { center: mixVec(left, right, from), radius },
    { center: mixVec(left, right, to), radius },
  ];
  const { base, shade } = palette.firmRoller;
  const { wood } = palette;
  const grip = rod(-0.2, 1.2, 0.062);
  const beads = BEADS.map((from) => rod(from, from + 0.1, BETWEEN_HANDS.stick));
  const all = (draw: (chain: Chain) => { readonly d: string }) => beads.map((bead) => draw(bead).d).join('');
  const first = beads[0] ?? grip;
  return [
    flat(grip, camera, wood.shade),
    litSide(grip, camera, wood.base, 0.8),
    { ...flat(first, camera, shade), d: all((bead) => flat(bead, camera, shade)) },
    { ...flat(first, camera, base), d: all((bead) => litSide(bead, camera, base, 0.8)) },
  ];
}
