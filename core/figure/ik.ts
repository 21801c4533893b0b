import { DEGREE } from './rotation.ts';
import { across, add, cross, lengthOf, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A chain of two bones that starts at `from` and wants to end at `target`, bending towards `pole`; lengths in heads. */
interface Reach {
  readonly from: Vec3;
  readonly target: Vec3;
  readonly upper: number;
  readonly lower: number;
  /** The direction (not a point) in which the middle joint points. Keep it away from the line to the target. */
  readonly pole: Vec3;
  /** How far the middle joint bends at most, degrees. */
  readonly bend: number;
}

/** Where the middle joint goes, and the end that was really reached: the target, or as near as the bones allow. */
export function reachFor({ from, target, upper, lower, pole, bend }: Reach): { middle: Vec3; end: Vec3 } {
  const way = subtract(target, from);
  const longest = (upper + lower) * 0.999;
  const shortest = Math.sqrt(upper ** 2 + lower ** 2 + 2 * upper * lower * Math.cos(bend * DEGREE));
  const reach = Math.min(longest, Math.max(shortest, lengthOf(way)));
  const along = unit(way);
  const foot = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const aside = across(pole, along);
  const out = unit(lengthOf(aside) < 1e-4 ? cross(along, [1, 0, 0]) : aside);
  return {
    middle: add(from, add(times(along, foot), times(out, height))),
    end: add(from, times(along, reach)),
  };
}
