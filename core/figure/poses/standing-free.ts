import { posing } from '../posing.ts';
import { hanging } from './standing-arms.ts';
import { bothArms, standingLeg } from './stances.ts';

/** Fingertips on the hip creases; the hips go back with a long back, the knees stay soft. */
export const hipHinge = posing({
  view: { yaw: 80, pitch: 7 },
  look: { style: 'short', skin: 's6' },
  lit: 'hamstrings',
  litOn: 'both sides',
  place: 'hip',
  a: {
    root: { at: [0, 3.4, 0] },
    legL: { ...standingLeg(0.27, 0, 0.06), pole: [0, 0, 1] },
    legR: { ...standingLeg(-0.27, 0, -0.06), pole: [0, 0, 1] },
    armL: {
      ik: [0.62, 3.64, 0.34],
      pole: [1, 0, -0.5],
      palm: [-0.4, 0, -1],
      handDir: [-0.4, -1, 0],
      hand: 'flat',
      curl: 0.15,
    },
    armR: {
      ik: [-0.62, 3.64, 0.34],
      pole: [-1, 0, -0.5],
      palm: [0.4, 0, -1],
      handDir: [0.4, -1, 0],
      hand: 'flat',
      curl: 0.15,
    },
  },
  b: {
    root: { at: [0, 3.2, -0.62], pitch: 62 },
    neck: { flex: -10 },
    armL: { ik: [0.66, 3.24, 0.04], palm: [-0.5, 0.5, -0.6], handDir: [-0.5, -0.5, -0.6] },
    armR: { ik: [-0.66, 3.24, 0.04], palm: [0.5, 0.5, -0.6], handDir: [0.5, -0.5, -0.6] },
  },
  main: 'b',
  arrows: [
    [
      [-0.4, 2.85, -1.4],
      [-0.4, 2.85, -1.8],
      [-0.4, 3, -2.3],
    ],
  ],
  ready: {
    from: {
      legL: { ik: [0.14, 0.27, 0] },
      legR: { ik: [-0.27, 0.27, 0] },
      armL: hanging(1, [0.86, 2.98, 0.16]),
      armR: hanging(-1, [-0.86, 2.98, 0.16]),
    },
  },
  rest: {
    at: {
      root: { at: [0, 3.42, 0] },
      armL: hanging(1, [0.86, 3, 0.16]),
      armR: hanging(-1, [-0.86, 3, 0.16]),
    },
  },
  seconds: { move: 6, ready: 4 },
});

/** An easy walk: arm and opposite leg forward, then the others. */
export const walkReset = posing({
  view: { yaw: 66, pitch: 7 },
  look: { style: 'long', skin: 's1', hair: 'blond' },
  place: 'trunk',
  a: {
    root: { at: [0, 3.33, 1.7], pitch: 2, yaw: 5 },
    spine: { twist: 9 },
    legL: { ik: [0.16, 0.52, 0.76], footDir: [0, -0.5, 0.87], toe: 30, pole: [0, 0.2, 1] },
    legR: { ik: [-0.16, 0.32, 2.56], footDir: [0, 0.25, 1], pole: [0, 0.2, 1] },
    armL: { flex: 30, abd: 7, elbow: 28 },
    armR: { flex: -30, abd: 7, elbow: 12 },
  },
  through: [
    {
      root: { at: [0, 3.42, 1.7], yaw: 0 },
      spine: { twist: 0 },
      legL: { ik: [0.16, 0.84, 1.4], footDir: [0, -0.42, 0.9], toe: 0 },
      legR: { ik: [-0.16, 0.27, 1.66], footDir: [0, 0, 1] },
      armL: { flex: 0, elbow: 18 },
      armR: { flex: 0, elbow: 18 },
    },
  ],
  b: {
    root: { at: [0, 3.33, 1.7], yaw: -5 },
    spine: { twist: -9 },
    legL: { ik: [0.16, 0.32, 2.56], footDir: [0, 0.25, 1], toe: 0 },
    legR: { ik: [-0.16, 0.52, 0.76], footDir: [0, -0.5, 0.87], toe: 30 },
    armL: { flex: -30, elbow: 12 },
    armR: { flex: 30, elbow: 28 },
  },
  round: [
    {
      root: { at: [0, 3.42, 1.7], yaw: 0 },
      spine: { twist: 0 },
      legL: { ik: [0.16, 0.27, 1.66], footDir: [0, 0, 1], toe: 0 },
      legR: { ik: [-0.16, 0.84, 1.4], footDir: [0, -0.42, 0.9], toe: 0 },
      armL: { flex: 0, elbow: 18 },
      armR: { flex: 0, elbow: 18 },
    },
  ],
  // The way of the foot that swings: off behind, past the other, down in front.
  arrows: [
    [
      [-0.2, -0.28, 0.55],
      [-0.2, -0.28, 1.7],
      [-0.2, -0.28, 2.85],
    ],
  ],
  // Up from the chair, which stays behind.
  ready: {
    from: {
      root: { at: [0, 1.8, 0], pitch: 4 },
      legL: { ik: [0.28, 0.27, 1.5], footDir: [0.06, 0, 1], toe: 0, pole: [0.1, 0.4, 1] },
      legR: { ik: [-0.28, 0.27, 1.6], footDir: [-0.06, 0, 1], pole: [-0.1, 0.4, 1] },
      armL: { flex: 26, abd: 9, elbow: 52 },
      armR: { flex: 26, abd: 9, elbow: 52 },
    },
    props: [{ kind: 'chair' }],
    arrows: [
      [
        [-0.5, 3.3, -0.5],
        [-0.5, 4.8, -0.2],
        [-0.5, 5.2, 1],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.42, 1.7] },
      legL: { ...standingLeg(0.2, 1.7, 0.08), toe: 0 },
      legR: standingLeg(-0.2, 1.7, -0.08),
      ...bothArms({ flex: 2, abd: 8, elbow: 14 }),
    },
  },
  seconds: { move: 2, ready: 5 },
});
