import type { Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Stage } from './session.ts';
import type { Line } from './sound.ts';
import { timeText } from './spoken.ts';

const word = (at: Millis, says: string): Line => ({ at, sound: null, says });

/** Time left, where there is enough of it: 30 s and 10 s before the end. A counted movement counts itself. */
export function leftLines({ kind, reps }: Stage, length: Millis): readonly Line[] {
  if (reps !== null || kind === 'find' || kind === 'switch' || kind === 'swap') return [];
  const told = [
    { left: 30, from: 50 },
    { left: 10, from: kind === 'set-up' ? 20 : 25 },
  ];
  return told
    .filter(({ from }) => length >= from * SECOND)
    .map(({ left }) => word(length - left * SECOND, `${timeText(left)} left.`));
}

/** Repetitions that come faster than this are not counted aloud: the voice would set a hurried pace. */
const COUNTED_FROM: Millis = 2500;

/** Each repetition by its number as it begins, the last one by name. */
export function repLines(reps: number, length: Millis): readonly Line[] {
  const each = length / reps;
  if (each < COUNTED_FROM) return [];
  const numbers = Array.from({ length: reps }, (_, at) => at + 1).slice(1);
  return numbers.map((rep) => word(Math.round((rep - 1) * each), rep === reps ? 'Last one.' : `${rep}.`));
}

/** One breath: 4 s in, 6 s out, as the pacer on the screen draws it. */
const BREATH: Millis = 10 * SECOND;
const BREATH_IN: Millis = 4 * SECOND;
/** A pause for breath from here on is paced. */
const PACED_FROM: Millis = 20 * SECOND;

/** In and out, for a long pause for breath. */
export function breathLines({ kind }: Stage, length: Millis): readonly Line[] {
  if (kind !== 'breathe' || length < PACED_FROM) return [];
  const breaths = Array.from({ length: Math.floor(length / BREATH) }, (_, at) => at * BREATH);
  return breaths.flatMap((at) => [word(at, 'In.'), word(at + BREATH_IN, 'Out.')]);
}
