import type { Camera } from '#core/figure/camera.ts';
import type { Pose } from '#core/figure/pose.ts';
import type { Skeleton } from '#core/figure/skeleton.ts';
import { add, times } from '#core/figure/vector.ts';
import type { Vec2, Vec3 } from '#core/figure/vector.ts';
import type { PartName } from './changes.ts';
import { grain } from './field-ranges.ts';

/** A place of the body that can be taken hold of. */
export type Grip = Exclude<PartName, 'spine' | 'neck'>;

/** All grips with the words for them. */
export const GRIPS = {
  root: 'Hips',
  armL: 'Left wrist',
  armR: 'Right wrist',
  legL: 'Left ankle',
  legR: 'Right ankle',
} as const satisfies Record<Grip, string>;

/** Where a grip is in the world. */
export const gripAt = (grip: Grip, body: Skeleton, pose: Pose): Vec3 =>
  grip === 'root' ? pose.root.at : body[grip].end;

/** A grip on its way: from its place in the world by so many pixels to the right and down. */
interface Drag {
  readonly camera: Camera;
  readonly from: Vec3;
  readonly by: Vec2;
}

/** The pose with that grip moved by so many pixels on the screen; its depth stays. A limb that had angles gets a target. */
export function dragged(grip: Grip, pose: Pose, { camera, from, by }: Drag): Pose {
  const [right, down] = by;
  const [x, y, z] = add(
    from,
    add(times(camera.right, right / camera.scale), times(camera.up, -down / camera.scale)),
  );
  const place: Vec3 = [grain(x), grain(y), grain(z)];
  return grip === 'root'
    ? { ...pose, root: { ...pose.root, at: place } }
    : { ...pose, [grip]: { ...pose[grip], ik: place } };
}
