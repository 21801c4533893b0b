import { BODY } from '../proportions.ts';
import { apply } from '../rotation.ts';
import type { Camera } from '../camera.ts';
import type { HeadBones } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Ellipsoid } from '../solid.ts';
import { dot } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** The head's own measure: where a point of it is, an egg in it, and how much a direction of it looks at the viewer (-1..1). */
export interface HeadFrame {
  readonly at: (x: number, y: number, z: number) => Vec3;
  readonly egg: (center: Vec3, half: Vec3) => Ellipsoid;
  readonly facing: (direction: Vec3) => number;
  /** How much the face looks at the viewer: 1 = full face, 0 = profile, -1 = back of the head. */
  readonly front: number;
  /** Where down is, told in the head's own directions: 0, -1, 0 when it is upright. */
  readonly down: Vec3;
}

/** The measure of that head under that camera. */
export function headFrame(head: HeadBones, camera: Camera): HeadFrame {
  const size = BODY.headSize;
  const facing = (direction: Vec3) => dot(apply(head.turn, direction), camera.toViewer);
  return {
    at: (x, y, z) => head.at([x, y, z]),
    egg: (center, half) => egg(head.at(center), head.turn, [half[0] * size, half[1] * size, half[2] * size]),
    facing,
    front: facing([0, 0, 1]),
    down: [-head.turn[0][1], -head.turn[1][1], -head.turn[2][1]],
  };
}

/** The ear on that side (1 = left). */
export const earOf = (frame: HeadFrame, side: number): Ellipsoid =>
  frame.egg([side * 0.345, 0.43, -0.03], [0.035, 0.1, 0.075]);

/** How much the ear on that side looks at the viewer. */
export const earFacing = (frame: HeadFrame, side: number): number => frame.facing([side, 0, -0.12]);
