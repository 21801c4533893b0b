/** A point or direction in the figure's world, in heads: x = the figure's left, y = up, z = the way it faces. */
export type Vec3 = readonly [number, number, number];

/** A point or direction on the screen, in pixels, y down. */
export type Vec2 = readonly [number, number];

/** The sum of two vectors. */
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** The vector that leads from b to a. */
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** The vector made k times as long. */
export const times = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];

/** The scalar product. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The vector product. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The length in heads. */
export const lengthOf = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);

/** The same direction with length 1; the zero vector stays zero. */
export const unit = (a: Vec3): Vec3 => times(a, 1 / (lengthOf(a) || 1));

/** The number that lies t of the way (0..1) from a to b. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The point that lies t of the way (0..1) from a to b. */
export const mixVec = (a: Vec3, b: Vec3, t: number): Vec3 => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

/** What is left of a when its share along the unit vector u is taken away. */
export const across = (a: Vec3, u: Vec3): Vec3 => subtract(a, times(u, dot(a, u)));
