import { posing } from '../posing.ts';
import { bothArms, HANDS_DOWN, SITTING } from './stances.ts';

/** Seen from behind: the blades draw together and down; with the band, the hands pull it apart. */
export const scapRetraction = posing({
  view: { yaw: 166, pitch: 8 },
  look: { style: 'short', skin: 's2', hair: 'brown', glasses: true, build: 'round' },
  lit: 'mid-back',
  litOn: 'both sides',
  place: 'trunk',
  a: {
    ...SITTING,
    spine: { flex: 13 },
    ...bothArms({ flex: 14, abd: 9, rot: -10, elbow: 10, pron: -40, reach: 0.22 }),
  },
  b: {
    spine: { flex: -5 },
    ...bothArms({ flex: -12, abd: 12, rot: -55, elbow: 8, pron: -60, reach: -0.22, shrug: -0.08 }),
  },
  main: 'b',
  ready: {
    from: {
      spine: { flex: 22 },
      neck: { flex: -6 },
      ...bothArms({ flex: 30, abd: 6, rot: 14, elbow: 50, pron: 75, reach: 0.16 }),
    },
  },
  rest: {
    at: { spine: { flex: 2 }, ...bothArms({ flex: 4, abd: 10, rot: 0, elbow: 10, pron: 60, reach: 0 }) },
  },
  seconds: { move: 5 },
  props: [{ kind: 'chair', back: 'low' }],
  arrows: [
    [
      [-1.75, 3.75, -0.4],
      [-1.4, 3.6, -0.6],
      [-1.0, 3.3, -0.6],
    ],
    [
      [1.75, 3.75, -0.4],
      [1.4, 3.6, -0.6],
      [1.0, 3.3, -0.6],
    ],
  ],
  tools: {
    'resistance-band': {
      view: { yaw: 12, pitch: 8 },
      a: bothArms({ flex: 52, abd: 4, rot: 0, elbow: 40, pron: 60, curl: 0.9, hand: 'grip', reach: 0.1 }),
      b: bothArms({
        flex: 40,
        abd: 34,
        rot: -20,
        elbow: 46,
        pron: 60,
        curl: 0.9,
        hand: 'grip',
        reach: -0.14,
      }),
      ready: {
        from: {
          spine: { flex: 22 },
          neck: { flex: 6 },
          ...bothArms({
            flex: 34,
            abd: 4,
            rot: 14,
            elbow: 62,
            pron: 60,
            curl: 0.9,
            hand: 'grip',
            reach: 0.1,
          }),
        },
      },
      rest: {
        at: {
          spine: { flex: 2 },
          ...bothArms({ flex: 22, abd: 4, rot: 14, elbow: 60, pron: 60, curl: 0.9 }),
        },
      },
      props: [
        { kind: 'chair', back: 'low' },
        { kind: 'between-hands', tool: 'band' },
      ],
      arrows: [
        [
          [-0.9, 2.5, 1.4],
          [-1.2, 2.5, 1.3],
          [-1.6, 2.5, 1.1],
        ],
        [
          [0.9, 2.5, 1.4],
          [1.2, 2.5, 1.3],
          [1.6, 2.5, 1.1],
        ],
      ],
    },
  },
});

/** Hands behind the head, elbows forward. */
const headHeld = { flex: 114, abd: 12, rot: 10, elbow: 147 } as const;

/** Both arms hanging to the thighs, by angles. */
const armsLow = { flex: 18, abd: 8, rot: 10, elbow: 62, pron: 75 } as const;

/** The chair's back under the blades: the upper back bends over it, the hands carry the head. */
export const thoracicExtensionChair = posing({
  view: { yaw: 74, pitch: 8 },
  look: { style: 'short', skin: 's5', hair: 'grey' },
  lit: 'mid-back',
  litOn: 'both sides',
  place: 'trunk',
  a: {
    ...SITTING,
    root: { at: [0, 1.8, -0.16], pitch: -4 },
    spine: { flex: 6 },
    neck: { flex: 4 },
    armL: { ...headHeld, handDir: [-0.6, 0.2, -0.78], palm: [-0.65, 0, 0.75] },
    armR: { ...headHeld, handDir: [0.6, 0.2, -0.78], palm: [0.65, 0, 0.75] },
  },
  b: {
    root: { at: [0, 1.8, -0.16], pitch: 0 },
    spine: { flex: -30 },
    neck: { flex: 22 },
    armL: { flex: 140, abd: 34, handDir: [-0.7, 0.35, -0.62], palm: [-0.65, 0, 0.75] },
    armR: { flex: 140, abd: 34, handDir: [0.7, 0.35, -0.62], palm: [0.65, 0, 0.75] },
  },
  main: 'b',
  ready: {
    from: {
      spine: { flex: 2 },
      neck: { flex: 0 },
      armL: { ...armsLow, handDir: [-0.1, -0.3, 1], palm: [0, -1, 0] },
      armR: { ...armsLow, handDir: [0.1, -0.3, 1], palm: [0, -1, 0] },
    },
  },
  rest: {
    at: {
      spine: { flex: 2 },
      neck: { flex: 0 },
      armL: { ...armsLow, handDir: [-0.1, -0.3, 1], palm: [0, -1, 0] },
      armR: { ...armsLow, handDir: [0.1, -0.3, 1], palm: [0, -1, 0] },
    },
  },
  seconds: { move: 6 },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [0, 4.7, 1.5],
      [0, 5.1, 1.2],
      [0, 5.25, 0.7],
    ],
  ],
});

/** Arms crossed on the chest, hips still: the ribs turn to one side. */
export const seatedRotation = posing({
  view: { yaw: 138, pitch: 12 },
  look: { style: 'curly', skin: 's3' },
  lit: 'mid-back',
  litOn: 'both sides',
  place: 'trunk',
  a: {
    ...SITTING,
    ...bothArms({ flex: 38, abd: 2, rot: 62, elbow: 126, pron: 60, wrist: 0, curl: 0.1 }),
  },
  b: { spine: { twist: 45 }, neck: { twist: 40 } },
  main: 'b',
  ready: { from: { ...bothArms({ ...armsLow, wrist: 0, curl: 0.15 }) } },
  seconds: { move: 6 },
  props: [{ kind: 'chair', back: 'low' }],
  arrows: [
    [
      [-0.1, 4.1, -0.9],
      [-1.2, 3.7, -0.7],
      [-1.35, 3.95, 0.35],
    ],
  ],
});

/** One hand sat on, the head tipped away from it, the free hand resting on it; the head presses lightly into the hand. */
export const neckSideStretch = posing({
  view: { yaw: -6, pitch: 8 },
  look: { style: 'short', skin: 's6', build: 'slim' },
  lit: 'levator-scapulae',
  place: 'shoulder',
  a: {
    ...SITTING,
    neck: { side: 18, twist: -4, flex: 2 },
    armR: {
      hand: 'grip',
      ik: [-0.62, 1.6, 0.05],
      pole: [-0.6, -0.2, -1],
      palm: [0, -1, 0],
      handDir: [0.5, -0.1, 1],
    },
    armL: {
      hand: 'cup',
      ik: [0.53, 4.9, 0.06],
      pole: [1, 0.5, 0.1],
      palm: [-0.5, -0.8, 0],
      handDir: [-0.9, 0.1, 0],
      curl: 0.3,
    },
  },
  b: { neck: { side: 38, twist: -12, flex: 6 }, armL: { ik: [0.75, 4.68, 0.1] } },
  main: 'b',
  ready: {
    from: { neck: { side: 0, twist: 0, flex: 0 }, armL: SITTING.armL },
    arrows: [
      [
        [-0.2, 5.5, 0],
        [0.3, 5.6, 0],
        [0.9, 5.3, 0],
      ],
    ],
  },
  rest: { at: { neck: { side: 0, twist: 0, flex: 0 }, ...HANDS_DOWN } },
  order: { armL: 'top', armR: 'back' },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-0.15, 5.55, 0.1],
      [0.5, 5.65, 0.1],
      [1.1, 5.2, 0.1],
    ],
  ],
});

/** Sitting easily: the shoulders rise on the breath in and fall on the breath out. */
export const breathDrop = posing({
  view: { yaw: 10, pitch: 8 },
  look: { style: 'bun', skin: 's2', cover: 'hijab', eyes: 'closed' },
  place: 'shoulder',
  a: {
    ...SITTING,
    spine: { flex: -2 },
    armL: { ...SITTING.armL, shrug: 0.32 },
    armR: { ...SITTING.armR, shrug: 0.32 },
  },
  b: { spine: { flex: 4 }, armL: { shrug: -0.04 }, armR: { shrug: -0.04 } },
  main: 'b',
  ready: {
    from: {
      root: { pitch: -6 },
      spine: { flex: 22 },
      neck: { flex: -4 },
      armL: { shrug: 0 },
      armR: { shrug: 0 },
    },
  },
  rest: { at: { spine: { flex: 1 }, armL: { shrug: 0 }, armR: { shrug: 0 } } },
  seconds: { move: 5 },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-1.15, 4.3, 0],
      [-1.2, 3.9, 0],
      [-1.15, 3.5, 0],
    ],
    [
      [1.15, 4.3, 0],
      [1.2, 3.9, 0],
      [1.15, 3.5, 0],
    ],
  ],
});
