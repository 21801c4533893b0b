import { nearness, project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import type { Chain, Solid } from '../solid.ts';
import { dot, mixVec, subtract } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';

/**
 * Whether those points lie before the chain (above 0) or behind it (below 0), as the camera sees them: how many more of
 * them are nearer to the viewer than the chain at the same place of the picture. 0 = they do not overlap it.
 */
export function standing(points: readonly Vec3[], chain: Chain, camera: Camera): number {
  const votes = points.map((point) => {
    const depths = chain.flatMap((solid) => depthOf(solid, point, camera.toViewer));
    return Math.sign(-depths.reduce((sum, depth) => sum + depth, 0));
  });
  return votes.reduce((sum, vote) => sum + vote, 0);
}

/** How far the solid's middle is from the point towards the viewer; none where the line of sight passes beside it. */
function depthOf(solid: Solid, point: Vec3, toViewer: Vec3): number[] {
  const from = subtract(point, solid.center);
  // In the solid's own measure it is a ball of radius 1.
  const inside = (v: Vec3): Vec3 =>
    'radius' in solid
      ? [v[0] / solid.radius, v[1] / solid.radius, v[2] / solid.radius]
      : [along(v, solid.axes[0]), along(v, solid.axes[1]), along(v, solid.axes[2])];
  const [o, d] = [inside(from), inside(toViewer)];
  const [a, b, c] = [dot(d, d), dot(o, d), dot(o, o) - 1];
  return b * b - a * c <= 0 ? [] : [-b / a];
}

const along = (v: Vec3, axis: Vec3): number => dot(v, axis) / dot(axis, axis);

/** A bone as a line. */
export type Bone = readonly [from: Vec3, to: Vec3];

/** Flesh reaches so far beyond the end of its bone, heads. */
const FLESH = 0.2;

/** How much nearer to the viewer bone a is than bone b where their pictures cross, heads; null = they do not cross. */
export function nearerAtCrossing(a: Bone, b: Bone, camera: Camera): number | null {
  const [p, r] = drawn(a, camera);
  const [q, s] = drawn(b, camera);
  const turn = r[0] * s[1] - r[1] * s[0];
  if (Math.abs(turn) < 1e-6) return null;
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const t = (dx * s[1] - dy * s[0]) / turn;
  const u = (dx * r[1] - dy * r[0]) / turn;
  const beyond = (way: Vec2) => (FLESH * camera.scale) / Math.hypot(...way);
  if (Math.abs(t - 0.5) > 0.5 + beyond(r) || Math.abs(u - 0.5) > 0.5 + beyond(s)) return null;
  return nearness(camera, mixVec(a[0], a[1], t)) - nearness(camera, mixVec(b[0], b[1], u));
}

/** Where the bone starts on the screen, and the way to its end. */
function drawn([from, to]: Bone, camera: Camera): [Vec2, Vec2] {
  const [a, b] = [project(camera, from), project(camera, to)];
  return [a, [b[0] - a[0], b[1] - a[1]]];
}
