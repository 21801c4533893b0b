import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { flat, litSide } from '../drawing.ts';
import { LIGHT } from '../outline.ts';
import { apply, compose, rotateX, rotateY } from '../rotation.ts';
import type { Mat3 } from '../rotation.ts';
import { line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Ellipsoid } from '../solid.ts';
import type { Tone } from '../themes.ts';
import { across, add, cross, dot, lengthOf, subtract, times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import type { BallLook } from './prop.ts';
import { around, traced } from './trace.ts';
import type { SurfacePoint } from './trace.ts';

/** One ball where it is now. */
export interface Ball {
  readonly center: Vec3;
  /** Half of its height between what presses it, heads. */
  readonly radius: number;
  /** From one thing that presses it to the other. */
  readonly press: Vec3;
  /** How far it has rolled. */
  readonly turn: Mat3;
}

/** How much wider than high the soft ball is where it is pressed. */
const SQUASH = 1.17;

const SEAM = 40;

/** The ball of that look: a soft one gives way, a tennis ball shows its seam, a hard one gleams. */
export function ballShapes(drawing: Drawing, ball: Ball, look: BallLook): Shape[] {
  switch (look) {
    case 'soft-ball':
      return softBall(drawing, ball);
    case 'lacrosse-ball':
      return lacrosseBall(drawing, ball);
    case 'tennis-ball':
      return tennisBall(drawing, ball);
  }
}

function softBall({ camera, palette }: Drawing, ball: Ball): Shape[] {
  const { base, shade, far } = palette.softBall;
  const body = squashed(ball);
  const [high, wide, deep] = body.axes;
  const ring = around(SEAM, (turn) => {
    const out = apply(ball.turn, [Math.sin(turn) * 0.5, Math.cos(turn), Math.sin(turn) * 0.87]);
    const at = add(ball.center, add(add(times(wide, out[0]), times(high, out[1])), times(deep, out[2])));
    return { at, out };
  });
  return [
    flat([body], camera, shade),
    litSide([body], camera, base, 0.84),
    line(traced(ring, camera), far, 0.022 * camera.scale, 0.55),
  ];
}

/** The ball as it is pressed flat: the first of its axes is the one along which it is pressed. */
function squashed({ center, radius, press }: Ball): Ellipsoid {
  const high = unit(press);
  const side = unit(across(Math.abs(high[0]) > 0.9 ? [0, 0, 1] : [1, 0, 0], high));
  const wide = radius * SQUASH;
  return {
    center,
    axes: [times(high, radius), times(side, wide), times(cross(high, side), wide)],
    wide: true,
  };
}

function tennisBall(drawing: Drawing, ball: Ball): Shape[] {
  const { camera } = drawing;
  const width = Math.max(1, 0.034 * camera.scale);
  return [
    ...round(drawing, ball, drawing.palette.tennisBall),
    line(tennisSeam(ball, camera), '#ffffff', width),
  ];
}

/** The one closed curve that a tennis ball is sewn along. */
function tennisSeam({ center, radius, turn }: Ball, camera: Drawing['camera']): string {
  const seam = around(SEAM, (angle): SurfacePoint => {
    const out = apply(turn, [
      0.87 * Math.sin(2 * angle),
      0.75 * Math.cos(angle) + 0.25 * Math.cos(3 * angle),
      0.75 * Math.sin(angle) - 0.25 * Math.sin(3 * angle),
    ]);
    return { at: add(center, times(out, radius * 0.96)), out };
  });
  return traced(seam, camera);
}

function lacrosseBall(drawing: Drawing, ball: Ball): Shape[] {
  const { camera, palette } = drawing;
  const [x, y] = project(camera, ball.center);
  const r = ball.radius * camera.scale;
  const { far } = palette.lacrosseBall;
  return [
    ...round(drawing, ball, palette.lacrosseBall),
    {
      kind: 'ellipse',
      at: [x, y],
      radii: [r * 0.95, r * 0.95],
      fill: 'none',
      stroke: { color: far, width: 0.1 * r, opacity: 0.8 },
    },
    {
      kind: 'ellipse',
      at: [x - r * 0.34, y - r * 0.42],
      radii: [r * 0.27, r * 0.15],
      fill: '#ffffff',
      opacity: 0.95,
      turn: -36,
    },
  ];
}

function round({ camera }: Drawing, { center, radius }: Ball, { base, shade }: Tone): Shape[] {
  const [x, y] = project(camera, center);
  const r = radius * camera.scale;
  const lit = r * 0.86;
  return [
    { kind: 'ellipse', at: [x, y], radii: [r, r], fill: shade },
    {
      kind: 'ellipse',
      at: [x + LIGHT[0] * (r - lit), y + LIGHT[1] * (r - lit)],
      radii: [lit, lit],
      fill: base,
    },
  ];
}

/** How a ball has turned that rolled so far over what it is pressed against. */
export function rolled(way: Vec3, towards: Vec3, radius: number): Mat3 {
  const axis = cross(unit(towards), way);
  const far = lengthOf(axis);
  return far < 1e-6 ? TILTED : compose(turnAbout(times(axis, -1 / far), far / radius), TILTED);
}

/** The seam of a ball that has not rolled, turned so that its curve shows from the side as well as from the front. */
const TILTED = compose(rotateY(25), rotateX(20));

/** The frame turned about an axis of length 1 by an angle in radians. */
function turnAbout(axis: Vec3, angle: number): Mat3 {
  const turned = (v: Vec3): Vec3 => {
    const along = times(axis, dot(axis, v));
    const out = subtract(v, along);
    return add(along, add(times(out, Math.cos(angle)), times(cross(axis, v), Math.sin(angle))));
  };
  return [turned([1, 0, 0]), turned([0, 1, 0]), turned([0, 0, 1])];
}
