import { posing } from '../posing.ts';
import { standingLeg } from './stances.ts';

const DESK_LEFT = { kind: 'desk', x: [0.74, 2.45], z: [-0.25, 1.35] } as const;
const LEFT_HAND_ON_DESK = {
  ik: [0.92, 3.1, 0.4],
  pole: [0.6, 0, -1],
  palm: [0, -1, -0.3],
  handDir: [0.12, -0.42, 0.9],
  curl: 0.1,
} as const;

const FOOT_BALL = { kind: 'ball', at: { on: 'room', p: [-0.3, 0.25, 0.6] }, radius: 0.25 } as const;

/** One hand on the desk, the ball under one arch; the toes lift, or the foot rolls along the ball. */
export const footStandingBall = posing({
  view: { yaw: 74, pitch: 9 },
  look: { style: 'short', skin: 's1', hair: 'brown', feet: 'bare' },
  place: 'foot',
  a: {
    root: { at: [0.08, 3.4, 0] },
    neck: { flex: 12 },
    legL: { ...standingLeg(0.3, -0.1, 0.15), pole: [0.1, 0, 1] },
    legR: { ik: [-0.3, 0.74, 0.4], pole: [-0.1, 0.3, 1], footDir: [-0.04, -0.09, 1] },
    armL: LEFT_HAND_ON_DESK,
    armR: { flex: 2, abd: 10, elbow: 16 },
  },
  b: { legR: { toe: 60 } },
  order: { armL: 'front' },
  props: [DESK_LEFT, FOOT_BALL],
  mark: { on: 'ball', p: [0, 0.19, 0] },
  arrows: [
    [
      [-0.5, 0.75, 1.35],
      [-0.5, 1, 1.45],
      [-0.5, 1.35, 1.35],
    ],
  ],
  sweep: {
    b: { legR: { ik: [-0.3, 0.74, 0.66], footDir: [-0.04, 0.02, 1] } },
    props: [DESK_LEFT, { ...FOOT_BALL, at: { on: 'room', p: [-0.3, 0.25, 0.66] }, roll: 0.12 }],
    arrows: [
      [
        [-0.5, 0.6, 1.3],
        [-0.5, 0.6, 1.6],
        [-0.5, 0.6, 2],
      ],
    ],
  },
});

/** Split stance, heel up, tail tucked; the back knee bends and straightens. */
export const standingHipFlexor = posing({
  view: { yaw: 74, pitch: 7 },
  look: { style: 'bun', skin: 's2', hair: 'ink' },
  lit: 'hip-flexors',
  place: 'hip',
  a: {
    root: { at: [0, 2.98, -0.1], pitch: -3 },
    spine: { flex: 4 },
    legL: { ...standingLeg(0.24, 0.75, 0.05), pole: [0.1, 0, 1] },
    legR: { ik: [-0.24, 0.58, -1.45], footDir: [0, -0.64, 0.77], pole: [0, -0.2, 1], toe: 40 },
    armL: { ...LEFT_HAND_ON_DESK, ik: [0.92, 3.1, 0.55] },
    armR: { flex: -14, abd: 10, elbow: 14 },
  },
  b: { root: { at: [0, 3.17, 0.05], pitch: -9 } },
  main: 'b',
  order: { armL: 'front' },
  props: [{ kind: 'desk', x: [0.74, 2.3], z: [-0.1, 1.5] }],
  arrows: [
    [
      [-0.5, 1.7, -1.15],
      [-0.5, 2, -1.35],
      [-0.5, 2.3, -1.3],
    ],
  ],
});

/** Both hands on the desk, leaning a little; one straight leg presses back. */
export const standingHipExtension = posing({
  view: { yaw: 76, pitch: 8 },
  look: { style: 'curly', skin: 's4' },
  lit: 'gluteus-maximus',
  place: 'hip',
  a: {
    root: { at: [0.04, 3.38, -0.12], pitch: 18, roll: -4 },
    spine: { side: 4 },
    neck: { flex: -10 },
    legL: { ...standingLeg(0.22, -0.2, 0.05), pole: [0.1, 0, 1] },
    legR: { flex: 18, abd: 3, knee: 3, ankle: 4 },
    armL: {
      ik: [0.45, 3.1, 1.15],
      pole: [0.7, 0, -1],
      palm: [0, -1, -0.3],
      handDir: [0, -0.42, 0.9],
      curl: 0.1,
    },
    armR: {
      ik: [-0.45, 3.1, 1.15],
      pole: [-0.7, 0, -1],
      palm: [0, -1, -0.3],
      handDir: [0, -0.42, 0.9],
      curl: 0.1,
    },
  },
  b: { legR: { flex: -12, knee: 3, ankle: 6 } },
  main: 'b',
  props: [{ kind: 'desk', x: [-1, 1], z: [1.05, 2.3] }],
  arrows: [
    [
      [-0.5, 0.1, -0.7],
      [-0.5, 0.15, -1.2],
      [-0.5, 0.5, -1.8],
    ],
  ],
});

/** Feet wide, hands on the desk, seen from behind; the hips sit to one side and the other leg stays long. */
export const sideLungeRock = posing({
  view: { yaw: -150, pitch: 8 },
  look: { style: 'bob', skin: 's1', hair: 'brown' },
  lit: 'adductors',
  place: 'leg',
  a: {
    root: { at: [0, 3, -0.1], pitch: 14 },
    neck: { flex: -8 },
    legL: { ...standingLeg(1.55, 0, 0.12), pole: [0.2, 0, 1] },
    legR: { ...standingLeg(-1.55, 0, -0.12), pole: [-0.1, 0, 1] },
    armL: {
      ik: [1.2, 3.1, 1.15],
      pole: [0.8, -0.3, -0.8],
      palm: [0, -1, -0.3],
      handDir: [0, -0.42, 0.9],
      curl: 0.1,
    },
    armR: {
      ik: [-0.3, 3.1, 1.15],
      pole: [-0.5, -0.6, -0.6],
      palm: [0, -1, -0.3],
      handDir: [0, -0.42, 0.9],
      curl: 0.1,
    },
  },
  b: { root: { at: [0.75, 2.6, -0.4], pitch: 28 } },
  main: 'b',
  props: [{ kind: 'desk', x: [-0.9, 1.8], z: [1.05, 2.3] }],
  arrows: [
    [
      [-0.2, 3.9, -0.8],
      [0.4, 3.8, -0.8],
      [0.8, 3.3, -0.8],
    ],
  ],
});

/** Fingertips on the desk; both heels rise. */
export const calfRaise = posing({
  view: { yaw: 98, pitch: 8 },
  look: { style: 'short', skin: 's3' },
  lit: 'calves',
  litOn: 'both sides',
  place: 'leg',
  a: {
    root: { at: [0, 3.42, 0] },
    legL: { ...standingLeg(0.24, 0, 0.05), pole: [0, 0, 1] },
    legR: { ...standingLeg(-0.24, 0, -0.05), pole: [0, 0, 1] },
    armL: {
      ik: [0.5, 3.3, 0.62],
      pole: [0.7, 0, -1],
      palm: [0, -0.6, -0.8],
      handDir: [0, -0.88, 0.47],
      curl: 0.1,
    },
    armR: {
      ik: [-0.5, 3.3, 0.62],
      pole: [-0.7, 0, -1],
      palm: [0, -0.6, -0.8],
      handDir: [0, -0.88, 0.47],
      curl: 0.1,
    },
  },
  b: {
    root: { at: [0, 3.69, 0.16] },
    legL: { ik: [0.24, 0.55, 0.16], footDir: [0.03, -0.6, 0.8], toe: 37 },
    legR: { ik: [-0.24, 0.55, 0.16], footDir: [-0.03, -0.6, 0.8], toe: 37 },
  },
  main: 'b',
  props: [{ kind: 'desk', x: [-1, 1], z: [0.72, 2] }],
  arrows: [
    [
      [-0.5, 0.2, -0.6],
      [-0.5, 0.7, -0.7],
      [-0.5, 1.3, -0.6],
    ],
  ],
});
