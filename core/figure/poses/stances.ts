import type { Arm, Leg, PoseData } from '../pose.ts';

/** Sitting on the chair, feet flat, hands on the thighs. */
export const SITTING = {
  root: { at: [0, 1.8, 0], pitch: -2 },
  spine: { flex: 2 },
  legL: { ik: [0.3, 0.27, 1.55], pole: [0.1, 1, 0.6], footDir: [0.06, 0, 1], thighHint: [0, 1, 0] },
  legR: { ik: [-0.3, 0.27, 1.55], pole: [-0.1, 1, 0.6], footDir: [-0.06, 0, 1], thighHint: [0, 1, 0] },
  armL: {
    ik: [0.43, 2.24, 0.9],
    pole: [0.5, -0.5, -0.75],
    palm: [0, -1, 0],
    handDir: [-0.04, -0.22, 1],
    hand: 'flat',
    curl: 0.15,
  },
  armR: {
    ik: [-0.43, 2.24, 0.9],
    pole: [-0.5, -0.5, -0.75],
    palm: [0, -1, 0],
    handDir: [0.04, -0.22, 1],
    hand: 'flat',
    curl: 0.15,
  },
} as const satisfies PoseData;

/** Both hands back on the thighs. */
export const HANDS_DOWN = { armL: SITTING.armL, armR: SITTING.armR } as const satisfies PoseData;

/** The left hand on the lap, its fingers to the side that is worked: from there it reaches across without turning over. */
export const ON_LAP = { ...SITTING.armL, ik: [0.22, 2.24, 1.2], handDir: [-1, -0.2, 0.3] } as const;

/** Both hands on the S-shaped hook before the chest, drawing it down. */
export const HANDS_ON_HOOK = {
  armL: {
    ik: [0.05, 3.07, 0.71],
    pole: [1, -0.8, 0.1],
    palm: [0, 0, -1],
    handDir: [-0.9, 0.2, 0.3],
    hand: 'grip',
    curl: 0.9,
  },
  armR: {
    ik: [-0.57, 2.66, 0.78],
    pole: [-1, -0.6, -0.2],
    palm: [0, 0, -1],
    handDir: [0.85, 0.3, 0.3],
    hand: 'grip',
    curl: 0.9,
  },
} as const satisfies PoseData;

/** Slumped, both hands on the hook that hangs over the shoulder: from there one sits up. */
export const SLUMPED_WITH_HOOK = {
  root: { pitch: -6 },
  spine: { flex: 24 },
  neck: { flex: -6 },
  armL: { ik: [0.05, 2.82, 0.82] },
  armR: { ik: [-0.57, 2.41, 0.76] },
} as const satisfies PoseData;

/** Both arms by the same angles. */
export const bothArms = (arm: Partial<Arm>): PoseData => ({ armL: arm, armR: arm });

/** A standing foot: the sole flat at x, z, the toes turned out by `out`. */
export const standingLeg = (x: number, z: number, out: number): Partial<Leg> => ({
  ik: [x, 0.27, z],
  footDir: [out, 0, 1],
});
