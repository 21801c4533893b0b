import type { Part } from './body/part.ts';
import type { Drawing } from './drawing.ts';
import { line } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Tone } from './themes.ts';

/** On dark grounds a thin pale line round the whole body, or dark hair and dark skin would sink into them. */
export function rim(parts: readonly Part[], drawing: Drawing): Shape[] {
  const { camera, palette, skin, hair } = drawing;
  if (palette.rim === null) return [];
  const tones = [palette.top, palette.trousers, palette.shoe, palette.sole, skin, hair];
  const { color, width, opacity } = palette.rim;
  const d = parts.map(({ shapes }) => silhouette(shapes, tones)).join('');
  return [line(d, color, width * camera.scale, opacity)];
}

/** The outlines that make the edge. A lit side lies within the shade that was drawn right before it, so it is left out. */
function silhouette(shapes: readonly Shape[], tones: readonly Tone[]): string {
  let d = '';
  let before = '';
  for (const shape of shapes) {
    if (shape.kind !== 'path' || shape.fill === 'none' || shape.opacity !== undefined) continue;
    const { fill } = shape;
    const within = tones.some(
      ({ base, shade, far }) =>
        (fill === base && before === shade) || (fill === shade && before === far && far !== shade),
    );
    if (!within) d += shape.d;
    before = fill;
  }
  return d;
}
