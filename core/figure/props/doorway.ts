import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { filled, polygon } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import { boxShapes } from './box.ts';
import { area, clipped, cut } from './clip.ts';
import type { Window } from './clip.ts';
import { awayFromFloor } from './wall.ts';

/** How broad the casing of a door is, how deep its frame, and how high the opening, heads. */
export const DOOR = { broad: 0.3, deep: 0.24, high: 7 } as const;

/** A door in a wall across z: its opening lies between the two x, and all of it behind the body that steps through. */
export function doorway(
  drawing: Drawing,
  [x0, x1]: readonly [number, number],
  z: number,
  window: Window,
): Shape[] {
  const { camera, palette } = drawing;
  const { broad, deep, high } = DOOR;
  const back = z - deep;
  const [left, right] = [project(camera, [x0, 0, back]), project(camera, [x1, 0, back])];
  const wall = cut(window, left, awayFromFloor(left, right));
  const corners: readonly Vec3[] = [
    [x0, 0, back],
    [x1, 0, back],
    [x1, high, back],
    [x0, high, back],
  ];
  const opening = clipped(
    corners.map((corner) => project(camera, corner)),
    window,
  );
  const part = (from: number, to: number, low: number, top: number): Shape[] =>
    boxShapes(camera, {
      low: [from, low, back],
      high: [to, top, z],
      top: palette.wall.shade,
      front: palette.wall.base,
      end: palette.wall.shade,
      round: 0.02,
      window,
    });
  return [
    filled(polygon(wall) + polygon(against(opening, wall)), palette.plaster),
    ...part(x0 - broad, x1 + broad, high, high + broad),
    ...part(x1, x1 + broad, 0, high),
    ...part(x0 - broad, x0, 0, high),
  ];
}

/** The polygon wound the other way round than the one that it is a hole in. */
const against = (hole: readonly Vec2[], whole: readonly Vec2[]): readonly Vec2[] =>
  Math.sign(area(hole)) === Math.sign(area(whole)) ? hole.toReversed() : hole;
