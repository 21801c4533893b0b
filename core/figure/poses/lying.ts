import type { Arm, PoseData } from '../pose.ts';

/** The sole flat on the floor: the angles of it for somebody on the back. */
const BENT = {
  ik: null,
  flex: 54.2,
  abd: 3,
  rot: 0,
  knee: 131.8,
  ankle: -12.3,
  toe: 0,
  footDir: null,
  footUp: null,
} as const;

const BESIDE = {
  ik: null,
  flex: -9,
  abd: 15,
  rot: 0,
  elbow: 6,
  pron: 50,
  wrist: 0,
  handDir: null,
  palm: null,
  curl: 0.2,
} as const;

/** On the back with bent knees, arms beside the body: how one lets go on the floor. */
export const ON_BACK = {
  root: { at: [0, 0.47, 0], yaw: 0, pitch: -90, roll: 0 },
  spine: { flex: 2, side: 0, twist: 0 },
  neck: { flex: 8, side: 0, twist: 0, glide: 0 },
  legL: { ...BENT, thighHint: null },
  legR: { ...BENT, thighHint: null },
  armL: BESIDE,
  armR: BESIDE,
} as const satisfies PoseData;

const LONG = {
  ik: null,
  flex: 7.5,
  abd: -1,
  rot: 4,
  knee: 7,
  ankle: -56,
  toe: 0,
  footDir: null,
  footUp: null,
  thighHint: null,
} as const;

/** Face down with long legs, the cheek on the folded hands: how one lets go after lying on the forearms. */
export const ON_FRONT = {
  root: { at: [0, 0.47, 0.05], yaw: 0, pitch: 90, roll: 0 },
  spine: { flex: -4, side: 0, twist: 0 },
  neck: { flex: -6, side: 0, twist: 62, glide: 0 },
  legL: LONG,
  legR: LONG,
  armL: {
    hand: 'flat',
    ik: [0.36, 0.13, 2.65],
    pole: [1, 0.1, 0],
    palm: [0, -1, 0],
    handDir: [-1, 0, 0.35],
    curl: 0.05,
  },
  armR: {
    hand: 'flat',
    ik: [-0.36, 0.2, 2.55],
    pole: [-1, 0.1, 0],
    palm: [0, -1, 0],
    handDir: [1, 0, 0.35],
    curl: 0.05,
  },
} as const satisfies PoseData;

const DRAWN_UP = { ankle: -15, toe: 0, footDir: null, footUp: null, thighHint: null } as const;

/**
 * On the side, knees drawn up, the head on the lower arm, the upper hand on the mat before the chest. The body looks
 * along -x; the head is where it is face down (`left` below) or on the back (`right` below).
 */
export function onSide(below: 'left' | 'right'): PoseData {
  const z = below === 'left' ? 1 : -1;
  const pillow = {
    hand: 'flat',
    ik: [0.2, 0.17, 2.75 * z],
    pole: [-1, 0, 0.1 * z],
    palm: [0, 1, 0],
    handDir: [0.9, 0, 0.4 * z],
    curl: 0.1,
    reach: 0.1,
    shrug: 0.1,
  } as const;
  const free = {
    hand: 'flat',
    ik: [-0.85, 0.13, 1.3 * z],
    pole: [-0.4, 0.2, -1 * z],
    palm: [0, -1, 0],
    handDir: [-0.5, 0, 0.9 * z],
    curl: 0.1,
  } as const;
  const under = { ...DRAWN_UP, ik: [0.3, 0.2, -1.75 * z], pole: [-1, 0, 0.2 * z] } as const;
  const over = { ...DRAWN_UP, ik: [0.08, 0.43, -1.62 * z], pole: [-1, -0.1, 0.2 * z] } as const;
  return {
    root: { at: [0.4, 0.53, 0], yaw: -90, pitch: 0, roll: -83 * z },
    spine: { flex: 10, side: -12 * z, twist: 0 },
    neck: { flex: 8, side: 37 * z, twist: 0, glide: 0 },
    ...(below === 'left'
      ? { legL: under, legR: over, armL: pillow, armR: free }
      : { legR: under, legL: over, armR: pillow, armL: free }),
  };
}

/** Sitting on the floor with long legs, leaning back on both hands. */
export const ON_THE_FLOOR = {
  root: { at: [0, 0.43, -0.12], yaw: 0, pitch: -20, roll: 0 },
  spine: { flex: 10, side: 0, twist: 0 },
  neck: { flex: 12 },
  legL: {
    ik: [0.34, 0.24, 2.95],
    pole: [0.1, 1, 0.2],
    footDir: [0.15, 1, 0.3],
    footUp: [0, 0.3, -1],
    thighHint: null,
  },
  legR: {
    ik: [-0.34, 0.24, 2.95],
    pole: [-0.1, 1, 0.2],
    footDir: [-0.15, 1, 0.3],
    footUp: [0, 0.3, -1],
    thighHint: null,
  },
} as const satisfies PoseData;

/** Face down, propped on both forearms. */
export const ELBOW_PROPPED = {
  armL: {
    hand: 'flat',
    ik: [0.42, 0.12, 2.75],
    pole: [0.2, -1, -0.5],
    palm: [0, -1, 0],
    handDir: [-0.15, 0, 1],
  },
  armR: {
    hand: 'flat',
    ik: [-0.42, 0.12, 2.75],
    pole: [-0.2, -1, -0.5],
    palm: [0, -1, 0],
    handDir: [0.15, 0, 1],
  },
} as const satisfies PoseData;

/** Face down, the other leg out to the side with its knee and foot on the floor. */
export const KNEE_OUT = {
  ik: [1.55, 0.2, -2.25],
  pole: [1, -0.35, 0.5],
  footDir: [0.9, 0, -0.4],
  footUp: [0.4, 0, 0.9],
} as const;

/** A hand that carries some of the weight behind the body, flat on the floor at x, z; the elbow points out. */
export const handBehind = (x: number, z: number): Partial<Arm> => ({
  hand: 'flat',
  ik: [x, 0.12, z],
  pole: [Math.sign(x), 0.1, -0.3],
  palm: [0, -1, 0],
  handDir: [-0.2 * Math.sign(x), 0, -1],
  curl: 0.1,
});
