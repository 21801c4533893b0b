import { posing } from '../posing.ts';
import type { PoseData } from '../pose.ts';
import { HANDS_DOWN, HANDS_ON_HOOK, ON_LAP, SITTING, SLUMPED_WITH_HOOK } from './stances.ts';

/** Hands on the thighs, the trunk straight again. */
const UPRIGHT = {
  ...HANDS_DOWN,
  spine: { flex: 2, twist: 0 },
  neck: { twist: 0 },
} as const satisfies PoseData;

/** Fingers over the shoulder on the inner corner of the blade; the nose turns to the other armpit. */
export const levatorSeatedPress = posing({
  view: { yaw: -150, pitch: 14 },
  look: { style: 'short', skin: 's2', hair: 'brown' },
  lit: 'levator-scapulae',
  place: 'shoulder',
  a: {
    ...SITTING,
    spine: { flex: 2, twist: 10 },
    neck: { twist: -10 },
    armL: {
      ik: [-0.31, 3.8, 0.06],
      pole: [0.7, -1, 0.8],
      palm: [0, -0.8, 0.6],
      handDir: [0.12, -0.62, -0.78],
      hand: 'tips',
    },
  },
  b: { neck: { twist: -58, flex: 30 } },
  seconds: { move: 6 },
  ready: {
    from: {
      ...UPRIGHT,
      armL: { ...ON_LAP, ik: [0.1, 2.75, 0.95], palm: [-0.2, -0.5, -0.8], handDir: [-0.7, 0.6, 0.1] },
    },
  },
  rest: { at: UPRIGHT },
  props: [{ kind: 'chair', back: 'low' }],
  mark: { on: 'trunk', p: [-0.31, 1.78, -0.25] },
  arrows: [
    [
      [-0.4, 4.85, 0.9],
      [-0.1, 4.75, 1.25],
      [0.3, 4.2, 1.1],
    ],
  ],
  tools: {
    's-hook': {
      view: { yaw: 108, pitch: 10 },
      a: {
        spine: { flex: 2, twist: 0 },
        neck: { twist: 0 },
        ...HANDS_ON_HOOK,
      },
      ready: {
        from: SLUMPED_WITH_HOOK,
        arrows: [
          [
            [0, 3.9, -1.05],
            [0, 4.3, -1.05],
            [0, 4.75, -1.05],
          ],
        ],
      },
      rest: { at: HANDS_DOWN, props: [{ kind: 'chair', back: 'low' }] },
      props: [
        { kind: 'chair', back: 'low' },
        {
          kind: 'hook',
          points: [
            [-0.3, 1.68, -0.38],
            [-0.32, 1.8, -0.66],
            [-0.38, 2.14, -0.62],
            [-0.46, 2.42, -0.1],
            [-0.42, 2.22, 0.46],
            [-0.3, 1.5, 0.74],
            [-0.24, 0.98, 0.82],
            [-0.16, 0.62, 0.86],
            [0.02, 0.48, 0.9],
            [0.2, 0.6, 0.92],
          ],
        },
      ],
    },
    'tennis-ball': {
      view: { yaw: 78, pitch: 8 },
      a: UPRIGHT,
      ready: { from: { root: { pitch: 14 }, neck: { flex: -8 } } },
      rest: { at: { root: { pitch: 10 }, neck: { flex: -6 } }, props: [{ kind: 'chair', back: 'tall' }] },
      props: [
        { kind: 'chair', back: 'tall' },
        { kind: 'ball', at: { on: 'room', p: [-0.3, 3.4, -0.49] }, radius: 0.17 },
      ],
    },
  },
});

/** The forearms on the desk, sitting nearly upright. */
const forearmsDown = {
  root: { pitch: 14 },
  spine: { flex: 4 },
  neck: { flex: -8, glide: 0 },
  armR: {
    ik: [-0.25, 2.9, 2.28],
    pole: [-0.8, -0.4, 0.2],
    palm: [0, -1, 0],
    handDir: [0.5, 0, 1],
    hand: 'flat',
  },
  armL: {
    ik: [0.25, 2.9, 2.28],
    pole: [0.8, -0.4, 0.2],
    palm: [0, -1, 0],
    handDir: [-0.5, 0, 1],
    hand: 'flat',
  },
} as const satisfies PoseData;

/** The elbows on the desk, the open hands beside the face. */
const handsUp = {
  armR: { ik: [-0.5, 3.92, 1.9], palm: [0.6, 0, -0.8], handDir: [0, 1, -0.1], hand: 'easy' },
  armL: { ik: [0.5, 3.92, 1.9], palm: [-0.6, 0, -0.8], handDir: [0, 1, -0.1], hand: 'easy' },
} as const satisfies PoseData;

/** Elbows on the desk, fingertips under the ledge of the skull; the head leans back into them and nods. */
export const suboccipitalSeatedFingers = posing({
  view: { yaw: 122, pitch: 10 },
  look: { style: 'short', skin: 's5' },
  lit: 'suboccipitals',
  litOn: 'both sides',
  place: 'head',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, 0.1], pitch: 24 },
    spine: { flex: 6 },
    neck: { flex: -22, glide: 0.5 },
    armR: {
      ik: [-0.45, 3.65, 1.24],
      pole: [0.16, -0.34, 1.11],
      palm: [0.9, -0.2, 0.2],
      handDir: [0.55, 0.25, -0.8],
      hand: 'tips',
    },
    armL: {
      ik: [0.45, 3.65, 1.24],
      pole: [-0.16, -0.34, 1.11],
      palm: [-0.9, -0.2, 0.2],
      handDir: [-0.55, 0.25, -0.8],
      hand: 'tips',
    },
  },
  b: { neck: { flex: 2 }, armR: { ik: [-0.43, 3.72, 1.35] }, armL: { ik: [0.43, 3.72, 1.35] } },
  order: { armR: 'front' },
  ready: { from: handsUp },
  rest: { at: forearmsDown },
  lens: { at: [0, 4.6, -1.15], radius: 1, zoom: 1.9, shows: 'neck' },
  seconds: { move: 6 },
  props: [{ kind: 'chair' }, { kind: 'desk', x: [-0.95, 0.95], z: [1.15, 2.75] }],
  mark: { on: 'head', p: [-0.12, 0.2, -0.34] },
  arrows: [
    [
      [0, 4.75, 1.95],
      [0, 4.5, 2.2],
      [0, 4.1, 2.2],
    ],
  ],
});

/** Three fingers below the other collarbone; the arm of that side turns its palm out and reaches back. */
export const pecSeatedFingers = posing({
  view: { yaw: 28, pitch: 9 },
  look: { style: 'bob', skin: 's3', hair: 'brown', glasses: true },
  lit: 'pectorals',
  place: 'shoulder',
  a: {
    ...SITTING,
    armL: {
      ik: [-0.01, 3.15, 0.62],
      pole: [1, -0.9, 0.1],
      palm: [-0.3, -0.1, -0.95],
      handDir: [-0.75, 0.4, -0.3],
      hand: 'tips',
    },
    armR: { flex: 8, abd: 10, elbow: 20, pron: 75 },
  },
  b: { armR: { flex: -30, abd: 22, rot: -60, elbow: 6, pron: -40 } },
  ready: { from: { armL: ON_LAP } },
  rest: { at: { armL: SITTING.armL, spine: { flex: -2 } } },
  sweep: {
    b: { armL: { ik: [-0.1, 3.06, 0.61] } },
    arrows: [
      [
        [0.06, 3.2, 0.5],
        [-0.4, 4.35, 0.5],
        [-0.86, 3.2, 0.5],
      ],
      [
        [-0.86, 3.2, 0.5],
        [-0.4, 2.2, 0.5],
        [0.06, 3.2, 0.5],
      ],
    ],
  },
  seconds: { sweep: 4 },
  props: [{ kind: 'chair' }],
  mark: { on: 'trunk', p: [-0.4, 1.5, 0.3] },
  arrows: [
    [
      [-1.3, 1.6, 0.4],
      [-1.4, 1.6, 0],
      [-1.5, 1.75, -0.5],
    ],
  ],
});

/** The foot back on the floor, both hands on the thighs. */
const footDown = {
  ...HANDS_DOWN,
  root: { pitch: -2 },
  spine: { flex: 2 },
  neck: { flex: 0 },
} as const satisfies PoseData;

/** The lower hand cups a ball against the calf. */
const ballInPalm = {
  a: { armL: { ik: [-0.38, 2.89, 0.85], hand: 'cup' }, armR: { ik: [-1.0, 2.7, 0.77] } },
  props: [{ kind: 'chair' }, { kind: 'ball', at: { on: 'handL', p: [0, -0.3, 0.24] }, radius: 0.16 }],
  mark: { on: 'ball', p: [0, -0.14, 0] },
  sweep: { b: { armL: { ik: [-0.12, 2.83, 0.88] } }, arrows: [] },
} as const;

/** One ankle on the other thigh, both hands on the calf from above; the dangling toes draw up. */
export const calfSeatedPress = posing({
  view: { yaw: -20, pitch: 24 },
  look: { style: 'bun', skin: 's6' },
  lit: 'calves',
  place: 'hip',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, 0], pitch: 3 },
    spine: { flex: 16 },
    neck: { flex: 12 },
    legR: {
      ik: [0.3, 2.13, 1.28],
      pole: [-1, 0.33, 0.25],
      footDir: [0.8, -0.1, 0.5],
      footUp: [-0.5, 0.3, 0.7],
    },
    armR: {
      ik: [-0.81, 2.65, 0.79],
      pole: [-0.7, -0.5, -0.6],
      palm: [-0.22, -0.92, 0.33],
      handDir: [0.35, -0.15, 0.92],
      hand: 'grip',
      curl: 0,
    },
    armL: {
      ik: [-0.14, 2.54, 0.87],
      pole: [0.8, -0.5, -0.5],
      palm: [-0.22, -0.92, 0.33],
      handDir: [-0.55, -0.1, 0.83],
      hand: 'grip',
      curl: 0,
    },
  },
  b: { legR: { footDir: [-0.45, 0.39, 0.81], footUp: [-1, 0.3, -0.3] } },
  ready: {
    from: {
      ...footDown,
      legR: { ik: [-0.2, 0.27, 2.45], pole: [-0.3, 1, 0.3], footDir: [-0.04, 0.2, 1], footUp: [0, 1, -0.2] },
    },
    arrows: [
      [
        [-0.3, 1.2, 2.4],
        [0.1, 1.7, 2.1],
        [0.5, 2.3, 1.6],
      ],
    ],
  },
  rest: { at: { ...footDown, legR: { ...SITTING.legR, footUp: [0, 1, 0] } }, props: [{ kind: 'chair' }] },
  seconds: { move: 4 },
  order: { legR: 'front' },
  props: [{ kind: 'chair' }],
  mark: { on: 'shinR', p: [0.42, 0.18, -0.04] },
  arrows: [
    [
      [0.95, 1.72, 1.7],
      [0.5, 1.47, 2.1],
      [-0.15, 1.8, 2.1],
    ],
  ],
  sweep: {
    b: { armR: { ik: [-0.57, 2.6, 0.81] }, armL: { ik: [0.08, 2.5, 0.9] } },
    arrows: [
      [
        [-0.9, 2.0, 1.5],
        [-0.5, 1.9, 1.55],
        [-0.1, 1.85, 1.6],
      ],
    ],
  },
  tools: {
    'soft-ball': ballInPalm,
    'tennis-ball': ballInPalm,
  },
});
