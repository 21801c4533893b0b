import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Ellipsoid } from '../solid.ts';
import type { Vec3 } from '../vector.ts';
import { barrel } from './barrel.ts';
import type { Barrel } from './barrel.ts';
import { boxShapes } from './box.ts';

const puddle = (x: number, z: number, halfX: number, halfZ: number): Ellipsoid => ({
  center: [x, 0, z],
  axes: [
    [halfX, 0, 0],
    [0, 0.001, 0],
    [0, 0, halfZ],
  ],
  wide: true,
});

/** The soft dark under the hips and under each foot that is near the floor. */
export function groundShadow({ camera, palette }: Drawing, body: Skeleton): Shape[] {
  const [x, , z] = body.trunk.pelvis;
  const feet = [body.legL.end, body.legR.end].filter(([, height]) => height < 0.5);
  return [puddle(x, z, 0.72, 0.98), ...feet.map(([fx, , fz]) => puddle(fx, fz + 0.2, 0.3, 0.41))].map(
    (shadow) => flat([shadow], camera, palette.shadow),
  );
}

/** A pale round of floor for pictures that stand alone. */
export function floorDisc({ camera, palette }: Drawing, body: Skeleton): Shape {
  const depths = [body.legL.end[2], body.legR.end[2], body.trunk.pelvis[2]];
  const disc = (z: number): Ellipsoid => ({ ...puddle(0, z, 1.25, 1.25), center: [0, -0.02, z] });
  return flat([disc(Math.min(...depths) - 0.1), disc(Math.max(...depths) + 0.3)], camera, palette.floor);
}

/** A mat on the floor. */
export function mat({ camera, palette }: Drawing, x: number, [z0, z1]: readonly [number, number]): Shape[] {
  const { base, shade } = palette.mat;
  return boxShapes(camera, {
    low: [-x, -0.09, z0],
    high: [x, 0, z1],
    top: base,
    front: shade,
    end: shade,
    round: 0.09,
  });
}

/** A foam roller with its middle at `at`. */
export function roller(
  { camera, palette }: Drawing,
  { radius, half, axis }: Omit<Barrel, 'at'>,
  at: Vec3,
): Shape[] {
  const { tube, end } = barrel({ at, radius, half, axis }, camera);
  const { base, shade } = palette.roller;
  return [
    flat(tube, camera, shade),
    litSide(tube, camera, base, 0.86),
    { ...filled(outline([end(1)], camera), base), stroke: { color: shade, width: 0.04 * camera.scale } },
    flat([end(0.52)], camera, shade),
  ];
}
