import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { short } from './shape.ts';
import type { Chain, Ellipsoid, Solid } from './solid.ts';
import { dot } from './vector.ts';
import type { Vec2 } from './vector.ts';

/** The light comes from the upper left of the screen, whatever the pose and the side. */
export const LIGHT: Vec2 = [-0.42 / Math.hypot(0.42, 0.9), -0.9 / Math.hypot(0.42, 0.9)];

const directions = (count: number): readonly Vec2[] =>
  Array.from({ length: count }, (_, i): Vec2 => {
    const angle = (i / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)];
  });
const TINY = directions(10);
const SMALL = directions(16);
const USUAL = directions(24);
const WIDE = directions(60);

/** As many directions as the size on the screen is worth: what is small looks round with few. */
function directionsFor({ wide, xx, yy }: Flat): readonly Vec2[] {
  const square = Math.max(xx, yy);
  if (square < 9) return TINY;
  if (square < 64) return SMALL;
  return wide ? WIDE : USUAL;
}

/**
 * A solid on the screen: an ellipse given by its middle and by the matrix q (xx, xy, yy) that turns
 * a direction n into the point farthest along it: middle + q n / sqrt(n q n).
 */
interface Flat {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
  /** The radius in pixels, or null for what is not a sphere. */
  readonly radius: number | null;
  readonly wide: boolean;
}

/** How the lit side is drawn: the solids made `size` as large and pushed towards the light until they touch the edge there. */
type Lit = number | null;

function flatten(solid: Solid, camera: Camera, lit: Lit): Flat {
  const [x, y] = project(camera, solid.center);
  if ('radius' in solid) return flatSphere(x, y, solid.radius * camera.scale, lit);
  return flatEgg(x, y, solid, camera, lit);
}

function flatSphere(x: number, y: number, full: number, lit: Lit): Flat {
  const size = lit ?? 1;
  const push = lit === null ? 0 : full * (1 - size);
  const radius = full * size;
  const square = radius * radius;
  return {
    x: x + LIGHT[0] * push,
    y: y + LIGHT[1] * push,
    xx: square,
    xy: 0,
    yy: square,
    radius,
    wide: false,
  };
}

function flatEgg(x: number, y: number, solid: Ellipsoid, camera: Camera, lit: Lit): Flat {
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const axis of solid.axes) {
    const u = dot(axis, camera.right) * camera.scale;
    const v = -dot(axis, camera.up) * camera.scale;
    xx += u * u;
    xy += u * v;
    yy += v * v;
  }
  const whole: Flat = { x, y, xx, xy, yy, radius: null, wide: solid.wide ?? false };
  if (lit === null) return whole;
  const push = (1 - lit) / reach(whole, LIGHT[0], LIGHT[1]);
  const k = lit * lit;
  return {
    ...whole,
    x: x + (xx * LIGHT[0] + xy * LIGHT[1]) * push,
    y: y + (xy * LIGHT[0] + yy * LIGHT[1]) * push,
    xx: xx * k,
    xy: xy * k,
    yy: yy * k,
  };
}

/** How far the ellipse reaches along the direction from its own middle. */
const reach = ({ xx, xy, yy }: Flat, nx: number, ny: number): number =>
  Math.sqrt(Math.max(0, xx * nx * nx + 2 * xy * nx * ny + yy * ny * ny)) || 1e-6;

/**
 * The hull of two ellipses, sampled by directions: for each, the one that reaches farther.
 * Most of a frame's time is spent here, so it makes no points on the way and says no point twice.
 */
function hull(a: Flat, b: Flat): string {
  let d = '';
  let last = '';
  const most = Math.max(a.xx, a.yy) > Math.max(b.xx, b.yy) ? a : b;
  for (const [nx, ny] of directionsFor({ ...most, wide: a.wide })) {
    const ra = reach(a, nx, ny);
    const rb = reach(b, nx, ny);
    const first = a.x * nx + a.y * ny + ra >= b.x * nx + b.y * ny + rb;
    const far = first ? a : b;
    const r = first ? ra : rb;
    const x = far.x + (far.xx * nx + far.xy * ny) / r;
    const y = far.y + (far.xy * nx + far.yy * ny) / r;
    const point = `${short(x)} ${short(y)}`;
    if (point !== last) d += (d === '' ? 'M' : 'L') + point;
    last = point;
  }
  return `${d}Z`;
}

const circle = (flat: Flat, radius: number): string => {
  const r = short(radius);
  const across = short(2 * radius);
  return `M${short(flat.x - radius)} ${short(flat.y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 -${across} 0Z`;
};

/** The hull of two circles has an exact, short outline: two tangents and two arcs. */
function capsule(a: Flat, ra: number, b: Flat, rb: number): string {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const gap = Math.hypot(dx, dy);
  if (gap <= Math.abs(ra - rb) + 0.05) return ra > rb ? circle(a, ra) : circle(b, rb);
  const along = Math.atan2(dy, dx);
  const lean = Math.acos((ra - rb) / gap);
  const touch = (flat: Flat, r: number, angle: number) =>
    `${short(flat.x + r * Math.cos(angle))} ${short(flat.y + r * Math.sin(angle))}`;
  const first = ra > rb ? 1 : 0;
  const arcA = `A${short(ra)} ${short(ra)} 0 ${String(first)} 1 ${touch(a, ra, along - lean)}`;
  const arcB = `A${short(rb)} ${short(rb)} 0 ${String(1 - first)} 1 ${touch(b, rb, along + lean)}`;
  return `M${touch(a, ra, along + lean)}${arcA}L${touch(b, rb, along - lean)}${arcB}Z`;
}

/** Whether the skin between the two lies outside what the camera sees. */
function unseen(a: Flat, b: Flat, { sees }: Camera): boolean {
  if (sees === undefined) return false;
  const [x, y] = sees.middle;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  const flesh = Math.sqrt(Math.max(a.xx + a.yy, b.xx + b.yy));
  return Math.hypot(a.x + dx * share - x, a.y + dy * share - y) - flesh > sees.radius;
}

/** An edge that is off by less than this many pixels cannot be seen. */
const UNSEEN = 0.12;

/** The flats without the spheres that lie in the skin between their neighbours: most of a straight limb. */
function needed(flats: readonly Flat[]): readonly Flat[] {
  const kept: Flat[] = [];
  for (let from = 0; from < flats.length;) {
    const first = flats[from];
    if (first === undefined) break;
    kept.push(first);
    let to = from + 1;
    while (to + 1 < flats.length && spans(flats, from, to + 1)) to += 1;
    from = to;
  }
  return kept;
}

/** Whether every sphere between the two touches the skin that is stretched over those two alone. */
function spans(flats: readonly Flat[], from: number, to: number): boolean {
  const [a, b] = [flats[from], flats[to]];
  if (a?.radius == null || b?.radius == null) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  if (square === 0) return false;
  for (let i = from + 1; i < to; i++) {
    const one = flats[i];
    if (one?.radius == null) return false;
    const share = Math.min(1, Math.max(0, ((one.x - a.x) * dx + (one.y - a.y) * dy) / square));
    const off = Math.hypot(a.x + dx * share - one.x, a.y + dy * share - one.y);
    if (off + Math.abs(a.radius + (b.radius - a.radius) * share - one.radius) > UNSEEN) return false;
  }
  return true;
}

/**
 * The silhouette of a chain as path text: one sub-path for each neighbouring pair, all wound the same way, so that
 * the nonzero rule unites them. `lit` (0..1) draws the lit side instead of the whole: smaller and nearer to the light.
 */
export function outline(chain: Chain, camera: Camera, lit: Lit = null): string {
  const flats = needed(chain.map((solid) => flatten(solid, camera, lit)));
  const [only] = flats;
  if (only !== undefined && flats.length === 1) return unseen(only, only, camera) ? '' : hull(only, only);
  let d = '';
  for (const [i, b] of flats.entries()) {
    const a = flats[i - 1];
    if (a === undefined || unseen(a, b, camera)) continue;
    d += a.radius !== null && b.radius !== null ? capsule(a, a.radius, b, b.radius) : hull(a, b);
  }
  return d;
}
