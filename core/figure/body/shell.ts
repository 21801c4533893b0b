import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { DEGREE } from '../rotation.ts';
import { at, polygon } from '../shape.ts';
import type { Ellipsoid } from '../solid.ts';
import { add, cross, dot, lengthOf, mix, times, unit } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';

/**
 * Where something that lies on an egg ends: how far from the pole (degrees) in each direction round it (degrees, 0 =
 * towards `zero`). Keys from 0 to 180 are mirrored to the other side; keys past 180 make the two sides differ.
 */
export interface Rim {
  readonly pole: Vec3;
  readonly zero: Vec3;
  readonly keys: readonly (readonly [round: number, reach: number])[];
}

const AROUND = 90;

/** How far the rim is from the pole in that direction, degrees. */
export function reachAt({ keys }: Rim, round: number): number {
  const last = keys.at(-1)?.[0] ?? 180;
  const turn = (round + 360) % 360;
  const place = last <= 180 && turn > 180 ? 360 - turn : turn;
  const next = keys.findIndex(([key]) => key >= place);
  const [b, a] = [keys[next], keys[next - 1]];
  if (b === undefined) return keys.at(-1)?.[1] ?? 0;
  if (a === undefined) return b[1];
  const t = (place - a[0]) / (b[0] - a[0]);
  return mix(a[1], b[1], t * t * (3 - 2 * t));
}

/** A direction of the egg's own unit sphere, by its way round the pole and its distance from it in degrees. */
export function onSphere({ pole, zero }: Pick<Rim, 'pole' | 'zero'>, round: number, reach: number): Vec3 {
  const side = cross(pole, zero);
  const [c, s] = [Math.cos(reach * DEGREE), Math.sin(reach * DEGREE)];
  const way = add(times(zero, Math.cos(round * DEGREE)), times(side, Math.sin(round * DEGREE)));
  return add(times(pole, c), times(way, s));
}

/** The points of each rim, which are the same in every frame. */
const EDGES = new WeakMap<Rim, readonly Vec3[]>();

function edgeOf(rim: Rim): readonly Vec3[] {
  const known = EDGES.get(rim);
  if (known !== undefined) return known;
  const edge = Array.from({ length: AROUND }, (_, i) => {
    const round = (i / AROUND) * 360;
    return onSphere(rim, round, reachAt(rim, round));
  });
  EDGES.set(rim, edge);
  return edge;
}

/** What of the unit sphere of an egg looks at the viewer, and where its points are on the screen. */
interface Sight {
  readonly seen: Vec3;
  readonly onScreen: (u: Vec3) => Vec2;
  /** A loop that runs against the clock on the egg as path text, wound as the other outlines are, mirrored or not. */
  readonly path: (loop: readonly Vec3[]) => string;
}

function sightOf({ center, axes: [ax, ay, az] }: Ellipsoid, camera: Camera): Sight {
  const towards = (axis: Vec3) => dot(camera.toViewer, axis) / lengthOf(axis) ** 2;
  const onScreen = (u: Vec3) =>
    project(camera, add(center, add(times(ax, u[0]), add(times(ay, u[1]), times(az, u[2])))));
  const mirrored = dot(cross(camera.right, camera.up), camera.toViewer) < 0;
  return {
    seen: unit([towards(ax), towards(ay), towards(az)]),
    onScreen,
    path: (loop) => polygon((mirrored ? loop : loop.toReversed()).map(onScreen)),
  };
}

/** What is seen of the part of an egg inside the rim (round its pole), as path text; empty when it is out of sight. */
export function shell(skull: Ellipsoid, rim: Rim, camera: Camera): string {
  const sight = sightOf(skull, camera);
  const edge = edgeOf(rim);
  const runs = runsInSight(edge, sight.seen);
  const covers = (u: Vec3) => isInside(rim, u);
  if (runs.length === 0) return uncut(edge, sight, covers);
  return loops(runs, sight.seen).map(sight.path).join('');
}

/** The rim is wholly in sight or wholly out of it. */
function uncut(edge: readonly Vec3[], { seen, path }: Sight, covers: (u: Vec3) => boolean): string {
  const silhouette = arc(seen, 0, 2 * Math.PI);
  const whole = silhouette[0] !== undefined && covers(silhouette[0]);
  const visible = edge[0] !== undefined && dot(edge[0], seen) > 0;
  return (whole ? path(silhouette) : '') + (visible ? path(edge) : '');
}

function isInside(rim: Rim, u: Vec3): boolean {
  const side = cross(rim.pole, rim.zero);
  const round = Math.atan2(dot(u, side), dot(u, rim.zero)) / DEGREE;
  return Math.acos(Math.max(-1, Math.min(1, dot(u, rim.pole)))) / DEGREE < reachAt(rim, (round + 360) % 360);
}

/** The stretches of the rim that look at the viewer, each from where it comes into sight to where it leaves. */
function runsInSight(edge: readonly Vec3[], seen: Vec3): Vec3[][] {
  const inSight = (u: Vec3) => dot(u, seen) > 0;
  const start = edge.findIndex((u, i) => inSight(u) && !inSight(edge.at(i - 1) ?? u));
  if (start < 0) return [];
  const runs: Vec3[][] = [];
  edge.forEach((_, k) => {
    const i = (start + k) % edge.length;
    const [before, u] = [edge.at(i - 1), edge[i]];
    if (before === undefined || u === undefined) return;
    if (inSight(u) && !inSight(before)) runs.push([crossing(before, u, seen)]);
    if (inSight(u)) runs.at(-1)?.push(u);
    else if (inSight(before)) runs.at(-1)?.push(crossing(before, u, seen));
  });
  return runs;
}

const crossing = (a: Vec3, b: Vec3, seen: Vec3): Vec3 => {
  const [da, db] = [dot(a, seen), dot(b, seen)];
  return unit(add(times(a, db / (db - da)), times(b, -da / (db - da))));
};

/** Joins the runs along the silhouette: from where one leaves, against the clock, to where the next comes in. */
function loops(runs: readonly Vec3[][], seen: Vec3): Vec3[][] {
  const angle = angleRound(seen);
  const left = new Set(runs);
  const out: Vec3[][] = [];
  while (left.size > 0) {
    const [first] = left;
    if (first === undefined) break;
    const loop: Vec3[] = [];
    let run = first;
    for (;;) {
      left.delete(run);
      const exit = angle(run.at(-1));
      const gap = (other: Vec3[]) => (angle(other[0]) - exit + 4 * Math.PI) % (2 * Math.PI);
      const next: Vec3[] = runs.reduce((a, b) => (gap(b) < gap(a) ? b : a));
      loop.push(...run, ...arc(seen, exit, gap(next)));
      if (!left.has(next)) break;
      run = next;
    }
    out.push(loop);
  }
  return out;
}

/** Two directions of the silhouette's plane, so that angles run against the clock for the viewer. */
function plane(seen: Vec3): [Vec3, Vec3] {
  const a = unit(cross(seen, Math.abs(seen[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0]));
  return [a, cross(seen, a)];
}

function angleRound(seen: Vec3): (u: Vec3 | undefined) => number {
  const [a, b] = plane(seen);
  return (u) => (u === undefined ? 0 : Math.atan2(dot(u, b), dot(u, a)));
}

function arc(seen: Vec3, from: number, length: number): Vec3[] {
  const [a, b] = plane(seen);
  const steps = Math.max(1, Math.ceil((length / (2 * Math.PI)) * AROUND));
  return Array.from({ length: steps }, (_, i) => {
    const angle = from + (length * (i + 0.5)) / steps;
    return add(times(a, Math.cos(angle)), times(b, Math.sin(angle)));
  });
}

/** The visible part of lines drawn on an egg, each by its directions on the unit sphere, as one path text. */
export function linesOn(skull: Ellipsoid, lines: readonly (readonly Vec3[])[], camera: Camera): string {
  const { seen, onScreen } = sightOf(skull, camera);
  return lines
    .map((points) => {
      const shown = points.filter((u) => dot(unit(u), seen) > 0.06).map((u) => at(onScreen(unit(u))));
      return shown.length < 2 ? '' : `M${shown.join('L')}`;
    })
    .join('');
}

/** The way between directions of the unit sphere, in so many steps. */
export function way(from: Vec3, to: Vec3, steps = 6): Vec3[] {
  return Array.from({ length: steps + 1 }, (_, i) =>
    unit(add(times(from, 1 - i / steps), times(to, i / steps))),
  );
}
