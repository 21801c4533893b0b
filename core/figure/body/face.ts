import type { Camera } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { faceTones } from '../person-tones.ts';
import { outline } from '../outline.ts';
import { filled, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Ellipsoid } from '../solid.ts';
import { unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import type { HeadFrame } from './head-frame.ts';
import { curve } from './stroke.ts';

/** Eyes, brows, blush and mouth, as far as the head shows them. */
export function faceShapes(frame: HeadFrame, drawing: Drawing): Shape[] {
  const { camera, look } = drawing;
  const tones = faceTones(look);
  const sides = ([1, -1] as const)
    .map((side): Half => ({ side, seen: frame.facing(unit([side * 0.38, 0.05, 0.92])), pull: 0 }))
    .filter(({ seen }) => seen > 0.13)
    // At three quarters the far eye and brow are pulled in, or they would leave the silhouette.
    .map((half) => ({
      ...half,
      pull: 0.045 * Math.min(1, Math.max(0, -frame.facing([half.side, 0, 0]) * 3)),
    }));
  if (sides.length === 0) return mouth(frame, drawing);
  const blush = sides
    .filter(({ side }) => frame.facing([side * 0.75, 0, 0.66]) > 0.2)
    .map(({ side }) => cheek(frame, side));
  const brows = sides.map((half) => curve(camera, brow(frame, half))).join('');
  return [
    ...lines(frame, drawing),
    ...eyes(frame, drawing, sides),
    line(brows, tones.brow, 0.032 * camera.scale, 0.9),
    { ...filled(together(blush, camera), tones.blush), opacity: tones.blushOpacity },
    ...mouth(frame, drawing),
  ];
}

/** One half of the face: how much it looks at the viewer, and how far its eye is pulled to the middle. */
interface Half {
  readonly side: 1 | -1;
  readonly seen: number;
  readonly pull: number;
}

const together = (eggs: readonly Ellipsoid[], camera: Camera): string =>
  eggs.map((egg) => outline([egg], camera)).join('');

function eyes(frame: HeadFrame, { camera, look }: Drawing, sides: readonly Half[]): Shape[] {
  const tones = faceTones(look);
  if (look.eyes === 'closed') {
    const lids = sides.map(({ side, pull }) => curve(camera, closedEye(frame, side * (0.15 - pull))));
    return [line(lids.join(''), tones.eye, 0.032 * camera.scale)];
  }
  const at = ({ side, pull }: Half) => side * (0.155 - pull);
  const balls = sides.map((half) => frame.egg([at(half), 0.47, 0.345], [0.041, 0.05, 0.014]));
  const glints = sides
    .filter(({ seen }) => seen > 0.5)
    .map((half) => frame.egg([at(half) - 0.014, 0.49, 0.36], [0.012, 0.014, 0.004]));
  return [filled(together(balls, camera), tones.eye), filled(together(glints, camera), tones.glint)];
}

const cheek = (frame: HeadFrame, side: number): Ellipsoid =>
  frame.egg([side * 0.215, 0.355, 0.26], [0.068, 0.046, 0.02]);

const closedEye = (frame: HeadFrame, x: number): Vec3[] => [
  frame.at(x - 0.055, 0.482, 0.345),
  frame.at(x, 0.452, 0.345),
  frame.at(x + 0.055, 0.482, 0.345),
];

/** Never lower at the inner end: that made angry faces. */
const brow = (frame: HeadFrame, { side, pull }: Half): Vec3[] =>
  [
    [-0.065, 0.022],
    [0, 0.04],
    [0.065, 0.004],
  ].map(([x = 0, y = 0]) =>
    frame.at(side * (0.15 - pull * 1.3) + x * side * (1 - pull * 7), 0.59 + y, 0.345 - (x + 0.065) * 0.3),
  );

function mouth(frame: HeadFrame, drawing: Drawing): Shape[] {
  const fromASide = Math.max(frame.facing([0.75, 0, 0.66]), frame.facing([-0.75, 0, 0.66]));
  if (frame.front <= 0.1 && fromASide <= 0.3) return [];
  const points = [-0.1, -0.05, 0, 0.05, 0.1]
    .filter((x) => frame.facing(unit([x * 4, 0, 1])) > -0.02)
    .map((x) => frame.at(x, 0.222 + x * x * 3.4, 0.335 - x * x * 4));
  return points.length < 2 ? [] : [stroke(drawing, points, faceTones(drawing.look).mouth, 0.034, 0.9)];
}

/** A line through the points, curved when there are three; width in heads. */
const stroke = (
  { camera }: Drawing,
  points: readonly Vec3[],
  color: string,
  ...[width, opacity = 1]: [number, number?]
): Shape => line(curve(camera, points), color, width * camera.scale, opacity);

/** The fine lines of an older face: beside the eye, and from the nose to the mouth. */
function lines(frame: HeadFrame, { camera, skin, look }: Drawing): Shape[] {
  if (look.age !== 'older') return [];
  const d = [1, -1]
    .filter((side) => frame.facing(unit([side * 0.5, 0, 0.86])) > 0.25)
    .flatMap((side) => LINES.map((points) => points.map(([x, y, z]) => frame.at(side * x, y, z))))
    .map((points) => curve(camera, points));
  return d.length === 0 ? [] : [line(d.join(''), skin.shade, 0.019 * camera.scale, 0.95)];
}

const LINES: readonly (readonly Vec3[])[] = [
  [
    [0.236, 0.487, 0.285],
    [0.283, 0.508, 0.225],
  ],
  [
    [0.238, 0.462, 0.285],
    [0.286, 0.458, 0.22],
  ],
  [
    [0.098, 0.355, 0.345],
    [0.138, 0.3, 0.335],
    [0.148, 0.235, 0.305],
  ],
];
