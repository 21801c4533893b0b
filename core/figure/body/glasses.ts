import { project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { faceTones } from '../person-tones.ts';
import { line, polygon } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { HeadFrame } from './head-frame.ts';
import { curve } from './stroke.ts';

const SIDES = [1, -1] as const;

/** Round glasses as one line: the lenses that are seen, the bridge, and the near bow to the ear. */
export function glasses(frame: HeadFrame, { camera, look }: Drawing): Shape[] {
  if (!look.glasses || frame.front < -0.25) return [];
  const lenses = SIDES.filter((side) => frame.facing([side * 0.3, 0, 0.95]) > 0.12).map((side) =>
    polygon(ring(frame, side).map((point) => project(camera, point))),
  );
  const bridge =
    frame.front > 0.25
      ? curve(camera, [frame.at(0.05, 0.48, 0.41), frame.at(0, 0.505, 0.43), frame.at(-0.05, 0.48, 0.41)])
      : '';
  const bows = SIDES.filter((side) => frame.facing([side, 0, 0]) > 0.12).map((side) =>
    curve(camera, [frame.at(side * 0.262, 0.5, 0.34), frame.at(side * 0.362, 0.51, 0)]),
  );
  const d = [...lenses, bridge, ...bows].join('');
  return d === '' ? [] : [line(d, faceTones(look).glasses, 0.027 * camera.scale)];
}

const ring = (frame: HeadFrame, side: number) =>
  Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 20) * 2 * Math.PI;
    const x = 0.162 + 0.115 * Math.cos(angle);
    return frame.at(side * x, 0.462 + 0.108 * Math.sin(angle), 0.43 - x * 0.28);
  });
