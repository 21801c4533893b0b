import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { LIT_AREAS } from './lit-areas.ts';
import type { LitArea, Patch } from './lit-areas.ts';
import { litPlace } from './lit-place.ts';
import type { LitPlace } from './lit-place.ts';
import { cutAt, facing, onCut } from './lit-surface.ts';
import type { Cut } from './lit-surface.ts';
import { hull } from './props/hull.ts';
import { at } from './shape.ts';
import type { SideSign, Skeleton } from './skeleton.ts';
import { lengthOf, mix, times } from './vector.ts';
import type { Vec2, Vec3 } from './vector.ts';

/** One patch on the screen, or several that are drawn as one. */
export interface LitPath {
  readonly d: string;
  /** True = it looks away from the viewer, and this is a rim at the edge of the body that tells where it is. */
  readonly rim: boolean;
  /** What it lies on. */
  readonly place: LitPlace;
}

/** From this many degrees off the viewer's direction on, a patch lies straight behind. */
const BEHIND = 150;

/** Of a patch that looks away this many degrees are shown at the edge. */
const RIM = 56;

/** The area on one side of the body, cut to the half that faces the viewer; of one that looks away all round, one rim. */
export function litPaths(body: Skeleton, camera: Camera, area: LitArea, side: SideSign): LitPath[] {
  const all = LIT_AREAS[area].map((patch) => ({
    ...patchPoints(body, camera, patch, side),
    place: litPlace(patch),
  }));
  const seen = all.filter(({ rim }) => !rim);
  const shown = seen.length > 0 ? seen : all.slice(0, 1);
  const [first] = shown;
  if (first === undefined || !JOINED.has(area)) {
    return shown.map(({ points, rim, place }) => ({ d: softLoop(points), rim, place }));
  }
  const { rim, place } = all.find((patch) => patch.place === 'hip') ?? first;
  return [{ d: softLoop(hull(shown.flatMap(({ points }) => points))), rim, place }];
}

/** Areas whose patches lie on two parts that bend against each other: one outline round both, or they gape and overlap there. */
const JOINED: ReadonlySet<LitArea> = new Set(['hip-flexors', 'gluteus-medius', 'gluteus-maximus']);

/** The edge of a patch on the screen, cut at the silhouette. */
export function patchPoints(
  body: Skeleton,
  camera: Camera,
  patch: Patch,
  side: SideSign,
): { readonly points: readonly Vec2[]; readonly rim: boolean } {
  const outline = rounded(patch.outline);
  const edgeOf = (points: readonly Point[]): Edge[] => {
    const edge = points.map(([along, round]): Omit<Edge, 'seen'> => {
      const cut = cutAt(body, patch.on, along, side);
      return { cut, round, towards: facing(cut, camera, side) };
    });
    const from = fromViewer(edge);
    return edge.map((one) => ({ ...one, seen: from(one) }));
  };
  const exact = edgeOf(outline);
  // A yoke is a slope beside the neck: made round, it would reach across the throat.
  const share = patch.on === 'yoke' ? 0 : calmness(exact);
  const edge = share === 0 ? exact : edgeOf(calmed(outline, share));
  const turn = turnIntoSight(lowest(edge), highest(edge));
  const points = edge.map(({ cut, towards, seen }) => {
    const angle = Math.max(-90, Math.min(90, seen + turn));
    return project(camera, onCut(inset(cut), angle + towards, side));
  });
  return { points, rim: turn !== 0 };
}

const lowest = (edge: readonly Edge[]): number => Math.min(...edge.map(({ seen }) => seen));
const highest = (edge: readonly Edge[]): number => Math.max(...edge.map(({ seen }) => seen));

/** So far within the surface a patch ends, heads: its soft edge must not shine beside the body. */
const INSET = 0.035;

function inset({ center, out, front }: Cut): Cut {
  const less = (axis: Vec3) => times(axis, 1 - INSET / lengthOf(axis));
  return { center, out: less(out), front: less(front) };
}

/** Degrees behind the silhouette at which a patch begins to lose its own outline, and has lost it: half an outline is a spike. */
const LOSES = [0, 45] as const;

/** How much (0..1) of the patch's own outline is given up for a plain round one, because its edge lies out of sight. */
function calmness(edge: readonly Edge[]): number {
  const behind = Math.max(-lowest(edge), highest(edge)) - 90;
  return Math.min(1, Math.max(0, (behind - LOSES[0]) / (LOSES[1] - LOSES[0])));
}

/** How round the plain outline is: 2 = an ellipse, more = fuller at its ends. */
const FULL = 2.6;

/** The outline so far on its way to a plain round one of the same length and width. */
function calmed(outline: readonly Point[], share: number): Point[] {
  const [along, round] = [0, 1].map((k) => {
    const values = outline.map((point) => point[k as 0 | 1]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, half: (high - low) / 2 || 1 };
  });
  if (along === undefined || round === undefined) return [...outline];
  return outline.map(([x, y]): Point => {
    const [u, v] = [(x - along.middle) / along.half, (y - round.middle) / round.half];
    const far = Math.hypot(u, v) || 1;
    const k = (Math.abs(u / far) ** FULL + Math.abs(v / far) ** FULL) ** (-1 / FULL) / far;
    return [
      mix(x, along.middle + u * k * along.half, share),
      mix(y, round.middle + v * k * round.half, share),
    ];
  });
}

interface Edge {
  readonly cut: Cut;
  /** Degrees round the cut. */
  readonly round: number;
  /** Degrees round the cut at which it looks at the viewer. */
  readonly towards: number;
  /** Degrees off the viewer's direction. */
  readonly seen: number;
}

/** Degrees from the viewer's direction, without a jump from 180 to -180 within one patch. */
function fromViewer(edge: readonly Omit<Edge, 'seen'>[]): (one: Omit<Edge, 'seen'>) => number {
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
