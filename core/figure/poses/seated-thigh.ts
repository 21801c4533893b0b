import { posing } from '../posing.ts';
import type { Arm } from '../pose.ts';
import type { Vec3 } from '../vector.ts';
import { SITTING } from './stances.ts';

/** A fist round the end of something held across, with the wrist behind it. */
const gripping = (ik: Vec3, pole: Vec3): Partial<Arm> => ({
  ik,
  pole,
  palm: [0, -1, -0.1],
  handDir: [0, -0.1, 1],
  curl: 0.85,
});

/** Leaning on something laid across the thigh and gliding between the knee and the middle. */
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
    armR: {
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
  b: { armR: { ik: [0.02, 2.22, 1.25] }, armL: { ik: [0.42, 2.36, 1.15] } },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-0.9, 2.2, 0.9],
      [-0.9, 2.2, 1.2],
      [-0.9, 2.2, 1.7],
    ],
  ],
  tools: {
    'roller-stick': {
      a: {
        armR: gripping([-0.8, 2.38, 0.4], [-1, -0.3, -0.5]),
        armL: gripping([0.3, 2.38, 0.4], [1, -0.3, -0.5]),
      },
      b: { armR: { ik: [-0.8, 2.34, 0.85] }, armL: { ik: [0.3, 2.34, 0.85] } },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'stick' }],
    },
    'water-bottle': {
      a: {
        armR: gripping([-0.8, 2.44, 0.4], [-1, -0.3, -0.5]),
        armL: gripping([0.3, 2.44, 0.4], [1, -0.3, -0.5]),
      },
      b: { armR: { ik: [-0.8, 2.4, 0.85] }, armL: { ik: [0.3, 2.4, 0.85] } },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'bottle' }],
    },
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
});

/** The ball under the middle of one buttock; that knee drifts out and in. */
export const piriformisChairBall = posing({
  view: { yaw: 56, pitch: 9 },
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
  b: { legR: { pole: [-0.9, 1, 0.5] }, armR: { ik: [-0.7, 2.36, 0.85] } },
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
    armR: { ik: [-0.66, 1.62, 0.1], pole: [-0.6, 0, -1], palm: [0, -1, 0], handDir: [-0.1, -0.1, 1] },
    armL: { ik: [0.66, 1.62, 0.1], pole: [0.6, 0, -1], palm: [0, -1, 0], handDir: [0.1, -0.1, 1] },
  },
  b: { legR: { knee: 16, footDir: [-0.04, 1, 0.2], footUp: [0, 0.2, -1] } },
  main: 'a',
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
