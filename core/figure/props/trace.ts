import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { at } from '../shape.ts';
import { dot } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** A point on a surface, and the way out of it. */
export interface SurfacePoint {
  readonly at: Vec3;
  readonly out: Vec3;
}

/** The parts of a line on a surface that the viewer can see, as path text. */
export function traced(points: readonly SurfacePoint[], camera: Camera): string {
  let d = '';
  let drawing = false;
  for (const point of points) {
    const seen = dot(point.out, camera.toViewer) > 0.02;
    if (seen) d += `${drawing ? 'L' : 'M'}${at(project(camera, point.at))}`;
    drawing = seen;
  }
  return d;
}

/** So many points of a line that is given by a turn from 0 to 2 pi, the last one again the first. */
export const around = (count: number, point: (turn: number) => SurfacePoint): SurfacePoint[] =>
  Array.from({ length: count + 1 }, (_, i) => point((i / count) * 2 * Math.PI));
