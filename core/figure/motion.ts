import type { Seconds } from '#core/time.ts';

/** Slow at both ends: 0..1 in, 0..1 out. */
export const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Share of a movement that is spent still at each of the two keys. */
const REST = 0.08;

/**
 * How far from key a to key b (0..1) the movement is when `cycle` cycles have gone by since it left key a:
 * there, a short rest, back, a short rest. Whole numbers are at key a, halves at key b.
 */
export function loopAt(cycle: number): number {
  const phase = cycle - Math.floor(cycle);
  const half = phase < 0.5 ? phase * 2 : 2 - phase * 2;
  return ease(Math.min(1, Math.max(0, (half - REST) / (1 - 2 * REST))));
}

/** One repetition as somebody does it: how long it takes in all, and how long one stays at its far end. */
export interface Repetition {
  readonly seconds: Seconds;
  readonly hold: Seconds;
}

/** How time is shared in a loop: going there and back, staying at the far key, staying at the near one. */
export interface Rhythm {
  readonly moving: Seconds;
  readonly far: Seconds;
  readonly near: Seconds;
}

/** Nothing on the screen hurries or crawls. */
const MOVING = { least: 2, most: 6 } as const;

/** The rhythm of a loop: of a repetition where one is counted (it takes exactly as long), else there and back in that time. */
export function rhythmOf(thereAndBack: Seconds, repetition: Repetition | null): Rhythm {
  const { least, most } = MOVING;
  if (repetition === null) {
    return { moving: Math.min(most, Math.max(least, thereAndBack)), far: 0, near: 0 };
  }
  const { seconds, hold } = repetition;
  const moving = Math.min(seconds, Math.max(least, Math.min(most, seconds - hold)));
  const far = Math.min(hold, seconds - moving);
  return { moving, far, near: seconds - moving - far };
}

/** Seconds of one loop. */
export const loopSeconds = ({ moving, far, near }: Rhythm): Seconds => moving + far + near;

/** How far from key a to key b (0..1) the loop is, so many seconds after it began to leave key a. */
export function loopPlace(rhythm: Rhythm, seconds: Seconds): number {
  const { moving, far } = rhythm;
  const into = seconds % loopSeconds(rhythm);
  if (into < moving / 2) return loopAt(into / moving);
  if (into < moving / 2 + far) return 1;
  return into < moving + far ? loopAt((into - far) / moving) : 0;
}

/** Where in its round (0..1 from key a to key b, 1..2 on to a) a movement is that never rests nor turns back, as a walk. */
export const roundPlace = (rhythm: Rhythm, seconds: Seconds): number =>
  (2 * (seconds % loopSeconds(rhythm))) / loopSeconds(rhythm);

/** How far along its sweep the body goes at a cue to move a millimetre or two, and how long that takes. */
const CREEP = { far: 0.2, seconds: 1.6 } as const;

/** Where a body that holds a spot is along its sweep (0..1): at each of the `taps` (seconds) it creeps on, or back. */
export function creepAt(taps: readonly Seconds[], seconds: Seconds): number {
  const heard = taps.filter((tap) => tap <= seconds);
  const last = heard.at(-1);
  if (last === undefined) return 0;
  const share = ease(Math.min(1, (seconds - last) / CREEP.seconds));
  return CREEP.far * (heard.length % 2 === 1 ? share : 1 - share);
}
