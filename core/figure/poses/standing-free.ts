import { posing } from '../posing.ts';
import { standingLeg } from './stances.ts';

/** Fingertips on the hip creases; the hips go back with a long back, the knees stay soft. */
export const hipHinge = posing({
  view: { yaw: 80, pitch: 7 },
  look: { style: 'short', skin: 's4' },
  lit: 'hamstrings',
  litOn: 'both sides',
  place: 'hip',
  a: {
    root: { at: [0, 3.4, 0] },
    legL: { ...standingLeg(0.27, 0, 0.06), pole: [0, 0, 1] },
    legR: { ...standingLeg(-0.27, 0, -0.06), pole: [0, 0, 1] },
    armL: {
      ik: [0.5, 3.75, 0.38],
      pole: [0.8, 0, -1],
      palm: [-0.4, 0, -1],
      handDir: [-0.4, -1, 0.1],
      curl: 0.1,
    },
    armR: {
      ik: [-0.5, 3.75, 0.38],
      pole: [-0.8, 0, -1],
      palm: [0.4, 0, -1],
      handDir: [0.4, -1, 0.1],
      curl: 0.1,
    },
  },
  b: {
    root: { at: [0, 3.22, -0.55], pitch: 62 },
    neck: { flex: -12 },
    armL: { ik: [0.5, 3.05, -0.06], palm: [-0.4, 0.7, -0.6], handDir: [-0.4, -0.5, -0.6] },
    armR: { ik: [-0.5, 3.05, -0.06], palm: [0.4, 0.7, -0.6], handDir: [0.4, -0.5, -0.6] },
  },
  main: 'b',
  arrows: [
    [
      [-0.4, 3.6, -0.6],
      [-0.4, 3.65, -1],
      [-0.4, 3.5, -1.6],
    ],
  ],
});

/** An easy walk: arm and opposite leg forward, then the others. */
export const walkReset = posing({
  view: { yaw: 66, pitch: 7 },
  look: { style: 'curly', skin: 's3' },
  place: 'trunk',
  a: {
    root: { at: [0, 3.36, 0] },
    legL: { ik: [0.16, 0.5, -0.95], footDir: [0, -0.5, 0.87], toe: 30, pole: [0, 0.2, 1] },
    legR: { ik: [-0.16, 0.32, 0.8], footDir: [0, 0.25, 1], pole: [0, 0.2, 1] },
    armL: { flex: 20, abd: 7, elbow: 24 },
    armR: { flex: -24, abd: 7, elbow: 14 },
  },
  b: {
    legL: { ik: [0.16, 0.32, 0.8], footDir: [0, 0.25, 1], toe: 0 },
    legR: { ik: [-0.16, 0.5, -0.95], footDir: [0, -0.5, 0.87], toe: 30 },
    armL: { flex: -24, elbow: 14 },
    armR: { flex: 20, elbow: 24 },
  },
  arrows: [
    [
      [0, 3.6, 1.3],
      [0, 3.65, 1.7],
      [0, 3.6, 2.2],
    ],
  ],
});
