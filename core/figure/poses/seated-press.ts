import { posing } from '../posing.ts';
import { SITTING } from './stances.ts';

/** Fingers over the shoulder on the inner corner of the blade; the nose turns to the other armpit. */
export const levatorSeatedPress = posing({
  view: { yaw: 154, pitch: 10 },
  look: { style: 'short', skin: 's2', hair: 'brown' },
  lit: 'levator-scapulae',
  place: 'shoulder',
  a: {
    ...SITTING,
    armL: {
      ik: [-0.27, 3.8, 0.02],
      pole: [1, -0.5, 0.8],
      palm: [0, -0.6, 0.75],
      handDir: [-0.05, -0.75, -0.65],
      curl: 0.15,
    },
  },
  b: { neck: { twist: -38, flex: 26 } },
  order: { handL: 'top' },
  props: [{ kind: 'chair', back: 'low' }],
  mark: { on: 'trunk', p: [-0.3, 1.58, -0.36] },
  arrows: [
    [
      [0.5, 4.85, -0.3],
      [0.85, 4.65, 0],
      [0.8, 4.2, 0.2],
    ],
  ],
  tools: {
    's-hook': {
      view: { yaw: 72, pitch: 9 },
      a: {
        armL: {
          ik: [-0.12, 3.06, 0.78],
          pole: [1, -0.7, 0.1],
          palm: [-0.3, 0, -1],
          handDir: [-1, 0.25, 0.1],
          curl: 0.75,
        },
        armR: {
          ik: [-0.34, 2.62, 0.86],
          pole: [-1, -0.4, -0.2],
          palm: [0.2, 0, -1],
          handDir: [0.6, 0.75, 0.1],
          curl: 0.75,
        },
      },
      props: [
        { kind: 'chair', back: 'low' },
        {
          kind: 'hook',
          points: [
            [-0.3, 1.58, -0.38],
            [-0.31, 1.7, -0.62],
            [-0.34, 2.1, -0.56],
            [-0.36, 2.36, -0.05],
            [-0.34, 2.16, 0.5],
            [-0.28, 1.6, 0.74],
            [-0.24, 1.1, 0.86],
            [-0.16, 0.66, 0.86],
            [0.02, 0.52, 0.9],
            [0.2, 0.62, 0.92],
          ],
        },
      ],
    },
    'tennis-ball': {
      view: { yaw: 80, pitch: 8 },
      a: { armL: SITTING.armL },
      props: [
        { kind: 'chair', back: 'tall' },
        { kind: 'ball', at: { on: 'room', p: [-0.3, 3.38, -0.49] }, radius: 0.17 },
      ],
    },
  },
});

/** Elbows on the desk, fingertips under the ledge of the skull; the head leans back into them and nods. */
export const suboccipitalSeatedFingers = posing({
  view: { yaw: 104, pitch: 8 },
  look: { style: 'short', skin: 's3' },
  lit: 'suboccipitals',
  litOn: 'both sides',
  place: 'head',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, 0.1], pitch: 20 },
    spine: { flex: 18 },
    neck: { flex: -26, glide: 0.4 },
    armR: {
      ik: [-0.48, 3.57, 1.26],
      pole: [0.2, -0.29, 1.12],
      palm: [0.7, 0, 0.7],
      handDir: [0.66, 0.33, -0.68],
      curl: 0.2,
    },
    armL: {
      ik: [0.48, 3.57, 1.26],
      pole: [-0.2, -0.29, 1.12],
      palm: [-0.7, 0, 0.7],
      handDir: [-0.66, 0.33, -0.68],
      curl: 0.2,
    },
  },
  b: { neck: { flex: -18 } },
  props: [{ kind: 'chair' }, { kind: 'desk', x: [-0.95, 0.95], z: [1.15, 2.75] }],
  mark: { on: 'head', p: [-0.12, 0.2, -0.34] },
  arrows: [
    [
      [0, 4.75, 2.0],
      [0, 4.5, 2.2],
      [0, 4.15, 2.2],
    ],
  ],
});

/** Three fingers below the other collarbone; the arm of that side turns its palm out and reaches back. */
export const pecSeatedFingers = posing({
  view: { yaw: 22, pitch: 8 },
  look: { style: 'bob', skin: 's3', hair: 'brown' },
  lit: 'pectorals',
  place: 'shoulder',
  a: {
    ...SITTING,
    armL: {
      ik: [0.0, 3.1, 0.62],
      pole: [1, -0.9, 0.1],
      palm: [-0.2, 0, -1],
      handDir: [-0.85, 0.36, -0.3],
      curl: 0.1,
    },
    armR: { flex: 4, abd: 10, elbow: 14 },
  },
  b: { armR: { flex: -26, abd: 14, rot: -60, elbow: 6, pron: -50 } },
  sweep: { b: { armL: { ik: [-0.05, 3.07, 0.62] } }, arrows: [] },
  props: [{ kind: 'chair' }],
  mark: { on: 'trunk', p: [-0.38, 1.5, 0.3] },
  arrows: [
    [
      [-1.3, 1.6, 0.4],
      [-1.4, 1.6, 0],
      [-1.4, 1.75, -0.5],
    ],
  ],
});

/** The lower hand cups a ball against the calf. */
const ballInPalm = {
  a: { armR: { ik: [-0.76, 1.53, 1.46] } },
  props: [{ kind: 'chair' }, { kind: 'ball', at: { on: 'handR', p: [0, -0.3, 0.24] }, radius: 0.16 }],
  mark: { on: 'ball', p: [0, 0.08, 0] },
  sweep: { b: { armR: { ik: [-0.68, 1.53, 1.44] } }, arrows: [] },
} as const;

/** One ankle on the other thigh, one hand over the calf and one cupped under it; the toes draw up and point. */
export const calfSeatedPress = posing({
  view: { yaw: 6, pitch: 14 },
  look: { style: 'bun', skin: 's2', hair: 'ink' },
  lit: 'calves',
  place: 'leg',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, 0], pitch: 8 },
    spine: { flex: 12 },
    neck: { flex: 10 },
    legR: { ik: [0.42, 2.16, 1.12], pole: [-1, -0.1, 0.3], footDir: [-0.1, 0.25, 1], footUp: [-1, 0.3, 0.1] },
    armR: {
      ik: [-0.8, 1.75, 1.41],
      pole: [-1, 0, -0.2],
      palm: [-0.11, 0.97, -0.23],
      handDir: [1, 0.05, -0.25],
      curl: 0.35,
    },
    armL: {
      ik: [-0.02, 2.58, 0.84],
      pole: [1, -0.3, -0.4],
      palm: [-0.2, -1, 0],
      handDir: [-0.8, -0.35, 0.3],
      curl: 0.4,
    },
  },
  b: { legR: { footDir: [0.95, 0.2, 0.5] } },
  order: { legR: 'front' },
  props: [{ kind: 'chair' }],
  mark: { on: 'shinR', p: [0.38, -0.16, 0.06] },
  arrows: [
    [
      [0.75, 2.35, 2.1],
      [1.1, 2.3, 2.0],
      [1.4, 2.3, 1.5],
    ],
  ],
  sweep: { b: { armR: { ik: [-0.68, 1.76, 1.4] }, armL: { ik: [0.08, 2.58, 0.86] } }, arrows: [] },
  tools: {
    'soft-ball': ballInPalm,
    'tennis-ball': ballInPalm,
  },
});
