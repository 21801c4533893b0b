import { posing } from '../posing.ts';
import type { Prop, RollerProp } from '../props/prop.ts';
import { ON_BACK } from './lying.ts';

const HIP_MAT: Prop = { kind: 'mat', x: 1.3, z: [-3.4, 3.1] };

const HIP_ROLLER: RollerProp = {
  kind: 'roller',
  at: [-0.55, 0.27, -0.55],
  radius: 0.27,
  half: 0.6,
  axis: [1, 0, 0],
};

const FROG_MAT: Prop = { kind: 'mat', x: 1.35, z: [-3.3, 3.1] };

const FROG_ROLLER: RollerProp = {
  kind: 'roller',
  at: [-1, 0.27, 0],
  radius: 0.27,
  half: 0.9,
  axis: [0, 0, 1],
};

/** Face down on the forearms, the roller across under the top of one thigh; the body glides a hand's width. */
export const hipFrontRoller = posing({
  view: { yaw: 46, pitch: 22 },
  look: { style: 'short', skin: 's1', hair: 'brown', feet: 'bare' },
  lit: 'hip-flexors',
  place: 'hip',
  a: {
    root: { at: [0, 0.93, -0.1], pitch: 80 },
    spine: { flex: -20 },
    neck: { flex: -34 },
    legR: { flex: -1, abd: 3, knee: 2, ankle: -45 },
    legL: { flex: 30, abd: 50, rot: 30, knee: 75, ankle: -35 },
    armL: {
      hand: 'flat',
      ik: [0.42, 0.15, 2.62],
      pole: [0.2, -1, -0.5],
      palm: [0, -1, 0],
      handDir: [-0.15, 0, 1],
    },
    armR: {
      hand: 'flat',
      ik: [-0.42, 0.15, 2.62],
      pole: [-0.2, -1, -0.5],
      palm: [0, -1, 0],
      handDir: [0.15, 0, 1],
    },
  },
  b: { legR: { knee: 90, ankle: -20 } },
  order: { armL: 'back' },
  ready: { from: { legL: { flex: 2, abd: 5, rot: 0, knee: 6, ankle: -40 } } },
  rest: { at: ON_BACK, props: [HIP_MAT] },
  seconds: { move: 6, sweep: 6, ready: 5 },
  props: [HIP_MAT, HIP_ROLLER],
  mark: { on: 'roller', p: [0.1, 0.3, 0] },
  arrows: [
    [
      [-0.3, 0.9, -3.2],
      [-0.3, 1.9, -3.1],
      [-0.3, 2.4, -2.3],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 0.93, 0.18] } },
    props: [HIP_MAT, { ...HIP_ROLLER, travel: [0, 0, 0.14] }],
    arrows: [
      [
        [-0.3, 2.4, -0.9],
        [-0.3, 2.4, -0.5],
        [-0.3, 2.4, -0.05],
      ],
    ],
  },
});

/** Face down on the forearms, one leg out to the side with the knee bent, the roller beside the body under that thigh. */
export const halfFrogRoller = posing({
  view: { yaw: 28, pitch: 30 },
  look: { style: 'bun', skin: 's6', feet: 'bare' },
  lit: 'adductors',
  place: 'hip',
  a: {
    root: { at: [0, 0.83, 0], pitch: 82 },
    spine: { flex: -22 },
    neck: { flex: -34 },
    legR: {
      ik: [-1.42, 0.72, -2.325],
      pole: [-0.76, -0.06, 0.41],
      footDir: [-0.6, -0.3, -1],
      footUp: [0, -1, 0.2],
    },
    legL: { flex: 1, abd: 6, knee: 2, ankle: -45 },
    armL: {
      hand: 'flat',
      ik: [0.42, 0.15, 2.7],
      pole: [0.2, -1, -0.5],
      palm: [0, -1, 0],
      handDir: [-0.15, 0, 1],
    },
    armR: {
      hand: 'flat',
      ik: [-0.42, 0.15, 2.7],
      pole: [-0.2, -1, -0.5],
      palm: [0, -1, 0],
      handDir: [0.15, 0, 1],
    },
  },
  through: [{ legR: { ik: [-1.41, 1.085, -2.275], pole: [-0.75, -0.24, 0.38], footDir: [-0.5, 0, -1] } }],
  b: { legR: { ik: [-1.42, 1.41, -2.13], pole: [-0.74, -0.42, 0.34], footDir: [-0.4, 0.3, -1] } },
  order: { armL: 'back' },
  ready: { from: { legR: { ik: [-0.5, 0.36, -3.05], pole: [-1, -0.2, 0.6], footDir: [-0.2, -0.2, -1] } } },
  rest: { at: ON_BACK, props: [FROG_MAT] },
  seconds: { move: 5, sweep: 6, ready: 5 },
  props: [FROG_MAT, FROG_ROLLER],
  mark: { on: 'roller', p: [0, 0.3, 0.1] },
  arrows: [
    [
      [-2.3, 0.7, -1.9],
      [-2.35, 1.1, -1.9],
      [-2.3, 1.6, -1.8],
    ],
  ],
  sweep: {
    b: { root: { at: [-0.3, 0.83, 0] }, legR: { ik: [-1.72, 0.72, -2.325] } },
    props: [FROG_MAT, { ...FROG_ROLLER, travel: [-0.15, 0, 0] }],
    arrows: [
      [
        [-1.1, 0.05, 1.7],
        [-1.5, 0.05, 1.7],
        [-2, 0.05, 1.7],
      ],
    ],
  },
});
