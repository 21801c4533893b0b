import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { barrel } from './barrel.ts';
import type { Barrel } from './barrel.ts';
import { traced } from './trace.ts';

/** The rollers that can be told apart: a smooth soft one, and a firm one with a grid and a hollow core. */
type RollerLook = 'soft' | 'firm';

/** How the roller looks with that tool in use; null = the exercise's first, which is the soft one. */
export const rollerLook = (tool: string | null): RollerLook => (tool === 'foam-roller' ? 'firm' : 'soft');

/** A foam roller; the soft one is a little thicker. */
export function roller(drawing: Drawing, body: Barrel, look: RollerLook): Shape[] {
  return look === 'soft' ? softRoller(drawing, body) : firmRoller(drawing, body);
}

const SOFTER = 1.06;

function softRoller({ camera, palette }: Drawing, body: Barrel): Shape[] {
  const { tube, end } = barrel({ ...body, radius: body.radius * SOFTER }, camera);
  const { base, shade, far } = palette.softRoller;
  return [
    flat(tube, camera, shade),
    litSide(tube, camera, base, 0.86),
    flat([end(1)], camera, shade),
    flat([end(0.92)], camera, base),
    { ...filled(outline([end(0.3)], camera), shade), stroke: { color: far, width: 0.02 * camera.scale } },
  ];
}

const RIBS = 12;
const RINGS = [-0.72, -0.36, 0, 0.36, 0.72];

function firmRoller({ camera, palette }: Drawing, body: Barrel): Shape[] {
  const { tube, end, ring, rib } = barrel(body, camera);
  const { base, shade, far } = palette.firmRoller;
  const rings = RINGS.map((place) => traced(ring(place), camera));
  const ribs = Array.from({ length: RIBS }, (_, i) =>
    traced(rib((i / RIBS) * 2 * Math.PI, -0.97, 0.97), camera),
  );
  return [
    flat(tube, camera, shade),
    litSide(tube, camera, base, 0.86),
    line([...rings, ...ribs].join(''), far, 0.035 * camera.scale),
    { ...filled(outline([end(1)], camera), base), stroke: { color: far, width: 0.03 * camera.scale } },
    flat([end(0.66)], camera, far),
    flat([end(0.56)], camera, palette.lacrosseBall.shade),
  ];
}
