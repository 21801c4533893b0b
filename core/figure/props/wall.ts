import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import type { Shape } from '../shape.ts';
import { line } from '../shape.ts';
import { at } from '../shape.ts';
import type { Vec3 } from '../vector.ts';
import { boxShapes } from './box.ts';

/** Thickness of the strip a wall is drawn as, heads. */
const WALL = 0.17;

/** A strip from one screen height to another, in pixels. */
interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The wall that the ball is pressed against, as a plain upright strip: seen edge-on, that is all there is to see.
 * It touches the ball on the screen, so the contact is right at any lean. `towards` points from the ball to the wall.
 */
export function wallStrip(
  drawing: Drawing,
  ball: Vec3,
  radius: number,
  towards: Vec3,
  strip: Strip,
): Shape[] {
  const { camera, palette } = drawing;
  const x = wallMiddle(drawing, ball, radius, towards);
  const width = WALL * camera.scale;
  const upright = (dx: number) => `M${at([x + dx, strip.top])}L${at([x + dx, strip.bottom])}`;
  return [
    line(upright(0), palette.wall.shade, width),
    line(upright(-width * 0.1), palette.wall.base, width * 0.8),
  ];
}

/** The screen x of the middle of the strip. */
export function wallMiddle({ camera }: Drawing, ball: Vec3, radius: number, towards: Vec3): number {
  const [x] = project(camera, ball);
  const [tip] = project(camera, [ball[0] + towards[0], ball[1] + towards[1], ball[2] + towards[2]]);
  return x + Math.sign(tip - x) * (radius + WALL / 2) * camera.scale;
}

/** A wall that the figure faces: a plate behind it. */
export function wallAhead({ camera, palette }: Drawing, z: number): Shape[] {
  const { base, shade } = palette.wall;
  return boxShapes(camera, {
    low: [-1.7, 0, z],
    high: [1.7, 7.2, z + 0.02],
    top: shade,
    front: base,
    end: shade,
    round: 0.06,
  });
}
