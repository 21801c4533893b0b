import { posing } from '../posing.ts';
import { standingLeg } from './stances.ts';

/** Leaning on straight arms with the shoulder blades spread; the elbows bend and the chest goes to the wall. */
export const wallPushupPlus = posing({
  view: { yaw: 95, pitch: 7 },
  look: { style: 'short', skin: 's3' },
  lit: 'pectorals',
  litOn: 'both sides',
  place: 'shoulder',
  a: {
    root: { at: [0, 3.33, -0.235], pitch: 14 },
    spine: { flex: 4 },
    neck: { flex: -8 },
    legL: standingLeg(0.26, -1, 0),
    legR: standingLeg(-0.26, -1, 0),
    armL: {
      ik: [0.66, 4.8, 2.22],
      pole: [0.6, -1, 0],
      palm: [0, 0, 1],
      handDir: [0, 1, 0.02],
      curl: 0,
      reach: 0.14,
    },
    armR: {
      ik: [-0.66, 4.8, 2.22],
      pole: [-0.6, -1, 0],
      palm: [0, 0, 1],
      handDir: [0, 1, 0.02],
      curl: 0,
      reach: 0.14,
    },
  },
  b: {
    root: { at: [0, 3.12, 0.36], pitch: 26 },
    spine: { flex: 0 },
    neck: { flex: -14 },
    armL: { reach: -0.04 },
    armR: { reach: -0.04 },
  },
  props: [{ kind: 'wall-ahead', z: 2.31 }],
  arrows: [
    [
      [-0.6, 5.9, 0.5],
      [-0.6, 5.95, 0.9],
      [-0.6, 5.85, 1.4],
    ],
  ],
});

/** Forearm on the door frame, elbow at shoulder height; a step through, and the chest turns away. */
export const doorwayPecStretch = posing({
  view: { yaw: -24, pitch: 9 },
  look: { style: 'bob', skin: 's2', hair: 'brown' },
  lit: 'pectorals',
  place: 'shoulder',
  a: {
    root: { at: [0.26, 3.34, 0.04] },
    legL: standingLeg(0.72, 0.75, 0.3),
    legR: standingLeg(-0.3, -0.45, 0),
    armL: { flex: 2, abd: 9, elbow: 14 },
    armR: {
      ik: [-1.36, 5.95, 0.02],
      pole: [-0.6, -1, -0.4],
      palm: [0, 0, 1],
      handDir: [0, 1, 0],
      curl: 0.05,
    },
  },
  b: { root: { at: [0.22, 3.27, 0.34], yaw: 27 }, spine: { twist: -6 }, neck: { twist: -14 } },
  main: 'b',
  props: [{ kind: 'doorway', x: [-1.4, 1.5], z: 0 }],
  arrows: [
    [
      [-0.4, 4.4, 0.9],
      [0.1, 4.3, 1.1],
      [0.6, 4.4, 0.9],
    ],
  ],
});

/** One foot before the wall, heel down; the knee rocks over the toes to the wall. */
export const ankleRockWall = posing({
  view: { yaw: 98, pitch: 7 },
  look: { style: 'bun', skin: 's2', hair: 'copper' },
  lit: 'calves',
  place: 'leg',
  a: {
    root: { at: [0, 3.2, -0.6], pitch: 4 },
    legL: standingLeg(0.26, -1.15, 0.06),
    legR: standingLeg(-0.26, 0, 0),
    armL: { ik: [0.5, 4.75, 0.66], pole: [0.6, -1, -0.3], palm: [0, 0, 1], handDir: [0, 1, 0], curl: 0 },
    armR: { ik: [-0.5, 4.75, 0.66], pole: [-0.6, -1, -0.3], palm: [0, 0, 1], handDir: [0, 1, 0], curl: 0 },
  },
  b: { root: { at: [0, 3.08, -0.27] } },
  main: 'b',
  props: [{ kind: 'wall-ahead', z: 0.76 }],
  arrows: [
    [
      [-0.7, 2.3, -0.1],
      [-0.7, 2.35, 0.3],
      [-0.7, 2.25, 0.7],
    ],
  ],
});
