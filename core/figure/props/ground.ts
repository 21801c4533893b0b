import type { Drawing } from '../drawing.ts';
import { flat } from '../drawing.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Ellipsoid } from '../solid.ts';

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
