import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { at } from '../shape.ts';
import type { Vec2, Vec3 } from '../vector.ts';

/** A line through the points as path text, curved when there are three. */
export function curve(camera: Camera, points: readonly Vec3[]): string {
  const flat = points.map((point) => project(camera, point));
  const [a, b, c] = flat;
  const curved = flat.length === 3 && a !== undefined && b !== undefined && c !== undefined;
  return curved ? `M${at(a)}Q${at(through(a, b, c))} ${at(c)}` : `M${flat.map(at).join('L')}`;
}

/** The control point of a curve that passes through b half way. */
const through = (a: Vec2, b: Vec2, c: Vec2): Vec2 => [
  2 * b[0] - (a[0] + c[0]) / 2,
  2 * b[1] - (a[1] + c[1]) / 2,
];
