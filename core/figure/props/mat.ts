import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { filled, polygon } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import type { Window } from './clip.ts';
import { area } from './clip.ts';
import { hull } from './hull.ts';

/** How thick a mat is, and how much its corners are rounded; heads. */
const MAT = { thick: 0.1, round: 0.32 } as const;

/** A mat on the floor, made shorter and narrower where a corner would lie `over` times as far out as the window's edge. */
export function mat(
  { camera, palette }: Drawing,
  { x: half, z: [z0, z1] }: { readonly x: number; readonly z: readonly [number, number] },
  { window, over }: { readonly window: Window; readonly over: number },
): Shape[] {
  const middle: Vec3 = [0, 0, (z0 + z1) / 2];
  const long = (z1 - z0) / 2;
  const edge = (share: number, inset: number, low: number): Vec2[] =>
    roundedRectangle(half * share - inset, long * share - inset).map(([x, z]) =>
      project(camera, [x, -low, middle[2] + z]),
    );
  const corners = (share: number): Vec2[] => edge(share, 0, 0).filter((_, i) => i % 7 === 3);
  const size =
    SIZES.find((share) => corners(share).every((point) => inside(point, window, over))) ?? SMALLEST;
  const { base, shade, far } = palette.mat;
  return [
    filled(polygon(hull([...edge(size, 0, 0), ...edge(size, 0, MAT.thick)])), shade),
    filled(polygon(edge(size, 0, 0)), base),
    {
      ...filled(polygon(edge(size, 0.14, 0)), 'none'),
      stroke: { color: far, width: 0.03 * camera.scale, opacity: 0.6 },
    },
  ];
}

const SMALLEST = 0.8;
const SIZES = [1, 0.96, 0.92, 0.88, 0.84, SMALLEST];

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
