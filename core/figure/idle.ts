import type { Seconds } from '#core/time.ts';
import type { Pose } from './pose.ts';
import type { Vec3 } from './vector.ts';
import { add } from './vector.ts';

/** One breath at rest: in, then out. */
const BREATH = { whole: 5, in: 2 } as const;

/** How full the breath of somebody at rest is (0..1), where no page paces it. */
export function breathAt(seconds: Seconds): number {
  const at = seconds % BREATH.whole;
  const share = at < BREATH.in ? at / BREATH.in : 1 - (at - BREATH.in) / (BREATH.whole - BREATH.in);
  return share * share * (3 - 2 * share);
}

/** A blink comes once in each stretch of time, a little earlier or later: 3 to 6 s lie between two. */
const BLINK = { every: 4.5, shift: 1.5, lasts: 0.16 } as const;

/** The same for the same number, and without a pattern that the eye finds: 0..1. */
function scattered(index: number): number {
  const mixed = Math.sin(index * 12.9898 + 4.1414) * 43758.5453;
  return mixed - Math.floor(mixed);
}

/** Whether the eyes are closed for a blink. */
export function blinksAt(seconds: Seconds): boolean {
  const stretch = Math.floor(seconds / BLINK.every);
  const into = seconds - stretch * BLINK.every - 1.2 - BLINK.shift * scattered(stretch);
  return into >= 0 && into < BLINK.lasts;
}

/** How far the weight goes from foot to foot, heads, and how long for there and back. */
const SWAY = { far: 0.014, every: 7.3 } as const;

/** Where the weight is between the feet: -1..1. */
export const swayAt = (seconds: Seconds): number => Math.sin((seconds / SWAY.every) * 2 * Math.PI);

/** Heads that the hips move at a sway of 1. */
export const SWAY_HEADS = SWAY.far;

/** Whether the weight may shift without anything sliding: the feet are planted, and each hand that lies somewhere too. */
export const canSway = ({ legL, legR }: Pick<Pose, 'legL' | 'legR'>): boolean =>
  legL.ik !== null && legR.ik !== null;

/** The pose with the weight so far (-1..1) to one side; what is planted stays. */
export function swayed(pose: Pose, sway: number): Pose {
  if (sway === 0 || !canSway(pose)) return pose;
  const away: Vec3 = [SWAY.far * sway, 0, 0];
  return { ...pose, root: { ...pose.root, at: add(pose.root.at, away) } };
}
