import { project } from '../camera.ts';
import { flat, litSide } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { at, filled, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec3 } from '../vector.ts';
import { barrel } from './barrel.ts';
import type { Barrel } from './barrel.ts';
import { boxShapes } from './box.ts';
import { traced } from './trace.ts';

/** How often the towel is wound. */
const WINDINGS = 2.6;

/** A towel rolled up tight: stripes near its ends, and a spiral where it ends. */
export function towelRoll({ camera, palette }: Drawing, roll: Barrel): Shape[] {
  const { tube, end, onEnd, ring } = barrel(roll, camera);
  const { base, shade, far } = palette.towel;
  const spiral = Array.from({ length: 49 }, (_, i) => {
    const share = i / 48;
    return at(project(camera, onEnd(0.96 - 0.84 * share, share * WINDINGS * 2 * Math.PI)));
  });
  const stripes = [-0.78, -0.66, 0.66, 0.78].map((place) => traced(ring(place), camera)).join('');
  return [
    flat(tube, camera, shade),
    litSide(tube, camera, base, 0.84),
    line(stripes, palette.band.base, 0.04 * camera.scale, 0.8),
    { ...filled(outline([end(1)], camera), base), stroke: { color: far, width: 0.025 * camera.scale } },
    line(`M${spiral.join('L')}`, far, 0.035 * camera.scale),
  ];
}

/** A folded towel between two corners: two layers with a fold between. */
export function towelPad({ camera, palette }: Drawing, low: Vec3, high: Vec3): Shape[] {
  const { base, shade, far } = palette.towel;
  const half = (low[1] + high[1]) / 2;
  const layer = (from: Vec3, to: Vec3): Shape[] =>
    boxShapes(camera, { low: from, high: to, top: base, front: shade, end: shade, round: 0.1 });
  const near = camera.toViewer[0] > 0 ? high[0] : low[0];
  const edge = (z: number) => at(project(camera, [near, half, z]));
  return [
    ...layer(low, [high[0], half, high[2]]),
    ...layer([low[0], half, low[2]], high),
    line(`M${edge(low[2])}L${edge(high[2])}`, far, 0.03 * camera.scale, 0.8),
  ];
}
