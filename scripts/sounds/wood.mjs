// @ts-check
/** Samples a second. Enough for wood, whose partials here end below 6 kHz, and half the bytes of 44.1 kHz. */
export const sampleRate = 22_050;

/**
 * A struck wooden bar: where it starts, how high, how long it rings (time to fall by 60 dB) and how loud beside the
 * other strokes of the same sound. `knock` is the share of mallet noise.
 * @typedef {{ at: number, pitch: number, ring: number, gain: number, knock: number }} Stroke seconds, hertz, seconds, 0-1, 0-1
 */

/** Partials of a marimba bar: tuned to two octaves and about three octaves and a third, the higher the shorter. */
const partials = [
  { ratio: 1, gain: 1, ring: 1 },
  { ratio: 4, gain: 0.22, ring: 0.42 },
  { ratio: 10, gain: 0.07, ring: 0.2 },
];

const nyquist = sampleRate / 2;
const ln1000 = Math.log(1000);

/** The contact of the mallet: a bump of 3 ms, so no stroke starts with a step. */
const attack = 0.003;

/**
 * Adds one stroke to the samples.
 * @param {Float64Array} samples
 * @param {Stroke} stroke
 */
function strike(samples, { at, pitch, ring, gain, knock }) {
  const start = Math.round(at * sampleRate);
  const noise = softNoise();
  for (let i = start; i < samples.length; i++) {
    const t = (i - start) / sampleRate;
    const rise = t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : 1;
    let sum = knock * noise() * Math.exp((-ln1000 * t) / 0.03);
    for (const partial of partials) {
      if (pitch * partial.ratio > nyquist * 0.55) continue;
      const fall = Math.exp((-ln1000 * t) / (ring * partial.ring));
      sum += partial.gain * fall * Math.sin(2 * Math.PI * pitch * partial.ratio * t);
    }
    samples[i] = (samples[i] ?? 0) + gain * rise * sum;
  }
}

/** Noise below about 1.5 kHz from a fixed seed: the same bytes at every run. */
function softNoise() {
  let seed = 20_260_101;
  let last = 0;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    last += 0.35 * (seed / 2 ** 31 - 1 - last);
    return last;
  };
}

/**
 * The strokes as samples between -1 and 1: no direct current, silence at both ends, and exactly the peak asked for.
 * @param {readonly Stroke[]} strokes
 * @param {number} length seconds
 * @param {number} peak decibels below full scale, negative
 */
export function wood(strokes, length, peak) {
  const samples = new Float64Array(Math.round(length * sampleRate));
  for (const stroke of strokes) strike(samples, stroke);
  removeOffset(samples);
  fade(samples);
  const top = samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
  const scale = 10 ** (peak / 20) / top;
  return samples.map((s) => s * scale);
}

/** A high pass at about 35 Hz. @param {Float64Array} samples */
function removeOffset(samples) {
  let input = 0;
  let output = 0;
  for (let i = 0; i < samples.length; i++) {
    const now = samples[i] ?? 0;
    output = 0.99 * (output + now - input);
    input = now;
    samples[i] = output;
  }
}

/** Half a cosine over the last 60 ms, so the tail ends in silence and not in a click. @param {Float64Array} samples */
function fade(samples) {
  const tail = Math.round(0.06 * sampleRate);
  for (let i = 0; i < tail; i++) {
    const at = samples.length - 1 - i;
    samples[at] = (samples[at] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / tail));
  }
}

/**
 * Left and right channel of a mono sound at equal power.
 * @param {Float64Array} samples
 * @param {number} where -1 left to 1 right
 */
export function pan(samples, where) {
  const angle = ((where + 1) * Math.PI) / 4;
  return [samples.map((s) => s * Math.cos(angle)), samples.map((s) => s * Math.sin(angle))];
}
