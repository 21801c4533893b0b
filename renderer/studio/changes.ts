import type { Pose, PoseData } from '#core/figure/pose.ts';
import type { Vec3 } from '#core/figure/vector.ts';

/** A part of the body that a stance speaks of. */
export type PartName = keyof Pose;

/** What a field of a part can be. */
export type Value = number | string | Vec3 | null;

/** The parts of the body in the order in which stances are written down. */
export const PART_NAMES = [
  'root',
  'spine',
  'neck',
  'armL',
  'armR',
  'legL',
  'legR',
] as const satisfies readonly PartName[];

/** Whether two pieces of data say the same. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Those fields of `to`, of the named ones or of all, that differ from the same fields of `from`. */
export function fieldsThatDiffer<T extends object>(
  from: T,
  to: T,
  names: readonly (keyof T & string)[] | null = null,
): Partial<T> {
  const before = new Map(Object.entries(from));
  const changed = Object.entries(to).filter(
    ([name, value]) =>
      (names === null || names.some((one) => one === name)) && !sameValue(value, before.get(name)),
  );
  return Object.fromEntries(changed) as Partial<T>; // earned: fields of `to` under their own names
}

/** What must be written down to come from one stance to another: only what differs, part by part. */
export function changesTo(from: Pose, to: Pose): PoseData {
  const parts = PART_NAMES.map((part) => [part, fieldsThatDiffer<object>(from[part], to[part])] as const);
  return Object.fromEntries(parts.filter(([, changed]) => Object.keys(changed).length > 0));
}
