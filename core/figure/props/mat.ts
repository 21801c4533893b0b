import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { filled, polygon } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec2 } from '../vector.ts';
import type { Window } from './clip.ts';
import { area } from './clip.ts';
import { hull } from './hull.ts';

/** How thick a mat is, and how much its corners are rounded; heads. */
const MAT = { thick: 0.1, round: 0.32 } as const;

/** A mat on the floor, made shorter and narrower where a corner would lie `over` times as far out as the window's edge. */
export function mat(
  drawing: Drawing,
  { x: half, z: [z0, z1] }: { readonly x: number; readonly z: readonly [number, number] },
  { window, over }: { readonly window: Window; readonly over: number },
): Shape[] {
  const fits = (points: readonly Vec2[]) => points.every((point) => inside(point, window, over));
  const middle: Vec2 = [0, (z0 + z1) / 2];
  const lies = 2 * half > z1 - z0;
  const [long, slim] = lies ? [half, (z1 - z0) / 2] : [(z1 - z0) / 2, half];
  const onFloor = (along: number, aside: number): Vec2 =>
    lies ? [middle[0] + along, middle[1] + aside] : [middle[0] + aside, middle[1] + along];
  const seen = ([x, z]: Vec2) => project(drawing.camera, [x, 0, z]);
  const endAt = (side: 1 | -1) => {
    const corners = (share: number) =>
      [-1, 1].map((edge) => seen(onFloor(side * long * share, edge * slim * ROUND_OFF)));
    return side * long * (SHARES.find((share) => fits(corners(share))) ?? SHORTEST);
  };
  const from = onFloor(endAt(-1), -slim);
  const to = onFloor(endAt(1), slim);
  return slab(drawing, from, to);
}

/** The corners are round, so they need less room than their points would. */
const ROUND_OFF = 0.85;

function slab({ camera, palette }: Drawing, [x0, z0]: Vec2, [x1, z1]: Vec2): Shape[] {
  const edge = (inset: number, low: number): Vec2[] =>
    roundedRectangle((x1 - x0) / 2 - inset, (z1 - z0) / 2 - inset).map(([x, z]) =>
      project(camera, [(x0 + x1) / 2 + x, -low, (z0 + z1) / 2 + z]),
    );
  const { base, shade, far } = palette.mat;
  return [
    filled(polygon(hull([...edge(0, 0), ...edge(0, MAT.thick)])), shade),
    filled(polygon(edge(0, 0)), base),
    {
      ...filled(polygon(edge(0.14, 0)), 'none'),
      stroke: { color: far, width: 0.03 * camera.scale, opacity: 0.6 },
    },
  ];
}

/** How much of its length a mat may lose at an end that sticks out. */
const SHORTEST = 0.6;
const SHARES = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, SHORTEST];

/** Whether a point lies in the window, made so many times as wide. */
function inside([x, y]: Vec2, window: Window, over: number): boolean {
  const [cx, cy] = middleOf(window);
  const point: Vec2 = [cx + (x - cx) / over, cy + (y - cy) / over];
  return window.every((from, i) => {
    const to = window[(i + 1) % window.length] ?? from;
    return area([from, to, point]) >= 0;
  });
}

const middleOf = (window: Window): Vec2 => {
  const sum = window.reduce<Vec2>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
  return [sum[0] / window.length, sum[1] / window.length];
};

/** A rectangle about the origin with rounded corners. */
function roundedRectangle(halfX: number, halfZ: number): Vec2[] {
  const r = Math.min(MAT.round, halfX, halfZ);
  return QUARTERS.flatMap(([sx, sz, from]) =>
    Array.from({ length: 7 }, (_, i): Vec2 => {
      const angle = from + ((i / 6) * Math.PI) / 2;
      return [sx * (halfX - r) + r * Math.cos(angle), sz * (halfZ - r) + r * Math.sin(angle)];
    }),
  );
}

const QUARTERS: readonly (readonly [1 | -1, 1 | -1, number])[] = [
  [1, 1, 0],
  [-1, 1, Math.PI / 2],
  [-1, -1, Math.PI],
  [1, -1, 1.5 * Math.PI],
];
