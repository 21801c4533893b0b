import { posing } from '../posing.ts';
import { standingLeg } from './stances.ts';
import { onThigh } from './standing-arms.ts';

/** Facing a door frame, ball below the collarbone; that hand goes behind the back, then out to the side. */
export const pecWallBall = posing({
  view: { yaw: 80, pitch: 7 },
  look: { style: 'bun', skin: 's1', hair: 'copper' },
  lit: 'pectorals',
  place: 'shoulder',
  a: {
    root: { at: [0, 3.36, -0.3], pitch: 7 },
    spine: { flex: -14 },
    neck: { flex: 8, twist: -20, glide: -0.15 },
    legL: standingLeg(0.28, -0.35, 0.1),
    legR: standingLeg(-0.28, -0.85, -0.1),
    armL: {
      ik: [0.06, 4.35, 0.3],
      pole: [1, -0.5, -0.4],
      palm: [0, 0, 1],
      handDir: [-0.1, 1, 0],
      curl: 0.05,
    },
    armR: {
      ik: [-1, 3.05, -0.16],
      pole: [-0.4, 0, -1],
      palm: [0.8, 0, 0.2],
      handDir: [-0.1, -1, 0.15],
      curl: 0.15,
    },
  },
  through: [{ armR: { ik: [-0.28, 3.62, -0.72], palm: [0, 0, -1], handDir: [1, 0.1, -0.1], curl: 0.1 } }],
  b: {
    armR: {
      ik: [-1.75, 3.5, -0.5],
      palm: [0.3, 0, 1],
      handDir: [-0.85, -0.5, -0.2],
      curl: 0.05,
    },
  },
  order: { armL: 'back' },
  props: [
    { kind: 'wall', from: 'ahead' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.4, 1.46, 0.5] }, radius: 0.2 },
  ],
  mark: { on: 'ball', p: [0, 0, -0.17] },
  arrows: [
    [
      [-1.1, 2.6, -0.3],
      [-1.7, 2.1, -2],
      [-2.3, 4, -0.9],
    ],
  ],
  sweep: {
    b: { root: { at: [-0.2, 3.29, -0.3] }, armR: { ik: [-1.1, 2.98, -0.12] } },
    props: [
      { kind: 'wall', from: 'ahead' },
      { kind: 'ball', at: { on: 'room', p: [-0.4, 4.875, 0.177] }, radius: 0.2 },
    ],
    arrows: [
      [
        [0.1, 5.1, 0.5],
        [-0.5, 5.25, 0.4],
        [-1.1, 5.1, 0.3],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0, 3.39, -0.98], pitch: 0 },
      legL: { ik: [0.28, 0.27, -0.85] },
      spine: { flex: -4 },
      neck: { flex: 10, twist: -20 },
      armR: { ik: [-1, 3.05, -0.75] },
      armL: { ik: [-0.2, 4.88, -0.2], pole: [0.6, -1, 0.3], palm: [-0.4, 0, -1], handDir: [-0.8, 0.2, 0] },
    },
    arrows: [
      [
        [0.2, 3.9, -0.3],
        [0.2, 4, 0.1],
        [0.2, 3.95, 0.5],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.4, -1.2], yaw: -40, pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0, twist: 0, glide: 0 },
      legL: { ...standingLeg(0.22, -1.02, -0.6), pole: [-0.5, 0, 1] },
      legR: { ...standingLeg(-0.22, -1.38, -1.1), pole: [-0.8, 0, 1] },
      armL: {
        ik: [0.72, 3.12, -0.38],
        pole: [0.6, 0, -0.8],
        palm: [-0.85, 0.2, 0.5],
        handDir: [0.25, -1, 0.3],
      },
      armR: {
        ik: [-1, 3.16, -1.9],
        pole: [0.6, 0, -0.8],
        palm: [-0.85, 0.2, 0.5],
        handDir: [-0.2, -1, -0.35],
        curl: 0,
      },
    },
    props: [{ kind: 'wall', from: 'ahead' }],
  },
  seconds: { move: 6, sweep: 5, ready: 5 },
});

/** Back to the wall, ball beside the shoulder blade; the arm lies across the chest and reaches forward. */
export const midBackWallBall = posing({
  view: { yaw: 74, pitch: 7 },
  look: { style: 'short', skin: 's4', build: 'round' },
  lit: 'mid-back',
  place: 'trunk',
  a: {
    root: { at: [0, 3.15, 0], pitch: -8 },
    spine: { flex: 4 },
    neck: { flex: 4 },
    legL: standingLeg(0.26, 0.7, 0.1),
    legR: standingLeg(-0.26, 0.6, -0.1),
    armL: { ik: [0.9, 2.8, 0.34], pole: [0.5, 0, -1], palm: [-1, 0, 0], handDir: [-0.1, -1, 0.2] },
    armR: {
      ik: [0.34, 4.5, 0.5],
      pole: [-0.7, -0.48, 0.8],
      palm: [0, -0.1, -1],
      handDir: [0.9, 0.35, -0.2],
      reach: 0.05,
    },
  },
  b: { armR: { ik: [0.1, 4.85, 1.8], palm: [0.6, -0.4, 0], handDir: [0.25, 0, 1], reach: 0.16 } },
  props: [
    { kind: 'wall', from: 'behind' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.25, 1.28, -0.56] }, radius: 0.2 },
  ],
  mark: { on: 'ball', p: [0, 0, 0.18] },
  arrows: [
    [
      [-0.3, 3.7, 1.1],
      [-0.3, 3.6, 1.7],
      [-0.2, 3.9, 2.4],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 2.95, 0] }, armL: { ik: [0.9, 2.6, 0.34] }, armR: { ik: [0.34, 4.3, 0.5] } },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'room', p: [-0.25, 4.38, -0.695] }, radius: 0.2 },
    ],
    arrows: [
      [
        [-0.5, 3.7, 1.95],
        [-0.5, 3.2, 2],
        [-0.5, 2.7, 1.95],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0, 3.4, 0.45], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0, twist: 10 },
      armL: {
        ik: [0.25, 4.45, 0.08],
        pole: [0.6, -1, -1],
        palm: [0, 0, 1],
        handDir: [-0.8, 0.35, -0.4],
        hand: 'cup',
      },
      armR: { ik: [0.34, 4.92, 1.08] },
    },
    arrows: [
      [
        [0.2, 3.6, 1.5],
        [0.2, 3.6, 1.1],
        [0.2, 3.5, 0.7],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.4, 0.6], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0 },
      armL: { ik: [0.88, 2.98, 0.8] },
      armR: {
        ik: [-0.88, 2.98, 0.84],
        pole: [-0.5, 0, -1],
        palm: [1, 0, 0],
        handDir: [0, -1, 0.3],
        curl: 0.5,
        reach: 0,
      },
    },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'handR', p: [0.02, -0.32, 0.26] }, radius: 0.2 },
    ],
  },
  seconds: { move: 5, sweep: 4, ready: 5 },
});

/** Back to the wall, one ball each side of the spine; both arms reach forward and up. */
export const midBackDoubleBallWall = posing({
  view: { yaw: 120, pitch: 7 },
  look: { style: 'curly', skin: 's6' },
  lit: 'mid-back',
  litOn: 'both sides',
  place: 'trunk',
  a: {
    root: { at: [0, 3.12, 0], pitch: -8 },
    spine: { flex: 4 },
    neck: { flex: 12 },
    legL: standingLeg(0.28, 0.7, 0.1),
    legR: standingLeg(-0.28, 0.62, -0.1),
    armL: onThigh(1, [0.38, 2.88, 0.6]),
    armR: onThigh(-1, [-0.38, 2.88, 0.6]),
  },
  through: [
    {
      armL: { ik: [0.55, 4.8, 1.85], pole: [0.8, -1, 0], handDir: [0, 0.15, 1] },
      armR: { ik: [-0.55, 4.8, 1.85], pole: [-0.8, -1, 0], handDir: [0, 0.15, 1] },
    },
  ],
  b: {
    armL: { ik: [0.75, 6.4, 1.05], pole: [1, 0, 0.4], handDir: [0, 1, 0.4] },
    armR: { ik: [-0.75, 6.4, 1.05], pole: [-1, 0, 0.4], handDir: [0, 1, 0.4] },
  },
  props: [
    { kind: 'wall', from: 'behind' },
    { kind: 'ball', at: { on: 'trunk', p: [0, 1.28, -0.56] }, radius: 0.2, twin: 0.22 },
  ],
  mark: { on: 'ball', p: [-0.2, 0, 0.18] },
  arrows: [
    [
      [-0.5, 2.7, 1.15],
      [-0.5, 4.9, 4.1],
      [-0.8, 6.8, 1.7],
    ],
  ],
  sweep: {
    b: {
      root: { at: [0, 2.9, 0] },
      armL: { ik: [0.38, 2.68, 0.74] },
      armR: { ik: [-0.38, 2.68, 0.74] },
    },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'room', p: [0, 4.35, -0.695] }, radius: 0.2, twin: 0.22 },
    ],
    arrows: [
      [
        [-0.5, 3.7, 1.95],
        [-0.5, 3.2, 2],
        [-0.5, 2.7, 1.95],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0, 3.41, 0.68], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 4 },
      armL: {
        ik: [0.36, 4.42, 0.3],
        pole: [0.6, -1, -1],
        palm: [0, 0, 1],
        handDir: [-0.9, 0.05, -0.4],
        hand: 'cup',
      },
      armR: {
        ik: [-0.36, 4.42, 0.3],
        pole: [-0.6, -1, -1],
        palm: [0, 0, 1],
        handDir: [0.9, 0.05, -0.4],
        hand: 'cup',
      },
    },
    arrows: [
      [
        [-0.4, 3.8, 1.5],
        [-0.4, 3.8, 1.1],
        [-0.4, 3.7, 0.7],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.4, 0.6], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: -4 },
      armL: { ik: [0.88, 2.98, 0.8], palm: [-1, 0, 0], handDir: [-0.1, -1, 0.2] },
      armR: { ik: [-0.88, 2.98, 0.8], palm: [1, 0, 0], handDir: [0.1, -1, 0.2] },
    },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'handR', p: [0.02, -0.34, 0.2] }, radius: 0.2, twin: 0.22 },
    ],
  },
  seconds: { move: 6, sweep: 5, ready: 5 },
});

/** Side-on to the wall and turned a little towards it, ball on the front pocket; the near foot slides back. */
export const tflWallBall = posing({
  view: { yaw: -30, pitch: 12 },
  look: { style: 'bun', skin: 's3', cover: 'hijab' },
  lit: 'hip-flexors',
  place: 'hip',
  a: {
    root: { at: [-0.05, 3.24, 0], yaw: -30, roll: 6 },
    spine: { side: 9 },
    neck: { side: 2 },
    legL: { ik: [1.05, 0.27, -0.15], footDir: [-0.1, 0, 1], pole: [-0.1, 0, 1] },
    legR: { ik: [0.26, 0.27, 0.8], footDir: [-0.3, 0, 0.95], pole: [-0.3, 0, 1] },
    armL: { ik: [0.86, 2.78, 0.62], pole: [0.8, 0, -1], palm: [-0.8, 0, 0.5], handDir: [-0.1, -1, 0.2] },
    armR: {
      ik: [-0.6, 6.6, 0.1],
      pole: [0.05, -0.4, 1],
      palm: [-1, 0, 0],
      handDir: [0, 1, 0.15],
      curl: 0.05,
    },
  },
  b: { legR: { ik: [0.26, 0.27, -0.62] } },
  order: { armR: 'front' },
  props: [
    { kind: 'wall', from: 'right' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.5, -0.04, 0.38] }, radius: 0.2 },
  ],
  mark: { on: 'ball', p: [0.17, 0.02, 0] },
  arrows: [
    [
      [0.05, -0.15, 0.95],
      [0.2, -0.15, 0.1],
      [0.2, -0.1, -0.55],
    ],
  ],
  sweep: {
    b: { root: { at: [-0.05, 3.24, 0.16], yaw: -18 } },
    props: [
      { kind: 'wall', from: 'right' },
      { kind: 'ball', at: { on: 'room', p: [-0.667, 3.148, 0.083] }, radius: 0.2 },
    ],
    arrows: [
      [
        [-0.2, 2.7, -0.8],
        [-0.7, 2.5, 0.1],
        [-0.7, 2.7, 0.7],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0.6, 3.39, 0.3], yaw: -10, roll: 0 },
      spine: { side: 0 },
      neck: { side: 0, twist: -10, flex: 10 },
      armL: { ik: [0.5, 3.5, 0.9], pole: [1, -0.2, 0], palm: [-0.6, 0, -0.8], handDir: [-1, 0, 0] },
    },
    arrows: [
      [
        [0.7, 4.5, 0.8],
        [0.3, 4.55, 0.8],
        [-0.2, 4.4, 0.8],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0.7, 3.39, 0.3], yaw: 0, roll: 0 },
      spine: { side: 0 },
      neck: { side: 0 },
      legR: { ik: [0.42, 0.27, 0.3], footDir: [-0.1, 0, 1] },
      armL: { ik: [1.58, 2.98, 0.5] },
      armR: {
        ik: [-0.18, 2.98, 0.5],
        pole: [-0.6, 0, -1],
        handDir: [-0.1, -1, 0.25],
        palm: [1, 0, 0],
        curl: 0.5,
      },
    },
    props: [
      { kind: 'wall', from: 'right' },
      { kind: 'ball', at: { on: 'handR', p: [0.02, -0.32, 0.26] }, radius: 0.2 },
    ],
  },
  seconds: { move: 5, sweep: 5, ready: 5 },
});

/** Back to the wall, ball behind the back pocket; the knees bend and straighten. */
export const gluteMaxWallBall = posing({
  view: { yaw: 82, pitch: 7 },
  look: { style: 'short', skin: 's1', hair: 'grey', build: 'round', age: 'older' },
  lit: 'gluteus-maximus',
  place: 'hip',
  a: {
    root: { at: [0, 3.22, 0], pitch: -6 },
    spine: { flex: 6 },
    legL: standingLeg(0.28, 0.66, 0.1),
    legR: standingLeg(-0.28, 0.58, -0.1),
    armL: onThigh(1, [0.36, 2.98, 0.6]),
    armR: onThigh(-1, [-0.36, 2.98, 0.58]),
  },
  b: {
    root: { at: [0, 2.74, 0] },
    armL: { ik: [0.36, 2.54, 0.8] },
    armR: { ik: [-0.36, 2.54, 0.78] },
  },
  props: [
    { kind: 'wall', from: 'behind' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.27, -0.02, -0.6] }, radius: 0.2 },
  ],
  mark: { on: 'ball', p: [0, 0.02, 0.18] },
  arrows: [
    [
      [-0.5, 3.7, 1.95],
      [-0.5, 3.2, 2],
      [-0.5, 2.7, 1.95],
    ],
  ],
  sweep: {
    b: {
      root: { at: [0.1, 3.22, 0.01], yaw: -16 },
      armL: { ik: [0.56, 2.98, 0.54] },
      armR: { ik: [-0.22, 2.98, 0.64] },
    },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'room', p: [-0.27, 3.14, -0.59] }, radius: 0.2 },
    ],
    arrows: [
      [
        [0.3, 2.75, -1],
        [-0.6, 2.2, -0.8],
        [-1, 2.55, 0.4],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0, 3.4, 0.5], pitch: 0 },
      spine: { flex: 0 },
      neck: { twist: -25, flex: 8 },
      armL: { ik: [0.88, 2.98, 0.7], palm: [-1, 0, 0], handDir: [-0.1, -1, 0.2] },
      armR: {
        ik: [-0.84, 3.62, -0.06],
        pole: [-0.7, 0.2, -1],
        palm: [0.4, 0, 1],
        handDir: [0.75, -0.4, -0.4],
      },
    },
    arrows: [
      [
        [-0.4, 4.2, 1.5],
        [-0.4, 4.2, 1.1],
        [-0.4, 4.1, 0.7],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.4, 0.58], pitch: 0 },
      spine: { flex: 0 },
      armL: { ik: [0.88, 2.98, 0.8], palm: [-1, 0, 0], handDir: [-0.1, -1, 0.2] },
      armR: {
        ik: [-0.88, 2.98, 0.84],
        pole: [-0.5, 0, -1],
        palm: [1, 0, 0],
        handDir: [0, -1, 0.3],
        curl: 0.5,
      },
    },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'handR', p: [0.02, -0.32, 0.26] }, radius: 0.2 },
    ],
  },
  seconds: { move: 4, sweep: 5, ready: 5 },
});
