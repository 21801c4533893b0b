import { lines } from './path-lines.ts';
import type { PathLine } from './path-lines.ts';
import { cut } from './props/clip.ts';
import { DEGREE } from './rotation.ts';
import { at, polygon } from './shape.ts';
import type { PathShape, Shape } from './shape.ts';
import type { Vec2 } from './vector.ts';

/** A round opening in the picture, pixels. */
interface Round {
  readonly middle: Vec2;
  readonly radius: number;
  readonly edge: readonly Vec2[];
}

/** As much of the shapes as lies in the round; cut in their geometry, so that the picture needs no clip paths. */
export function within(shapes: readonly Shape[], middle: Vec2, radius: number): Shape[] {
  const edge = circlePoints(middle, radius, radius, 0, 40);
  return shapes.flatMap((shape) => cutShape(shape, { middle, radius, edge }));
}

function cutShape(shape: Shape, round: Round): Shape[] {
  if (shape.kind === 'group') {
    const shapes = shape.shapes.flatMap((inner) => cutShape(inner, round));
    return shapes.length === 0 ? [] : [{ ...shape, shapes }];
  }
  if (shape.kind === 'path') return cutLines(lines(shape.d), shape, round);
  const { at: center, radii, turn = 0, kind, ...paint } = shape;
  const far = farFrom(center, round);
  if (far + Math.max(...radii) <= round.radius) return [shape];
  if (far - Math.max(...radii) >= round.radius) return [];
  const points = circlePoints(center, radii[0], radii[1], turn * DEGREE, 32);
  return cutLines([{ points, closed: true }], { ...paint, kind: 'path', d: '' }, round);
}

/** The filling is cut as areas, the stroke as lines, so that no line is drawn along the cut. */
function cutLines(all: readonly PathLine[], { fill, stroke, ...rest }: PathShape, round: Round): Shape[] {
  const area = fill === 'none' ? '' : all.map(({ points }) => polygon(cutArea(points, round))).join('');
  // The round ends of a thick line must not reach out of the round.
  const inner = { ...round, radius: round.radius - (stroke?.width ?? 0) / 2 };
  const edges = stroke === undefined ? '' : all.map((one) => cutStroke(one, inner)).join('');
  return [
    ...(area === '' ? [] : [{ ...rest, fill, d: area }]),
    ...(edges === '' || stroke === undefined ? [] : [{ ...rest, fill: 'none', stroke, d: edges }]),
  ];
}

function cutArea(points: readonly Vec2[], round: Round): readonly Vec2[] {
  const { edge } = round;
  if (points.every((point) => farFrom(point, round) <= round.radius)) return points;
  let rest = points;
  for (const [i, from] of edge.entries()) {
    const to = edge[(i + 1) % edge.length] ?? from;
    const way: Vec2 = [to[0] - from[0], to[1] - from[1]];
    // Most sides of the round do not touch the area at all.
    const out = (point: Vec2) => way[0] * (point[1] - from[1]) - way[1] * (point[0] - from[0]) < 0;
    if (rest.some(out)) rest = cut(rest, from, way);
    if (rest.length === 0) return rest;
  }
  return rest;
}

/** The pieces of a line that lie in the round. */
function cutStroke({ points, closed }: PathLine, round: Round): string {
  const [first] = points;
  const way = withNearest(closed && first !== undefined ? [...points, first] : points, round);
  let d = '';
  let drawing = false;
  way.forEach((point, i) => {
    const inside = farFrom(point, round) <= round.radius;
    const before = way[i - 1];
    if (inside && !drawing) d += `M${at(before === undefined ? point : crossing(point, before, round))}`;
    if (inside) d += `L${at(point)}`;
    else if (drawing && before !== undefined) d += `L${at(crossing(before, point, round))}`;
    drawing = inside;
  });
  return d;
}

/** The line with a point more where it passes through the round between two points outside. */
function withNearest(points: readonly Vec2[], round: Round): readonly Vec2[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (next === undefined) return [point];
    const [wx, wy] = [next[0] - point[0], next[1] - point[1]];
    const along = (round.middle[0] - point[0]) * wx + (round.middle[1] - point[1]) * wy;
    const share = along / (wx * wx + wy * wy || 1);
    if (share <= 0 || share >= 1) return [point];
    const nearest: Vec2 = [point[0] + wx * share, point[1] + wy * share];
    const between = farFrom(nearest, round) < round.radius && farFrom(point, round) > round.radius;
    return between ? [point, nearest] : [point];
  });
}

/** Where the way from a point inside to one outside leaves the round. */
function crossing(inner: Vec2, outer: Vec2, round: Round): Vec2 {
  let [low, high] = [0, 1];
  const on = (t: number): Vec2 => [
    inner[0] + (outer[0] - inner[0]) * t,
    inner[1] + (outer[1] - inner[1]) * t,
  ];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (farFrom(on(middle), round) <= round.radius) low = middle;
    else high = middle;
  }
  return on(low);
}

const farFrom = (point: Vec2, { middle }: Pick<Round, 'middle'>): number =>
  Math.hypot(point[0] - middle[0], point[1] - middle[1]);

function circlePoints([x, y]: Vec2, rx: number, ry: number, turn: number, count: number): Vec2[] {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return Array.from({ length: count }, (_, i): Vec2 => {
    const angle = (i / count) * 2 * Math.PI;
    const [u, v] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [x + u * c - v * s, y + u * s + v * c];
  });
}
