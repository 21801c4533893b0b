import type { Shape } from '../shape.ts';

/** The pieces a body is drawn in; a hand is one of its own only where a pose says where it lies. */
type PartName = 'armL' | 'armR' | 'handL' | 'handR' | 'legL' | 'legR' | 'pelvis' | 'top' | 'head';

/** One piece of the body; pieces with a smaller layer are drawn first. */
export interface Part {
  readonly name: PartName;
  readonly layer: number;
  readonly shapes: readonly Shape[];
}

/** A limb forced behind or before the body where its depth alone would not tell, as a shin across the other knee. */
export type Order = { readonly [Name in PartName]?: 'back' | 'front' | 'top' };

/** A limb counts as far when it is this much behind its twin or the chest, heads. */
export const FAR = -0.22;
