import { bodyParts } from './body/body.ts';
import type { Drawing } from './drawing.ts';
import type { Size } from './frame.ts';
import { poseAt } from './posing.ts';
import type { Posing } from './posing.ts';
import { placeOf, toolPlace } from './props/anchor.ts';
import { arrow, badges } from './props/signs.ts';
import type { ArrowPath } from './props/signs.ts';
import { tinted } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { lengthOf, subtract } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** What a picture that stands still says of a movement: the keys that the body is not at, faint, and the way with numbers. */
export interface Telling {
  readonly ghost: (t: number) => readonly Shape[];
  readonly signs: readonly Shape[];
}

/** What tells the movement of that posing; nothing where its keys are the same. */
export function telling(posing: Posing, drawing: Drawing, size: Size): Telling {
  const arrows = posing.arrows.length > 0 ? posing.arrows : farthestWay(posing, drawing);
  const steps = posing.through.length > 0 ? 3 : 2;
  const body = solve(posing.main === 'b' ? posing.b : posing.a, 0, drawing.look.build);
  const rest = posing.main === 'b' ? 1 : 0;
  const pressed = posing.mark && placeOf(posing.mark, body, toolPlace(posing.props, body, rest));
  const signs = arrows.flatMap((path) => arrow(drawing, path));
  const numbered = wholeWay(arrows).flatMap((path) =>
    badges(drawing, path, { steps, body, pressed, size }),
  );
  return {
    signs: [...signs, ...numbered],
    ghost: (t) => ghosts(posing, drawing, t),
  };
}

function ghosts(posing: Posing, drawing: Drawing, t: number): Shape[] {
  const { palette } = drawing;
  const others = [t < 0.5 ? posing.b : posing.a, ...posing.through];
  return others.map((pose): Shape => {
    const parts = bodyParts(solve(pose, 0, drawing.look.build), drawing, posing.order);
    const shapes = tinted(
      parts.flatMap((part) => part.shapes),
      palette.ghost,
    );
    return { kind: 'group', opacity: palette.ghostOpacity, shapes };
  });
}

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

/** Two arrows where one begins at most this far from where the other ends (heads) are one way. */
const JOINED = 0.5;

/** The way along which the numbers stand: the first arrow, with the next one where that goes on from it. */
function wholeWay(arrows: readonly ArrowPath[]): readonly ArrowPath[] {
  const [first, next] = arrows;
  if (first === undefined) return [];
  const joined = next !== undefined && lengthOf(subtract(next[0], first[2])) < JOINED;
  return [joined ? bent([first[0], first[2], next[2]]) : first];
}

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
