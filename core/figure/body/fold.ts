import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones, LegBones, Skeleton } from '../skeleton.ts';
import { add, dot, mixVec, times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** How thick a fold in cloth is drawn, heads. */
const WIDTH = 0.024;

/** Curved lines in one path, each from, past, to. */
function strokes(curves: readonly (readonly [Vec3, Vec3, Vec3])[], camera: Camera, color: string): Shape[] {
  if (curves.length === 0) return [];
  const d = curves.map(([a, b, c]) => {
    const [from, past, to] = [project(camera, a), project(camera, b), project(camera, c)];
    return `M${at(from)}Q${at(past)} ${at(to)}`;
  });
  return [line(d.join(''), color, WIDTH * camera.scale)];
}

/** The trouser gathers in the hollow of a bent knee. */
export function kneeFolds(leg: LegBones, camera: Camera, color: string): Shape[] {
  const [up, down] = [leg.upper[1], times(leg.lower[1], -1)];
  const hollow = unit(add(up, down));
  const straight = dot(hollow, up);
  if (straight < 0.5 || Math.abs(dot(hollow, camera.toViewer)) > 0.75) return [];
  // The corner where the calf meets the thigh.
  const corner = Math.min(0.5, 0.2 / Math.sqrt(Math.max(0.05, 1 - straight * straight)));
  const spot = (out: number, along: number) => add(leg.middle, add(times(hollow, out), times(up, along)));
  return strokes(
    [
      [spot(corner, 0), spot(corner * 0.6, 0), spot(corner * 0.15, 0.05)],
      [spot(corner, 0.04), spot(corner * 0.7, 0.1), spot(corner * 0.4, 0.22)],
    ],
    camera,
    color,
  );
}

/** The shirt pulls from the armpit when the arm is lifted or brought across. */
export function armpitFolds(body: Skeleton, arm: ArmBones, camera: Camera, color: string): Shape[] {
  const { trunk } = body;
  const lifted = 1 + dot(unit(times(arm.upper[1], 1)), times(trunk.chest[1], -1));
  const facing = dot(trunk.chest[2], camera.toViewer);
  if (lifted < 0.45 || Math.abs(facing) < 0.25) return [];
  const z = Math.sign(facing);
  const spot = (height: number, x: number, depth: number) => trunk.at(height, arm.side * x, z * depth);
  const pit = spot(1.4, 0.57, 0.2);
  return strokes(
    [
      [pit, spot(1.44, 0.48, 0.32), spot(1.56, 0.38, 0.36)],
      [mixVec(pit, spot(1.2, 0.56, 0.2), 0.5), spot(1.28, 0.46, 0.34), spot(1.3, 0.36, 0.38)],
    ],
    camera,
    color,
  );
}
