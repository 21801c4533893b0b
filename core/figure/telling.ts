import { bodyParts } from './body/body.ts';
import { project } from './camera.ts';
import type { Drawing } from './drawing.ts';
import type { Framing, Size } from './frame.ts';
import type { Pose } from './pose.ts';
import { poseAt } from './posing.ts';
import type { Posing } from './posing.ts';
import { ballOf, placeOf, toolPlace } from './props/anchor.ts';
import { besideSpot, numberPlaces, onWay } from './props/number-places.ts';
import type { Room, Way } from './props/number-places.ts';
import { arrow, badge, badgeRadius, wayOf } from './props/signs.ts';
import type { ArrowPath } from './props/signs.ts';
import { takenBy } from './props/taken.ts';
import type { Taken } from './props/taken.ts';
import { tinted } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { lengthOf, subtract } from './vector.ts';
import type { Vec2, Vec3 } from './vector.ts';

/** What a picture that stands still says of a movement: the keys that the body is not at, faint, and the way with numbers. */
export interface Telling {
  readonly ghost: (t: number) => readonly Shape[];
  readonly signs: readonly Shape[];
}

/** The frame that a picture's signs have to stay in. */
interface Frame {
  readonly size: Size;
  readonly fit: Framing['fit'];
}

/** What tells the movement of that posing; nothing where its keys are the same. */
export function telling(posing: Posing, drawing: Drawing, frame: Frame): Telling {
  return { signs: signsOf(posing, drawing, frame), ghost: (t) => ghosts(posing, drawing, t) };
}

function signsOf(posing: Posing, drawing: Drawing, frame: Frame): Shape[] {
  const arrows = posing.arrows.length > 0 ? posing.arrows : farthestWay(posing, drawing);
  const steps = posing.through.length > 0 ? 3 : 2;
  const r = badgeRadius(frame.size);
  const count = steps === 3 && joined(arrows) ? 2 : 1;
  const room = roomOf(posing, drawing, frame);
  const [first, ...more] = arrows.map((path) => besideSpot(wayOf(drawing, path), room));
  if (first === undefined) return [];
  const main: readonly [Way, ...Way[]] = [first, ...more.slice(0, count - 1)];
  const others = more.slice(count - 1).flatMap((way) => arrow(drawing, way, false));
  const length = main.reduce((sum, [from, , to]) => sum + distance(from, to), 0);
  // Numbers in a row over a stump of an arrow tell nothing: there the arrow speaks alone.
  if (length < ROOM[steps] * r) return [...others, ...arrow(drawing, longer(first, 3.4 * r), true)];
  const places = numberPlaces(main, steps, r, room);
  return [
    ...others,
    ...main.flatMap((way) => arrow(drawing, way, true)),
    ...places.flatMap((place, i) => badge(drawing, place, DIGITS[i] ?? 3, r)),
  ];
}

/** Two arrows where one begins at most this far from where the other ends (heads) are one way. */
const JOINED = 0.5;

const joined = ([first, next]: readonly ArrowPath[]): boolean =>
  first !== undefined && next !== undefined && lengthOf(subtract(next[0], first[2])) < JOINED;

const DIGITS = [1, 2, 3] as const;

/** How long an arrow must be for two numbers, or three, to stand along it: in their radii. */
const ROOM = { 2: 2.4, 3: 5.2 };

/** The same arrow made at least so long, about its middle. */
function longer(way: Way, least: number): Way {
  const share = Math.max(1, least / (distance(way[0], way[2]) || 1));
  const middle = onWay(way, 0.5);
  const away = ([x, y]: Vec2): Vec2 => [
    middle[0] + (x - middle[0]) * share,
    middle[1] + (y - middle[1]) * share,
  ];
  return [away(way[0]), away(way[1]), away(way[2])];
}

const distance = (a: Vec2, b: Vec2): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** What is in the way of numbers: the body at the key that is shown, what it is pressed on, the lens; and where there is choice, the ghosts. */
function roomOf(posing: Posing, { camera, look }: Drawing, frame: Frame): Room {
  const { a, b, through, main, props, mark, lens } = posing;
  const [shown, other] = main === 'b' ? [b, a] : [a, b];
  const body = solve(shown, 0, look.build);
  const round = (place: Vec3, heads: number): Taken => ({
    from: project(camera, place),
    to: project(camera, place),
    radius: heads * camera.scale,
  });
  const tool = toolPlace(props, body, main === 'b' ? 1 : 0);
  const ball = ballOf(props);
  const spot = mark === null ? null : round(placeOf(mark, body, tool), 0.22);
  return {
    ...frame,
    spot,
    body: [
      ...takenBy(body, camera),
      ...(spot === null ? [] : [spot]),
      ...(ball === undefined || tool === null ? [] : [round(tool, ball.radius)]),
      ...(lens === null ? [] : [round(lens.at, lens.radius + 0.05)]),
    ],
    faint: [other, ...through].flatMap((pose) => takenBy(solve(pose, 0, look.build), camera)),
  };
}

/** The other keys in one faint shape, so that they do not darken one another; what does not move is left out. */
function ghosts(posing: Posing, drawing: Drawing, t: number): Shape[] {
  const { palette } = drawing;
  const [here, other] = t < 0.5 ? [posing.a, posing.b] : [posing.b, posing.a];
  const partsOf = (pose: Pose) => bodyParts(solve(pose, 0, drawing.look.build), drawing, posing.order);
  const still = new Set(partsOf(here).flatMap(({ shapes }) => shapes.map(outlineOf)));
  const moved = [other, ...posing.through]
    .flatMap(partsOf)
    .flatMap(({ shapes }) => shapes.filter((shape) => !still.has(outlineOf(shape))));
  return moved.length === 0
    ? []
    : [{ kind: 'group', opacity: palette.ghostOpacity, shapes: tinted(moved, palette.ghost) }];
}

const outlineOf = (shape: Shape): string => (shape.kind === 'path' ? shape.d : JSON.stringify(shape));

/** A shorter way than this (heads) is none that an arrow could show. */
const SHORTEST = 0.25;

/** Where nobody drew an arrow: the way of what goes farthest. */
function farthestWay(posing: Posing, { look }: Drawing): readonly ArrowPath[] {
  const places = (t: number) => marked(solve(poseAt(posing, t), 0, look.build));
  const [from, past, to] = [places(0), places(0.5), places(1)];
  const ways = from.flatMap((start, i): ArrowPath[] => {
    const [by, end] = [past[i], to[i]];
    return by === undefined || end === undefined ? [] : [[start, by, end]];
  });
  const far = ([start, , end]: ArrowPath) => lengthOf(subtract(end, start));
  const [farthest] = ways.toSorted((a, b) => far(b) - far(a));
  return farthest === undefined || far(farthest) < SHORTEST ? [] : [bent(farthest)];
}

const marked = ({ head, armL, armR, legL, legR }: Skeleton): Vec3[] => [
  armR.end,
  armL.end,
  legR.end,
  legL.end,
  legR.middle,
  head.at([0, 0.6, 0.3]),
];

/** An arrow's middle point pulls at the line and does not lie on it: twice as far out. */
const bent = ([from, past, to]: ArrowPath): ArrowPath => [
  from,
  [
    2 * past[0] - (from[0] + to[0]) / 2,
    2 * past[1] - (from[1] + to[1]) / 2,
    2 * past[2] - (from[2] + to[2]) / 2,
  ],
  to,
];
