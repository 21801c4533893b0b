import type { Drawing } from '../drawing.ts';
import type { Shape } from '../shape.ts';
import { boxShapes } from './box.ts';

/** How broad a jamb is, how deep the frame, and how high the opening, heads. */
const FRAME = { broad: 0.3, deep: 0.2, high: 7.25 } as const;

/** A door frame across z: its opening lies between the two x, and all of it behind the body that steps through. */
export function doorway(
  { camera, palette }: Drawing,
  [x0, x1]: readonly [number, number],
  z: number,
): Shape[] {
  const { base, shade } = palette.wall;
  const part = (from: number, to: number, low: number, high: number) =>
    boxShapes(camera, {
      low: [from, low, z - FRAME.deep],
      high: [to, high, z],
      top: shade,
      front: base,
      end: shade,
      round: 0.05,
    });
  const { broad, high } = FRAME;
  return [
    ...part(x0 - broad, x1 + broad, high, high + broad),
    ...part(x1, x1 + broad, 0, high),
    ...part(x0 - broad, x0, 0, high),
  ];
}
