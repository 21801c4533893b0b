import type { Vec2 } from '../vector.ts';
import { gapTo } from './taken.ts';
import type { Taken } from './taken.ts';

/** An arrow on the screen: from, what pulls at its line, to; pixels. */
export type Way = readonly [from: Vec2, past: Vec2, to: Vec2];

/** What signs keep clear of: the `spot` that is pressed (null = none), numbers the `body` too, and the `faint` bodies of other keys where there is room. */
export interface Room {
  readonly spot: Taken | null;
  readonly body: readonly Taken[];
  readonly faint: readonly Taken[];
  readonly fit: 'circle' | 'square';
  readonly size: { readonly width: number; readonly height: number };
}

/** The place on the arrow's line t of the way (0..1). */
export const onWay = ([from, past, to]: Way, t: number): Vec2 => {
  const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return [u * from[0] + v * past[0] + w * to[0], u * from[1] + v * past[1] + w * to[1]];
};

/** The same arrow, moved aside where it would lie over the spot that is pressed. */
export function besideSpot(way: Way, { spot, body }: Room): Way {
  if (spot === null || over(way, [spot]) === 0) return way;
  let [best, least] = [way, Infinity];
  for (const far of [1, 1.5, 2, 2.6, 3.2, 4]) {
    for (const turn of TURNS) {
      const angle = (turn * Math.PI) / 180 - Math.PI / 2;
      const [dx, dy] = [far * spot.radius * Math.cos(angle), far * spot.radius * Math.sin(angle)];
      const moved = way.map(([x, y]) => [x + dx, y + dy]) as unknown as Way;
      const cost = far + 20 * over(moved, [spot]) + 4 * over(moved, body);
      if (cost < least - 1e-6) [best, least] = [moved, cost];
    }
  }
  return best;
}

/** The share (0..1) of the arrow that lies over them. */
const over = (way: Way, taken: readonly Taken[]): number =>
  ALONG.filter((t) => gapTo(onWay(way, t), taken) < 0).length / ALONG.length;

/**
 * Where the middles of a movement's numbers go, first to last: beside the ends of the arrow, wherever that is free. The
 * second of three stands beside the end of the first arrow where there are two, else beside the middle of the one.
 */
export function numberPlaces(ways: readonly [Way, ...Way[]], steps: 2 | 3, r: number, room: Room): Vec2[] {
  const [way] = ways;
  const end = ways.at(-1) ?? way;
  const line = ways.flatMap((one) => ALONG.map((t) => onWay(one, t)));
  const near = { line, r, room };
  const first = freest({ ...near, at: way[0], out: heading(way[1], way[0]) }, []);
  const last = freest({ ...near, at: end[2], out: heading(end[1], end[2]) }, [first]);
  if (steps === 2) return [first, last];
  const middle = ways.length > 1 ? way[2] : onWay(way, 0.5);
  const chord: Vec2 = [(way[0][0] + end[2][0]) / 2, (way[0][1] + end[2][1]) / 2];
  return [first, freest({ ...near, at: middle, out: heading(chord, middle) }, [first, last]), last];
}

const ALONG = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

const heading = (from: Vec2, to: Vec2): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** A number that looks for its place: what it stands beside, and in which direction it would rather be. */
interface Seeker {
  readonly at: Vec2;
  readonly out: number;
  readonly line: readonly Vec2[];
  readonly r: number;
  readonly room: Room;
}

/** How far from the arrow a number may stand, and at which turn from its own direction; in radii and degrees. */
const STEPS_OUT = [1.75, 2.1, 2.6, 3.2, 3.9, 4.7, 5.6, 6.6];
const TURNS = [0, 22.5, -22.5, 45, -45, 67.5, -67.5, 90, -90, 115, -115, 140, -140, 165, -165];

/** The place that costs least: far off costs a little, a turn less, and lying over something much. */
function freest(seeker: Seeker, others: readonly Vec2[]): Vec2 {
  const { at, out, r } = seeker;
  let best: Vec2 = at;
  let least = Infinity;
  for (const far of STEPS_OUT) {
    for (const turn of TURNS) {
      const angle = out + (turn * Math.PI) / 180;
      const place: Vec2 = [at[0] + far * r * Math.cos(angle), at[1] + far * r * Math.sin(angle)];
      const cost = far + Math.abs(turn) / 90 + covering(place, seeker, others);
      if (cost < least - 1e-6) [best, least] = [place, cost];
    }
  }
  return best;
}

/** What a number at that place would lie over, in radii, the worse the more. */
function covering(place: Vec2, { line, r, room }: Seeker, others: readonly Vec2[]): number {
  const lacking = (gap: number, wanted: number) => Math.max(0, wanted - gap / r);
  const apart = (points: readonly Vec2[]) =>
    points.reduce((gap, [x, y]) => Math.min(gap, Math.hypot(x - place[0], y - place[1])), Infinity);
  return (
    40 * lacking(inFrame(place, room), 1.2) +
    20 * lacking(apart(others), 2.4) +
    10 * lacking(apart(line), 1.6) +
    8 * lacking(gapTo(place, room.body), 1.25) +
    0.8 * lacking(gapTo(place, room.faint), 1.1)
  );
}

/** How far the place is inside the picture, pixels. */
function inFrame([x, y]: Vec2, { fit, size: { width, height } }: Room): number {
  const edges = Math.min(x, y, width - x, height - y);
  if (fit === 'square') return edges;
  return Math.min(edges, Math.min(width, height) / 2 - Math.hypot(x - width / 2, y - height / 2));
}
