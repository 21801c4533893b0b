import { posing } from '../posing.ts';
import { SITTING } from './stances.ts';

/** Opposite hand over the top of the shoulder; with the hook, both hands draw it down. */
export const upperTrapHookSeated = posing({
  view: { yaw: 26, pitch: 9 },
  look: { style: 'short', skin: 's3' },
  lit: 'upper-trapezius',
  place: 'shoulder',
  a: {
    ...SITTING,
    armL: {
      ik: [-0.14, 3.6, 0.42],
      pole: [0.35, -1, 0.4],
      palm: [-0.1, -0.8, -0.6],
      handDir: [-0.6, 0.32, -0.72],
      curl: 0.25,
    },
  },
  b: { neck: { side: -18 } },
  props: [{ kind: 'chair' }],
  mark: { on: 'trunk', p: [-0.46, 1.94, -0.06], under: true },
  arrows: [
    [
      [-0.95, 4.7, 0.2],
      [-0.98, 4.3, 0.2],
      [-0.95, 3.95, 0.2],
    ],
  ],
  tools: {
    's-hook': {
      a: {
        armL: {
          ik: [-0.12, 3.06, 0.78],
          pole: [1, -0.7, 0.1],
          palm: [-0.3, 0, -1],
          handDir: [-1, 0.25, 0.1],
          curl: 0.75,
        },
        armR: {
          ik: [-0.34, 2.62, 0.86],
          pole: [-1, -0.4, -0.2],
          palm: [0.2, 0, -1],
          handDir: [0.6, 0.75, 0.1],
          curl: 0.75,
        },
      },
      props: [
        { kind: 'chair' },
        {
          kind: 'hook',
          points: [
            [-0.37, 1.84, -0.24],
            [-0.38, 1.98, -0.42],
            [-0.4, 2.22, -0.3],
            [-0.4, 2.3, 0.1],
            [-0.34, 2.1, 0.5],
            [-0.28, 1.6, 0.74],
            [-0.24, 1.1, 0.86],
            [-0.16, 0.66, 0.86],
            [0.02, 0.52, 0.9],
            [0.2, 0.62, 0.92],
          ],
        },
      ],
      mark: { on: 'trunk', p: [-0.38, 1.86, -0.08] },
    },
  },
});

/** The head slides level, from far forward to just over the shoulders. */
export const chinTuck = posing({
  view: { yaw: 82, pitch: 7 },
  look: { style: 'bob', skin: 's1', hair: 'copper' },
  lit: 'suboccipitals',
  place: 'head',
  a: { ...SITTING, spine: { flex: 5 }, neck: { flex: -8, glide: 0.85 } },
  b: { spine: { flex: 1 }, neck: { flex: 3, glide: -0.2 } },
  main: 'b',
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-0.2, 4.62, 1.35],
      [-0.2, 4.62, 1.1],
      [-0.2, 4.62, 0.82],
    ],
  ],
});

/** The foot rolls a ball forward and back. */
export const footSeatedBall = posing({
  view: { yaw: 68, pitch: 9 },
  look: { style: 'bun', skin: 's3', feet: 'bare', hair: 'brown' },
  place: 'foot',
  a: {
    ...SITTING,
    legL: { ik: [0.42, 0.27, 0.95], pole: [0.2, 1, 0.6], footDir: [0.12, 0, 1], thighHint: [0, 1, 0] },
    legR: { ik: [-0.32, 0.74, 1.4], pole: [-0.1, 1, 0.6], footDir: [-0.04, -0.16, 1], thighHint: [0, 1, 0] },
  },
  b: { legR: { ik: [-0.32, 0.74, 1.86], footDir: [-0.04, 0.02, 1] } },
  props: [
    { kind: 'chair' },
    { kind: 'ball', at: { on: 'room', p: [-0.32, 0.25, 1.8] }, radius: 0.25, roll: 0.2 },
  ],
  mark: { on: 'ball', p: [0, 0.19, 0] },
  arrows: [
    [
      [-0.3, 0.3, 2.5],
      [-0.3, 0.3, 2.8],
      [-0.3, 0.3, 3.15],
    ],
  ],
});

/** One ankle on the other knee, and the trunk tips forward with a long back. */
export const figureFourSeated = posing({
  view: { yaw: 14, pitch: 12 },
  look: { style: 'curly', skin: 's4' },
  lit: 'piriformis',
  place: 'hip',
  a: {
    ...SITTING,
    legR: { ik: [0.28, 2.16, 1.18], pole: [-1, 0.1, 0.25], footDir: [0.2, 0.35, 1], footUp: [-1, 0.3, 0.1] },
    armR: { ik: [-0.95, 2.42, 0.72], pole: [-1, -0.1, -0.7], palm: [0, -1, 0], handDir: [0.1, -0.3, 1] },
    armL: { ik: [0.5, 2.45, 1.1], pole: [1, -0.3, -0.4], palm: [0, -1, 0], handDir: [-0.4, -0.3, 1] },
  },
  b: { root: { pitch: 16 } },
  main: 'b',
  order: { legR: 'front' },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [1.15, 4.9, 0.2],
      [1.3, 4.7, 0.7],
      [1.3, 4.2, 1.2],
    ],
  ],
});
