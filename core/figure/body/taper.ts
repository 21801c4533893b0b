import type { Chain, Solid } from '../solid.ts';
import { times } from '../vector.ts';

/** A solid of this share of its size hides under its own lit side. */
const HIDDEN = 0.6;

/**
 * The chain with its first solids growing from hidden to whole. A shade drawn so comes out from under the lit side little by
 * little; a whole one would show a round end at shoulder, hip, elbow or knee, as a doll's joint.
 */
export const growing = (chain: Chain, count: number): Chain =>
  chain.map((solid, i) => (i >= count ? solid : scaled(solid, HIDDEN + ((1 - HIDDEN) * i) / count)));

/** The same at the chain's other end. */
export const shrinking = (chain: Chain, count: number): Chain =>
  growing(chain.toReversed(), count).toReversed();

function scaled(solid: Solid, share: number): Solid {
  if ('radius' in solid) return { ...solid, radius: solid.radius * share };
  const [x, y, z] = solid.axes;
  return { ...solid, axes: [times(x, share), times(y, share), times(z, share)] };
}
