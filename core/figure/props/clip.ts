import type { Vec2 } from '../vector.ts';

/** Where a picture lets its room be seen, as an outline that nothing of the room leaves. */
export type Window = readonly Vec2[];

/** The part of a polygon inside a window that bulges outward everywhere, as the round and the rounded square do. */
export function clipped(polygon: readonly Vec2[], window: Window): Vec2[] {
  const turn = Math.sign(area(window));
  return window.reduce<Vec2[]>((rest, from, i) => {
    const to = window[(i + 1) % window.length] ?? from;
    return cut(rest, from, [turn * (to[0] - from[0]), turn * (to[1] - from[1])]);
  }, polygon.slice());
}

/** The part of a polygon on the right hand (on a screen) of a line through `point` along `way`. */
export function cut(polygon: readonly Vec2[], point: Vec2, way: Vec2): Vec2[] {
  const side = (p: Vec2) => way[0] * (p[1] - point[1]) - way[1] * (p[0] - point[0]);
  return polygon.flatMap((p, i) => {
    const next = polygon[(i + 1) % polygon.length] ?? p;
    const [here, there] = [side(p), side(next)];
    const kept = here >= 0 ? [p] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, [p[0] + (next[0] - p[0]) * share, p[1] + (next[1] - p[1]) * share] as const];
  });
}

/** The area of a polygon, in square pixels; above 0 where it runs clockwise on the screen. */
export const area = (polygon: readonly Vec2[]): number =>
  polygon.reduce((sum, [x, y], i) => {
    const [nx, ny] = polygon[(i + 1) % polygon.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);

/** An arc of points round a middle, from one angle to another (radians). */
const arc = ([x, y]: Vec2, radius: number, from: number, to: number, count: number): Vec2[] =>
  Array.from({ length: count + 1 }, (_, i): Vec2 => {
    const angle = from + ((to - from) * i) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** A round window. */
export const roundWindow = (middle: Vec2, radius: number): Window =>
  arc(middle, radius, 0, 2 * Math.PI, 71).slice(0, -1);

/** A window with so much of its corners rounded; `edge` is left free on every side. */
export function squareWindow(width: number, height: number, edge: number, round: number): Window {
  const corner = (x: number, y: number, quarter: number) =>
    arc([x, y], round, (quarter * Math.PI) / 2, ((quarter + 1) * Math.PI) / 2, 6);
  const [near, right, bottom] = [edge + round, width - edge - round, height - edge - round];
  return [
    ...corner(right, bottom, 0),
    ...corner(near, bottom, 1),
    ...corner(near, near, 2),
    ...corner(right, near, 3),
  ];
}
