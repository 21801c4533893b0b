import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { polygon } from '../shape.ts';
import type { Ellipsoid } from '../solid.ts';
import { add, cross, dot, lengthOf, times, unit } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';

const AROUND = 60;

/**
 * What is seen of the cap that a plane cuts from an egg: hair on a skull, as path text.
 * In the egg's own unit sphere the cap is where u . normal > height. Empty when it is out of sight.
 */
export function hairCap(skull: Ellipsoid, towards: Vec3, height: number, camera: Camera): string {
  const normal = unit(towards);
  const [ax, ay, az] = skull.axes;
  const seen = unit([viewed(ax, camera), viewed(ay, camera), viewed(az, camera)]);
  const onScreen = (u: Vec3): Vec2 =>
    project(camera, add(skull.center, add(times(ax, u[0]), add(times(ay, u[1]), times(az, u[2])))));

  const hairline = run(ring(normal, height), (u) => dot(u, seen) > 0);
  const silhouette = run(ring(seen, 0), (u) => dot(u, normal) > height).map(onScreen);
  if (silhouette.length === 0) return polygon(hairline.map(onScreen));
  if (hairline.length === 0 || hairline.length === AROUND) return polygon(silhouette);
  return polygon([...silhouette, ...fromNearest(silhouette.at(-1), hairline.map(onScreen))]);
}

const viewed = (axis: Vec3, camera: Camera): number => dot(camera.toViewer, axis) / lengthOf(axis);

/** The circle that the plane u . normal = height cuts from the unit sphere. */
function ring(normal: Vec3, height: number): Vec3[] {
  const a = unit(cross(normal, Math.abs(normal[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0]));
  const b = cross(normal, a);
  const radius = Math.sqrt(1 - height * height);
  return Array.from({ length: AROUND }, (_, i) => {
    const angle = (i / AROUND) * 2 * Math.PI;
    const around = add(times(a, radius * Math.cos(angle)), times(b, radius * Math.sin(angle)));
    return add(times(normal, height), around);
  });
}

/** The unbroken run of points that pass, from where it starts on the ring. */
function run(points: readonly Vec3[], passes: (u: Vec3) => boolean): Vec3[] {
  const before = (i: number) => points.at(i - 1);
  const start = points.findIndex((u, i) => {
    const last = before(i);
    return passes(u) && last !== undefined && !passes(last);
  });
  if (start < 0) return points[0] !== undefined && passes(points[0]) ? [...points] : [];
  const turned = [...points.slice(start), ...points.slice(0, start)];
  const stop = turned.findIndex((u) => !passes(u));
  return stop < 0 ? turned : turned.slice(0, stop);
}

/** The line in the direction that starts nearer to the point. */
function fromNearest(point: Vec2 | undefined, points: Vec2[]): Vec2[] {
  const [first, last] = [points[0], points.at(-1)];
  if (point === undefined || first === undefined || last === undefined) return points;
  const gap = (q: Vec2) => Math.hypot(q[0] - point[0], q[1] - point[1]);
  return gap(first) < gap(last) ? points : points.toReversed();
}
