import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones, Skeleton } from '../skeleton.ts';
import { placed } from '../solid.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import { placeOf } from './anchor.ts';

/** A full bottle across the palm. */
export function bottle({ camera, palette }: Drawing, arm: ArmBones): Shape[] {
  const at = (along: number) => placed(arm.end, arm.tip)(along, -0.34, 0.1);
  const barrel = [
    { center: at(-0.34), radius: 0.13 },
    { center: at(0.26), radius: 0.13 },
  ];
  const neck = [
    { center: at(0.4), radius: 0.06 },
    { center: at(0.5), radius: 0.06 },
  ];
  return [
    flat([...barrel, ...neck], camera, palette.roller.shade),
    litSide(barrel, camera, palette.roller.base, 0.8),
  ];
}

/** The S-shaped hook over the shoulder; its points are given on the trunk. */
export function hook({ camera, palette }: Drawing, points: readonly Vec3[], body: Skeleton): Shape[] {
  const d = softLine(points.map((p) => project(camera, placeOf({ on: 'trunk', p }, body, null))));
  return [line(d, palette.hook, 0.12 * camera.scale), line(d, '#ffffff', 0.036 * camera.scale, 0.35)];
}

/** A band from each hand down to the foot that stands on it. */
export function band({ camera, palette }: Drawing, body: Skeleton): Shape[] {
  return [[body.armL, body.legL] as const, [body.armR, body.legR] as const].map(([arm, leg]) => {
    const hand = placed(arm.end, arm.tip)(0, -0.36, 0.08);
    const foot = placed(leg.end, leg.tip)(0, -0.22, 0.12);
    return line(
      `M${at(project(camera, hand))}L${at(project(camera, foot))}`,
      palette.roller.base,
      0.07 * camera.scale,
    );
  });
}

/** A short band round both ankles. */
export function ankleBand({ camera, palette }: Drawing, { legL, legR }: Skeleton): Shape[] {
  const cuff = (leg: typeof legL, x: number): Vec2 =>
    project(camera, placed(leg.end, leg.lower)(leg.side * x, 0.2, 0.06));
  const d = `M${at(cuff(legL, 0.1))}L${at(cuff(legR, 0.1))}`;
  return [line(d, palette.roller.base, 0.075 * camera.scale)];
}

/** A line that rounds its corners, from the first point to the last. */
function softLine(points: readonly Vec2[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const bends = points.slice(1, -1).map((point, i) => {
    const next = points[i + 2] ?? last;
    return `Q${at(point)} ${at([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  });
  return `M${at(first)}${bends.join('')}L${at(last)}`;
}
