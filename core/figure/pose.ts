import { mix, mixVec } from './vector.ts';
import type { Vec3 } from './vector.ts';

// The parts are types and not interfaces, so that `poseBetween` may walk over their fields.

/** Where the hips are (heads) and how the whole body is turned (degrees). */
export type Root = {
  readonly at: Vec3;
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
};

/** How the trunk bends, in degrees, shared over two bends. */
export type Spine = {
  readonly flex: number;
  readonly side: number;
  readonly twist: number;
};

/** How the neck bends, in degrees; `glide` slides the head level, forward (+) or back (-), about -0.2..0.85. */
export type Neck = Spine & {
  readonly glide: number;
};

/**
 * What a hand does: hangs as far closed as `curl` says; lies on something; holds a ball; closes round a bar, the thinner the
 * more it is curled; presses with its fingertips; makes a fist.
 */
export type Hand = 'easy' | 'flat' | 'cup' | 'grip' | 'tips' | 'fist';

/**
 * An arm, by angles in degrees or, where `ik` is not null, by the place of the wrist in the world (heads).
 * Never mix the two for one limb between the keys of a pose. Null means: as it falls.
 */
export type Arm = {
  readonly flex: number;
  readonly abd: number;
  readonly rot: number;
  readonly elbow: number;
  readonly pron: number;
  readonly wrist: number;
  /** 0 = flat hand, 1 = fist. */
  readonly curl: number;
  /** Between two keys it changes half way. */
  readonly hand: Hand;
  /** The shoulder lifted or brought forward, heads. */
  readonly shrug: number;
  readonly reach: number;
  readonly ik: Vec3 | null;
  readonly pole: Vec3 | null;
  /** Where the palm looks, and where the fingers point. */
  readonly palm: Vec3 | null;
  readonly handDir: Vec3 | null;
};

/** A leg, by angles in degrees or, where `ik` is not null, by the place of the ankle in the world (heads). */
export type Leg = {
  readonly flex: number;
  readonly abd: number;
  readonly rot: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toe: number;
  /** How far the arch of the foot is drawn up, 0..1. */
  readonly arch: number;
  readonly ik: Vec3 | null;
  readonly pole: Vec3 | null;
  /** Where the toes point and where the top of the foot looks: this plants the sole. Null = by the ankle's angle. */
  readonly footDir: Vec3 | null;
  readonly footUp: Vec3 | null;
  /** Where the front of the thigh looks, so that a lit muscle lies right. */
  readonly thighHint: Vec3 | null;
};

/** One whole stance of the body. */
export interface Pose {
  readonly root: Root;
  readonly spine: Spine;
  readonly neck: Neck;
  readonly armL: Arm;
  readonly armR: Arm;
  readonly legL: Leg;
  readonly legR: Leg;
}

/** A stance as it is written down: only what differs from standing at ease. */
export type PoseData = { readonly [Part in keyof Pose]?: Partial<Pose[Part]> };

const ARM: Arm = {
  flex: 0,
  abd: 8,
  rot: 0,
  elbow: 12,
  // At ease the palm looks to the thigh and the thumb to the front.
  pron: 75,
  wrist: 0,
  curl: 0.25,
  hand: 'easy',
  shrug: 0,
  reach: 0,
  ik: null,
  pole: null,
  palm: null,
  handDir: null,
};

const LEG: Leg = {
  flex: 0,
  abd: 3,
  rot: 0,
  knee: 0,
  ankle: 0,
  toe: 0,
  arch: 0,
  ik: null,
  pole: null,
  footDir: null,
  footUp: null,
  thighHint: null,
};

/** Standing at ease with straight legs. */
export const AT_EASE: Pose = {
  root: { at: [0, 3.42, 0], yaw: 0, pitch: 0, roll: 0 },
  spine: { flex: 0, side: 0, twist: 0 },
  neck: { flex: 0, side: 0, twist: 0, glide: 0 },
  armL: ARM,
  armR: ARM,
  legL: LEG,
  legR: LEG,
};

/** The pose with what `data` says put over it, part by part. */
export function overlay(pose: Pose, data: PoseData): Pose {
  return {
    root: { ...pose.root, ...data.root },
    spine: { ...pose.spine, ...data.spine },
    neck: { ...pose.neck, ...data.neck },
    armL: { ...pose.armL, ...data.armL },
    armR: { ...pose.armR, ...data.armR },
    legL: { ...pose.legL, ...data.legL },
    legR: { ...pose.legR, ...data.legR },
  };
}

type Value = number | string | Vec3 | null;

function between(a: Value, b: Value, t: number): Value {
  if (typeof a === 'number' && typeof b === 'number') return mix(a, b, t);
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return mixVec(a, b, t);
  return t < 0.5 ? a : b;
}

function partBetween<Part extends Readonly<Record<string, Value>>>(a: Part, b: Part, t: number): Part {
  const to = new Map(Object.entries(b));
  const fields = Object.entries(a).map(([name, from]) => [name, between(from, to.get(name) ?? null, t)]);
  // Every field of a part is a Value and both sides have the same fields, so the result is the same part.
  return Object.fromEntries(fields) as Part;
}

/** The pose t of the way (0..1) from a to b: angles turn, places move in straight lines, so planted feet stay. */
export function poseBetween(a: Pose, b: Pose, t: number): Pose {
  if (t <= 0) return a;
  if (t >= 1) return b;
  return {
    root: partBetween(a.root, b.root, t),
    spine: partBetween(a.spine, b.spine, t),
    neck: partBetween(a.neck, b.neck, t),
    armL: partBetween(a.armL, b.armL, t),
    armR: partBetween(a.armR, b.armR, t),
    legL: partBetween(a.legL, b.legL, t),
    legR: partBetween(a.legR, b.legR, t),
  };
}
