import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import type { Way } from './number-places.ts';

/** A ring round the place that is pressed, open so that tool and fingers stay seen in it; smaller in a close-up, which is larger itself. */
export function marker({ camera, palette }: Drawing, place: Vec3): Shape[] {
  const middle = project(camera, place);
  const unit = camera.scale * (camera.sees === undefined ? 1 : 0.55);
  const round = (radius: number): Shape & { kind: 'ellipse' } => ({
    kind: 'ellipse',
    at: middle,
    radii: [radius * unit, radius * unit],
    fill: 'none',
  });
  return [
    { ...round(0.155), stroke: { color: palette.markEdge, width: 0.085 * unit, opacity: 0.75 } },
    { ...round(0.155), stroke: { color: palette.mark, width: 0.05 * unit } },
    {
      ...round(0.055),
      fill: palette.mark,
      stroke: { color: palette.markEdge, width: 0.025 * unit, opacity: 0.9 },
    },
  ];
}

/** A bent arrow through the world: from, past, to. */
export type ArrowPath = readonly [from: Vec3, past: Vec3, to: Vec3];

/** The arrow on the screen. */
export const wayOf = ({ camera }: Drawing, [from, past, to]: ArrowPath): Way => [
  project(camera, from),
  project(camera, past),
  project(camera, to),
];

/** An arrow that is not the first of its picture is thinner and fainter. */
const SECOND = { width: 0.72, opacity: 0.62 };

/** The way that the moving part goes. */
export function arrow({ camera, palette }: Drawing, [from, past, to]: Way, main: boolean): Shape[] {
  const { width: share, opacity } = main ? { width: 1, opacity: 1 } : SECOND;
  const angle = Math.atan2(to[1] - past[1], to[0] - past[0]);
  const wing = (turn: number): Vec2 => [
    to[0] - 0.21 * share * camera.scale * Math.cos(angle + turn),
    to[1] - 0.21 * share * camera.scale * Math.sin(angle + turn),
  ];
  const d = `M${at(from)}Q${at(past)} ${at(to)}M${at(wing(0.62))}L${at(to)}L${at(wing(-0.62))}`;
  const width = 0.075 * share * camera.scale;
  return [line(d, palette.halo, width * 2.1), line(d, palette.arrow, width, opacity)];
}

/** Share of the picture that a number's round is wide: half of it is 6 px where the picture is 200. */
const BADGE = 0.03;

/** The radius of a number's round in a picture of that size, pixels. */
export const badgeRadius = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  BADGE * Math.min(width, height);

/** The strokes of the digits, in radii of their round. */
const DIGITS: Record<1 | 2 | 3, readonly (readonly Vec2[])[]> = {
  1: [
    [
      [-0.22, -0.28],
      [0.06, -0.5],
      [0.06, 0.5],
    ],
  ],
  2: [
    [
      [-0.3, -0.26],
      [-0.2, -0.46],
      [0.06, -0.52],
      [0.28, -0.38],
      [0.26, -0.12],
      [-0.32, 0.5],
      [0.34, 0.5],
    ],
  ],
  3: [
    [
      [-0.28, -0.4],
      [-0.06, -0.52],
      [0.2, -0.44],
      [0.24, -0.16],
      [-0.04, -0.04],
      [0.28, 0.1],
      [0.26, 0.4],
      [0, 0.52],
      [-0.3, 0.4],
    ],
  ],
};

/** The number of a step, its middle there. */
export function badge({ palette }: Drawing, middle: Vec2, digit: 1 | 2 | 3, r: number): Shape[] {
  const d = DIGITS[digit]
    .map((stroke) => `M${stroke.map(([x, y]) => at([middle[0] + x * r, middle[1] + y * r])).join('L')}`)
    .join('');
  return [
    {
      kind: 'ellipse',
      at: middle,
      radii: [r, r],
      fill: palette.arrow,
      stroke: { color: palette.halo, width: r * 0.24 },
    },
    line(d, palette.number, r * 0.24),
  ];
}
