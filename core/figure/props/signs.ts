import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Vec2, Vec3 } from '../vector.ts';

/** The target on the place that is pressed. */
export function marker({ camera, palette }: Drawing, place: Vec3): Shape[] {
  const middle = project(camera, place);
  const ring = (radius: number): Shape & { kind: 'ellipse' } => ({
    kind: 'ellipse',
    at: middle,
    radii: [radius * camera.scale, radius * camera.scale],
    fill: palette.mark,
  });
  return [
    { ...ring(0.27), opacity: 0.2 },
    {
      ...ring(0.19),
      fill: 'none',
      stroke: { color: palette.mark, width: 0.03 * camera.scale, opacity: 0.6 },
    },
    { ...ring(0.095), stroke: { color: palette.markEdge, width: 0.035 * camera.scale } },
  ];
}

/** A bent arrow through the world: from, past, to. */
export type ArrowPath = readonly [from: Vec3, past: Vec3, to: Vec3];

/** The way that the moving part goes. */
export function arrow({ camera, palette }: Drawing, path: ArrowPath): Shape[] {
  const [from, past, to] = [project(camera, path[0]), project(camera, path[1]), project(camera, path[2])];
  const angle = Math.atan2(to[1] - past[1], to[0] - past[0]);
  const wing = (turn: number): Vec2 => [
    to[0] - 0.21 * camera.scale * Math.cos(angle + turn),
    to[1] - 0.21 * camera.scale * Math.sin(angle + turn),
  ];
  const d = `M${at(from)}Q${at(past)} ${at(to)}M${at(wing(0.62))}L${at(to)}L${at(wing(-0.62))}`;
  const width = 0.075 * camera.scale;
  return [line(d, palette.halo, width * 2.1), line(d, palette.arrow, width)];
}
