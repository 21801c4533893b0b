import { posing } from '../posing.ts';
import type { Arm, PoseData } from '../pose.ts';
import type { ArrowPath } from '../props/signs.ts';
import type { Vec3 } from '../vector.ts';
import { HANDS_DOWN, SITTING } from './stances.ts';

/** A fist round the end of something held across, with the wrist behind it. */
const gripping = (ik: Vec3, pole: Vec3): Partial<Arm> => ({
  ik,
  pole,
  palm: [0, -1, -0.1],
  handDir: [0, -0.1, 1],
  curl: 0.85,
  hand: 'grip',
});

/** Glides along the thigh, from its middle to a hand above the knee. */
const alongThigh: ArrowPath = [
  [-0.9, 1.4, 0.5],
  [-0.9, 1.4, 0.9],
  [-0.9, 1.4, 1.35],
];

/** Down on the thigh. */
const down: ArrowPath = [
  [-1.0, 3.1, 1.0],
  [-1.0, 2.8, 1.0],
  [-1.0, 2.35, 1.0],
];

/** The trunk up again, the foot below the knee; the arms are not told. */
const uprightAgain = {
  root: { pitch: -2 },
  spine: { flex: 2 },
  neck: { flex: 0 },
  legR: { flex: 89 },
} as const satisfies PoseData;

/** Both hands on something across the thigh: at key a, a glide further on, and lifted off. */
const acrossThigh = (height: number): { a: PoseData; sweep: PoseData; off: PoseData } => {
  const armR = gripping([-0.8, height, 0.46], [-0.6, -0.4, -0.9]);
  const armL = gripping([0.34, height, 0.46], [1, 0.1, -0.5]);
  return {
    a: { armR, armL },
    sweep: { armR: { ik: [-0.8, height - 0.04, 0.92] }, armL: { ik: [0.34, height - 0.04, 0.92] } },
    off: {
      ...uprightAgain,
      armR: { ...armR, ik: [-0.8, height + 0.55, 0.6] },
      armL: { ...armL, ik: [0.34, height + 0.55, 0.6] },
    },
  };
};

/** What is the same for a stick and a bottle across the thigh. */
const rolled = (height: number, tool: 'stick' | 'bottle') => {
  const { a, sweep, off } = acrossThigh(height);
  return {
    view: { yaw: 32, pitch: 17 },
    a,
    sweep: { b: sweep, arrows: [alongThigh] },
    ready: { from: off, arrows: [down] },
    rest: { at: off },
    props: [{ kind: 'chair' }, { kind: 'between-hands', tool }],
  } as const;
};

/** Leaning on something laid across the thigh: it glides between the middle and the knee, and the knee straightens. */
export const quadsSeatedRoll = posing({
  view: { yaw: 56, pitch: 14 },
  look: { style: 'long', skin: 's2', hair: 'brown' },
  lit: 'quadriceps',
  place: 'leg',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, -0.05], pitch: 18 },
    spine: { flex: 14 },
    neck: { flex: 4 },
    legL: { ...SITTING.legL, ik: [0.46, 0.27, 1.5] },
    legR: { flex: 109, abd: 3, knee: 91, footDir: [-0.06, 0, 1], footUp: [0, 1, 0] },
    armR: {
      ik: [0.02, 2.26, 0.76],
      pole: [-1, -0.5, 0],
      palm: [0, -1, 0],
      handDir: [1, -0.05, 0.1],
      hand: 'fist',
    },
    armL: { ...SITTING.armL, ik: [0.5, 2.26, 0.8], handDir: [-0.3, -0.1, 1] },
  },
  b: { legR: { flex: 111, knee: 8, footDir: [-0.06, 1, 0.3], footUp: [0, 0.3, -1] } },
  sweep: {
    b: { root: { pitch: 21 }, legR: { flex: 112 }, armR: { ik: [0.0, 2.24, 1.16], pole: [-1, -0.7, 0.2] } },
    arrows: [alongThigh],
  },
  ready: {
    from: { ...uprightAgain, armR: { ik: [-0.15, 2.95, 0.8] } },
    arrows: [down],
  },
  rest: {
    at: {
      ...uprightAgain,
      armR: SITTING.armR,
      legR: { flex: 92, knee: 62, footDir: [-0.06, 0.1, 1] },
    },
  },
  order: { handL: 'top' },
  props: [{ kind: 'chair' }],
  mark: { on: 'thighR', p: [0.63, 0, 0.29] },
  arrows: [
    [
      [-0.4, 0.5, 2.65],
      [-0.4, 0.65, 3.25],
      [-0.4, 1.35, 3.45],
    ],
  ],
  tools: {
    'roller-stick': rolled(2.35, 'stick'),
    'water-bottle': rolled(2.42, 'bottle'),
  },
});

/** Both hands on something laid aslant over the inner thigh. */
const overInnerThigh = (left: Vec3, right: Vec3): PoseData => ({
  armL: {
    ik: left,
    pole: [1, -0.2, -0.6],
    palm: [-0.43, -0.44, -0.79],
    handDir: [-0.52, -0.59, 0.62],
    curl: 0.85,
    hand: 'grip',
  },
  armR: {
    ik: right,
    pole: [-0.3, -0.2, -1],
    palm: [-0.43, -0.44, -0.79],
    handDir: [-0.52, -0.59, 0.62],
    curl: 0.85,
    hand: 'grip',
  },
});

/** Down on the inner thigh. */
const inwards: ArrowPath = [
  [0.0, 3.1, 1.4],
  [-0.05, 2.7, 1.5],
  [-0.2, 2.3, 1.5],
];

/** Sitting up wide, what is held lifted off the thigh. */
const liftedOff = (left: Vec3, right: Vec3): PoseData => ({
  armL: { ik: left, palm: [-0.4, -0.8, -0.4], handDir: [-0.3, -0.2, 0.93] },
  armR: { ik: right, palm: [-0.4, -0.8, -0.4], handDir: [-0.3, -0.2, 0.93] },
  root: { pitch: -2 },
  spine: { flex: 2 },
  neck: { flex: 0 },
});

/** The feet back under the knees, hands on the thighs. */
const feetUnder = {
  ...SITTING,
  root: { at: [0, 1.8, 0.1], pitch: -2 },
  neck: { flex: 0 },
} as const satisfies PoseData;

const creeping: ArrowPath = [
  [-0.25, 1.3, 1.3],
  [-0.45, 1.25, 1.6],
  [-0.75, 1.3, 1.9],
];

/** Sitting wide, a forearm across the inner thigh; the knee opens out and comes back. */
export const adductorsSeatedPress = posing({
  view: { yaw: -8, pitch: 20 },
  look: { style: 'short', skin: 's1', hair: 'copper', build: 'round' },
  lit: 'adductors',
  place: 'hip',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, 0.2], pitch: 4 },
    spine: { flex: 20 },
    neck: { flex: 8 },
    legL: { ik: [0.95, 0.27, 1.35], pole: [0.5, 1, 0.6], footDir: [0.35, 0, 1], thighHint: [0, 1, 0] },
    legR: { ik: [-0.95, 0.27, 1.35], pole: [-0.25, 1, 0.6], footDir: [-0.35, 0, 1], thighHint: [0, 1, 0] },
    armR: {
      ik: [0.02, 1.82, 1.38],
      pole: [-0.6, -0.8, -0.3],
      palm: [-0.6, -0.75, 0],
      handDir: [0.45, -0.5, 0.7],
      hand: 'easy',
    },
    armL: { ...SITTING.armL, ik: [0.8, 2.26, 0.95], handDir: [0.35, -0.2, 1] },
  },
  b: { legR: { pole: [-1.3, 0.85, 0.55] }, armR: { ik: [-0.34, 1.74, 1.26] } },
  order: { armR: 'front' },
  sweep: { b: { armR: { ik: [-0.08, 1.82, 1.55] } }, arrows: [creeping] },
  ready: {
    from: {
      root: { pitch: -2 },
      spine: { flex: 2 },
      neck: { flex: 0 },
      armR: { ik: [-0.7, 2.3, 1.0], palm: [-0.2, -1, 0], handDir: [0, -0.2, 1] },
    },
    arrows: [inwards],
  },
  rest: { at: feetUnder },
  props: [{ kind: 'chair' }],
  mark: { on: 'thighR', p: [0.5, 0.2, 0.2] },
  arrows: [
    [
      [-0.85, 2.5, 1.6],
      [-1.35, 2.65, 1.45],
      [-1.75, 2.3, 1.2],
    ],
  ],
  tools: {
    'water-bottle': {
      a: overInnerThigh([0.2, 2.02, 0.92], [-0.54, 2.69, 0.94]),
      b: overInnerThigh([-0.09, 1.93, 0.92], [-0.84, 2.6, 0.8]),
      sweep: { b: overInnerThigh([0.12, 2.02, 1.1], [-0.61, 2.69, 1.12]), arrows: [creeping] },
      ready: { from: liftedOff([0.25, 2.45, 1.05], [-0.5, 2.95, 1.1]), arrows: [inwards] },
      rest: { at: feetUnder, props: [{ kind: 'chair' }] },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'bottle' }],
    },
    'roller-stick': {
      a: overInnerThigh([0.16, 1.98, 0.89], [-0.58, 2.65, 0.92]),
      b: overInnerThigh([-0.12, 1.89, 0.89], [-0.88, 2.55, 0.77]),
      sweep: { b: overInnerThigh([0.09, 1.98, 1.07], [-0.65, 2.65, 1.09]), arrows: [creeping] },
      ready: { from: liftedOff([0.25, 2.45, 1.05], [-0.5, 2.95, 1.1]), arrows: [inwards] },
      rest: { at: feetUnder, props: [{ kind: 'chair' }] },
      props: [{ kind: 'chair' }, { kind: 'between-hands', tool: 'stick' }],
    },
  },
});

/** The ball under the middle of one buttock; that knee drifts out and in. */
export const piriformisChairBall = posing({
  view: { yaw: 66, pitch: 13 },
  look: { style: 'bob', skin: 's1', hair: 'white', age: 'older' },
  lit: 'piriformis',
  place: 'hip',
  a: {
    ...SITTING,
    root: { at: [0.04, 2.045, -0.02], pitch: 0, roll: -18 },
    spine: { side: 10 },
    neck: { side: 1 },
    armL: { ...SITTING.armL, ik: [0.42, 2.3, 0.95] },
    armR: { ...SITTING.armR, ik: [-0.42, 2.38, 0.9] },
  },
  b: { legR: { pole: [-0.95, 1, 0.55] }, armR: { ik: [-0.76, 2.36, 0.82] } },
  sweep: {
    b: { root: { at: [0.25, 2.03, -0.02] } },
    arrows: [
      [
        [-1.6, 1.1, 0.3],
        [-1.1, 1.1, 0.3],
        [-0.3, 1.1, 0.3],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0.22, 2.1, 0.02], roll: -26 },
      spine: { side: 12 },
    },
  },
  rest: {
    at: { root: { at: [0, 1.8, 0], pitch: -2, roll: 0 }, spine: { flex: 2, side: 0 }, ...HANDS_DOWN },
    props: [{ kind: 'chair' }],
  },
  props: [
    { kind: 'chair' },
    { kind: 'ball', at: { on: 'room', p: [-0.27, 1.65, -0.1] }, radius: 0.18, behind: true },
  ],
  mark: { on: 'ball', p: [0, 0.14, 0] },
  arrows: [
    [
      [-0.3, 1.75, 2.0],
      [-0.7, 1.55, 1.85],
      [-1.1, 1.4, 1.4],
    ],
  ],
});

/** The ball under the middle of one thigh; that knee straightens, toes up. */
export const hamstringsChairBall = posing({
  view: { yaw: 76, pitch: 8 },
  look: { style: 'bun', skin: 's4', build: 'slim' },
  lit: 'hamstrings',
  place: 'hip',
  a: {
    ...SITTING,
    root: { at: [0, 1.87, -0.04], pitch: 3 },
    legR: {
      flex: 107,
      abd: 3,
      knee: 112,
      footDir: [-0.04, -0.6, 0.8],
      footUp: [0, 1, 0],
      thighHint: [0, 1, 0],
    },
    armR: { ik: [-0.7, 1.66, -0.28], pole: [-0.6, 0, -1], palm: [0, -1, 0], handDir: [-0.1, -0.1, 1] },
    armL: { ik: [0.7, 1.66, -0.28], pole: [0.6, 0, -1], palm: [0, -1, 0], handDir: [0.1, -0.1, 1] },
  },
  b: { legR: { knee: 14, footDir: [-0.04, 1, 0.2], footUp: [0, 0.2, -1] } },
  sweep: {
    b: { root: { at: [0, 1.87, -0.2] } },
    arrows: [
      [
        [-0.6, 2.6, 1.7],
        [-0.6, 2.6, 1.4],
        [-0.6, 2.6, 1.0],
      ],
    ],
  },
  ready: { from: { legR: { flex: 122, knee: 118 } } },
  rest: {
    at: {
      ...HANDS_DOWN,
      root: { at: [0, 1.8, 0], pitch: -2 },
      legR: { flex: 88, knee: 89, footDir: [-0.06, 0, 1] },
    },
    props: [{ kind: 'chair' }],
  },
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
