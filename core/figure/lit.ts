import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { LIT_AREAS } from './lit-areas.ts';
import type { LitArea, Patch } from './lit-areas.ts';
import { cutAt, facing, onCut } from './lit-surface.ts';
import type { Cut } from './lit-surface.ts';
import { at } from './shape.ts';
import type { SideSign, Skeleton } from './skeleton.ts';
import { mix } from './vector.ts';
import type { Vec2 } from './vector.ts';

/** One patch on the screen. */
export interface LitPath {
  readonly d: string;
  /** True = it looks away from the viewer, and this is a rim at the edge of the body that tells where it is. */
  readonly rim: boolean;
}

/** From this many degrees off the viewer's direction on, a patch lies straight behind. */
const BEHIND = 150;

/** Of a patch that looks away this many degrees are shown at the edge. */
const RIM = 42;

/** The area on one side of the body, cut to the half that faces the viewer; of one that looks away all round, one rim. */
export function litPaths(body: Skeleton, camera: Camera, area: LitArea, side: SideSign): LitPath[] {
  const paths = LIT_AREAS[area].map((patch): LitPath => {
    const { points, rim } = patchPoints(body, camera, patch, side);
    return { d: softLoop(points), rim };
  });
  const seen = paths.filter(({ rim }) => !rim);
  return seen.length > 0 ? seen : paths.slice(0, 1);
}

/** The edge of a patch on the screen, cut at the silhouette. */
export function patchPoints(
  body: Skeleton,
  camera: Camera,
  patch: Patch,
  side: SideSign,
): { readonly points: readonly Vec2[]; readonly rim: boolean } {
  const edge = rounded(patch.outline).map(([along, round]): Edge => {
    const cut = cutAt(body, patch.on, along, side);
    return { cut, round, towards: facing(cut, camera, side) };
  });
  const seen = edge.map(fromViewer(edge));
  const turn = turnIntoSight(Math.min(...seen), Math.max(...seen));
  const points = edge.map(({ cut, towards }, i) => {
    const angle = Math.max(-90, Math.min(90, (seen[i] ?? 0) + turn));
    return project(camera, onCut(cut, angle + towards, side));
  });
  return { points, rim: turn !== 0 };
}

interface Edge {
  readonly cut: Cut;
  /** Degrees round the cut. */
  readonly round: number;
  /** Degrees round the cut at which it looks at the viewer. */
  readonly towards: number;
}

/** Degrees from the viewer's direction, without a jump from 180 to -180 within one patch. */
function fromViewer(edge: readonly Edge[]): (one: Edge) => number {
  const rounds = edge.map(({ round }) => round);
  const middle = (Math.min(...rounds) + Math.max(...rounds)) / 2;
  const reference = fromBehind(wrapped(middle - (edge[0]?.towards ?? 0), 0));
  return ({ round, towards }) => wrapped(round - towards, reference + round - middle);
}

/** What lies straight behind peeps out on the outer side, always: it must not jump from side to side as the body sways. */
const fromBehind = (angle: number): number => (angle < -BEHIND ? angle + 360 : angle);

/** The same angle, within half a turn of another. */
const wrapped = (angle: number, near: number): number => angle - 360 * Math.round((angle - near) / 360);

/** How far a patch that looks away must be turned so that its rim is seen; 0 = it is seen as it lies. */
function turnIntoSight(low: number, high: number): number {
  const least = Math.min(RIM, high - low);
  if (low > 90 - least) return 90 - least - low;
  if (high < least - 90) return least - 90 - high;
  return 0;
}

type Point = readonly [along: number, round: number];

/** The outline as a closed Catmull-Rom curve, three points from each of its own to the next. */
function rounded(outline: Patch['outline']): Point[] {
  const count = outline.length / 2;
  const value = (i: number, k: 0 | 1) => outline[2 * ((i + count) % count) + k] ?? 0;
  const between = (i: number, k: 0 | 1, t: number) =>
    curve(value(i - 1, k), value(i, k), value(i + 1, k), value(i + 2, k), t);
  return Array.from({ length: 3 * count }, (_, n): Point => {
    const i = Math.floor(n / 3);
    return [between(i, 0, (n % 3) / 3), between(i, 1, (n % 3) / 3)];
  });
}

function curve(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
}

/** A closed curve through the middles between the points, as path text. */
export function softLoop(points: readonly Vec2[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const curves = points.map((one, i) => `Q${at(one)} ${at(middle(one, points[i + 1] ?? first))}`);
  return `M${at(middle(last, first))}${curves.join('')}Z`;
}

const middle = (a: Vec2, b: Vec2): Vec2 => [mix(a[0], b[0], 0.5), mix(a[1], b[1], 0.5)];
