import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones, LegBones, Skeleton } from '../skeleton.ts';
import { placed } from '../solid.ts';
import { lengthOf, subtract } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import { grips } from './grips.ts';

/** How broad a band is at that length, heads: the longer it is pulled, the narrower. */
const breadth = (length: number): number => Math.max(0.11, 0.17 - 0.014 * length);

/** A flat band from one place to the next: two tones, so that it reads as a ribbon and not as a rod. */
function ribbon({ camera, palette }: Drawing, d: string, width: number): Shape[] {
  const { base, shade, far } = palette.band;
  const wide = width * camera.scale;
  return [line(d, shade, wide), line(d, base, wide * 0.72), line(d, far, wide * 0.16, 0.8)];
}

/** The band round the palm of a hand that holds it. */
function wrap({ camera, palette }: Drawing, arm: ArmBones): Shape[] {
  const on = placed(arm.end, arm.tip);
  const across = [-0.15, 0, 0.15].map((x) => project(camera, on(x, -0.3, 0.1)));
  const d = `M${across.map(at).join('L')}`;
  const wide = 0.15 * camera.scale;
  return [line(d, palette.band.shade, wide), line(d, palette.band.base, wide * 0.7)];
}

/** A band pulled apart between both hands, wound round each. */
export function handBand(drawing: Drawing, body: Skeleton): Shape[] {
  const [left, right] = grips(body);
  const d = `M${at(project(drawing.camera, left))}L${at(project(drawing.camera, right))}`;
  return [
    ...ribbon(drawing, d, breadth(lengthOf(subtract(left, right)))),
    ...wrap(drawing, body.armL),
    ...wrap(drawing, body.armR),
  ];
}

/** A band from each hand down to the foot that stands on it: the part behind the body, and the grips before it. */
export function footBand(drawing: Drawing, body: Skeleton): { behind: Shape[]; before: Shape[] } {
  const pairs = [[body.armL, body.legL] as const, [body.armR, body.legR] as const];
  const behind = pairs.flatMap(([arm, leg]) => {
    const hand = placed(arm.end, arm.tip)(0, -0.34, 0.08);
    const foot = placed(leg.end, leg.tip)(leg.side * 0.1, -0.25, 0.12);
    const d = `M${at(project(drawing.camera, hand))}L${at(project(drawing.camera, foot))}`;
    return ribbon(drawing, d, breadth(lengthOf(subtract(hand, foot))));
  });
  return { behind, before: pairs.flatMap(([arm]) => wrap(drawing, arm)) };
}

/** A short loop round both ankles, pulled straight between them. */
export function ankleBand(drawing: Drawing, { legL, legR }: Skeleton): Shape[] {
  const { camera } = drawing;
  const cuff = (leg: LegBones, x: number, z: number): Vec3 =>
    placed(leg.end, leg.lower)(leg.side * x, 0.24, z);
  // From the outer side of one ankle over both fronts to the outer side of the other.
  const front = [
    cuff(legL, 0.13, 0.02),
    cuff(legL, 0.03, 0.13),
    cuff(legR, 0.03, 0.13),
    cuff(legR, 0.13, 0.02),
  ];
  const points = front.map((point): Vec2 => project(camera, point));
  return ribbon(drawing, `M${points.map(at).join('L')}`, breadth(lengthOf(subtract(legL.end, legR.end))));
}
