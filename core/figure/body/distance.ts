import type { Drawing } from '../drawing.ts';
import { farSide, PALETTES } from '../themes.ts';
import type { Tone } from '../themes.ts';
import { mix } from '../vector.ts';

/** How much nearer or farther than the limit the change of tone begins and ends, heads. */
const SOFT = 0.16;

/** From near to far the tone changes in so many steps; one at once would jump in the middle of a movement. */
const STEPS = 6;

/** How far (0..1) a limb at that depth wears the tones of the far side, when `limit` is half way. */
export function farness(depth: number, limit: number): number {
  const share = Math.min(1, Math.max(0, (limit + SOFT - depth) / (2 * SOFT)));
  return Math.round(share * STEPS) / STEPS;
}

/** The tone of a material at that share of the far side; in full contrast only one of its two. */
export function atDistance(tone: Tone, share: number, { palette }: Drawing): Tone {
  const far = farSide(tone);
  if (share === 0 || share === 1 || palette === PALETTES.contrast) return share < 0.5 ? tone : far;
  const between = (a: string, b: string) => mixed(a, b, share);
  return {
    base: between(tone.base, far.base),
    shade: between(tone.shade, far.shade),
    far: between(tone.far, far.far),
  };
}

const KNOWN = new Map<string, string>();

/** The colour t of the way from a to b, both as #rrggbb. */
function mixed(a: string, b: string, t: number): string {
  const key = `${a}${b}${String(t)}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const part = (color: string, i: number) => parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) =>
    Math.round(mix(part(a, i), part(b, i), t))
      .toString(16)
      .padStart(2, '0'),
  );
  const color = `#${parts.join('')}`;
  KNOWN.set(key, color);
  return color;
}
