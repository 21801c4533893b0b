import { posing } from '../posing.ts';
import type { Prop, RollerProp } from '../props/prop.ts';
import { ELBOW_PROPPED, KNEE_OUT, ON_FRONT, onSide } from './lying.ts';

const HIP_MAT: Prop = { kind: 'mat', x: 1.6, z: [-3.6, 3.5] };

const HIP_ROLLER: RollerProp = {
  kind: 'roller',
  at: [-0.55, 0.27, -0.44],
  radius: 0.27,
  half: 0.7,
  axis: [1, 0, 0],
};

const FROG_MAT: Prop = { kind: 'mat', x: 1.35, z: [-3.7, 3.5] };

const FROG_ROLLER: RollerProp = {
  kind: 'roller',
  at: [-1, 0.27, 0],
  radius: 0.27,
  half: 0.9,
  axis: [0, 0, 1],
};

/** Face down on the forearms, the roller across under the top of one thigh; the body glides a hand's width. */
export const hipFrontRoller = posing({
  view: { yaw: 48, pitch: 28 },
  look: { style: 'short', skin: 's1', hair: 'brown', feet: 'bare' },
  lit: 'hip-flexors',
  place: 'hip',
  a: {
    root: { at: [0, 0.92, -0.1], pitch: 84 },
    spine: { flex: -18 },
    neck: { flex: -32 },
    legR: { flex: 5, abd: 3, knee: 2, ankle: -48 },
    legL: KNEE_OUT,
    ...ELBOW_PROPPED,
  },
  b: { legR: { knee: 90, ankle: -20 } },
  order: { armL: 'back' },
  ready: { from: { legL: { ik: [0.5, 0.3, -2.9], footDir: [0.3, -0.3, -1] } } },
  rest: { at: onSide('left'), props: [HIP_MAT] },
  seconds: { move: 6, sweep: 6, ready: 5 },
  props: [HIP_MAT, HIP_ROLLER],
  mark: { on: 'roller', p: [0.12, 0.3, 0.05] },
  arrows: [
    [
      [-0.3, 0.9, -3.2],
      [-0.3, 1.9, -3.1],
      [-0.3, 2.4, -2.3],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 0.92, 0.2] } },
    props: [HIP_MAT, { ...HIP_ROLLER, travel: [0, 0, 0.15] }],
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
    root: { at: [0, 0.83, 0], pitch: 85 },
    spine: { flex: -18 },
    neck: { flex: -34 },
    legR: { flex: 4, abd: 59, rot: 78, knee: 70, ankle: -48 },
    legL: { flex: 5, abd: 6, knee: 2, ankle: -45 },
    ...ELBOW_PROPPED,
  },
  b: { legR: { flex: 5, rot: 50, knee: 80, ankle: -50 } },
  order: { armL: 'back' },
  ready: { from: { legR: { flex: 6, abd: 22, rot: 40, knee: 14, ankle: -46 } } },
  rest: { at: ON_FRONT, props: [FROG_MAT] },
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
    b: { root: { at: [-0.32, 0.83, 0] } },
    props: [FROG_MAT, { ...FROG_ROLLER, travel: [-0.16, 0, 0] }],
    arrows: [
      [
        [-1.1, 0.05, 1.7],
        [-1.5, 0.05, 1.7],
        [-2, 0.05, 1.7],
      ],
    ],
  },
});
