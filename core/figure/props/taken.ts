import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import type { ArmBones, LegBones, Skeleton } from '../skeleton.ts';
import { placed } from '../solid.ts';
import { trunkRow } from '../surfaces.ts';
import type { Vec2, Vec3 } from '../vector.ts';

/** A long round on the screen that something takes: all that lies nearer than `radius` to the line; pixels. */
export interface Taken {
  readonly from: Vec2;
  readonly to: Vec2;
  readonly radius: number;
}

/** What a body takes of the picture, a little simpler than it is drawn. */
export function takenBy(body: Skeleton, camera: Camera): Taken[] {
  const long = (from: Vec3, to: Vec3, heads: number): Taken => ({
    from: project(camera, from),
    to: project(camera, to),
    radius: heads * camera.scale,
  });
  const { head, trunk } = body;
  const cuts = TRUNK_CUTS.map((height) => {
    const [, width, depth, shift] = trunkRow(height, trunk.girth);
    const half = Math.max(0, width - depth);
    return long(trunk.at(height, -half, shift), trunk.at(height, half, shift), depth + 0.03);
  });
  return [
    long(head.at([0, 0.45, -0.04]), head.at([0, 0.66, -0.06]), 0.47),
    long(head.neckBase, head.neckTop, 0.2),
    ...cuts,
    ...[body.armL, body.armR].flatMap((arm) => armTakes(arm, long)),
    ...[body.legL, body.legR].flatMap((leg) => legTakes(leg, long)),
  ];
}

const TRUNK_CUTS = [-0.2, 0.1, 0.4, 0.7, 1, 1.3, 1.55];

type Long = (from: Vec3, to: Vec3, heads: number) => Taken;

function armTakes(arm: ArmBones, long: Long): Taken[] {
  const at = placed(arm.end, arm.tip);
  return [
    long(arm.root, arm.middle, 0.21),
    long(arm.middle, arm.end, 0.13),
    long(at(0, -0.08, 0.02), at(0, -0.4, 0.04), 0.14),
  ];
}

function legTakes(leg: LegBones, long: Long): Taken[] {
  const at = placed(leg.end, leg.tip);
  return [
    long(leg.root, leg.middle, 0.28),
    long(leg.middle, leg.end, 0.19),
    long(at(0, -0.1, -0.1), at(0, -0.13, 0.5), 0.15),
  ];
}

/** How far the place is from the nearest of them, pixels; below 0 = inside. */
export const gapTo = (place: Vec2, all: readonly Taken[]): number =>
  all.reduce((least, one) => Math.min(least, gap(place, one)), Infinity);

function gap([x, y]: Vec2, { from, to, radius }: Taken): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from[0] - dx * along, y - from[1] - dy * along) - radius;
}
