import { project } from '../camera.ts';
import { flat, litSide } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Chain } from '../solid.ts';
import { add, mixVec, subtract, times } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { barrel } from './barrel.ts';

/** A bottle of water that lies from its bottom to the end of its cap; `radius` is that of its barrel, heads. */
export function bottle({ camera, palette }: Drawing, bottom: Vec3, top: Vec3, radius: number): Shape[] {
  const { base, shade, far } = palette.bottle;
  const axis = subtract(top, bottom);
  const on = (share: number) => mixVec(bottom, top, share);
  const tube = (from: number, to: number, r: number): Chain =>
    barrel({ at: on((from + to) / 2), radius: r, half: 1, axis: times(axis, 0.5) }, camera).tube.map(
      (disc, i) => ({ ...disc, center: on(i === 0 ? to : from) }),
    );
  const body: Chain = [
    { center: on(0.14), radius },
    { center: on(0.58), radius },
    { center: on(0.8), radius: radius * 0.42 },
  ];
  const cap = tube(0.82, 0.95, radius * 0.5);
  const label = tube(0.2, 0.42, radius * 1.01);
  // The water's own line: level with the ground, whichever way the bottle lies.
  const level = [0.47, 0.68].map((share) => at(project(camera, add(on(share), [0, radius * 0.3, 0]))));
  return [
    flat(cap, camera, far),
    flat(body, camera, shade),
    litSide(body, camera, base, 0.74),
    flat(label, camera, far),
    line(`M${level.join('L')}`, far, 0.025 * camera.scale, 0.7),
  ];
}
