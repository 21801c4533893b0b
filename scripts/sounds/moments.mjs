// @ts-check
import { pan, wood } from './wood.mjs';

// Pitches of one quiet chord (G D G, open fifths), so that sounds which meet never rub.
const [G3, D4, G4, A4, D5] = [196, 293.66, 392, 440, 587.33];

/**
 * Every sound of the app by its file name. Peaks are in dB below full scale: what calls from afar has -9, what
 * accompanies is quieter. The two switches differ in place and in direction of pitch, so one loudspeaker is enough.
 * @type {Record<string, () => Float64Array[]>} one channel or two
 */
export const moments = {
  // One low wooden tap.
  'heads-up': () => [wood([{ at: 0, pitch: G3, ring: 0.7, gain: 1, knock: 0.5 }], 0.7, -9)],
  // Two taps, rising a fourth.
  start: () => [
    wood(
      [
        { at: 0, pitch: D4, ring: 0.5, gain: 0.85, knock: 0.4 },
        { at: 0.19, pitch: G4, ring: 0.6, gain: 1, knock: 0.4 },
      ],
      0.85,
      -9,
    ),
  ],
  // One tap: move a millimetre or two.
  reposition: () => [wood([{ at: 0, pitch: A4, ring: 0.35, gain: 1, knock: 0.35 }], 0.4, -12)],
  // One quiet tick of the last three seconds.
  tick: () => [wood([{ at: 0, pitch: D5, ring: 0.12, gain: 1, knock: 0.6 }], 0.2, -18)],
  // Two notes on the left, falling.
  'switch-left': () => pan(sideSwitch(D5, G4), -0.85),
  // Two notes on the right, rising.
  'switch-right': () => pan(sideSwitch(G4, D5), 0.85),
  // A falling open fifth that rings on.
  end: () => [
    wood(
      [
        { at: 0, pitch: D5, ring: 1.4, gain: 0.8, knock: 0.2 },
        { at: 0.34, pitch: G4, ring: 1.5, gain: 1, knock: 0.2 },
      ],
      1.3,
      -9,
    ),
  ],
  // One soft tap: any other stage.
  stage: () => [wood([{ at: 0, pitch: D4, ring: 0.45, gain: 1, knock: 0.15 }], 0.5, -12)],
  // Three light taps that feel their way up and back: look for the spot.
  find: () => [
    wood(
      [
        { at: 0, pitch: G4, ring: 0.25, gain: 0.8, knock: 0.2 },
        { at: 0.13, pitch: A4, ring: 0.25, gain: 1, knock: 0.2 },
        { at: 0.26, pitch: G4, ring: 0.35, gain: 0.8, knock: 0.2 },
      ],
      0.6,
      -13,
    ),
  ],
  // Two dry knocks, as of a thing put down and another taken: time to change the tool.
  swap: () => [
    wood(
      [
        { at: 0, pitch: G3, ring: 0.2, gain: 1, knock: 1 },
        { at: 0.28, pitch: D4, ring: 0.25, gain: 1, knock: 1 },
      ],
      0.6,
      -12,
    ),
  ],
  // A rising fifth that stays open, like a question: the clock waits for you.
  waiting: () => [
    wood(
      [
        { at: 0, pitch: D4, ring: 0.7, gain: 0.8, knock: 0.15 },
        { at: 0.3, pitch: A4, ring: 1.0, gain: 1, knock: 0.1 },
      ],
      1.2,
      -11,
    ),
  ],
  // Two equal soft taps: half of the time is over.
  half: () => [
    wood(
      [
        { at: 0, pitch: G4, ring: 0.35, gain: 1, knock: 0.15 },
        { at: 0.22, pitch: G4, ring: 0.4, gain: 1, knock: 0.15 },
      ],
      0.65,
      -12,
    ),
  ],
};

/**
 * @param {number} first hertz
 * @param {number} second hertz
 */
function sideSwitch(first, second) {
  return wood(
    [
      { at: 0, pitch: first, ring: 0.45, gain: 0.9, knock: 0.25 },
      { at: 0.2, pitch: second, ring: 0.55, gain: 1, knock: 0.25 },
    ],
    0.65,
    -9,
  );
}
