import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { filled, polygon } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { dot } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import { clipped, cut } from './clip.ts';
import type { Window } from './clip.ts';

/** Height and depth of the skirting board, and how thick the lit edge of a wall is that is seen from its end; heads. */
const SKIRTING = { high: 0.38, deep: 0.07 } as const;
const EDGE = 0.1;

/** A wall seen from its end: the screen points where its face meets the floor at the body and nearest to the viewer. */
interface EndOn {
  readonly inner: Vec2;
  readonly outer: Vec2;
  /** 1 = the wall lies to the right of the body on the screen, -1 = to its left. */
  readonly side: 1 | -1;
}

/**
 * The wall that the ball is pressed against, seen from its end: all of the picture beyond the ball. It touches the ball
 * on the screen, so the contact is right at any lean. `towards` points from the ball to the wall.
 */
export function wallBehindBall(
  drawing: Drawing,
  ball: Vec3,
  radius: number,
  towards: Vec3,
  window: Window,
): Shape[] {
  const x = wallEdge(drawing, ball, radius, towards);
  const [, floor] = project(drawing.camera, [ball[0], 0, ball[2]]);
  const inner: Vec2 = [x, floor];
  return endOn(drawing, { inner, outer: inner, side: screenSide(drawing, towards) }, window);
}

/** The screen x at which the face of that wall touches the ball. */
function wallEdge(drawing: Drawing, ball: Vec3, radius: number, towards: Vec3): number {
  const { camera } = drawing;
  return project(camera, ball)[0] + screenSide(drawing, towards) * radius * camera.scale;
}

const screenSide = ({ camera }: Drawing, towards: Vec3): 1 | -1 => (dot(towards, camera.right) < 0 ? -1 : 1);

/** A wall that the figure faces: seen from its end, or as the ground behind the figure. */
export function wallAhead(drawing: Drawing, z: number, window: Window): Shape[] {
  const { camera } = drawing;
  const facing = -camera.toViewer[2];
  if (facing > 0.4) return backdrop(drawing, z, window);
  const nearer = camera.toViewer[0] > 0 ? 1 : -1;
  const foot = (x: number): Vec2 => project(camera, [x, 0, z]);
  const outer = facing > 0 ? foot(nearer * 1.3) : foot(-nearer * 0.8);
  return endOn(drawing, { inner: foot(-nearer * 0.8), outer, side: screenSide(drawing, [0, 0, 1]) }, window);
}

function endOn({ camera, palette }: Drawing, wall: EndOn, window: Window): Shape[] {
  const { inner, outer, side } = wall;
  const { wall: paint, plaster } = palette;
  const step = camera.scale * side;
  const beyond = (x: number, floor: number): Vec2[] =>
    cut(cut(window, [x, 0], [0, -side]), [0, floor], [-1, 0]);
  const upright = (from: Vec2, to: Vec2, high: number): Vec2[] =>
    clipped([from, to, [to[0], to[1] - high], [from[0], from[1] - high]], window);
  const far = (point: Vec2, by: number): Vec2 => [point[0] + by * step, point[1]];
  const face = Math.max(EDGE * camera.scale, Math.abs(outer[0] - inner[0]));
  const faceEnd: Vec2 = [inner[0] + face * side, outer[1]];
  const board = SKIRTING.high * camera.scale;
  const tall = 40 * camera.scale;
  return [
    filled(polygon(beyond(faceEnd[0], outer[1])), plaster),
    filled(polygon(upright(inner, faceEnd, tall)), paint.base),
    filled(polygon(upright(far(inner, -SKIRTING.deep), far(faceEnd, -SKIRTING.deep), board)), paint.shade),
  ];
}

/** The wall as the ground of the whole picture, from the floor up, with its skirting board. */
function backdrop({ camera, palette }: Drawing, z: number, window: Window): Shape[] {
  const foot = (x: number, y: number) => project(camera, [x, y, z]);
  const above = (y: number): Vec2[] => {
    const [from, to] = [foot(-1, y), foot(1, y)];
    return cut(window, from, awayFromFloor(from, to));
  };
  const board = polygon(below(above(0), foot(-1, SKIRTING.high), foot(1, SKIRTING.high)));
  return [filled(polygon(above(0)), palette.plaster), filled(board, palette.wall.base)];
}

/** The way along a line that has what is higher on the screen at its right hand. */
export const awayFromFloor = (from: Vec2, to: Vec2): Vec2 => {
  const way: Vec2 = [to[0] - from[0], to[1] - from[1]];
  return way[0] < 0 ? way : [-way[0], -way[1]];
};

const below = (area: readonly Vec2[], from: Vec2, to: Vec2): Vec2[] => {
  const [x, y] = awayFromFloor(from, to);
  return cut(area, from, [-x, -y]);
};
