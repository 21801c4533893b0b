/** Slow at both ends: 0..1 in, 0..1 out. */
const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Share of a cycle that is spent still at each of the two keys. */
const REST = 0.08;

/**
 * How far from key a to key b (0..1) the movement is when `cycle` cycles have gone by since it left key a:
 * there, a short rest, back, a short rest. Whole numbers are at key a, halves at key b.
 */
export function loopAt(cycle: number): number {
  const phase = cycle - Math.floor(cycle);
  const half = phase < 0.5 ? phase * 2 : 2 - phase * 2;
  return ease(Math.min(1, Math.max(0, (half - REST) / (1 - 2 * REST))));
}
