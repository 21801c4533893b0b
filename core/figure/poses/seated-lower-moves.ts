import { posing } from '../posing.ts';
import { bothArms, HANDS_DOWN, SITTING } from './stances.ts';

/** From the front edge of the chair, chest over the feet, up to standing, no hands. */
export const sitToStand = posing({
  view: { yaw: 66, pitch: 7 },
  look: { style: 'short', skin: 's4', hair: 'grey', cover: 'turban', age: 'older' },
  lit: 'quadriceps',
  litOn: 'both sides',
  place: 'hip',
  a: {
    root: { at: [0, 1.84, 0.2], pitch: 26 },
    spine: { flex: 8 },
    neck: { flex: -18 },
    legL: { ik: [0.3, 0.27, 1.25], pole: [0.1, 0.6, 1], footDir: [0.08, 0, 1] },
    legR: { ik: [-0.3, 0.27, 1.25], pole: [-0.1, 0.6, 1], footDir: [-0.08, 0, 1] },
    ...bothArms({ flex: 78, abd: 6, elbow: 16, curl: 0.1, pron: 75 }),
  },
  b: {
    root: { at: [0, 3.42, 1.22], pitch: 0 },
    spine: { flex: 0 },
    neck: { flex: 0 },
    ...bothArms({ flex: 4, abd: 8, elbow: 12 }),
  },
  ready: {
    from: {
      root: { at: [0, 1.8, -0.1], pitch: -4 },
      spine: { flex: 4 },
      neck: { flex: 0 },
      ...bothArms({ flex: 24, abd: 8, elbow: 50 }),
    },
    arrows: [
      [
        [0, 4.9, 1.0],
        [0, 4.9, 1.3],
        [0, 4.5, 1.8],
      ],
    ],
  },
  rest: {
    at: {
      root: { at: [0, 3.42, 1.22], pitch: 0 },
      spine: { flex: 0 },
      neck: { flex: 0 },
      ...bothArms({ flex: 2, abd: 8, elbow: 10 }),
    },
  },
  seconds: { move: 6 },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [0, 4.6, 2.3],
      [0, 5.4, 2.6],
      [0, 6.4, 2.3],
    ],
  ],
});

/** Sitting tall, one knee straightens until the shin is level. */
export const seatedKneeExtension = posing({
  view: { yaw: 74, pitch: 8 },
  look: { style: 'curly', skin: 's2', hair: 'grey', glasses: true, age: 'older' },
  lit: 'quadriceps',
  place: 'leg',
  a: {
    ...SITTING,
    spine: { flex: 0 },
    legR: { flex: 89, abd: 3, knee: 89, footDir: [-0.06, 0, 1], footUp: [0, 1, 0] },
    armL: {
      hand: 'grip',
      ik: [0.78, 1.66, 0],
      pole: [0.4, 0, -1],
      palm: [0, -1, 0],
      handDir: [0.1, -0.1, 1],
    },
    armR: {
      hand: 'grip',
      ik: [-0.78, 1.66, 0],
      pole: [-0.4, 0, -1],
      palm: [0, -1, 0],
      handDir: [-0.1, -0.1, 1],
    },
  },
  b: { legR: { flex: 91, knee: 6, footDir: [-0.06, 1, 0.3], footUp: [0, 0.3, -1] } },
  main: 'b',
  ready: { from: { ...HANDS_DOWN, root: { pitch: -2 }, spine: { flex: 26 }, neck: { flex: -8 } } },
  seconds: { move: 5 },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-0.4, 0.5, 2.7],
      [-0.4, 0.75, 3.3],
      [-0.4, 1.25, 3.55],
    ],
  ],
});

/** Foot flat under the knee: the ball of the foot draws towards the heel and the arch lifts. */
export const shortFoot = posing({
  view: { yaw: -72, pitch: 8 },
  look: { style: 'short', skin: 's1', hair: 'white', glasses: true, age: 'older', feet: 'bare' },
  lit: 'plantar-foot',
  place: 'foot',
  a: {
    ...SITTING,
    legL: { ik: [0.42, 0.27, 0.75], pole: [0.2, 1, 0.6], footDir: [0.12, 0, 1], thighHint: [0, 1, 0] },
    legR: { ik: [-0.3, 0.27, 1.6], pole: [-0.1, 1, 0.6], footDir: [-0.02, 0, 1], thighHint: [0, 1, 0] },
  },
  b: { legR: { arch: 1 } },
  main: 'b',
  ready: { from: { legR: { ik: [-0.3, 0.4, 2.15], footDir: [-0.02, 0.25, 1] } } },
  lens: { at: [0, 3.72, 2.12], radius: 1.12, zoom: 2.1 },
  props: [{ kind: 'chair' }],
  arrows: [
    [
      [-0.2, 0.2, 3.2],
      [-0.2, 0.2, 2.95],
      [-0.2, 0.2, 2.65],
    ],
  ],
});
