import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { faceTones } from '../person-tones.ts';
import { line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { unit } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import type { HeadFrame } from './head-frame.ts';
import { curve } from './stroke.ts';

/** Eyes, brows, blush and mouth, as far as the head shows them. */
export function faceShapes(frame: HeadFrame, drawing: Drawing): Shape[] {
  const halves = [1, -1].flatMap((side) => halfFace(frame, drawing, side));
  return [...lines(frame, drawing), ...halves, ...mouth(frame, drawing)];
}

function halfFace(frame: HeadFrame, drawing: Drawing, side: number): Shape[] {
  const { camera, look } = drawing;
  const tones = faceTones(look);
  const seen = frame.facing(unit([side * 0.38, 0.05, 0.92]));
  if (seen < 0.13) return [];
  // At three quarters the far eye and brow are pulled in, or they would leave the silhouette.
  const pull = frame.facing([side, 0, 0]) < -0.2 ? 0.045 : 0;
  const width = Math.max(0.3, Math.min(1, seen * 1.1));
  const eye =
    look.eyes === 'closed'
      ? stroke(drawing, closedEye(frame, side * (0.15 - pull)), tones.eye, 0.032)
      : dot(
          project(camera, frame.at(side * (0.155 - pull), 0.47, 0.35)),
          [0.044 * width, 0.054],
          camera.scale,
          tones.eye,
        );
  const cheek = project(camera, frame.at(side * 0.215, 0.355, 0.26));
  return [
    eye,
    stroke(drawing, brow(frame, side, pull), tones.brow, 0.032, 0.9),
    { ...dot(cheek, [0.075 * width, 0.05], camera.scale, tones.blush), opacity: tones.blushOpacity },
  ];
}

const dot = (middle: Vec2, radii: Vec2, scale: number, fill: string): Shape & { kind: 'ellipse' } => ({
  kind: 'ellipse',
  at: middle,
  radii: [radii[0] * scale, radii[1] * scale],
  fill,
});

const closedEye = (frame: HeadFrame, x: number): Vec3[] => [
  frame.at(x - 0.055, 0.482, 0.345),
  frame.at(x, 0.452, 0.345),
  frame.at(x + 0.055, 0.482, 0.345),
];

/** Never lower at the inner end: that made angry faces. */
const brow = (frame: HeadFrame, side: number, pull: number): Vec3[] =>
  [
    [-0.065, 0.022],
    [0, 0.04],
    [0.065, 0.004],
  ].map(([x = 0, y = 0]) =>
    frame.at(side * (0.15 - pull * 1.3) + x * side * (1 - pull * 7), 0.59 + y, 0.335 - Math.abs(x) * 0.2),
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
