import { posing } from '../posing.ts';
import { bothArms, standingLeg } from './stances.ts';

/** Facing a door frame, ball below the collarbone; that hand goes out to the side, then behind the back. */
export const pecWallBall = posing({
  view: { yaw: 84, pitch: 7 },
  look: { style: 'bun', skin: 's1', hair: 'copper' },
  lit: 'pectorals',
  place: 'shoulder',
  a: {
    root: { at: [0, 3.36, -0.3], pitch: 9 },
    neck: { flex: -6, twist: -10 },
    legL: standingLeg(0.28, -0.35, 0.1),
    legR: standingLeg(-0.28, -0.85, -0.1),
    armL: {
      ik: [0.4, 5.1, 0.52],
      pole: [0.2, -1, -0.6],
      palm: [0, 0, 1],
      handDir: [-0.1, 1, 0],
      curl: 0.05,
    },
    armR: {
      ik: [-1.75, 3.6, 0],
      pole: [-0.4, 0, -1],
      palm: [0.4, 0, 1],
      handDir: [-0.7, -0.8, 0.1],
      curl: 0.1,
    },
  },
  b: { armR: { ik: [-0.3, 3.72, -0.85], palm: [0, 0, -1], handDir: [1, 0.1, -0.1] } },
  order: { armL: 'back' },
  props: [
    { kind: 'wall', from: 'ahead' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.4, 1.46, 0.5] }, radius: 0.2 },
  ],
  mark: { on: 'trunk', p: [-0.4, 1.46, 0.32] },
  arrows: [
    [
      [-1.5, 3, 0.3],
      [-1.2, 2.8, -0.6],
      [-0.5, 3, -1.3],
    ],
  ],
  // Sideways, so towards the viewer: no arrow could tell it.
  sweep: { b: { root: { at: [-0.14, 3.32, -0.3] } }, arrows: [] },
});

/** Back to the wall, ball beside the shoulder blade; the arm lies across the chest and reaches forward. */
export const midBackWallBall = posing({
  view: { yaw: 106, pitch: 7 },
  look: { style: 'short', skin: 's2', hair: 'brown' },
  lit: 'mid-back',
  place: 'trunk',
  a: {
    root: { at: [0, 3.15, 0], pitch: -8 },
    spine: { flex: 4 },
    neck: { flex: 4 },
    legL: standingLeg(0.26, 0.7, 0.1),
    legR: standingLeg(-0.26, 0.6, -0.1),
    armL: { ik: [0.36, 2.98, 0.5], pole: [1, -0.2, 0.5], palm: [0, -0.6, -0.7], handDir: [0, -0.8, 0.6] },
    armR: { ik: [0.2, 4.75, 0.42], pole: [-0.6, -0.6, 0.8], palm: [0, -0.1, -1], handDir: [0.9, 0.35, -0.2] },
  },
  b: { armR: { ik: [-0.1, 4.7, 1.7], palm: [0.6, -0.4, 0], handDir: [0.2, 0, 1] } },
  props: [
    { kind: 'wall', from: 'behind' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.25, 1.28, -0.56] }, radius: 0.2 },
  ],
  mark: { on: 'trunk', p: [-0.25, 1.28, -0.38] },
  arrows: [
    [
      [-0.3, 4, 0.9],
      [-0.3, 3.9, 1.4],
      [-0.3, 4.05, 2],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 2.97, 0] }, armR: { ik: [0.2, 4.57, 0.42] } },
    arrows: [
      [
        [-0.5, 3.3, 1.2],
        [-0.5, 2.9, 1.3],
        [-0.5, 2.5, 1.2],
      ],
    ],
  },
});

/** Back to the wall, one ball each side of the spine; both arms reach forward and up. */
export const midBackDoubleBallWall = posing({
  view: { yaw: 112, pitch: 7 },
  look: { style: 'curly', skin: 's4' },
  lit: 'mid-back',
  litOn: 'both sides',
  place: 'trunk',
  a: {
    root: { at: [0, 3.12, 0], pitch: -8 },
    spine: { flex: 4 },
    neck: { flex: 4 },
    legL: standingLeg(0.28, 0.7, 0.1),
    legR: standingLeg(-0.28, 0.62, -0.1),
    ...bothArms({ flex: 70, abd: 6, elbow: 8 }),
  },
  b: bothArms({ flex: 140, abd: 8, elbow: 8 }),
  props: [
    { kind: 'wall', from: 'behind' },
    { kind: 'ball', at: { on: 'trunk', p: [0, 1.28, -0.56] }, radius: 0.2, twin: 0.2 },
  ],
  mark: { on: 'trunk', p: [-0.2, 1.28, -0.38] },
  arrows: [
    [
      [-0.7, 5, 2.2],
      [-0.7, 5.8, 2.1],
      [-0.7, 6.4, 1.6],
    ],
  ],
  sweep: {
    b: { root: { at: [0, 2.94, 0] } },
    arrows: [
      [
        [-0.5, 3.3, 1.2],
        [-0.5, 2.9, 1.3],
        [-0.5, 2.5, 1.2],
      ],
    ],
  },
});

/** Side-on to the wall and turned a little towards it, ball on the front pocket; the near foot slides back. */
export const tflWallBall = posing({
  view: { yaw: 2, pitch: 9 },
  look: { style: 'bun', skin: 's3', hair: 'ink' },
  lit: 'hip-flexors',
  place: 'hip',
  a: {
    root: { at: [-0.05, 3.24, 0], yaw: -30, roll: 6 },
    spine: { side: 9 },
    neck: { side: 2 },
    legL: { ik: [1, 0.27, 0.1], footDir: [-0.1, 0, 1], pole: [-0.1, 0, 1] },
    legR: { ik: [0.4, 0.27, 0.5], footDir: [-0.5, 0, 0.85], pole: [-0.4, 0, 1] },
    armL: { flex: 4, abd: 10, elbow: 16 },
    armR: {
      ik: [-0.8, 5.35, 0.95],
      pole: [0, -0.5, 1],
      palm: [-1, 0, 0],
      handDir: [0, 1, 0.25],
      curl: 0.05,
    },
  },
  b: { legR: { ik: [0.4, 0.27, -0.4] } },
  order: { armR: 'front' },
  props: [
    { kind: 'wall', from: 'right' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.5, -0.04, 0.38] }, radius: 0.2 },
  ],
  mark: { on: 'trunk', p: [-0.42, -0.02, 0.3] },
  arrows: [
    [
      [-0.1, 0.5, 0.9],
      [-0.25, 0.6, 0.3],
      [-0.1, 0.9, -0.4],
    ],
  ],
  sweep: { b: { root: { at: [-0.05, 3.23, 0.12] } }, arrows: [] },
});

/** Back to the wall, ball behind the back pocket; the knees bend and straighten. */
export const gluteMaxWallBall = posing({
  view: { yaw: 100, pitch: 7 },
  look: { style: 'short', skin: 's1', hair: 'grey' },
  lit: 'gluteus-maximus',
  place: 'hip',
  a: {
    root: { at: [0, 3.22, 0], pitch: -4 },
    spine: { flex: 4 },
    legL: standingLeg(0.28, 0.62, 0.1),
    legR: standingLeg(-0.28, 0.54, -0.1),
    armL: { flex: 4, abd: 9, elbow: 16 },
    armR: { ik: [-0.5, 3.45, 0.5], pole: [-0.7, 0, -1], palm: [0.5, 0, -1], handDir: [0.5, -0.8, 0.3] },
  },
  b: { root: { at: [0, 2.96, 0] }, armR: { ik: [-0.5, 3.19, 0.5] } },
  props: [
    { kind: 'wall', from: 'behind' },
    { kind: 'ball', at: { on: 'trunk', p: [-0.27, -0.02, -0.6] }, radius: 0.2 },
  ],
  mark: { on: 'trunk', p: [-0.27, 0, -0.42] },
  arrows: [
    [
      [-0.5, 3.3, 1],
      [-0.5, 2.9, 1.1],
      [-0.5, 2.5, 1],
    ],
  ],
  sweep: { b: { root: { at: [0.12, 3.21, 0] } }, arrows: [] },
});
