import { DEGREE } from '../rotation.ts';

/** The joints of a finger from the knuckle to the tip: along the hand (negative) and to the palm, heads. */
export type FingerPath = readonly (readonly [along: number, palmwards: number])[];

/** Where every finger starts. */
const KNUCKLE = [-0.275, 0.022] as const;

/** The middle of a bar that the hand closes round: along the hand and to the palm. */
export const GRIP_AT = [-0.34, 0.1] as const;

/** Shares of a finger's length from joint to joint. */
const SHARES = [0.46, 0.3, 0.24] as const;

const FINGER_RADIUS = 0.042;

/** A finger bent at its three joints by those degrees. */
export function bent(long: number, degrees: readonly [number, number, number]): FingerPath {
  let [y, z]: readonly [number, number] = KNUCKLE;
  let angle = 0;
  const joints = degrees.map((degree, i): readonly [number, number] => {
    angle += degree * DEGREE;
    const step = (SHARES[i] ?? 0) * long;
    y -= step * Math.cos(angle);
    z += step * Math.sin(angle);
    return [y, z];
  });
  return [KNUCKLE, ...joints];
}

/** A finger laid round a bar of that radius, as far as it reaches and never past the palm. */
export function around(long: number, radius: number): FingerPath {
  const ring = radius + FINGER_RADIUS;
  // From straight beyond the bar, over its far side, back towards the palm; a long finger reaches farther round.
  const sweep = Math.min(200, (long * 0.86) / ring / DEGREE);
  const joints = [0, 0.34, 0.68, 1].map((share): readonly [number, number] => {
    const angle = (-50 + sweep * share) * DEGREE;
    return [GRIP_AT[0] - ring * Math.cos(angle), GRIP_AT[1] + ring * Math.sin(angle)];
  });
  return [KNUCKLE, ...joints];
}
