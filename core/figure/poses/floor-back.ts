import { posing } from '../posing.ts';
import type { Prop } from '../props/prop.ts';
import { ON_BACK, onSide } from './lying.ts';

const SWEEP_MAT: Prop = { kind: 'mat', x: 1.3, z: [-3.3, 1.8] };

const SKULL_MAT: Prop = { kind: 'mat', x: 1.1, z: [-3.15, 1.8] };

const BACK_MAT: Prop = { kind: 'mat', x: 1.2, z: [-3.1, 2] };

/** The arm that lies on the floor, palm up, as far out as `abd` says. */
const SWEPT = { flex: -6, abd: 22, rot: 0, elbow: 6, pron: 0, curl: 0.1 } as const;

/** On the back with the ball behind one shoulder; the arm of that side sweeps over the floor, from the hip to overhead. */
export const armSweep = posing({
  view: { yaw: 98, pitch: 42 },
  look: { style: 'bun', skin: 's4', feet: 'bare' },
  lit: 'upper-trapezius',
  place: 'shoulder',
  a: {
    root: { at: [0, 0.5, 0], pitch: -86 },
    spine: { flex: 6 },
    neck: { flex: 2 },
    legL: { ik: [0.3, 0.27, 1.28], pole: [0, 1, 0.5], footDir: [0.05, 0, 1] },
    legR: { ik: [-0.3, 0.27, 1.28], pole: [0, 1, 0.5], footDir: [-0.05, 0, 1] },
    armL: {
      hand: 'flat',
      ik: [0.95, 0.12, 0.42],
      pole: [1, -0.3, 0],
      palm: [0, -1, 0],
      handDir: [0, 0, 1],
      curl: 0.1,
    },
    armR: { ...SWEPT, abd: 22 },
  },
  through: [{ armR: { ...SWEPT, abd: 152 } }],
  b: { armR: { ...SWEPT, flex: 66, abd: -24, rot: 76, elbow: 92, pron: 40 } },
  ready: {
    from: {
      root: { at: [0, 0.5, 0], roll: 5 },
      armL: { ik: [0.9, 0.13, 0.26] },
    },
  },
  rest: { at: onSide('right'), props: [SWEEP_MAT] },
  seconds: { move: 6 },
  props: [
    SWEEP_MAT,
    { kind: 'towel-pad', low: [-0.45, 0, -3], high: [0.45, 0.28, -2.15] },
    { kind: 'ball', at: { on: 'room', p: [-0.53, 0.18, -1.53] }, radius: 0.18, behind: true },
  ],
  mark: { on: 'ball', p: [0.02, 0.2, -0.04] },
  arrows: [
    [
      [-1.9, 0.1, 0.3],
      [-4, 0.1, -1.4],
      [-2.2, 0.1, -3.5],
    ],
    [
      [-2, 0.1, -3.8],
      [-0.4, 3.4, -4],
      [0.3, 1.9, -1.6],
    ],
  ],
});

/** On the back, knees bent, the skull's base on a towel roll or on two balls; a tiny nod. */
export const skullBase = posing({
  view: { yaw: 97, pitch: 8 },
  look: { style: 'short', skin: 's3', feet: 'bare', eyes: 'closed' },
  lit: 'suboccipitals',
  place: 'head',
  lens: { at: [0, 2.75, -0.9], radius: 1, zoom: 1.8, shows: 'neck' },
  a: {
    root: { at: [0, 0.5, 0], pitch: -89 },
    spine: { flex: 5 },
    neck: { flex: -7, glide: 0.1 },
    legL: { ik: [0.27, 0.27, 1.28], pole: [0, 1, 0.5], footDir: [0.05, 0, 1] },
    legR: { ik: [-0.27, 0.27, 1.28], pole: [0, 1, 0.5], footDir: [-0.05, 0, 1] },
    armL: {
      hand: 'flat',
      ik: [0.2, 0.95, -0.5],
      pole: [1, -0.5, -0.2],
      palm: [0, -1, 0],
      handDir: [-0.8, 0, 0.3],
      curl: 0.15,
    },
    armR: {
      hand: 'flat',
      ik: [-0.2, 0.95, -0.5],
      pole: [-1, -0.5, -0.2],
      palm: [0, -1, 0],
      handDir: [0.8, 0, 0.3],
      curl: 0.15,
    },
  },
  b: { neck: { flex: 18, glide: -0.42 } },
  ready: { from: { neck: { flex: 42 } } },
  rest: { at: ON_BACK, props: [SKULL_MAT] },
  seconds: { move: 5, ready: 4 },
  props: [SKULL_MAT, { kind: 'towel-roll', at: [0, 0.19, -2.2], radius: 0.19, half: 0.5, axis: [1, 0, 0] }],
  mark: { on: 'room', p: [-0.2, 0.42, -2.24] },
  arrows: [
    [
      [0, 1.5, -3],
      [0, 1.75, -2.6],
      [0, 1.6, -2.2],
    ],
  ],
  tools: {
    'double-ball': {
      props: [
        SKULL_MAT,
        {
          kind: 'ball',
          at: { on: 'room', p: [0, 0.2, -2.29] },
          radius: 0.2,
          twin: 0.22,
          behind: true,
        },
      ],
    },
  },
});

/** The arm of which the hand carries the head from behind. */
const CARRYING = { flex: -6, abd: 118, rot: -84, elbow: 134, curl: 0.15, hand: 'flat' } as const;

/** On the back over the roller, the hands carry the head, hips just off the floor; the upper back glides over it. */
export const upperBackRoller = posing({
  view: { yaw: 66, pitch: 16 },
  look: { style: 'curly', skin: 's5', build: 'slim', feet: 'bare' },
  lit: 'mid-back',
  place: 'trunk',
  a: {
    root: { at: [0, 0.7, -0.35], pitch: -80 },
    spine: { flex: -6 },
    neck: { flex: 18 },
    legL: { ik: [0.3, 0.27, 1.5], pole: [0, 1, 0.5], footDir: [0.05, 0, 1] },
    legR: { ik: [-0.3, 0.27, 1.5], pole: [0, 1, 0.5], footDir: [-0.05, 0, 1] },
    armL: { ...CARRYING, handDir: [-1, -0.2, -0.2], palm: [0, 1, -0.3] },
    armR: { ...CARRYING, handDir: [1, -0.2, -0.2], palm: [0, 1, -0.3] },
  },
  b: { root: { at: [0, 0.7, 0.23] } },
  ready: { from: { root: { at: [0, 0.43, -0.2], pitch: -48 }, neck: { flex: 0 } } },
  rest: { at: ON_BACK, props: [BACK_MAT] },
  seconds: { move: 6, ready: 5 },
  props: [
    BACK_MAT,
    { kind: 'roller', at: [0, 0.27, -1.35], radius: 0.27, half: 0.9, axis: [1, 0, 0], travel: [0, 0, 0.29] },
  ],
  mark: { on: 'roller', p: [-0.4, 0.3, 0] },
  arrows: [
    [
      [-1.2, 0.1, -1.1],
      [-1.2, 0.1, -0.7],
      [-1.2, 0.1, -0.3],
    ],
  ],
});
