import { project } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { filled, polygon } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { dot } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import { clipped } from './clip.ts';
import type { Window } from './clip.ts';

/** A box between two corners with the colours of its top, of its front and back, and of its ends; lengths in heads. */
interface Box {
  readonly low: Vec3;
  readonly high: Vec3;
  readonly top: string;
  readonly front: string;
  readonly end: string;
  /** How much its edges are rounded. */
  readonly round: number;
  /** What of it may be seen; absent = all. */
  readonly window?: Window;
}

type Corner = readonly [0 | 1, 0 | 1, 0 | 1];
interface Face {
  readonly out: Vec3;
  readonly color: 'top' | 'front' | 'end';
  readonly corners: readonly Corner[];
}

/** Lower faces first, so that the top lies over the sides. */
const FACES: readonly Face[] = [
  {
    out: [1, 0, 0],
    color: 'end',
    corners: [
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [1, 0, 1],
    ],
  },
  {
    out: [-1, 0, 0],
    color: 'end',
    corners: [
      [0, 0, 0],
      [0, 1, 0],
      [0, 1, 1],
      [0, 0, 1],
    ],
  },
  {
    out: [0, 0, 1],
    color: 'front',
    corners: [
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
  {
    out: [0, 0, -1],
    color: 'front',
    corners: [
      [0, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [0, 1, 0],
    ],
  },
  {
    out: [0, 1, 0],
    color: 'top',
    corners: [
      [0, 1, 0],
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
];

/** The faces of the box that look at the viewer. */
export function boxShapes(camera: Camera, box: Box): Shape[] {
  const corner = ([x, y, z]: Corner) =>
    project(camera, [(x ? box.high : box.low)[0], (y ? box.high : box.low)[1], (z ? box.high : box.low)[2]]);
  const shown = (face: readonly Vec2[]) => (box.window === undefined ? face : clipped(face, box.window));
  return FACES.filter(({ out }) => dot(out, camera.toViewer) > 0.001).map(({ color, corners }) => ({
    ...filled(polygon(shown(corners.map(corner))), box[color]),
    stroke: { color: box[color], width: box.round * camera.scale },
  }));
}
