import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Vec2, Vec3 } from '../vector.ts';

/** The target on the place that is pressed. */
export function marker({ camera, palette }: Drawing, place: Vec3): Shape[] {
  const middle = project(camera, place);
  const ring = (radius: number): Shape & { kind: 'ellipse' } => ({
    kind: 'ellipse',
    at: middle,
    radii: [radius * camera.scale, radius * camera.scale],
    fill: palette.mark,
  });
  return [
    { ...ring(0.27), opacity: 0.2 },
    {
      ...ring(0.19),
      fill: 'none',
      stroke: { color: palette.mark, width: 0.03 * camera.scale, opacity: 0.6 },
    },
    { ...ring(0.095), stroke: { color: palette.markEdge, width: 0.035 * camera.scale } },
  ];
}

/** A bent arrow through the world: from, past, to. */
export type ArrowPath = readonly [from: Vec3, past: Vec3, to: Vec3];

/** The way that the moving part goes. */
export function arrow({ camera, palette }: Drawing, path: ArrowPath): Shape[] {
  const [from, past, to] = [project(camera, path[0]), project(camera, path[1]), project(camera, path[2])];
  const angle = Math.atan2(to[1] - past[1], to[0] - past[0]);
  const wing = (turn: number): Vec2 => [
    to[0] - 0.21 * camera.scale * Math.cos(angle + turn),
    to[1] - 0.21 * camera.scale * Math.sin(angle + turn),
  ];
  const d = `M${at(from)}Q${at(past)} ${at(to)}M${at(wing(0.62))}L${at(to)}L${at(wing(-0.62))}`;
  const width = 0.075 * camera.scale;
  return [line(d, palette.halo, width * 2.1), line(d, palette.arrow, width)];
}

/** Share of the picture that a number's round is wide: half of it is 8 px where the picture is 200. */
const BADGE = 0.042;

/** The strokes of the digits, in radii of their round. */
const DIGITS: Record<1 | 2 | 3, readonly (readonly Vec2[])[]> = {
  1: [
    [
      [-0.22, -0.28],
      [0.06, -0.5],
      [0.06, 0.5],
    ],
  ],
  2: [
    [
      [-0.3, -0.26],
      [-0.2, -0.46],
      [0.06, -0.52],
      [0.28, -0.38],
      [0.26, -0.12],
      [-0.32, 0.5],
      [0.34, 0.5],
    ],
  ],
  3: [
    [
      [-0.28, -0.4],
      [-0.06, -0.52],
      [0.2, -0.44],
      [0.24, -0.16],
      [-0.04, -0.04],
      [0.28, 0.1],
      [0.26, 0.4],
      [0, 0.52],
      [-0.3, 0.4],
    ],
  ],
};

/** In what picture numbers stand: how many steps the movement has, whose face they keep clear of, and the place that is pressed (null = none). */
interface Numbered {
  readonly steps: 2 | 3;
  readonly body: Skeleton;
  readonly pressed: Vec3 | null;
  readonly size: { readonly width: number; readonly height: number };
}

/** The numbers of a movement's steps along its arrow: beside the face and never over it, apart from each other, inside the picture. */
export function badges(drawing: Drawing, path: ArrowPath, { steps, body, pressed, size }: Numbered): Shape[] {
  const { camera } = drawing;
  const r = BADGE * Math.min(size.width, size.height);
  const [from, past, to] = [project(camera, path[0]), project(camera, path[1]), project(camera, path[2])];
  const face = { at: project(camera, body.head.at([0, 0.55, 0])), radius: 0.56 * camera.scale + r };
  const spot = pressed === null ? null : { at: project(camera, pressed), radius: 0.2 * camera.scale + r };
  const clear = (place: Vec2) => {
    const beside = spot === null ? place : outside(place, spot);
    return inside(outside(beside, face), r, size);
  };
  const first = clear(beyond(from, past, r * 1.3));
  const last = clear(apart(beyond(to, past, r * 1.7), first, r * 2.3));
  const middle: Vec2 = [(from[0] + 2 * past[0] + to[0]) / 4, (from[1] + 2 * past[1] + to[1]) / 4];
  const between =
    steps === 3 ? badge(drawing, clear(apart(apart(middle, first, r * 2.3), last, r * 2.3)), 2, r) : [];
  return [...badge(drawing, first, 1, r), ...between, ...badge(drawing, last, steps === 3 ? 3 : 2, r)];
}

/** The point so far away from `place`, straight away from `other`. */
function beyond(place: Vec2, other: Vec2, by: number): Vec2 {
  const [dx, dy] = [place[0] - other[0], place[1] - other[1]];
  const gap = Math.hypot(dx, dy) || 1;
  return [place[0] + (dx / gap) * by, place[1] + (dy / gap) * by];
}

/** The place itself where it is far enough from the other, else the nearest that is. */
function apart(place: Vec2, other: Vec2, least: number): Vec2 {
  const gap = Math.hypot(place[0] - other[0], place[1] - other[1]);
  if (gap >= least) return place;
  return gap < 0.01 ? [other[0] + least, other[1]] : beyond(place, other, least - gap);
}

const outside = (place: Vec2, round: { readonly at: Vec2; readonly radius: number }): Vec2 =>
  apart(place, round.at, round.radius);

const inside = ([x, y]: Vec2, r: number, { width, height }: Numbered['size']): Vec2 => [
  Math.min(width - r, Math.max(r, x)),
  Math.min(height - r, Math.max(r, y)),
];

function badge({ palette }: Drawing, middle: Vec2, digit: 1 | 2 | 3, r: number): Shape[] {
  const d = DIGITS[digit]
    .map((stroke) => `M${stroke.map(([x, y]) => at([middle[0] + x * r, middle[1] + y * r])).join('L')}`)
    .join('');
  return [
    {
      kind: 'ellipse',
      at: middle,
      radii: [r, r],
      fill: palette.arrow,
      stroke: { color: palette.halo, width: r * 0.24 },
    },
    line(d, palette.number, r * 0.24),
  ];
}
