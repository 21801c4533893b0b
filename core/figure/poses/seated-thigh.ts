import { posing } from '../posing.ts';
import type { Arm, PoseData } from '../pose.ts';
import type { ArrowPath } from '../props/signs.ts';
import type { Vec3 } from '../vector.ts';
import { SITTING } from './stances.ts';

/** A fist round the end of something held across, with the wrist behind it. */
const gripping = (ik: Vec3, pole: Vec3): Partial<Arm> => ({
  ik,
  pole,
  palm: [0, -1, -0.1],
  handDir: [0, -0.1, 1],
  curl: 0.85,
  hand: 'grip',
});

/** Glides along the thigh, from its middle to a hand above the knee. */
const alongThigh: ArrowPath = [
  [-0.95, 2.15, 0.55],
  [-0.95, 2.15, 0.9],
  [-0.95, 2.15, 1.35],
];

/** Both hands on something across the thigh, at key a and a glide further on. */
const acrossThigh = (height: number): { a: PoseData; sweep: PoseData } => ({
  a: {
    armR: gripping([-0.8, height, 0.4], [-1, -0.3, -0.5]),
    armL: gripping([0.3, height, 0.4], [1, -0.3, -0.5]),
  },
  sweep: { armR: { ik: [-0.8, height - 0.03, 0.8] }, armL: { ik: [0.3, height - 0.03, 0.8] } },
});

/** Leaning on something laid across the thigh: it glides between the middle and the knee, and the knee straightens. */
export const quadsSeatedRoll = posing({
  view: { yaw: 46, pitch: 12 },
  look: { style: 'curly', skin: 's3' },
  lit: 'quadriceps',
  place: 'leg',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, -0.05], pitch: 18 },
    spine: { flex: 14 },
    neck: { flex: 4 },
    legL: { ...SITTING.legL, ik: [0.46, 0.27, 1.5] },
    legR: { flex: 109, abd: 3, knee: 91, footDir: [-0.06, 0, 1] },
    armR: {
      hand: 'fist',
      ik: [0.02, 2.26, 0.85],
      pole: [-1, -0.5, 0],
      palm: [0, -1, 0],
      handDir: [1, -0.05, 0.1],
      curl: 0.4,
    },
    armL: {
      ik: [0.42, 2.4, 0.75],
      pole: [1, 0.2, -0.2],
      palm: [0, -1, 0],
      handDir: [-1, -0.1, 0.25],
      curl: 0.3,
    },
  },
  b: { legR: { knee: 12, footDir: [-0.06, 1, 0.3], footUp: [0, 0.3, -1] } },
  props: [{ kind: 'chair' }],
  mark: { on: 'thighR', p: [0.5, 0, 0.3] },
  arrows: [
    [
      [-0.4, 0.6, 2.3],
      [-0.4, 0.85, 2.9],
      [-0.4, 1.3, 3.1],
    ],
  ],
  sweep: {
    b: { armR: { ik: [0.02, 2.22, 1.2] }, armL: { ik: [0.42, 2.36, 1.1] } },
    arrows: [alongThigh],
  },
  tools: {
    'roller-stick': {
      a: acrossThigh(2.38).a,
      sweep: { b: acrossThigh(2.38).sweep, arrows: [alongThigh] },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'stick' }],
    },
    'water-bottle': {
      a: acrossThigh(2.44).a,
      sweep: { b: acrossThigh(2.44).sweep, arrows: [alongThigh] },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'bottle' }],
    },
  },
});

/** Both hands on something laid aslant over the inner thigh. */
const overInnerThigh = (left: Vec3, right: Vec3): PoseData => ({
  armL: {
    ik: left,
    pole: [1, -0.2, -0.5],
    palm: [-0.56, -0.73, -0.4],
    handDir: [-0.58, 0, 0.81],
    curl: 0.85,
    hand: 'grip',
  },
  armR: {
    ik: right,
    pole: [-1, -0.7, -0.3],
    palm: [-0.56, -0.73, -0.4],
    handDir: [-0.58, 0, 0.81],
    curl: 0.85,
    hand: 'grip',
  },
});

/** Sitting wide, a forearm on the inner thigh; the knee opens out and comes back. */
export const adductorsSeatedPress = posing({
  view: { yaw: -14, pitch: 17 },
  look: { style: 'short', skin: 's1', hair: 'copper' },
  lit: 'adductors',
  place: 'leg',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, 0.2], pitch: 18 },
    spine: { flex: 12 },
    neck: { flex: 6 },
    legL: { ik: [0.95, 0.27, 1.35], pole: [0.5, 1, 0.6], footDir: [0.35, 0, 1], thighHint: [0, 1, 0] },
    legR: { ik: [-0.95, 0.27, 1.35], pole: [-0.5, 1, 0.6], footDir: [-0.35, 0, 1], thighHint: [0, 1, 0] },
    armR: {
      ik: [-0.56, 2.0, 1.5],
      pole: [0.5, -1, -0.6],
      palm: [-0.9, -0.4, 0],
      handDir: [-0.2, -0.1, 1],
      curl: 0.2,
    },
    armL: {
      ik: [0.78, 2.2, 1.15],
      pole: [1, 0, -0.5],
      palm: [0, -1, 0],
      handDir: [0.1, -0.2, 1],
      curl: 0.15,
    },
  },
  b: { legR: { pole: [-0.9, 0.9, 0.6] }, armR: { ik: [-0.68, 1.98, 1.44] } },
  order: { legR: 'front' },
  props: [{ kind: 'chair' }],
  mark: { on: 'thighR', p: [0.5, 0.2, 0.18] },
  arrows: [
    [
      [-1.1, 2.4, 1.5],
      [-1.4, 2.45, 1.4],
      [-1.7, 2.3, 1.2],
    ],
  ],
  sweep: { b: { armR: { ik: [-0.62, 1.98, 1.58] } }, arrows: [] },
  tools: {
    'water-bottle': {
      a: overInnerThigh([0.08, 1.83, 1.04], [-0.54, 2.54, 0.6]),
      b: overInnerThigh([-0.08, 1.87, 1.08], [-0.65, 2.53, 0.52]),
      sweep: { b: overInnerThigh([0.04, 1.83, 1.1], [-0.58, 2.54, 0.66]), arrows: [] },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'bottle' }],
    },
    'roller-stick': {
      a: overInnerThigh([0.05, 1.79, 1.02], [-0.57, 2.5, 0.58]),
      b: overInnerThigh([-0.1, 1.82, 1.05], [-0.68, 2.48, 0.49]),
      sweep: { b: overInnerThigh([0.01, 1.79, 1.08], [-0.61, 2.5, 0.64]), arrows: [] },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'stick' }],
    },
  },
});

/** The ball under the middle of one buttock; that knee drifts out and in. */
export const piriformisChairBall = posing({
  view: { yaw: 46, pitch: 9 },
  look: { style: 'bob', skin: 's1', hair: 'grey' },
  lit: 'piriformis',
  place: 'hip',
  a: {
    ...SITTING,
    root: { at: [0, 2.1, -0.02], pitch: 0, roll: -4 },
    spine: { side: 4 },
    armL: { ...SITTING.armL, ik: [0.42, 2.3, 0.95] },
    armR: { ...SITTING.armR, ik: [-0.42, 2.36, 0.95] },
  },
  b: { legR: { pole: [-0.7, 1, 0.6] }, armR: { ik: [-0.68, 2.34, 0.9] } },
  sweep: { b: { root: { at: [-0.06, 2.1, -0.02] } }, arrows: [] },
  props: [{ kind: 'chair' }, { kind: 'ball', at: { on: 'room', p: [-0.34, 1.65, -0.08] }, radius: 0.18 }],
  mark: { on: 'ball', p: [0, 0.1, 0] },
  arrows: [
    [
      [-0.5, 2.5, 1.9],
      [-0.9, 2.5, 1.9],
      [-1.3, 2.4, 1.7],
    ],
  ],
});

/** The ball under the middle of one thigh; that knee straightens, toes up. */
export const hamstringsChairBall = posing({
  view: { yaw: 76, pitch: 8 },
  look: { style: 'bun', skin: 's4' },
  lit: 'hamstrings',
  place: 'leg',
  a: {
    ...SITTING,
    root: { at: [0, 1.87, -0.04], pitch: 3 },
    legR: { flex: 107, abd: 3, knee: 112, footDir: [-0.04, -0.6, 0.8], thighHint: [0, 1, 0] },
    armR: {
      hand: 'grip',
      ik: [-0.66, 1.62, -0.28],
      pole: [-0.6, 0, -1],
      palm: [0, -1, 0],
      handDir: [-0.1, -0.1, 1],
    },
    armL: {
      hand: 'grip',
      ik: [0.66, 1.62, -0.28],
      pole: [0.6, 0, -1],
      palm: [0, -1, 0],
      handDir: [0.1, -0.1, 1],
    },
  },
  b: { legR: { knee: 16, footDir: [-0.04, 1, 0.2], footUp: [0, 0.2, -1] } },
  sweep: { b: { root: { at: [0, 1.87, -0.12] } }, arrows: [] },
  props: [{ kind: 'chair' }, { kind: 'ball', at: { on: 'room', p: [-0.28, 1.64, 0.56] }, radius: 0.17 }],
  mark: { on: 'ball', p: [0, 0.1, 0] },
  arrows: [
    [
      [-0.4, 1.0, 2.3],
      [-0.4, 1.2, 2.9],
      [-0.4, 1.8, 3.2],
    ],
  ],
});
