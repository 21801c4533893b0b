import { flat, litSide } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec3 } from '../vector.ts';
import { barrel } from './barrel.ts';
import type { Barrel } from './barrel.ts';
import { boxShapes } from './box.ts';

/** A towel rolled up tight; rings on its end tell it from a foam roller. */
export function towelRoll({ camera, palette }: Drawing, roll: Barrel): Shape[] {
  const { tube, end } = barrel(roll, camera);
  const { base, shade, far } = palette.towel;
  const ring = (share: number): Shape => ({
    ...filled(outline([end(share)], camera), base),
    stroke: { color: far, width: 0.03 * camera.scale },
  });
  return [flat(tube, camera, shade), litSide(tube, camera, base, 0.84), ring(1), ring(0.62), ring(0.26)];
}

/** A folded towel between two corners. */
export function towelPad({ camera, palette }: Drawing, low: Vec3, high: Vec3): Shape[] {
  const { base, shade } = palette.towel;
  return boxShapes(camera, { low, high, top: base, front: shade, end: shade, round: 0.08 });
}
