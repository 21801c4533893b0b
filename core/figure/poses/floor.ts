import { posing } from '../posing.ts';
import type { BallProp, Prop, RollerProp } from '../props/prop.ts';
import type { ArrowPath } from '../props/signs.ts';
import { ELBOW_PROPPED, KNEE_OUT, ON_BACK, ON_FRONT } from './lying.ts';

const QUADS_MAT: Prop = { kind: 'mat', x: 1.6, z: [-3.4, 3.5] };

const QUADS_ROLLER: RollerProp = {
  kind: 'roller',
  at: [-0.35, 0.27, -0.95],
  radius: 0.27,
  half: 0.85,
  axis: [1, 0, 0],
};

/** One knee on the mat, the hips move forward and the arm of that side reaches up. */
export const halfKneelHipFlexor = posing({
  view: { yaw: 78, pitch: 8 },
  look: { style: 'short', skin: 's1', hair: 'brown', build: 'slim', feet: 'bare' },
  lit: 'hip-flexors',
  place: 'hip',
  a: {
    root: { at: [0, 1.8, -0.14], pitch: 0 },
    spine: { flex: 3 },
    legL: { ik: [0.26, 0.27, 1.52], footDir: [0.04, 0, 1], pole: [0, 0.6, 1], thighHint: [0, 1, 0] },
    legR: {
      ik: [-0.24, 0.25, -1.5],
      pole: [0, -1, 0.9],
      footDir: [0, -0.28, -1],
      footUp: [0, -1, 0],
      thighHint: [0, 0, 1],
    },
    armL: {
      hand: 'flat',
      ik: [0.36, 2.1, 1.15],
      pole: [0.8, -0.2, -0.8],
      palm: [0, -1, 0],
      handDir: [-0.1, -0.35, 1],
    },
    armR: { flex: -4, abd: 12, elbow: 14, hand: 'flat', curl: 0.1 },
  },
  b: { root: { at: [0, 1.73, 0.5], pitch: -5 }, armR: { flex: 164, abd: 14, elbow: 10 } },
  main: 'b',
  ready: {
    from: {
      root: { at: [0, 2.5, 0], pitch: 2 },
      legR: { ik: [-0.24, 0.52, -1.42], footDir: [0, -0.85, -0.5] },
      armL: { ik: [0.36, 2.34, 1.02] },
    },
  },
  rest: { at: {} },
  seconds: { move: 5, ready: 4 },
  props: [{ kind: 'mat', x: 0.75, z: [-2.4, 2.3] }],
  arrows: [
    [
      [-0.9, 2.75, 1.2],
      [-0.9, 2.75, 1.6],
      [-0.9, 2.75, 2.1],
    ],
    [
      [-0.9, 3.6, 1.8],
      [-0.9, 4.7, 2],
      [-0.9, 5.2, 1.4],
    ],
  ],
});

const QUADS_BALL: BallProp = {
  kind: 'ball',
  at: { on: 'room', p: [-0.27, 0.17, -0.95] },
  radius: 0.17,
  behind: true,
};

/** Face down on the forearms, the roller or a ball under one thigh; that knee bends. */
export const quadsFloorRollerBend = posing({
  view: { yaw: 62, pitch: 22 },
  look: { style: 'bun', skin: 's2', build: 'round', feet: 'bare' },
  lit: 'quadriceps',
  place: 'leg',
  a: {
    root: { at: [0, 0.9, 0], pitch: 85 },
    spine: { flex: -18 },
    neck: { flex: -32 },
    legR: { flex: 3, abd: 2, knee: 2, ankle: -48 },
    legL: KNEE_OUT,
    ...ELBOW_PROPPED,
  },
  b: { legR: { knee: 98, ankle: -20 } },
  main: 'b',
  ready: { from: { legL: { ik: [0.5, 0.3, -3], footDir: [0.3, -0.3, -1] } } },
  rest: { at: ON_FRONT, props: [QUADS_MAT] },
  seconds: { move: 6, sweep: 6, ready: 5 },
  props: [QUADS_MAT, QUADS_ROLLER],
  mark: { on: 'roller', p: [0, 0.3, 0] },
  arrows: [
    [
      [-0.3, 0.9, -3.5],
      [-0.3, 1.9, -3.4],
      [-0.3, 2.4, -2.6],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 0.9, 0.3] } },
    props: [QUADS_MAT, { ...QUADS_ROLLER, travel: [0, 0, 0.15] }],
    arrows: [
      [
        [-0.3, 2.2, -0.9],
        [-0.3, 2.2, -0.5],
        [-0.3, 2.2, -0.05],
      ],
    ],
  },
  tools: {
    'tennis-ball': {
      a: { root: { at: [0, 0.67, 0] }, spine: { flex: -23 }, legR: { flex: -1 } },
      b: { root: { at: [0, 0.67, 0] }, spine: { flex: -23 }, legR: { flex: -1 } },
      props: [QUADS_MAT, QUADS_BALL],
      mark: { on: 'ball', p: [0, 0.16, 0] },
      sweep: {
        b: { root: { at: [0, 0.67, 0.2] } },
        props: [QUADS_MAT, { ...QUADS_BALL, roll: 0.1 }],
        arrows: [
          [
            [-0.3, 2, -0.9],
            [-0.3, 2, -0.5],
            [-0.3, 2, -0.05],
          ],
        ],
      },
    },
  },
});

/** On the back, feet flat; the hips lift. */
export const gluteBridge = posing({
  view: { yaw: 76, pitch: 10 },
  look: { style: 'curly', skin: 's4', feet: 'bare', eyes: 'closed' },
  lit: 'gluteus-maximus',
  place: 'hip',
  a: {
    root: { at: [0, 0.47, 0], pitch: -90 },
    spine: { flex: 2 },
    neck: { flex: 6, glide: -0.3 },
    legL: { ik: [0.27, 0.27, 1.28], pole: [0, 1, 0.5], footDir: [0.05, 0, 1] },
    legR: { ik: [-0.27, 0.27, 1.28], pole: [0, 1, 0.5], footDir: [-0.05, 0, 1] },
    armL: {
      hand: 'flat',
      ik: [0.85, 0.12, 0.42],
      pole: [1, -0.3, 0],
      palm: [0, -1, 0],
      handDir: [0, 0, 1],
      curl: 0.1,
    },
    armR: {
      hand: 'flat',
      ik: [-0.85, 0.12, 0.42],
      pole: [-1, -0.3, 0],
      palm: [0, -1, 0],
      handDir: [0, 0, 1],
      curl: 0.1,
    },
  },
  b: { root: { at: [0, 1.2, -0.2], pitch: -130 }, spine: { flex: 24 }, neck: { flex: 22, glide: 0 } },
  main: 'b',
  ready: {
    from: {
      legL: { ik: [0.3, 0.22, 3.1], footDir: [0.2, 1, 0.3], footUp: [0, 0.3, -1] },
      legR: { ik: [-0.3, 0.22, 3.1], footDir: [-0.2, 1, 0.3], footUp: [0, 0.3, -1] },
    },
  },
  rest: { at: { legL: { pole: [-0.32, 1, 0.5] }, legR: { pole: [0.32, 1, 0.5] } } },
  seconds: { move: 6, ready: 5 },
  props: [{ kind: 'mat', x: 1.1, z: [-3.1, 3.5] }],
  arrows: [
    [
      [-0.2, 1.95, 0],
      [-0.2, 2.3, 0],
      [-0.2, 2.75, 0],
    ],
  ],
});

const SIDE_MAT: Prop = { kind: 'mat', x: 3.6, z: [-0.8, 1.6] };

const SIDE_ROLLER: RollerProp = {
  kind: 'roller',
  at: [0, 0.27, 0],
  radius: 0.27,
  half: 0.95,
  axis: [0, 0, 1],
  travel: [0.2, 0, 0],
};

const SIDE_BALL: BallProp = {
  kind: 'ball',
  at: { on: 'room', p: [0, 0.17, 0] },
  radius: 0.17,
  behind: true,
};

const SIDE_GLIDE: readonly ArrowPath[] = [
  [
    [-0.1, 0.1, 1.5],
    [0.25, 0.1, 1.5],
    [0.6, 0.1, 1.5],
  ],
];

/** On the side over the roller or a ball, propped on the forearm, the upper foot before the body. */
export const gluteMedFloorRoller = posing({
  view: { yaw: -10, pitch: 19 },
  look: { style: 'bob', skin: 's2', hair: 'grey', age: 'older', feet: 'bare' },
  lit: 'gluteus-medius',
  place: 'hip',
  a: {
    root: { at: [0.2, 1.01, 0], roll: 52, yaw: -8 },
    spine: { side: -13 },
    neck: { side: 16 },
    legR: { flex: 2, abd: -28, knee: 4, ankle: -15 },
    legL: { ik: [1.35, 0.27, 0.6], pole: [0.3, 1, 0.7], footDir: [0.35, 0, 1] },
    armR: {
      hand: 'flat',
      ik: [-1.95, 0.12, 0.8],
      pole: [0.3, -1, -0.4],
      palm: [0, -1, 0],
      handDir: [-0.6, 0, 0.8],
      curl: 0.1,
    },
    armL: {
      hand: 'flat',
      ik: [0.1, 1.66, 0.48],
      pole: [-0.3, 1, -0.5],
      palm: [-0.2, -1, -0.3],
      handDir: [0.9, -0.3, 0.1],
      curl: 0.2,
    },
  },
  b: { root: { at: [0.6, 0.95, 0] }, armL: { ik: [0.5, 1.58, 0.48] } },
  ready: { from: { legL: { ik: [2.7, 0.62, 0.5], footDir: [0.9, -0.2, 0.5] } } },
  rest: {
    at: { ...ON_BACK, root: { ...ON_BACK.root, yaw: 90 } },
    props: [SIDE_MAT],
  },
  seconds: { move: 5, ready: 5 },
  props: [SIDE_MAT, SIDE_ROLLER],
  mark: { on: 'roller', p: [-0.02, 0.3, 0.24] },
  arrows: SIDE_GLIDE,
  tools: {
    'tennis-ball': {
      a: {
        root: { at: [0.18, 0.85, 0], roll: 56 },
        spine: { side: -21 },
        legR: { abd: -27 },
        armR: { ik: [-1.75, 0.12, 1.3], pole: [-1, -0.72, -0.2] },
        armL: { ik: [-0.1, 1.45, 0.52] },
      },
      b: { root: { at: [0.4, 0.8, 0] }, armL: { ik: [0.12, 1.4, 0.52] } },
      props: [SIDE_MAT, SIDE_BALL],
      mark: { on: 'ball', p: [0, 0.16, 0.05] },
    },
  },
});
