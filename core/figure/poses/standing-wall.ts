import { posing } from '../posing.ts';
import { hanging, onWallAhead } from './standing-arms.ts';
import { standingLeg } from './stances.ts';

/** Leaning on straight arms with the shoulder blades spread; the elbows bend and the chest goes to the wall. */
export const wallPushupPlus = posing({
  view: { yaw: 104, pitch: 8 },
  look: { style: 'short', skin: 's4', build: 'slim' },
  lit: 'mid-back',
  litOn: 'both sides',
  place: 'shoulder',
  a: {
    root: { at: [0, 3.17, 0.28], pitch: 23 },
    neck: { flex: -14 },
    legL: standingLeg(0.26, -1, 0),
    legR: standingLeg(-0.26, -1, 0),
    armL: { ...onWallAhead(1, [0.66, 4.75, 2.22]), reach: 0 },
    armR: { ...onWallAhead(-1, [-0.66, 4.75, 2.22]), reach: 0 },
  },
  through: [
    {
      root: { at: [0, 3.315, -0.16], pitch: 15 },
      neck: { flex: -10 },
    },
  ],
  b: {
    root: { at: [0, 3.4, -0.72], pitch: 8 },
    spine: { flex: 26 },
    neck: { flex: -20 },
    armL: { reach: 0.26 },
    armR: { reach: 0.26 },
  },
  main: 'b',
  props: [{ kind: 'wall-ahead', z: 2.31 }],
  arrows: [
    [
      [-0.6, 3.75, 1.5],
      [-0.6, 3.6, 0.6],
      [-0.6, 3.9, -1.35],
    ],
  ],
  ready: {
    from: {
      root: { at: [0, 3.41, -0.98], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0 },
      armL: { ...hanging(1, [0.88, 2.98, -0.8]), reach: 0 },
      armR: { ...hanging(-1, [-0.88, 2.98, -0.8]), reach: 0 },
    },
    arrows: [
      [
        [-0.6, 5.9, -0.2],
        [-0.6, 6, 0.3],
        [-0.6, 5.8, 0.9],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.41, 0.72], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0 },
      legL: standingLeg(0.26, 0.7, 0.1),
      legR: standingLeg(-0.26, 0.7, -0.1),
      armL: { ...hanging(1, [0.88, 2.98, 0.88]), reach: 0 },
      armR: { ...hanging(-1, [-0.88, 2.98, 0.88]), reach: 0 },
    },
  },
  seconds: { move: 5, ready: 5 },
});

/** Forearm on the door frame, elbow at shoulder height; a step through, and the chest turns away. */
export const doorwayPecStretch = posing({
  view: { yaw: -24, pitch: 9 },
  look: { style: 'bob', skin: 's2', hair: 'brown' },
  lit: 'pectorals',
  place: 'shoulder',
  a: {
    root: { at: [0.5, 3.3, -0.2], yaw: -27 },
    legL: standingLeg(0.86, 0.62, 0.2),
    legR: standingLeg(0.02, -0.75, -0.1),
    armL: hanging(1, [1.36, 2.9, 0.1]),
    armR: {
      ik: [-1.27, 5.9, 0.1],
      pole: [-0.7, -1, -0.2],
      palm: [-1, 0, 0.3],
      handDir: [0, 1, 0],
      hand: 'flat',
      curl: 0.05,
    },
  },
  b: {
    root: { at: [0.5, 3.26, -0.1], yaw: 14, pitch: -4 },
    neck: { twist: 8 },
    armL: { ik: [1.4, 2.88, -0.1] },
  },
  main: 'b',
  props: [{ kind: 'doorway', x: [-1.4, 1.65], z: 0.04 }],
  arrows: [
    [
      [-0.2, 4.3, 0.9],
      [0.45, 3.55, 1.2],
      [1.15, 4.25, 0.8],
    ],
  ],
  ready: {
    from: {
      root: { at: [0.3, 3.41, -0.75], yaw: 0 },
      legL: { ik: [0.56, 0.27, -0.75] },
      armL: { ik: [1.16, 2.98, -0.6] },
      armR: hanging(-1, [-0.56, 2.98, -0.6]),
    },
  },
  seconds: { move: 5, ready: 5 },
});

/** One foot before the wall, heel down; the knee rocks over the toes to the wall. */
export const ankleRockWall = posing({
  view: { yaw: 98, pitch: 7 },
  look: { style: 'bun', skin: 's2', hair: 'brown', build: 'round' },
  lit: 'calves',
  place: 'leg',
  a: {
    root: { at: [0, 3.24, -0.66], pitch: 4 },
    legL: { ik: [0.26, 0.5, -1.2], footDir: [0.06, -0.52, 0.86], toe: 30 },
    legR: standingLeg(-0.26, -0.06, 0),
    armL: onWallAhead(1, [0.5, 4.6, 0.68]),
    armR: onWallAhead(-1, [-0.5, 4.6, 0.68]),
  },
  b: { root: { at: [0, 3.05, -0.26] } },
  main: 'b',
  props: [{ kind: 'wall-ahead', z: 0.77 }],
  arrows: [
    [
      [-0.5, 2.85, -0.1],
      [-0.5, 2.8, 0.45],
      [-0.5, 2.15, 0.72],
    ],
  ],
  ready: {
    from: {
      root: { at: [0, 3.41, -1.1], pitch: 0 },
      legL: { ik: [0.26, 0.27, -1.1], footDir: [0.06, 0, 1], toe: 0 },
      legR: { ik: [-0.26, 0.27, -1.1] },
      armL: hanging(1, [0.86, 2.98, -0.94]),
      armR: hanging(-1, [-0.86, 2.98, -0.94]),
    },
    arrows: [
      [
        [-0.5, 0.2, -0.9],
        [-0.5, 0.6, -0.5],
        [-0.5, 0.3, 0.1],
      ],
    ],
  },
  seconds: { move: 5, ready: 5 },
});
