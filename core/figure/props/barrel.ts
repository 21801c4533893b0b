import { nearness } from '../camera.ts';
import type { Camera } from '../camera.ts';
import type { Chain, Ellipsoid } from '../solid.ts';
import { add, cross, times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** A lying barrel: its middle, radius, half length and direction; heads. */
export interface Barrel {
  readonly at: Vec3;
  readonly radius: number;
  readonly half: number;
  readonly axis: Vec3;
}

/** The barrel as a tube, and discs of any share of its radius on the end that faces the viewer. */
export function barrel(
  { at, radius, half, axis }: Barrel,
  camera: Camera,
): { tube: Chain; end: (share: number) => Ellipsoid } {
  const along = unit(axis);
  const up: Vec3 = Math.abs(along[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0];
  const side = cross(along, up);
  const disc = (place: number, r: number): Ellipsoid => ({
    center: add(at, times(along, half * place)),
    axes: [times(along, 0.02), times(up, r), times(side, r)],
  });
  const near = nearness(camera, along) >= 0 ? 1 : -1;
  return { tube: [disc(1, radius), disc(-1, radius)], end: (share) => disc(near, radius * share) };
}
