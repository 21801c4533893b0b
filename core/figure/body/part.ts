import type { Shape } from '../shape.ts';

/**
 * The pieces a body is drawn in. An arm or leg is one piece, and its forearm or shin a piece of its own only where it
 * lies elsewhere than the rest; a hand only where a pose says so.
 */
export type PartName =
  | 'armL'
  | 'armR'
  | 'forearmL'
  | 'forearmR'
  | 'handL'
  | 'handR'
  | 'legL'
  | 'legR'
  | 'shinL'
  | 'shinR'
  | 'pelvis'
  | 'top'
  | 'head';

/** One piece of the body; pieces with a smaller layer are drawn first. */
export interface Part {
  readonly name: PartName;
  readonly layer: number;
  readonly shapes: readonly Shape[];
}

/** Behind the trunk; before the trunk, but behind the head; before both; over everything. */
export type Place = 'back' | 'behind-head' | 'front' | 'top';

/**
 * Where a piece lies when its depth alone would not tell. A hint for an arm or a leg holds for the whole limb, one for a
 * forearm or a shin (with its foot) for that piece.
 */
export type Order = { readonly [Name in PartName]?: Place };

/** A limb counts as far when it is this much behind its twin or the chest, heads. */
export const FAR = -0.22;

/** Near arms are drawn over the lit muscle; their layer is above this. */
const NEAR_ARM = 2.5;

const ARM_PIECES: ReadonlySet<PartName> = new Set(['armL', 'armR', 'forearmL', 'forearmR', 'handL', 'handR']);

/** Whether that piece is (a part of) an arm that lies before trunk and head. */
export const isNearArm = ({ name, layer }: Part): boolean => ARM_PIECES.has(name) && layer > NEAR_ARM;
