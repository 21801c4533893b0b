import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import { line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Sphere } from '../solid.ts';
import { add, cross, mixVec, subtract, times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { around, traced } from './trace.ts';

/** Two balls in a knitted sock, knotted at its open end; the second is the one nearer to the viewer. */
export function sock(
  { camera, palette }: Drawing,
  [far, near]: readonly [Vec3, Vec3],
  radius: number,
): Shape[] {
  const { base, shade, far: stripe } = palette.sock;
  const along = unit(subtract(near, far));
  const waist: Sphere = { center: mixVec(far, near, 0.5), radius: radius * 0.86 };
  const balls: Sphere[] = [{ center: far, radius }, waist, { center: near, radius }];
  const knot = add(near, times(along, radius * 1.05));
  const low = Math.max(0.06, knot[1] - radius * 1.25);
  const end: Vec3 = [knot[0] + along[0] * radius * 0.8, low, knot[2] + along[2] * radius * 0.8];
  const open: Sphere = { center: end, radius: radius * 0.42 };
  const neck: Sphere = { center: knot, radius: radius * 0.3 };
  const cuff: Sphere = { center: mixVec(knot, end, 0.72), radius: radius * 0.4 };
  const knit = [far, near].flatMap((middle) =>
    [-0.45, 0, 0.45].map((share) => stitches(middle, along, radius, share)),
  );
  return [
    flat(balls, camera, shade),
    litSide(balls, camera, base, 0.86),
    line(knit.map((ring) => traced(ring, camera)).join(''), shade, 0.022 * camera.scale),
    flat([neck, open], camera, shade),
    litSide([neck, open], camera, base, 0.8),
    flat([cuff, open], camera, stripe),
  ];
}

/** A ring of knitting round one ball, at a share of its radius along the sock. */
function stitches(middle: Vec3, along: Vec3, radius: number, share: number) {
  const up: Vec3 = Math.abs(along[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0];
  const side = unit(cross(along, up));
  const over = cross(side, along);
  const slim = Math.sqrt(1 - share * share);
  return around(28, (turn) => {
    const rim = add(times(side, Math.cos(turn) * slim), times(over, Math.sin(turn) * slim));
    const out = add(rim, times(along, share));
    return { at: add(middle, times(out, radius * 0.98)), out };
  });
}
