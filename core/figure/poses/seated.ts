import { posing } from '../posing.ts';
import { HANDS_DOWN, HANDS_ON_HOOK, ON_LAP, SITTING, SLUMPED_WITH_HOOK } from './stances.ts';

/** Opposite hand over the top of the shoulder; with the hook, both hands draw it down. */
export const upperTrapHookSeated = posing({
  view: { yaw: 12, pitch: 14 },
  look: { style: 'short', skin: 's3' },
  lit: 'upper-trapezius',
  place: 'shoulder',
  a: {
    ...SITTING,
    armL: {
      ik: [-0.21, 3.63, 0.38],
      pole: [0.6, -1, 0.4],
      palm: [-0.1, -0.9, -0.5],
      handDir: [-0.5, 0.45, -0.75],
      hand: 'tips',
    },
  },
  b: { neck: { side: 24 } },
  ready: { from: { armL: ON_LAP } },
  rest: { at: HANDS_DOWN },
  props: [{ kind: 'chair' }],
  mark: { on: 'trunk', p: [-0.42, 1.92, -0.04] },
  arrows: [
    [
      [0.5, 5.3, 0],
      [1.05, 5.2, 0],
      [1.3, 4.5, 0],
    ],
    [
      [-0.85, 4.35, 0],
      [-0.85, 4.1, 0],
      [-0.85, 3.8, 0],
    ],
  ],
  tools: {
    's-hook': {
      view: { yaw: 28, pitch: 12 },
      a: {
        ...HANDS_ON_HOOK,
      },
      ready: {
        from: SLUMPED_WITH_HOOK,
        arrows: [
          [
            [1.0, 4.1, 0],
            [1.0, 4.5, 0],
            [1.0, 4.95, 0],
          ],
        ],
      },
      rest: { at: HANDS_DOWN, props: [{ kind: 'chair' }] },
      props: [
        { kind: 'chair' },
        {
          kind: 'hook',
          points: [
            [-0.42, 1.9, -0.08],
            [-0.43, 2.16, -0.26],
            [-0.44, 2.42, -0.12],
            [-0.42, 2.4, 0.28],
            [-0.36, 2.1, 0.56],
            [-0.3, 1.5, 0.74],
            [-0.24, 0.98, 0.82],
            [-0.16, 0.62, 0.86],
            [0.02, 0.48, 0.9],
            [0.2, 0.6, 0.92],
          ],
        },
      ],
      mark: { on: 'trunk', p: [-0.42, 1.92, -0.06] },
    },
  },
});

/** The head slides level, from far forward to just over the shoulders. */
export const chinTuck = posing({
  view: { yaw: 82, pitch: 7 },
  look: { style: 'bun', skin: 's1', hair: 'copper' },
  lit: 'suboccipitals',
  place: 'head',
  a: { ...SITTING, spine: { flex: 9 }, neck: { flex: -7, glide: 0.42 } },
  b: { spine: { flex: 1 }, neck: { flex: 3, glide: -0.2 } },
  main: 'b',
  ready: { from: { root: { pitch: -8 }, spine: { flex: 26 }, neck: { flex: -12, glide: 0.42 } } },
  rest: { at: { spine: { flex: 1 }, neck: { flex: 0, glide: 0.1 } } },
  seconds: { move: 5 },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-0.2, 4.25, 1.9],
      [-0.2, 4.25, 1.5],
      [-0.2, 4.25, 1.15],
    ],
  ],
});

/** The foot rolls a ball from the ball of the foot to before the heel; then the ball stays and the toes lift. */
export const footSeatedBall = posing({
  view: { yaw: 68, pitch: 9 },
  look: { style: 'bun', skin: 's3', hair: 'brown', feet: 'bare' },
  lit: 'plantar-foot',
  place: 'foot',
  a: {
    ...SITTING,
    armR: { ...SITTING.armR, ik: [-0.44, 2.52, 0.66], handDir: [0.04, -0.02, 1] },
    legL: { ik: [0.42, 0.27, 0.95], pole: [0.2, 1, 0.6], footDir: [0.12, 0, 1], thighHint: [0, 1, 0] },
    legR: { ik: [-0.32, 0.66, 1.42], pole: [-0.1, 1, 0.6], footDir: [-0.04, -0.1, 1], thighHint: [0, 1, 0] },
  },
  b: { legR: { toe: 62 } },
  sweep: {
    b: { legR: { ik: [-0.32, 0.66, 1.88], footDir: [-0.04, 0.04, 1] } },
    props: [
      { kind: 'chair' },
      { kind: 'ball', at: { on: 'room', p: [-0.32, 0.2, 1.83] }, radius: 0.2, roll: 0.22 },
    ],
    arrows: [
      [
        [-0.3, 0.2, 2.5],
        [-0.3, 0.2, 2.8],
        [-0.3, 0.2, 3.15],
      ],
    ],
  },
  ready: { from: { legR: { ik: [-0.34, 1.02, 1.3], footDir: [-0.04, -0.25, 1] } } },
  rest: {
    at: { legR: { ik: [-0.32, 0.27, 1.55], footDir: [-0.06, 0, 1] } },
    props: [{ kind: 'chair' }],
  },
  lens: { at: [0, 3.72, 2.2], radius: 1.2, zoom: 2.2 },
  props: [{ kind: 'chair' }, { kind: 'ball', at: { on: 'room', p: [-0.32, 0.2, 1.72] }, radius: 0.2 }],
  mark: { on: 'ball', p: [0, 0.16, 0] },
  arrows: [
    [
      [-0.3, 0.4, 2.35],
      [-0.3, 0.7, 2.4],
      [-0.3, 0.9, 2.15],
    ],
  ],
});

/** One ankle on the other knee, the trunk tipped forward with a long back; the knee presses up into the hand. */
export const figureFourSeated = posing({
  view: { yaw: -84, pitch: 20 },
  look: { style: 'curly', skin: 's5' },
  lit: 'piriformis',
  place: 'hip',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, 0], pitch: 0 },
    spine: { flex: 30 },
    neck: { flex: -12 },
    legR: { ik: [0.28, 2.13, 1.28], pole: [-1, 0.22, 0.24], footDir: [0.2, 0.35, 1], footUp: [-1, 0.3, 0.1] },
    armR: {
      ik: [-1.08, 2.64, 0.9],
      pole: [-0.6, -0.9, -0.6],
      palm: [0, -1, 0],
      handDir: [-0.2, -0.2, 0.9],
      curl: 0.2,
    },
    armL: {
      ik: [0.58, 2.5, 1.02],
      pole: [0.8, -0.5, -0.6],
      palm: [0, -1, 0.1],
      handDir: [-0.7, -0.25, 0.7],
      curl: 0.35,
    },
  },
  b: { legR: { pole: [-1, 0.43, 0.24] }, armR: { ik: [-1.04, 2.86, 0.86] } },
  ready: {
    from: {
      ...HANDS_DOWN,
      root: { pitch: -2 },
      spine: { flex: 2 },
      neck: { flex: 0 },
      legR: { ik: [-0.26, 0.27, 1.95], pole: [-0.3, 1, 0.3], footDir: [-0.04, 0, 1], footUp: [0, 1, -0.2] },
    },
    arrows: [
      [
        [-0.3, 1.2, 2.4],
        [0.1, 1.7, 2.1],
        [0.5, 2.3, 1.6],
      ],
      [
        [0, 4.95, 1.35],
        [0, 4.85, 1.75],
        [0, 4.35, 2.05],
      ],
    ],
  },
  order: { legR: 'front' },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-1.45, 2.05, 1.5],
      [-1.45, 2.4, 1.5],
      [-1.45, 2.85, 1.5],
    ],
  ],
});
