import { posing } from '../posing.ts';
import { hanging, onDesk } from './standing-arms.ts';
import { standingLeg } from './stances.ts';

const DESK_LEFT = { kind: 'desk', x: [0.74, 2.45], z: [-0.25, 1.35] } as const;

const FOOT_BALL = { kind: 'ball', at: { on: 'room', p: [-0.3, 0.25, 0.6] }, radius: 0.25 } as const;

/** One hand on the desk, the ball under one arch; the toes lift, or the foot rolls along the ball. */
export const footStandingBall = posing({
  view: { yaw: 70, pitch: 9 },
  look: { style: 'bald', skin: 's1', hair: 'brown', glasses: true, feet: 'bare' },
  lit: 'plantar-foot',
  place: 'foot',
  a: {
    root: { at: [0.06, 3.4, 0.04] },
    neck: { flex: 14 },
    legL: { ...standingLeg(0.3, -0.06, 0.15), pole: [0.1, 0, 1] },
    legR: { ik: [-0.3, 0.74, 0.4], pole: [-0.1, 0.3, 1], footDir: [-0.04, -0.09, 1] },
    armL: onDesk(1, [0.98, 2.97, 0.4]),
    armR: hanging(-1, [-0.84, 2.98, 0.24]),
  },
  b: { legR: { toe: 60 } },
  order: { armL: 'front' },
  props: [DESK_LEFT, FOOT_BALL],
  mark: { on: 'ball', p: [0, 0.19, 0] },
  arrows: [
    [
      [-0.5, 0.6, 1.4],
      [-0.5, 0.9, 1.6],
      [-0.5, 1.35, 1.4],
    ],
  ],
  sweep: {
    b: { legR: { ik: [-0.3, 0.74, 0.7], footDir: [-0.04, 0.04, 1] } },
    props: [DESK_LEFT, { ...FOOT_BALL, at: { on: 'room', p: [-0.3, 0.25, 0.68] }, roll: 0.16 }],
    arrows: [
      [
        [-0.5, 0.15, 1.55],
        [-0.5, 0.15, 2.1],
        [-0.5, 0.15, 2.8],
      ],
    ],
  },
  ready: { from: { legR: { ik: [-0.3, 1.15, 0.2], footDir: [-0.04, -0.4, 1] } } },
  rest: {
    at: {
      root: { at: [0, 3.41, 0] },
      neck: { flex: 0 },
      legR: { ik: [-0.26, 0.27, -0.22], footDir: [-0.12, 0, 1] },
    },
  },
  lens: { at: [0, 1.95, -1.65], radius: 1.15, zoom: 2.1 },
  seconds: { move: 4, sweep: 4, ready: 4 },
});

/** Split stance, heel up, tail tucked; the back knee bends and straightens. */
export const standingHipFlexor = posing({
  view: { yaw: 74, pitch: 7 },
  look: { style: 'long', skin: 's3' },
  lit: 'hip-flexors',
  place: 'hip',
  a: {
    root: { at: [0, 2.85, -0.38], pitch: 12 },
    spine: { flex: -8 },
    legL: { ...standingLeg(0.24, 0.75, 0.05), pole: [0.1, 0, 1] },
    legR: { ik: [-0.24, 0.56, -1.22], footDir: [0, -0.6, 0.8], pole: [0, -0.2, 1], toe: 40 },
    armL: onDesk(1, [0.98, 2.97, 0.5]),
    armR: hanging(-1, [-0.86, 2.5, -0.3]),
  },
  b: { root: { at: [0, 3.28, 0.1], pitch: -4 }, spine: { flex: 8 }, armR: { ik: [-0.86, 2.86, 0] } },
  main: 'b',
  order: { armL: 'front' },
  props: [{ kind: 'desk', x: [0.74, 2.3], z: [-0.2, 1.5] }],
  arrows: [
    [
      [-0.5, 2.95, -1.5],
      [-0.5, 2.5, -1],
      [-0.5, 2.85, -0.5],
    ],
  ],
  ready: {
    from: {
      root: { at: [0, 3.41, 0.7], pitch: 0 },
      spine: { flex: 0 },
      legR: { ik: [-0.24, 0.27, 0.6], footDir: [-0.05, 0, 1], toe: 0 },
      armR: { ik: [-0.86, 2.98, 0.86] },
    },
    arrows: [
      [
        [-0.4, 0.25, 0.3],
        [-0.4, 0.7, -0.3],
        [-0.4, 0.4, -0.9],
      ],
    ],
  },
  seconds: { move: 4, ready: 5 },
});

/** Both hands on the desk, leaning a little; one straight leg presses back. */
export const standingHipExtension = posing({
  view: { yaw: 76, pitch: 8 },
  look: { style: 'curly', skin: 's4' },
  lit: 'gluteus-maximus',
  place: 'hip',
  a: {
    root: { at: [0.04, 3.38, -0.1], pitch: 20, roll: -4 },
    spine: { side: 4 },
    neck: { flex: -10 },
    legL: { ...standingLeg(0.22, -0.2, 0.05), pole: [0.1, 0, 1] },
    legR: { flex: 18, abd: 3, knee: 3, ankle: 4 },
    armL: onDesk(1, [0.45, 2.97, 1.14]),
    armR: onDesk(-1, [-0.45, 2.97, 1.14]),
  },
  b: { legR: { flex: -14, knee: 3, ankle: 6 } },
  main: 'b',
  props: [{ kind: 'desk', x: [-1.1, 1.1], z: [1.05, 2.5] }],
  arrows: [
    [
      [-0.5, -0.25, -0.55],
      [-0.5, -0.2, -1.3],
      [-0.5, 0.25, -2.1],
    ],
  ],
  ready: {
    from: {
      root: { at: [0.02, 3.41, -0.2], pitch: 0, roll: 0 },
      spine: { side: 0 },
      neck: { flex: 0 },
      legR: { flex: 0, knee: 0, ankle: 0 },
      armL: hanging(1, [0.86, 2.98, 0.02]),
      armR: hanging(-1, [-0.86, 2.98, 0.02]),
    },
    arrows: [
      [
        [-0.6, 5.5, 0.1],
        [-0.6, 5.6, 0.5],
        [-0.6, 5.4, 0.95],
      ],
    ],
  },
  seconds: { move: 5, ready: 4 },
});

/** Feet wide, hands on the desk, seen from behind; the hips sit to one side and the other leg stays long. */
export const sideLungeRock = posing({
  view: { yaw: -164, pitch: 8 },
  look: { style: 'bob', skin: 's1', hair: 'blond', build: 'slim' },
  lit: 'adductors',
  place: 'hip',
  a: {
    root: { at: [0, 3, -0.1], pitch: 14 },
    neck: { flex: -8 },
    legL: { ...standingLeg(1.55, 0, 0.12), pole: [0.35, 0, 1] },
    legR: { ...standingLeg(-1.55, 0, -0.12), pole: [-0.1, 0, 1] },
    armL: { ...onDesk(1, [1.25, 2.97, 1.2]), pole: [1, -0.3, -0.6] },
    armR: { ...onDesk(-1, [-0.85, 2.97, 1.2]), pole: [-1, -0.4, -0.5] },
  },
  b: { root: { at: [0.85, 2.5, -0.45], pitch: 30 } },
  main: 'b',
  props: [{ kind: 'desk', x: [-1.5, 1.9], z: [1.05, 2.5] }],
  arrows: [
    [
      [0.1, 1.5, -0.4],
      [0.5, 1.4, -0.4],
      [0.95, 1.05, -0.4],
    ],
  ],
  ready: {
    from: {
      root: { at: [1, 3.4, -0.1], pitch: 2 },
      neck: { flex: 0 },
      legL: { pole: [0.1, 0, 1] },
      legR: { ik: [0.8, 0.27, 0] },
      armL: hanging(1, [1.86, 2.98, 0.14]),
      armR: hanging(-1, [0.14, 2.98, 0.14]),
    },
    arrows: [
      [
        [0.4, 0.2, -0.4],
        [-0.4, 0.8, -0.4],
        [-1.3, 0.4, -0.4],
      ],
    ],
  },
  seconds: { move: 6, ready: 5 },
});

/** Fingertips on the desk; both heels rise. */
export const calfRaise = posing({
  view: { yaw: 94, pitch: 8 },
  look: { style: 'short', skin: 's3', cover: 'turban' },
  lit: 'calves',
  litOn: 'both sides',
  place: 'leg',
  a: {
    root: { at: [0, 3.42, 0] },
    legL: { ...standingLeg(0.24, 0, 0.05), pole: [0, 0, 1] },
    legR: { ...standingLeg(-0.24, 0, -0.05), pole: [0, 0, 1] },
    armL: {
      ik: [0.52, 3.28, 0.66],
      pole: [0.7, 0, -1],
      palm: [0, -0.7, -0.7],
      handDir: [0, -0.8, 0.6],
      hand: 'tips',
    },
    armR: {
      ik: [-0.52, 3.28, 0.66],
      pole: [-0.7, 0, -1],
      palm: [0, -0.7, -0.7],
      handDir: [0, -0.8, 0.6],
      hand: 'tips',
    },
  },
  b: {
    root: { at: [0, 3.69, 0.16] },
    legL: { ik: [0.24, 0.55, 0.16], footDir: [0.03, -0.6, 0.8], toe: 37 },
    legR: { ik: [-0.24, 0.55, 0.16], footDir: [-0.03, -0.6, 0.8], toe: 37 },
  },
  main: 'b',
  props: [{ kind: 'desk', x: [-1.1, 1.1], z: [0.72, 2.2] }],
  arrows: [
    [
      [-0.5, 0.15, -0.95],
      [-0.5, 0.6, -1],
      [-0.5, 1.1, -0.95],
    ],
  ],
  ready: {
    from: {
      armL: hanging(1, [0.86, 2.98, 0.16]),
      armR: hanging(-1, [-0.86, 2.98, 0.16]),
    },
  },
  rest: {
    at: {
      armL: hanging(1, [0.86, 2.98, 0.16]),
      armR: hanging(-1, [-0.86, 2.98, 0.16]),
    },
  },
  seconds: { move: 4, ready: 4 },
});
