import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { LIGHT } from '../outline.ts';
import type { Shape } from '../shape.ts';
import type { Vec3 } from '../vector.ts';

/** A ball with a gleam; radius in heads. */
export function ballShapes({ camera, palette }: Drawing, center: Vec3, radius: number): Shape[] {
  const [x, y] = project(camera, center);
  const r = radius * camera.scale;
  return [
    { kind: 'ellipse', at: [x, y], radii: [r, r], fill: palette.ball.shade },
    {
      kind: 'ellipse',
      at: [x + LIGHT[0] * r * 0.13, y + LIGHT[1] * r * 0.13],
      radii: [r * 0.86, r * 0.86],
      fill: palette.ball.base,
    },
    {
      kind: 'ellipse',
      at: [x - r * 0.3, y - r * 0.42],
      radii: [r * 0.2, r * 0.13],
      fill: '#ffffff',
      opacity: 0.6,
      turn: -30,
    },
  ];
}
