import { assertNever } from '#core/assert-never.ts';
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { within } from './porthole.ts';
import { at, line } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { placed } from './solid.ts';
import { mixVec } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A round beside the body that shows one place larger, for what is too small to see; lengths in heads. */
export interface Lens {
  /** Its middle in the world. */
  readonly at: Vec3;
  readonly radius: number;
  /** How many times larger the place is in it. */
  readonly zoom: number;
  /** 'footR' where absent. The neck is seen with the skull's base and the tops of the shoulders. */
  readonly shows?: 'footR' | 'footL' | 'handR' | 'handL' | 'neck';
}

/**
 * The lens over everything else, with a line from the place to it. `draw` makes the whole picture for a camera; as much of
 * it as fits into the round is shown.
 */
export function lensShapes(
  lens: Lens,
  drawing: Drawing,
  body: Skeleton,
  draw: (near: Drawing) => readonly Shape[],
): Shape[] {
  const { camera, palette } = drawing;
  const middle = middleOf(lens, body);
  const center = project(camera, lens.at);
  const radius = lens.radius * camera.scale;
  const [fx, fy] = project(camera, middle);
  const away = Math.hypot(center[0] - fx, center[1] - fy);
  const edge = (from: number) =>
    at([fx + ((center[0] - fx) * from) / away, fy + ((center[1] - fy) * from) / away]);
  const seen = radius / lens.zoom;
  const ring = { color: palette.ghost, width: 0.05 * camera.scale };
  const near = { ...drawing, camera: { ...zoomed(camera, middle, lens), sees: { middle: center, radius } } };
  return [
    {
      kind: 'ellipse',
      at: [fx, fy],
      radii: [seen, seen],
      fill: 'none',
      stroke: { ...ring, width: ring.width * 0.6, opacity: 0.55 },
    },
    line(`M${edge(seen)}L${edge(away - radius)}`, palette.ghost, 0.035 * camera.scale, 0.7),
    { kind: 'ellipse', at: center, radii: [radius, radius], fill: palette.lens },
    ...within(draw(near), center, radius),
    { kind: 'ellipse', at: center, radii: [radius, radius], fill: 'none', stroke: ring },
  ];
}

/** The place that the lens looks at. */
function middleOf({ shows = 'footR' }: Lens, body: Skeleton): Vec3 {
  switch (shows) {
    case 'footR':
    case 'footL': {
      const leg = shows === 'footR' ? body.legR : body.legL;
      return placed(leg.end, leg.tip)(0, -0.1, 0.17);
    }
    case 'handR':
    case 'handL': {
      const arm = shows === 'handR' ? body.armR : body.armL;
      return placed(arm.end, arm.tip)(0, -0.26, 0.04);
    }
    case 'neck':
      return mixVec(body.head.neckBase, body.head.at([0, 0.45, -0.22]), 0.6);
    default:
      return assertNever(shows);
  }
}

/** The same view so much larger, with that place in the middle of the lens. */
function zoomed(camera: Camera, middle: Vec3, { at: place, zoom }: Lens): Camera {
  const larger = { ...camera, scale: camera.scale * zoom, origin: [0, 0] as const };
  const [mx, my] = project(larger, middle);
  const [cx, cy] = project(camera, place);
  return { ...larger, origin: [cx - mx, cy - my] };
}
