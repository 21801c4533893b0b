import type { Arm } from '../pose.ts';
import type { Vec3 } from '../vector.ts';

/** 1 = the left side, -1 = the right. */
type Side = 1 | -1;

/** An arm that hangs loose beside the body, its wrist there. */
export const hanging = (side: Side, [x, y, z]: Vec3): Partial<Arm> => ({
  ik: [x, y, z],
  pole: [side * 0.5, 0, -1],
  palm: [-side, 0, 0.1],
  handDir: [-side * 0.08, -1, 0.2],
  hand: 'easy',
  curl: 0.25,
});

/** A hand that lies flat on a wall ahead, its fingers up; the elbow points down and a little out. */
export const onWallAhead = (side: Side, [x, y, z]: Vec3): Partial<Arm> => ({
  ik: [x, y, z],
  pole: [side * 0.6, -1, -0.2],
  palm: [0, 0, 1],
  handDir: [side * 0.04, 1, 0.02],
  hand: 'flat',
  curl: 0,
});

/** A hand that lies flat on the desk, its fingers ahead. */
export const onDesk = (side: Side, [x, y, z]: Vec3): Partial<Arm> => ({
  ik: [x, y, z],
  pole: [side * 0.7, 0, -1],
  palm: [0, -1, -0.22],
  handDir: [side * 0.06, -0.22, 0.97],
  hand: 'flat',
  curl: 0,
});

/** A hand that rests on the front of the thigh of somebody who stands with bent knees. */
export const onThigh = (side: Side, [x, y, z]: Vec3): Partial<Arm> => ({
  ik: [x, y, z],
  pole: [side * 0.7, 0, -1],
  palm: [0, -0.5, -1],
  handDir: [0, -1, 0.5],
  curl: 0.1,
});
