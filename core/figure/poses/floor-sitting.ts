import { posing } from '../posing.ts';
import type { BallProp, Prop, RollerProp } from '../props/prop.ts';
import type { ArrowPath } from '../props/signs.ts';
import { handBehind, ON_THE_FLOOR } from './lying.ts';

const SITTING_MAT: Prop = { kind: 'mat', x: 1.1, z: [-1.9, 3.6] };

const CALF_ROLLER: RollerProp = {
  kind: 'roller',
  at: [-0.45, 0.27, 2.12],
  radius: 0.27,
  half: 0.62,
  axis: [1, 0, 0],
};

const CALF_BALL: BallProp = {
  kind: 'ball',
  at: { on: 'room', p: [-0.3, 0.2, 2.12] },
  radius: 0.2,
  behind: true,
};

const CALF_GLIDE: readonly ArrowPath[] = [
  [
    [-0.3, 1.35, 2.45],
    [-0.3, 1.4, 2],
    [-0.3, 1.35, 1.6],
  ],
];

const THIGH_ROLLER: RollerProp = { ...CALF_ROLLER, at: [-0.42, 0.27, 0.8] };

/** Sitting with the roller under one calf, hands behind; the leg draws in a little over it and the ankle works. */
export const calfRoller = posing({
  view: { yaw: 80, pitch: 15 },
  look: { style: 'short', skin: 's3', glasses: true, feet: 'bare' },
  lit: 'calves',
  place: 'leg',
  a: {
    root: { at: [0, 0.43, -0.12], pitch: -30 },
    spine: { flex: 10 },
    neck: { flex: 16 },
    legR: { ik: [-0.3, 0.72, 2.98], pole: [-0.1, 1, 0.2], footDir: [-0.1, 1, -0.05], footUp: [0, -0.05, -1] },
    legL: { ik: [0.4, 0.27, 0.92], pole: [0.12, 1, 0.2], footDir: [0.1, 0, 1] },
    armR: handBehind(-0.62, -1.5),
    armL: handBehind(0.62, -1.5),
  },
  b: { legR: { footDir: [-0.05, 0.17, 1], footUp: [0, 1, -0.17] } },
  ready: { from: { legR: { ik: [-0.3, 1.3, 2.7] } } },
  rest: { at: { legR: ON_THE_FLOOR.legR }, props: [SITTING_MAT] },
  seconds: { move: 4, sweep: 6, ready: 4 },
  props: [SITTING_MAT, CALF_ROLLER],
  mark: { on: 'roller', p: [0, 0.3, 0] },
  arrows: [
    [
      [-0.3, 1.5, 3.1],
      [-0.3, 1.5, 3.6],
      [-0.3, 1, 3.9],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 0.43, -0.4] }, legR: { ik: [-0.3, 0.72, 2.7] } },
    props: [SITTING_MAT, { ...CALF_ROLLER, travel: [0, 0, -0.14] }],
    arrows: CALF_GLIDE,
  },
  tools: {
    'tennis-ball': {
      a: { legR: { ik: [-0.3, 0.55, 3.01] } },
      b: { legR: { ik: [-0.3, 0.55, 3.01] } },
      props: [SITTING_MAT, CALF_BALL],
      mark: { on: 'ball', p: [0, 0.2, 0] },
      sweep: {
        b: { root: { at: [0, 0.43, -0.4] }, legR: { ik: [-0.3, 0.55, 2.73] } },
        props: [SITTING_MAT, { ...CALF_BALL, roll: -0.14 }],
        arrows: CALF_GLIDE,
      },
    },
  },
});

/** Hands behind, the roller under one thigh; the body glides forward and back over it. */
export const hamstringsRoller = posing({
  view: { yaw: 54, pitch: 16 },
  look: { style: 'curly', skin: 's5', feet: 'bare' },
  lit: 'hamstrings',
  place: 'leg',
  a: {
    root: { at: [0, 0.78, -0.26], pitch: -34 },
    spine: { flex: 12 },
    neck: { flex: 20 },
    legR: { ik: [-0.28, 0.24, 2.82], pole: [-0.05, 1, 0.2], footDir: [-0.1, 1, 0.02], footUp: [0, 0.02, -1] },
    legL: { ik: [0.55, 0.27, 1.2], pole: [0.25, 1, 0.5], footDir: [0.2, 0, 1] },
    armR: handBehind(-0.62, -1.4),
    armL: handBehind(0.62, -1.4),
  },
  b: { legR: { footDir: [-0.05, 0.16, 1], footUp: [0, 1, -0.16] } },
  ready: { from: { legR: { ik: [-0.28, 1, 2.6] } } },
  rest: { at: ON_THE_FLOOR, props: [SITTING_MAT] },
  seconds: { move: 4, sweep: 6, ready: 4 },
  props: [SITTING_MAT, THIGH_ROLLER],
  mark: { on: 'roller', p: [0, 0.3, 0] },
  arrows: [
    [
      [-0.3, 1.05, 2.9],
      [-0.3, 1.05, 3.3],
      [-0.3, 0.65, 3.6],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 0.78, -0.54] }, legR: { ik: [-0.28, 0.24, 2.54] } },
    props: [SITTING_MAT, { ...THIGH_ROLLER, travel: [0, 0, -0.14] }],
    arrows: [
      [
        [-0.3, 2.6, 1.7],
        [-0.3, 2.65, 1.3],
        [-0.3, 2.6, 0.9],
      ],
    ],
  },
});

/** On the roller with one buttock, that ankle over the other knee, hands behind; small rolls. */
export const crossedLegRoller = posing({
  view: { yaw: 25, pitch: 22 },
  look: { style: 'bob', skin: 's1', hair: 'copper', build: 'round', feet: 'bare' },
  lit: 'piriformis',
  place: 'hip',
  a: {
    root: { at: [0, 1, -0.2], pitch: -44, roll: 9 },
    spine: { flex: 8, side: 9 },
    neck: { flex: 24 },
    legL: { ik: [0.3, 0.27, 1.75], pole: [0.1, 1, 0.5], footDir: [0.05, 0, 1] },
    legR: {
      ik: [0.5, 1.98, 0.95],
      pole: [-1, 0.85, 0.6],
      footDir: [0.7, 0.5, 0.5],
      footUp: [-0.5, 0.6, 0.6],
    },
    armR: handBehind(-0.75, -1.3),
    armL: handBehind(0.55, -1.3),
  },
  b: { root: { at: [0, 1, 0.1] }, legR: { ik: [0.5, 1.98, 1.1] } },
  order: { legR: 'front', legL: 'front' },
  ready: {
    from: {
      legR: { ik: [-0.4, 0.27, 1.75], pole: [-0.3, 1, 0.5], footDir: [-0.1, 0.1, 1], footUp: [0, 1, 0] },
    },
  },
  rest: { at: ON_THE_FLOOR, props: [{ kind: 'mat', x: 1.2, z: [-1.9, 3.4] }] },
  seconds: { move: 5, ready: 4 },
  props: [
    { kind: 'mat', x: 1.2, z: [-1.9, 2.4] },
    { kind: 'roller', at: [-0.1, 0.27, 0], radius: 0.27, half: 0.95, axis: [1, 0, 0], travel: [0, 0, 0.15] },
  ],
  mark: { on: 'roller', p: [-0.36, 0.32, 0.02] },
  arrows: [
    [
      [-1.35, 0.1, -0.4],
      [-1.35, 0.1, 0],
      [-1.35, 0.1, 0.45],
    ],
  ],
  tools: {
    'tennis-ball': {
      a: { root: { at: [0, 0.85, -0.1] }, legR: { ik: [0.46, 1.85, 0.95] } },
      b: { root: { at: [0, 0.85, 0.1] }, legR: { ik: [0.46, 1.85, 1.12] } },
      props: [
        { kind: 'mat', x: 1.2, z: [-1.9, 2.4] },
        { kind: 'ball', at: { on: 'room', p: [-0.25, 0.2, 0] }, radius: 0.2, roll: 0.1, behind: true },
      ],
      mark: { on: 'ball', p: [-0.05, 0.2, 0.05] },
    },
  },
});
