import { nearness } from '../camera.ts';
import type { Camera } from '../camera.ts';
import type { Chain, Ellipsoid } from '../solid.ts';
import { add, cross, times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { around } from './trace.ts';
import type { SurfacePoint } from './trace.ts';

/** A lying barrel: its middle, radius, half length and direction; heads. */
export interface Barrel {
  readonly at: Vec3;
  readonly radius: number;
  readonly half: number;
  readonly axis: Vec3;
}

/** What can be drawn of a barrel; places go from -1 to 1 along it, angles round it in radians. */
interface BarrelParts {
  readonly tube: Chain;
  /** The disc of that share of the radius on the end that faces the viewer. */
  readonly end: (share: number) => Ellipsoid;
  /** A point of that end: how far from its middle, and at which angle. */
  readonly onEnd: (share: number, angle: number) => Vec3;
  readonly ring: (place: number) => readonly SurfacePoint[];
  readonly rib: (angle: number, from: number, to: number) => readonly SurfacePoint[];
}

/** The barrel as a tube, its end, and lines on its skin. */
export function barrel({ at, radius, half, axis }: Barrel, camera: Camera): BarrelParts {
  const along = unit(axis);
  const up: Vec3 = Math.abs(along[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0];
  const side = unit(cross(along, up));
  const over = cross(side, along);
  const way = (angle: number): Vec3 => add(times(side, Math.cos(angle)), times(over, Math.sin(angle)));
  const point = (place: number, share: number, angle: number): Vec3 =>
    add(add(at, times(along, half * place)), times(way(angle), radius * share));
  const disc = (place: number, r: number): Ellipsoid => ({
    center: add(at, times(along, half * place)),
    axes: [times(along, 0.02), times(over, r), times(side, r)],
    wide: true,
  });
  const near = nearness(camera, along) >= 0 ? 1 : -1;
  const skin = (place: number, angle: number): SurfacePoint => ({
    at: point(place, 0.98, angle),
    out: way(angle),
  });
  return {
    tube: [disc(1, radius), disc(-1, radius)],
    end: (share) => disc(near, radius * share),
    onEnd: (share, angle) => point(near, share, angle),
    ring: (place) => around(24, (angle) => skin(place, angle)),
    rib: (angle, from, to) => [skin(from, angle), skin(to, angle)],
  };
}
