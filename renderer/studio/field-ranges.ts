import { LIMITS } from '#core/figure/limits.ts';
import type { Hand } from '#core/figure/pose.ts';
import type { PartName } from './changes.ts';

/** How far a number goes and in what steps. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const degrees = ([least, most]: readonly [number, number]): Range => ({ least, most, step: 1 });
const turn: Range = { least: -180, most: 180, step: 1 };
const heads = (least: number, most: number): Range => ({ least, most, step: 0.01 });

const SPINE = { flex: LIMITS.spineFlex, side: LIMITS.spineSide, twist: LIMITS.spineTwist };
const NECK = { flex: LIMITS.neckFlex, side: LIMITS.neckSide, twist: LIMITS.neckTwist };
const ARM = {
  flex: LIMITS.shoulderFlex,
  abd: LIMITS.shoulderAbd,
  rot: LIMITS.shoulderRot,
  elbow: LIMITS.elbow,
  wrist: LIMITS.wrist,
};
const LEG = {
  flex: LIMITS.hipFlex,
  abd: LIMITS.hipAbd,
  rot: LIMITS.hipRot,
  knee: LIMITS.knee,
  ankle: LIMITS.ankle,
  toe: LIMITS.toe,
};
const JOINTS: Record<PartName, Readonly<Record<string, readonly [number, number]>>> = {
  root: {},
  spine: SPINE,
  neck: NECK,
  armL: ARM,
  armR: ARM,
  legL: LEG,
  legR: LEG,
};

const OTHERS: Readonly<Record<string, Range>> = {
  yaw: turn,
  pitch: turn,
  roll: turn,
  glide: heads(-0.2, 0.85),
  pron: { least: -90, most: 90, step: 1 },
  curl: heads(0, 1),
  arch: heads(0, 1),
  shrug: heads(-0.3, 0.5),
  reach: heads(-0.4, 0.5),
};

/** How far a number of that part may go: as far as the joint does, where it is one. */
export function rangeOf(part: PartName, field: string): Range {
  const joint = JOINTS[part][field];
  return joint === undefined ? (OTHERS[field] ?? heads(-1, 1)) : degrees(joint);
}

/** Places in the room, heads. */
export const PLACE_RANGE: Range = { least: -6, most: 7, step: 0.01 };
/** A place in hundredths of a head: nobody sees less. */
export const grain = (value: number): number => Math.round(value * 100) / 100;
/** Directions, whose length does not count. */
export const DIRECTION_RANGE: Range = { least: -1, most: 1, step: 0.05 };

/** Fields that say a direction; other fields of three numbers say a place. */
export const isDirection = (field: string): boolean =>
  ['pole', 'palm', 'handDir', 'footDir', 'footUp', 'thighHint'].includes(field);

/** What a hand can do, for choosing. */
export const HANDS = ['easy', 'flat', 'cup', 'grip', 'tips', 'fist'] as const satisfies readonly Hand[];
