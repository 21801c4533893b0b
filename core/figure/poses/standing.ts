import { posing } from '../posing.ts';
import { hanging, onDesk, onWallAhead } from './standing-arms.ts';
import { bothArms, standingLeg } from './stances.ts';

/** Back to the wall, ball on the top of the shoulder; the arm of that side floats up and down. */
export const upperTrapWallBall = posing({
  view: { yaw: 72, pitch: 7 },
  look: { style: 'bun', skin: 's2' },
  lit: 'upper-trapezius',
  place: 'shoulder',
  a: {
    root: { at: [0, 3.12, 0], pitch: -9 },
    spine: { flex: 4 },
    neck: { flex: 8 },
    legL: standingLeg(0.26, 0.72, 0.1),
    legR: standingLeg(-0.26, 0.6, -0.1),
    armL: { ik: [0.9, 2.72, 0.3], pole: [0.5, 0, -1], palm: [-1, 0, 0] },
    armR: { flex: 10, abd: 7, elbow: 16 },
  },
  b: { armR: { flex: 98, abd: 14, elbow: 14 } },
  props: [
    { kind: 'wall', from: 'behind' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.42, 1.7, -0.47] }, radius: 0.23 },
  ],
  mark: { on: 'ball', p: [0, 0.06, 0.2] },
  arrows: [
    [
      [-0.9, 2.7, 1],
      [-0.9, 3.5, 2.2],
      [-0.9, 4.6, 2.4],
    ],
  ],
  sweep: {
    b: { root: { at: [0.2, 3.05, 0] }, armL: { ik: [1.1, 2.65, 0.3] } },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'room', p: [-0.42, 4.76, -0.661] }, radius: 0.23 },
    ],
    arrows: [
      [
        [-1.3, 4.1, -0.6],
        [-0.4, 3.95, -0.6],
        [0.4, 4.15, -0.6],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0, 3.4, 0.5], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0, twist: -8 },
      armL: { ik: [-0.24, 5.3, 0.8], pole: [0.6, -1, 0.8], palm: [0, -1, -0.2], handDir: [-0.3, 0.02, -1] },
    },
    arrows: [
      [
        [0.4, 4.4, 1.2],
        [0.4, 4.4, 0.7],
        [0.4, 4.3, 0.3],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.4, 0.6], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0 },
      armL: { ik: [0.88, 2.97, 0.8] },
      armR: { flex: 12, abd: 8, elbow: 24, curl: 0.5 },
    },
    props: [
      { kind: 'wall', from: 'behind' },
      { kind: 'ball', at: { on: 'handR', p: [0.02, -0.32, 0.28] }, radius: 0.23 },
    ],
  },
  seconds: { move: 6, sweep: 5, ready: 5 },
});

/** Side-on to the wall, ball on the side of the hip; the knees bend and straighten. */
export const gluteMedWallBall = posing({
  view: { yaw: -16, pitch: 7 },
  look: { style: 'curly', skin: 's5' },
  lit: 'gluteus-medius',
  place: 'hip',
  a: {
    root: { at: [-0.12, 3.22, 0], roll: 7 },
    spine: { side: 10 },
    neck: { side: -2 },
    legL: { ik: [0.98, 0.27, 0.06], footDir: [0.22, 0, 1], pole: [0.15, 0, 1] },
    legR: { ik: [0.42, 0.27, 0.12], footDir: [-0.12, 0, 1], pole: [-0.1, 0, 1] },
    armL: {
      ik: [0.68, 3.72, 0.26],
      pole: [1, -0.1, -0.5],
      palm: [-0.6, 0, -1],
      handDir: [-0.9, -0.45, 0.35],
    },
    armR: {
      ik: [-0.92, 6.58, 0.12],
      pole: [0.6, 0, 1],
      palm: [-1, 0, 0],
      handDir: [-0.02, 1, 0.1],
      curl: 0.05,
    },
  },
  b: { root: { at: [-0.12, 2.8, 0] }, armL: { ik: [0.68, 3.3, 0.26] } },
  props: [
    { kind: 'wall', from: 'right' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.74, 0.22, -0.04] }, radius: 0.21 },
  ],
  mark: { on: 'ball', p: [0.2, 0, 0.06] },
  arrows: [
    [
      [1.3, 2.9, 0.3],
      [1.3, 2.5, 0.3],
      [1.3, 1.95, 0.3],
    ],
  ],
  sweep: {
    b: { root: { at: [-0.12, 3.22, 0.2], yaw: 12 }, armL: { ik: [0.74, 3.72, 0.3] } },
    props: [
      { kind: 'wall', from: 'right' },
      { kind: 'ball', at: { on: 'room', p: [-0.881, 3.347, -0.04] }, radius: 0.21 },
    ],
    arrows: [
      [
        [-0.3, 2.75, -0.9],
        [-0.8, 2.5, 0],
        [-0.85, 2.75, 0.7],
      ],
    ],
  },
  ready: {
    from: {
      root: { at: [0.62, 3.4, 0.04], roll: 0 },
      spine: { side: 0 },
      neck: { side: 0, twist: -12, flex: 8 },
      armL: {
        ik: [0.12, 3.78, 0.64],
        pole: [0.8, -0.6, -0.4],
        palm: [0, -0.3, -1],
        handDir: [-0.8, -0.2, -0.5],
      },
    },
    arrows: [
      [
        [0.6, 4.6, 0.6],
        [0.2, 4.65, 0.6],
        [-0.3, 4.5, 0.6],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0.68, 3.4, 0.04], roll: 0 },
      spine: { side: 0 },
      neck: { side: 0 },
      armL: { ik: [1.56, 3.0, 0.26], handDir: [0.1, -1, 0.25], palm: [-1, 0, 0] },
      armR: {
        ik: [-0.2, 3.0, 0.26],
        pole: [-0.6, 0, -1],
        handDir: [-0.1, -1, 0.25],
        palm: [1, 0, 0],
        curl: 0.5,
      },
    },
    props: [
      { kind: 'wall', from: 'right' },
      { kind: 'ball', at: { on: 'handR', p: [0.02, -0.32, 0.26] }, radius: 0.21 },
    ],
  },
  seconds: { move: 5, sweep: 5, ready: 5 },
});

/** Both arms out to the side, no higher than the shoulder. */
export const bandLateralRaise = posing({
  view: { yaw: 0, pitch: 6 },
  look: { style: 'bob', skin: 's6', hair: 'grey', age: 'older' },
  lit: 'upper-trapezius',
  litOn: 'both sides',
  place: 'shoulder',
  a: {
    legL: standingLeg(0.36, 0, 0.25),
    legR: standingLeg(-0.36, 0, -0.25),
    ...bothArms({ abd: 10, flex: 4, elbow: 12, pron: 40, hand: 'grip' }),
  },
  b: bothArms({ abd: 82, flex: 12, elbow: 10 }),
  main: 'b',
  props: [{ kind: 'bottles' }],
  arrows: [
    [
      [-1.9, 3.3, 0.3],
      [-2.35, 3.9, 0.3],
      [-2.45, 4.5, 0.3],
    ],
    [
      [1.9, 3.3, 0.3],
      [2.35, 3.9, 0.3],
      [2.45, 4.5, 0.3],
    ],
  ],
  ready: {
    from: {
      root: { at: [0, 3.05, -0.25], pitch: 34 },
      spine: { flex: 12 },
      neck: { flex: 10 },
      ...bothArms({ abd: 6, flex: 52, elbow: 6, pron: 40 }),
    },
    arrows: [
      [
        [-1.75, 1.55, 0.3],
        [-1.85, 2.2, 0.2],
        [-1.75, 2.85, 0.1],
      ],
      [
        [1.75, 1.55, 0.3],
        [1.85, 2.2, 0.2],
        [1.75, 2.85, 0.1],
      ],
    ],
  },
  rest: { at: bothArms({ abd: 14, flex: 6, elbow: 20, pron: 0, hand: 'easy' }), props: [] },
  seconds: { move: 4, ready: 4 },
  tools: { 'resistance-band': { props: [{ kind: 'band' }] } },
});

const DESK_LEFT = { kind: 'desk', x: [0.74, 2.45], z: [-0.25, 1.35] } as const;

/** One hand on the desk; the other leg lifts a little out and back, toes forward, trunk still. */
export const standingHipAbduction = posing({
  view: { yaw: 28, pitch: 8 },
  look: { style: 'long', skin: 's3', hair: 'brown', glasses: true },
  lit: 'gluteus-medius',
  place: 'hip',
  a: {
    root: { at: [0.02, 3.42, 0] },
    legL: { ...standingLeg(0.2, 0, 0.08), pole: [0.1, 0, 1] },
    legR: { flex: 1, abd: 3, knee: 3, footDir: [-0.06, 0, 1] },
    armL: onDesk(1, [0.98, 2.97, 0.34]),
    armR: { flex: 2, abd: 12, elbow: 16 },
  },
  b: {
    root: { at: [0.08, 3.42, 0] },
    legR: { flex: -14, abd: 26, knee: 2, footDir: [-0.1, -0.12, 1], footUp: [0.42, 1, 0.25] },
    armR: { abd: 17 },
  },
  main: 'b',
  // By its depth alone the arm on the desk would count as far and fall into the shade.
  order: { armL: 'front' },
  props: [DESK_LEFT],
  arrows: [
    [
      [-0.72, -0.22, 0.35],
      [-1.3, -0.25, 0.2],
      [-1.95, 0.1, -0.1],
    ],
  ],
  ready: {
    from: {
      root: { at: [-0.3, 3.41, -0.05] },
      legL: { ik: [-0.06, 0.27, 0] },
      armL: hanging(1, [0.58, 2.98, 0.12]),
      armR: { abd: 8 },
    },
  },
  seconds: { move: 5, ready: 4 },
  tools: { 'resistance-band': { props: [DESK_LEFT, { kind: 'ankle-band' }] } },
});

/** Facing the wall, seen from behind: the forearms slide up. */
export const wallSlide = posing({
  view: { yaw: 172, pitch: 7 },
  look: { style: 'bun', skin: 's4' },
  lit: 'mid-back',
  litOn: 'both sides',
  place: 'trunk',
  a: {
    root: { at: [0, 3.4, -0.1], pitch: 3 },
    legL: standingLeg(0.3, 0, 0.15),
    legR: standingLeg(-0.3, 0, -0.15),
    armL: { ...onWallAhead(1, [0.86, 6.02, 0.86]), pole: [0.7, -1, 0.2] },
    armR: { ...onWallAhead(-1, [-0.86, 6.02, 0.86]), pole: [-0.7, -1, 0.2] },
  },
  b: {
    armL: { ik: [1.22, 6.92, 0.86], handDir: [0.35, 1, 0] },
    armR: { ik: [-1.22, 6.92, 0.86], handDir: [-0.35, 1, 0] },
  },
  props: [{ kind: 'wall-ahead', z: 0.98 }],
  arrows: [
    [
      [-1.62, 6.2, 0.8],
      [-1.8, 6.7, 0.8],
      [-2, 7.2, 0.8],
    ],
    [
      [1.62, 6.2, 0.8],
      [1.8, 6.7, 0.8],
      [2, 7.2, 0.8],
    ],
  ],
  ready: {
    from: {
      root: { at: [0, 3.41, -0.02], pitch: 0 },
      armL: hanging(1, [0.88, 2.98, 0.14]),
      armR: hanging(-1, [-0.88, 2.98, 0.14]),
    },
  },
  rest: {
    at: {
      root: { at: [0, 3.41, -0.02], pitch: 0 },
      armL: hanging(1, [0.88, 2.98, 0.14]),
      armR: hanging(-1, [-0.88, 2.98, 0.14]),
    },
  },
  seconds: { move: 6, ready: 4 },
});
