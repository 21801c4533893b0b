import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec3 } from '../vector.ts';
import { boxShapes } from './box.ts';
import { DESK, SEAT } from './prop.ts';

/** The chair's half width, and where its seat begins and ends. */
export const CHAIR = { x: 0.72, back: -0.62, front: 0.78 } as const;

/** How high the chair's back reaches over the seat. */
export const BACKREST = { usual: 1.55, low: 1, tall: 2.3 } as const;

/** A simple chair, split into what lies behind the body and what lies before it. */
export function chair(drawing: Drawing, rise: keyof typeof BACKREST): { behind: Shape[]; before: Shape[] } {
  const { camera, palette } = drawing;
  const { x, back, front } = CHAIR;
  const bar = (from: Vec3, to: Vec3, width: number): Shape =>
    line(
      `M${at(project(camera, from))}L${at(project(camera, to))}`,
      palette.wood.shade,
      width * camera.scale,
    );
  const fromBehind = camera.toViewer[2] < -0.5;
  // From behind the front legs are drawn after the seat's top, so they begin under its rim.
  const under = (z: number) => (fromBehind && z > 0 ? 0.38 : 0.1);
  const leg = (lx: number, z: number) =>
    bar([lx, SEAT - under(z), z], [lx * 1.04, 0.02, z + (z > 0 ? 0.06 : -0.1)], 0.11);
  const post = (px: number) => bar([px, SEAT - 0.08, back + 0.02], [px, SEAT + 0.6, back - 0.1], 0.1);
  const legs = (lx: number) => [leg(lx, back + 0.1), leg(lx, front - 0.12)];

  const far = (camera.toViewer[0] < 0 ? 1 : -1) * (x - 0.09);
  const { base, shade } = palette.fabric;
  const seat = boxShapes(camera, {
    low: [-x, SEAT - 0.16, back],
    high: [x, SEAT, front],
    top: base,
    front: shade,
    end: shade,
    round: 0.12,
  });
  const rest = boxShapes(camera, {
    low: [-x + 0.06, SEAT + 0.45, back - 0.16],
    high: [x - 0.06, SEAT + BACKREST[rise], back - 0.04],
    top: base,
    front: base,
    end: shade,
    round: 0.14,
  });
  const posts = [post(far), post(-far)];
  const bodyHidesTheRest = camera.toViewer[2] > 0;
  if (bodyHidesTheRest) {
    return { behind: [...legs(far), ...posts, ...rest, ...legs(-far), ...seat], before: [] };
  }
  if (!fromBehind) {
    return { behind: [...legs(far), post(far), ...legs(-far), ...seat], before: [post(-far), ...rest] };
  }
  // Then all but the seat's top lies before the body; the top is the last of its faces.
  const lower = [...legs(far), ...legs(-far), ...seat.slice(0, -1)];
  return { behind: seat, before: [...lower, ...posts, ...rest] };
}

/**
 * A desk between the given bounds: a wide top on slim legs (stout ones made a stool of it). Where somebody sits at it,
 * the legs on the viewer's side lie before the body.
 */
export function desk(
  { camera, palette }: Drawing,
  [x0, x1]: readonly [number, number],
  [z0, z1]: readonly [number, number],
): { behind: Shape[]; before: Shape[] } {
  const { base, shade, far } = palette.wood;
  const leg = (x: number, z: number, color: string) =>
    boxShapes(camera, {
      low: [x - 0.045, 0, z - 0.045],
      high: [x + 0.045, DESK - 0.1, z + 0.045],
      top: color,
      front: color,
      end: color,
      round: 0.03,
    });
  const top = boxShapes(camera, {
    low: [x0, DESK - 0.13, z0],
    high: [x1, DESK, z1],
    top: base,
    front: shade,
    end: shade,
    round: 0.08,
  });
  const legsAt = (x: number) => [z0 + 0.14, z1 - 0.14].flatMap((z) => leg(x, z, z < z1 - 0.2 ? far : shade));
  const [left, right] = [legsAt(x1 - 0.14), legsAt(x0 + 0.14)];
  if (x0 > 0 || x1 < 0 || camera.toViewer[2] < 0) return { behind: [...right, ...left, ...top], before: [] };
  const leftIsNear = camera.toViewer[0] > 0;
  return {
    behind: [...(leftIsNear ? right : left), ...top],
    before: leftIsNear ? left : right,
  };
}
