import type { Mat3 } from './rotation.ts';
import type { Girth, Trunk } from './skeleton.ts';
import type { Chain, Sphere } from './solid.ts';
import { add, mix, mixVec, times } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A cut through the trunk: height over the hips, half width, half depth, shift to the front; heads. */
type TrunkRow = readonly [height: number, width: number, depth: number, shift: number];

/** A cut through a limb: 0..1 along the bone, radius, shift to the front; heads. */
type LimbRow = readonly [along: number, radius: number, shift: number];

type Row = readonly number[];

/** Catmull-Rom through the rows, `steps` cuts to a row. */
function smooth<T extends Row>(rows: readonly T[], steps: number): T[] {
  const out: T[] = [];
  rows.forEach((p1, i) => {
    const p2 = rows[i + 1];
    if (p2 === undefined) return out.push(p1);
    const p0 = rows[Math.max(0, i - 1)] ?? p1;
    const p3 = rows[Math.min(rows.length - 1, i + 2)] ?? p2;
    for (let s = 0; s < steps; s++) out.push(curveRow(p0, p1, p2, p3, s / steps));
    return out.length;
  });
  return out;
}

function curveRow<T extends Row>(p0: T, p1: T, p2: T, p3: T, t: number): T {
  const value = (k: number) => {
    const [a, b, c, d] = [p0[k] ?? 0, p1[k] ?? 0, p2[k] ?? 0, p3[k] ?? 0];
    return (
      0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
    );
  };
  // A row in, a row of the same length out.
  return p1.map((_, k) => value(k)) as unknown as T;
}

/** Waist, chest and hips are chosen gender-neutral. */
const TRUNK_KEYS: readonly TrunkRow[] = [
  [-0.3, 0.33, 0.27, -0.01],
  [-0.12, 0.5, 0.39, -0.04],
  [0.1, 0.545, 0.425, -0.06],
  [0.35, 0.5, 0.37, -0.02],
  [0.62, 0.445, 0.325, 0.01],
  [0.92, 0.475, 0.35, 0.02],
  [1.25, 0.565, 0.395, 0.02],
  [1.5, 0.61, 0.38, -0.01],
  [1.68, 0.57, 0.31, -0.04],
  [1.82, 0.4, 0.24, -0.06],
  [1.93, 0.25, 0.19, -0.06],
];

/**
 * What a build adds to the half width and the half depth of each of those cuts. The depth goes to the front alone, and
 * hips and thighs change least: back, seat and legs stay where floor, chair and tools meet them.
 */
const TRUNK_MORE: readonly Record<'round' | 'slim', readonly [width: number, depth: number]>[] = [
  { round: [0.005, 0], slim: [0, 0] },
  { round: [0.03, 0.02], slim: [-0.01, -0.005] },
  { round: [0.035, 0.03], slim: [-0.01, -0.01] },
  { round: [0.085, 0.085], slim: [-0.022, -0.02] },
  { round: [0.12, 0.12], slim: [-0.055, -0.04] },
  { round: [0.105, 0.1], slim: [-0.05, -0.036] },
  { round: [0.055, 0.036], slim: [-0.035, -0.026] },
  { round: [0.02, 0.005], slim: [-0.02, -0.014] },
  { round: [0.012, 0.005], slim: [-0.012, -0.008] },
  { round: [0.015, 0.01], slim: [-0.01, -0.006] },
  { round: [0.01, 0.01], slim: [-0.008, -0.006] },
];

function trunkOf(girth: Girth): readonly TrunkRow[] {
  const rows = TRUNK_KEYS.map(([height, width, depth, shift], i): TrunkRow => {
    const more = girth === 0 ? undefined : TRUNK_MORE[i]?.[girth === 1 ? 'round' : 'slim'];
    const [wider, deeper] = more ?? [0, 0];
    return [height, width + wider, depth + deeper, shift + deeper];
  });
  return smooth(rows, 2);
}

const TRUNKS: Record<Girth, readonly TrunkRow[]> = { [-1]: trunkOf(-1), 0: trunkOf(0), 1: trunkOf(1) };

const LIMB_KEYS = {
  thigh: [
    [0, 0.3, -0.01],
    [0.15, 0.33, 0],
    [0.35, 0.325, 0.015],
    [0.6, 0.275, 0.015],
    [0.82, 0.232, 0.005],
    [1, 0.212, 0],
  ],
  shin: [
    [0, 0.212, 0],
    [0.1, 0.2, -0.005],
    [0.24, 0.2, -0.035],
    [0.4, 0.196, -0.045],
    [0.6, 0.165, -0.03],
    [0.82, 0.128, -0.005],
    [1, 0.118, 0],
  ],
  upperArm: [
    [0, 0.175, 0],
    [0.18, 0.195, 0],
    [0.4, 0.178, 0.01],
    [0.7, 0.152, 0.005],
    [1, 0.133, 0],
  ],
  forearm: [
    [0, 0.133, 0],
    [0.15, 0.14, 0],
    [0.35, 0.135, 0],
    [0.7, 0.105, 0],
    [1, 0.086, 0],
  ],
} as const satisfies Record<string, readonly LimbRow[]>;

/** The four kinds of limb bone. */
type BoneName = keyof typeof LIMB_KEYS;

/** What a round build adds to the radius at the start, in the middle and at the end of each bone. */
const LIMB_MORE: Record<BoneName, readonly [number, number, number]> = {
  thigh: [0.018, 0.018, 0.014],
  shin: [0.016, 0.024, 0.008],
  upperArm: [0.014, 0.032, 0.016],
  forearm: [0.016, 0.016, 0.005],
};

/** A slim build takes away about half of that. */
const SHARE: Record<Girth, number> = { [-1]: -0.45, 0: 0, 1: 1 };

function limbsOf(girth: Girth): Record<BoneName, readonly LimbRow[]> {
  const rows = (bone: BoneName) => {
    const [start, middle, end] = LIMB_MORE[bone];
    const more = (along: number) =>
      along < 0.5 ? mix(start, middle, along * 2) : mix(middle, end, along * 2 - 1);
    const keys = LIMB_KEYS[bone].map(([along, radius, shift]): LimbRow => [
      along,
      radius + more(along) * SHARE[girth],
      shift,
    ]);
    return smooth(keys, 2);
  };
  return { thigh: rows('thigh'), shin: rows('shin'), upperArm: rows('upperArm'), forearm: rows('forearm') };
}

const LIMBS: Record<Girth, Record<BoneName, readonly LimbRow[]>> = {
  [-1]: limbsOf(-1),
  0: limbsOf(0),
  1: limbsOf(1),
};

/** One bone in the world, and how much of its flesh is wanted. */
interface BoneCut {
  readonly bone: BoneName;
  readonly from: Vec3;
  readonly to: Vec3;
  readonly frame: Mat3;
  /** Cloth over it, heads. */
  readonly grow?: number;
  /** Usual where absent. */
  readonly girth?: Girth;
  /** The part wanted, 0..1 along the bone. */
  readonly start?: number;
  readonly stop?: number;
}

/** The flesh of a bone as spheres. */
export function boneChain(cut: BoneCut): Sphere[] {
  const { bone, from, to, frame, grow = 0, girth = 0, start = 0, stop = 1 } = cut;
  return LIMBS[girth][bone]
    .filter(([along]) => along >= start - 1e-6 && along <= stop + 1e-6)
    .map(([along, radius, shift]) => ({
      center: add(mixVec(from, to, along), times(frame[2], shift)),
      radius: radius + grow,
    }));
}

/** The trunk between two heights over the hips, `grow` heads thicker for cloth. A breath deepens the ribs. */
export function trunkChain(trunk: Trunk, low: number, high: number, grow = 0): Chain {
  return TRUNKS[trunk.girth]
    .filter(([height]) => height >= low - 1e-6 && height <= high + 1e-6)
    .map(([height, width, depth, shift]) => {
      const frame = trunk.turnAt(height);
      const ribs = 0.03 * trunk.breath * Math.max(0, 1 - Math.abs(height - 1.2) / 0.7);
      return {
        center: trunk.at(height, 0, shift + ribs / 2),
        axes: [
          times(frame[0], width + grow + ribs * 0.3),
          times(frame[1], 0.11),
          times(frame[2], depth + grow + ribs),
        ],
      };
    });
}

/** The trunk's cut at any height. */
export function trunkRow(height: number, girth: Girth = 0): TrunkRow {
  return rowAt<TrunkRow>(TRUNKS[girth], height, ([a, ...from], [b, ...to]) => {
    const t = Math.max(0, Math.min(1, (height - a) / (b - a)));
    return [height, mix(from[0], to[0], t), mix(from[1], to[1], t), mix(from[2], to[2], t)];
  });
}

/** The limb's cut at a place 0..1 along the bone. */
export function limbRow(bone: BoneName, along: number, girth: Girth = 0): LimbRow {
  return rowAt<LimbRow>(LIMBS[girth][bone], along, ([a, r0, z0], [b, r1, z1]) => {
    const t = (along - a) / (b - a);
    return [along, mix(r0, r1, t), mix(z0, z1, t)];
  });
}

function rowAt<T extends Row>(rows: readonly T[], place: number, mixRows: (a: T, b: T) => T): T {
  const next = rows.findIndex((row, i) => i > 0 && ((row[0] ?? 0) >= place || i === rows.length - 1));
  const [a, b] = [rows[next - 1], rows[next]];
  if (a === undefined || b === undefined) throw new Error('A surface needs at least two cuts.');
  return mixRows(a, b);
}

/** How the skin of that build differs from the usual at a place on or off the trunk (x to the left, z to the front): what presses there moves with it. */
export function trunkSkin([x, height, z]: Vec3, girth: Girth): Vec3 {
  if (girth === 0) return [0, 0, 0];
  const [, width, depth, shift] = trunkRow(height);
  const [, wide, deep, ahead] = trunkRow(height, girth);
  const round = Math.atan2(x / width, (z - shift) / depth);
  return [(wide - width) * Math.sin(round), 0, ahead - shift + (deep - depth) * Math.cos(round)];
}

/** How much farther out, in heads, the skin of that build is than the usual, 0..1 along a bone. */
export const limbSkin = (bone: BoneName, along: number, girth: Girth): number =>
  limbRow(bone, along, girth)[1] - limbRow(bone, along)[1];
