import { describe, expect, test } from 'vitest';
import { project } from './camera.ts';
import { film, hasFigure } from './scene.ts';
import type { Shape } from './scene.ts';
import { POSINGS } from './posings.ts';
import { solve } from './solve.ts';
import { PALETTES } from './themes.ts';

const SIZE = { width: 200, height: 200 };
const PHASES = ['set-up', 'sweep', 'move'] as const;

const filmOf = (exercise: string, phase: (typeof PHASES)[number]) => {
  const found = film(exercise, {
    phase,
    side: 'right',
    theme: 'light',
    size: SIZE,
    fit: 'circle',
    extras: true,
    room: 'movement',
  });
  if (found === null) throw new Error(`nobody has posed ${exercise}`);
  return found;
};

const rounds = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'ellipse' && shape.fill === PALETTES.light.arrow ? [shape] : []));

const all = [...POSINGS.keys()].flatMap((id) => PHASES.map((phase) => [id, phase] as const));

describe('A picture that stands still', () => {
  test.each(all)(
    'of %s, %s, has its numbers inside the frame, apart, legible and beside the face',
    (id, phase) => {
      expect(hasFigure(id)).toBe(true);
      const { at, rest, posing, camera } = filmOf(id, phase);
      const numbers = rounds(at({ t: rest }));
      if (posing.arrows.length > 0) expect(numbers).toHaveLength(posing.through.length > 0 ? 3 : 2);
      const face = project(camera, solve(rest === 0 ? posing.a : posing.b).head.at([0, 0.5, 0.3]));
      numbers.forEach(({ at: [x, y], radii: [r] }, i) => {
        expect(r).toBeGreaterThanOrEqual(8);
        expect(Math.min(x, y) - r).toBeGreaterThanOrEqual(-0.01);
        expect(Math.max(x, y) + r).toBeLessThanOrEqual(200.01);
        expect(Math.hypot(x - face[0], y - face[1])).toBeGreaterThan(r + 0.1 * camera.scale);
        const others = numbers.slice(i + 1).map(({ at: other }) => Math.hypot(x - other[0], y - other[1]));
        expect(Math.min(Infinity, ...others)).toBeGreaterThan(1.6 * r);
      });
    },
  );
});
