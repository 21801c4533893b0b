import type { Vec2 } from './vector.ts';

/** One sub-path as straight lines. */
export interface PathLine {
  readonly points: readonly Vec2[];
  readonly closed: boolean;
}

/**
 * The sub-paths of a path's text with every curve and arc as short straight lines. It knows M, L, Q, C, A, a (circles) and
 * Z, each with its letter, and reads character by character: a close-up has some thousand points in every frame.
 */
export function lines(d: string): readonly PathLine[] {
  const all: { points: Vec2[]; closed: boolean }[] = [];
  let open: { points: Vec2[]; closed: boolean } | undefined;
  let at = 0;
  while (at < d.length) {
    const command = d.charAt(at);
    const numbers: number[] = [];
    at = readNumbers(d, at + 1, numbers);
    if (command === 'M') all.push((open = { points: pairs(numbers), closed: false }));
    else if (open === undefined) continue;
    else if (command === 'Z') open.closed = true;
    else if (command === 'L') open.points.push([numbers[0] ?? 0, numbers[1] ?? 0]);
    else open.points.push(...drawn(command, numbers, open.points.at(-1) ?? [0, 0]));
  }
  return all;
}

/** Puts the numbers from there on into `into`, and tells where the next letter is. */
function readNumbers(d: string, from: number, into: number[]): number {
  let at = from;
  let start = -1;
  for (; at <= d.length; at++) {
    const code = d.charCodeAt(at);
    const within = (code >= 48 && code <= 57) || code === 46 || (code === 45 && start < 0);
    if (within && start < 0) start = at;
    if (within) continue;
    if (start >= 0) into.push(Number(d.slice(start, at)));
    start = code === 45 ? at : -1;
    if (code >= 65 || at >= d.length) break;
  }
  return at;
}

function drawn(command: string, numbers: readonly number[], from: Vec2): Vec2[] {
  if (command === 'A' || command === 'a') return arc(numbers, from, command === 'a');
  const [a, b, c] = pairs(numbers);
  if (a === undefined || b === undefined) return [];
  return c === undefined ? curve([from, a, a, b], 2) : curve([from, a, b, c], 3);
}

function pairs(numbers: readonly number[]): Vec2[] {
  const out: Vec2[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) out.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return out;
}

const STEPS = 8;

/** A curve with one control point (given twice; `degree` 2) or two (`degree` 3), without its start. */
function curve([p, a, b, q]: readonly [Vec2, Vec2, Vec2, Vec2], degree: 2 | 3): Vec2[] {
  return Array.from({ length: STEPS }, (_, i): Vec2 => {
    const t = (i + 1) / STEPS;
    const u = 1 - t;
    const mixed = (k: 0 | 1) =>
      degree === 2
        ? u * u * p[k] + 2 * u * t * a[k] + t * t * q[k]
        : u ** 3 * p[k] + 3 * u * u * t * a[k] + 3 * u * t * t * b[k] + t ** 3 * q[k];
    return [mixed(0), mixed(1)];
  });
}

/** A piece of a circle, without its start. */
function arc(numbers: readonly number[], from: Vec2, relative: boolean): Vec2[] {
  const [r = 0, , , large = 0, sweep = 0, x = 0, y = 0] = numbers;
  const to: Vec2 = relative ? [from[0] + x, from[1] + y] : [x, y];
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const half = hx * hx + hy * hy;
  if (half < 1e-6) return [to];
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, r * r - half) / half);
  const middle: Vec2 = [(from[0] + to[0]) / 2 + side * hy, (from[1] + to[1]) / 2 - side * hx];
  const start = Math.atan2(from[1] - middle[1], from[0] - middle[0]);
  const end = Math.atan2(to[1] - middle[1], to[0] - middle[0]);
  const turn = 2 * Math.PI;
  const way = sweep === 1 ? (end - start + turn) % turn : -((start - end + turn) % turn);
  const count = Math.max(1, Math.ceil(Math.abs(way) / 0.3));
  const reach = Math.hypot(from[0] - middle[0], from[1] - middle[1]);
  return Array.from({ length: count }, (_, i): Vec2 => {
    const angle = start + (way * (i + 1)) / count;
    return [middle[0] + reach * Math.cos(angle), middle[1] + reach * Math.sin(angle)];
  });
}
