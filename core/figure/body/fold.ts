import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones, LegBones, Skeleton } from '../skeleton.ts';
import { add, dot, subtract, times, unit } from '../vector.ts';
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

/** Half width and half depth of the chest, where the folds lie. */
const CHEST = [0.6, 0.39] as const;

/** A fold that turns away from the viewer by more than this is left out; it would stick out of the body. */
const SEEN = 0.3;

/** The shirt pulls from the armpit when the arm is lifted or brought across. */
export function armpitFolds({ trunk }: Skeleton, arm: ArmBones, camera: Camera, color: string): Shape[] {
  const { chest } = trunk;
  const lifted = 1 - dot(arm.upper[1], chest[1]);
  const wide = dot(subtract(arm.end, trunk.at(1.4)), chest[0]) * arm.side;
  // An arm brought across covers the place itself.
  if (lifted < 0.45 || wide < 0.2) return [];
  const front = dot(chest[2], camera.toViewer) > 0 ? 1 : -1;
  const looks = (x: number, z: number) =>
    dot(unit(add(times(chest[0], x / CHEST[0] ** 2), times(chest[2], z / CHEST[1] ** 2))), camera.toViewer);
  const folds = [
    [
      [1.4, 0.56, 0.2],
      [1.44, 0.48, 0.32],
      [1.55, 0.38, 0.36],
    ],
    [
      [1.28, 0.56, 0.2],
      [1.28, 0.46, 0.34],
      [1.3, 0.36, 0.38],
    ],
  ] as const;
  const seen = folds.filter((fold) => fold.every(([, x, z]) => looks(arm.side * x, front * z) > SEEN));
  const spot = ([height, x, z]: Vec3) => trunk.at(height, arm.side * x, front * z);
  return strokes(
    seen.map(([a, b, c]) => [spot(a), spot(b), spot(c)] as const),
    camera,
    color,
  );
}
