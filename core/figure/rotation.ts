import { across, add, cross, dot, lengthOf, mixVec, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A frame in the world: three unit columns, the directions of its own x, y and z. */
export type Mat3 = readonly [Vec3, Vec3, Vec3];

/** Radians in a degree. */
export const DEGREE = Math.PI / 180;

/** The world's own frame. */
const UPRIGHT: Mat3 = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** A vector given in the frame, told in the world. */
export const apply = (m: Mat3, v: Vec3): Vec3 =>
  add(add(times(m[0], v[0]), times(m[1], v[1])), times(m[2], v[2]));

/** The frames one inside the next, outermost first. */
export const compose = (...frames: readonly Mat3[]): Mat3 =>
  frames.reduce((a, b): Mat3 => [apply(a, b[0]), apply(a, b[1]), apply(a, b[2])], UPRIGHT);

/** Turned about x by degrees: positive bends forward. */
export function rotateX(degrees: number): Mat3 {
  const c = Math.cos(degrees * DEGREE);
  const s = Math.sin(degrees * DEGREE);
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}

/** Turned about y by degrees: positive looks to the figure's left. */
export function rotateY(degrees: number): Mat3 {
  const c = Math.cos(degrees * DEGREE);
  const s = Math.sin(degrees * DEGREE);
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ];
}

/** Turned about z by degrees: positive tips the top to the figure's right. */
export function rotateZ(degrees: number): Mat3 {
  const c = Math.cos(degrees * DEGREE);
  const s = Math.sin(degrees * DEGREE);
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
}

/** The frame of a bone from a to b: -y runs along it and z lies as near to `front` as it can. */
export function boneFrame(a: Vec3, b: Vec3, front: Vec3): Mat3 {
  const y = unit(subtract(a, b));
  const forward = across(front, y);
  const z = unit(lengthOf(forward) < 1e-3 ? cross(y, [1, 0, 0]) : forward);
  return [cross(y, z), y, z];
}

/** The frame of a planted foot: z along the toes, y as near to `up` as it can. */
export function footFrame(toes: Vec3, up: Vec3): Mat3 {
  const z = unit(toes);
  const y = unit(across(up, z));
  return [cross(y, z), y, z];
}

/** The frame t of the way (0..1) from a to b; good for the small bends of a spine. */
export function blendFrames(a: Mat3, b: Mat3, t: number): Mat3 {
  const y = unit(mixVec(a[1], b[1], t));
  const forward = mixVec(a[2], b[2], t);
  const z = unit(subtract(forward, times(y, dot(forward, y))));
  return [cross(y, z), y, z];
}

/** How far one has to turn to get from frame a to frame b by the shortest way, in degrees (0..180). */
export function turnBetween(a: Mat3, b: Mat3): number {
  const trace = dot(a[0], b[0]) + dot(a[1], b[1]) + dot(a[2], b[2]);
  return Math.acos(Math.min(1, Math.max(-1, (trace - 1) / 2))) / DEGREE;
}
