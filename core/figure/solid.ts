import { add, times } from './vector.ts';
import type { Vec3 } from './vector.ts';
import { apply } from './rotation.ts';
import type { Mat3 } from './rotation.ts';

/** A ball of flesh or cloth; radius in heads. */
export interface Sphere {
  readonly center: Vec3;
  readonly radius: number;
}

/** An egg: three half-axes in the world, heads. `wide` ones are seen large and get a finer outline. */
export interface Ellipsoid {
  readonly center: Vec3;
  readonly axes: readonly [Vec3, Vec3, Vec3];
  readonly wide?: boolean;
}

/** What all surfaces are strung from. */
export type Solid = Sphere | Ellipsoid;

/** A string of solids; its surface is the skin stretched over each neighbouring pair. */
export type Chain = readonly Solid[];

/** An ellipsoid with its half-axes along the frame. */
export const egg = (center: Vec3, frame: Mat3, half: Vec3): Ellipsoid => ({
  center,
  axes: [times(frame[0], half[0]), times(frame[1], half[1]), times(frame[2], half[2])],
});

/** A maker of points given in a frame that hangs at `origin`. */
export const placed =
  (origin: Vec3, frame: Mat3) =>
  (x: number, y: number, z: number): Vec3 =>
    add(origin, apply(frame, [x, y, z]));
