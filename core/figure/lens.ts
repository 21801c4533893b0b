import { footAlone } from './body/leg.ts';
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { flat } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { at, line } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { placed } from './solid.ts';
import type { Vec3 } from './vector.ts';

/** A round beside the body that shows the worked foot larger, for movements too small to see; lengths in heads. */
export interface Lens {
  /** Its middle in the world. */
  readonly at: Vec3;
  readonly radius: number;
  /** How many times larger the foot is in it. */
  readonly zoom: number;
}

/** The lens over everything else, with a line from the foot to it. */
export function lensShapes(lens: Lens, drawing: Drawing, body: Skeleton): Shape[] {
  const { camera, palette } = drawing;
  const leg = body.legR;
  const middle = placed(leg.end, leg.tip)(0, 0.04, 0.16);
  const center = project(camera, lens.at);
  const radius = lens.radius * camera.scale;
  const near = zoomed(camera, middle, lens);
  const [fx, fy] = project(camera, middle);
  const away = Math.hypot(center[0] - fx, center[1] - fy);
  const edge = (from: number) =>
    at([fx + ((center[0] - fx) * from) / away, fy + ((center[1] - fy) * from) / away]);
  const [x, , z] = leg.end;
  const floor = flat(
    [
      {
        center: [x, 0, z + 0.16],
        axes: [
          [0.24, 0, 0],
          [0, 0.001, 0],
          [0, 0, 0.42],
        ],
        wide: true,
      },
    ],
    near,
    palette.shadow,
  );
  return [
    line(`M${edge(0.42 * camera.scale)}L${edge(away - radius)}`, palette.ghost, 0.04 * camera.scale, 0.7),
    {
      kind: 'ellipse',
      at: center,
      radii: [radius, radius],
      fill: palette.lens,
      stroke: { color: palette.ghost, width: 0.05 * camera.scale, opacity: 0.7 },
    },
    floor,
    ...footAlone(leg, { ...drawing, camera: near }),
  ];
}

/** The same view so much larger, with that place in the middle of the lens. */
function zoomed(camera: Camera, middle: Vec3, { at: place, zoom }: Lens): Camera {
  const larger = { ...camera, scale: camera.scale * zoom, origin: [0, 0] as const };
  const [mx, my] = project(larger, middle);
  const [cx, cy] = project(camera, place);
  return { ...larger, origin: [cx - mx, cy - my] };
}
