import { project } from '../camera.ts';
import { flat, litSide } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Chain } from '../solid.ts';
import { mixVec } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** A bottle of water that lies from its bottom to the end of its cap; `radius` is that of its barrel, heads. */
export function bottle({ camera, palette }: Drawing, bottom: Vec3, top: Vec3, radius: number): Shape[] {
  const { base, shade, far } = palette.bottle;
  const part = (from: number, to: number, r: number, end = r): Chain => [
    { center: mixVec(bottom, top, from), radius: r },
    { center: mixVec(bottom, top, to), radius: end },
  ];
  const barrel = part(0.12, 0.62, radius);
  const neck = part(0.62, 0.84, radius, radius * 0.42);
  const cap = part(0.9, 0.97, radius * 0.52);
  // The water's own line: level with the ground, whichever way the bottle lies.
  const drop: Vec3 = [0, radius * 0.22, 0];
  const level = [0.04, 0.7].map((share) => {
    const [x, y, z] = mixVec(bottom, top, share);
    return at(project(camera, [x, y + drop[1], z]));
  });
  return [
    flat(cap, camera, far),
    flat([...barrel, ...neck.slice(1)], camera, shade),
    litSide([...barrel, ...neck.slice(1)], camera, base, 0.72),
    line(`M${level.join('L')}`, far, 0.03 * camera.scale, 0.55),
    line(ringAt(0.3, bottom, top, radius, camera), far, 0.03 * camera.scale, 0.4),
  ];
}

/** A groove across the barrel, as far as the viewer sees it. */
function ringAt(share: number, bottom: Vec3, top: Vec3, radius: number, camera: Drawing['camera']): string {
  const [mx, my] = project(camera, mixVec(bottom, top, share));
  const [bx, by] = project(camera, bottom);
  const [tx, ty] = project(camera, top);
  const long = Math.hypot(tx - bx, ty - by) || 1;
  const side = (sign: number) =>
    at([
      mx + (sign * (ty - by) * radius * camera.scale) / long,
      my - (sign * (tx - bx) * radius * camera.scale) / long,
    ]);
  return `M${side(0.9)}L${side(-0.9)}`;
}
