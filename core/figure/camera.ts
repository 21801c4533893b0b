import { DEGREE } from './rotation.ts';
import { dot } from './vector.ts';
import type { Vec2, Vec3 } from './vector.ts';

/** From where the figure is seen, in degrees: yaw 0 = it faces the viewer, 90 = it faces screen right, 180 = its back; pitch looks down. */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

/** An orthographic camera: three world directions, pixels per head, and the screen point of the world's origin. */
export interface Camera {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly toViewer: Vec3;
  readonly scale: number;
  readonly origin: Vec2;
  /** The round on the screen that the picture is cut to afterwards, so that the rest need not be drawn; absent = all is seen. */
  readonly sees?: { readonly middle: Vec2; readonly radius: number };
}

/** A camera with its origin at 0,0 and one pixel per head. */
export function cameraFor({ yaw, pitch }: View): Camera {
  const c = Math.cos(yaw * DEGREE);
  const s = Math.sin(yaw * DEGREE);
  const cp = Math.cos(pitch * DEGREE);
  const sp = Math.sin(pitch * DEGREE);
  return {
    right: [c, 0, s],
    up: [s * sp, cp, -c * sp],
    toViewer: [-s * cp, sp, c * cp],
    scale: 1,
    origin: [0, 0],
  };
}

/**
 * The same camera through a mirror: the other side of the body with no second set of poses.
 * The flip is in the camera and not in the picture, so the light still falls from the upper left.
 */
export function mirrored(camera: Camera): Camera {
  return {
    ...camera,
    right: [-camera.right[0], -camera.right[1], -camera.right[2]],
    origin: [-camera.origin[0], camera.origin[1]],
  };
}

/** The screen point of a world point, in pixels. */
export const project = (camera: Camera, point: Vec3): Vec2 => [
  camera.origin[0] + dot(point, camera.right) * camera.scale,
  camera.origin[1] - dot(point, camera.up) * camera.scale,
];

/** How near a world point is to the viewer, in heads; more is nearer. */
export const nearness = (camera: Camera, point: Vec3): number => dot(point, camera.toViewer);
