import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { filled, polygon } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Vec2 } from '../vector.ts';
import { hull } from './hull.ts';

/** An oval on the floor, seen by that camera; sizes in heads. */
function puddle(camera: Camera, [x, z]: Vec2, [halfX, halfZ]: Vec2): Vec2[] {
  return Array.from({ length: 48 }, (_, i) => {
    const angle = (i / 48) * 2 * Math.PI;
    return project(camera, [x + halfX * Math.cos(angle), 0, z + halfZ * Math.sin(angle)]);
  });
}

/** The soft dark under the hips and under each foot that is near the floor. */
export function groundShadow({ camera, palette }: Drawing, body: Skeleton): Shape[] {
  const [x, , z] = body.trunk.pelvis;
  const feet = [body.legL.end, body.legR.end].filter(([, height]) => height < 0.5);
  const shadows = [
    puddle(camera, [x, z], [0.72, 0.98]),
    ...feet.map(([fx, , fz]) => puddle(camera, [fx, fz + 0.2], [0.3, 0.41])),
  ];
  return [filled(shadows.map(polygon).join(''), palette.shadow)];
}

/** A pale round of floor for pictures that stand alone. */
export function floorDisc({ camera, palette }: Drawing, body: Skeleton): Shape {
  const depths = [body.legL.end[2], body.legR.end[2], body.trunk.pelvis[2]];
  const disc = (z: number) => puddle(camera, [0, z], [1.25, 1.25]);
  const points = [...disc(Math.min(...depths) - 0.1), ...disc(Math.max(...depths) + 0.3)];
  return filled(polygon(hull(points)), palette.floor);
}
