import { describe, expect, test } from 'vitest';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { POSINGS } from './posings.ts';
import { hasFigure, restsAt, scene } from './scene.ts';
import type { SceneRequest, Shape } from './scene.ts';

const request = (exercise: string, more: Partial<SceneRequest> = {}): SceneRequest => ({
  exercise,
  t: 0,
  side: 'right',
  theme: 'light',
  size: { width: 420, height: 420 },
  ...more,
});

const flattened = (shapes: readonly Shape[]): Exclude<Shape, { kind: 'group' }>[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flattened(shape.shapes) : [shape]));

const fillsOf = (shapes: readonly Shape[]) => flattened(shapes).map(({ fill }) => fill);

/** Every number that the browser would be given. */
function numbersIn(shapes: readonly Shape[]): number[] {
  return flattened(shapes).flatMap((shape) => {
    const own = [shape.opacity ?? 1, shape.stroke?.width ?? 0];
    if (shape.kind === 'ellipse') return [...own, ...shape.at, ...shape.radii];
    if (!/^(M[-\d. MLQAaZ]*)?$/.test(shape.d)) return [NaN];
    return [...own, ...(shape.d.match(/-?[\d.]+/g) ?? []).map(Number)];
  });
}

describe('hasFigure', () => {
  test.each(BUILT_IN_IDS)('knows %s of the catalogue', (exercise) => {
    expect(hasFigure(exercise)).toBe(true);
  });

  test('does not know what has not been posed, nor words that every object knows', () => {
    expect(hasFigure('mov-moon-walk')).toBe(false);
    expect(hasFigure('constructor')).toBe(false);
  });
});

describe('scene', () => {
  test('draws nothing for an exercise without a figure', () => {
    expect(scene(request('mov-moon-walk'))).toEqual([]);
  });

  test.each([...POSINGS.keys()])(
    'gives finite numbers only for %s, at every fit, crop and moment',
    (exercise) => {
      for (const side of ['left', 'right', null] as const) {
        for (const t of [0.37, 1]) {
          const circle = numbersIn(
            scene(request(exercise, { side, t, fit: 'circle', extras: true, breath: 0.5 })),
          );
          const tile = numbersIn(
            scene(request(exercise, { side, t, crop: 'place', theme: 'dark', room: 'pose' })),
          );
          expect(circle.length).toBeGreaterThan(500);
          expect([...circle, ...tile].every(Number.isFinite)).toBe(true);
        }
      }
    },
  );

  test('draws the hook only for the hook, and a hand on the shoulder otherwise', () => {
    const hands = scene(request('rel-uppertrap-hook-seated', { tool: 'hands' }));
    const hook = scene(request('rel-uppertrap-hook-seated', { tool: 's-hook' }));
    const blue = ({ stroke }: Exclude<Shape, { kind: 'group' }>) => stroke?.color === '#5a6fc0';
    expect(flattened(hands).some(blue)).toBe(false);
    expect(flattened(hook).some(blue)).toBe(true);
    expect(scene(request('rel-uppertrap-hook-seated', { tool: null }))).toEqual(hands);
  });

  test('shows the short foot once more through a lens, but not in a small picture of the foot', () => {
    const ground = ({ fill }: Exclude<Shape, { kind: 'group' }>) => fill === '#fffaf4';
    const whole = scene(request('mov-short-foot', { t: 1 }));
    const tile = scene(request('mov-short-foot', { t: 1, crop: 'place' }));
    expect(flattened(whole).filter(ground)).toHaveLength(1);
    expect(flattened(tile).filter(ground)).toHaveLength(0);
    expect(whole).not.toEqual(scene(request('mov-short-foot', { t: 0 })));
  });

  test('shows ghost and arrow only as extras', () => {
    const plain = scene(request('mov-standing-hip-abduction'));
    const full = scene(request('mov-standing-hip-abduction', { extras: true }));
    expect(plain.filter(({ kind }) => kind === 'group')).toHaveLength(2);
    expect(full.filter(({ kind }) => kind === 'group')).toHaveLength(3);
  });

  test('marks where to press when asked, and nothing where nothing is pressed', () => {
    expect(fillsOf(scene(request('rel-uppertrap-wall-ball', { mark: true })))).toContain('#e4472b');
    expect(fillsOf(scene(request('rel-uppertrap-wall-ball')))).not.toContain('#e4472b');
    expect(fillsOf(scene(request('mov-band-lateral-raise', { mark: true })))).not.toContain('#e4472b');
  });

  test('glides in a sweep, and moves otherwise', () => {
    const at = (t: number, phase: 'sweep' | 'move') =>
      scene(request('rel-hipfront-floor-roller', { t, phase, room: 'pose' }));
    expect(at(0, 'sweep')).not.toEqual(at(1, 'sweep'));
    expect(at(1, 'sweep')).not.toEqual(at(1, 'move'));
    expect(scene(request('rel-thoracic-floor-roller', { t: 1, phase: 'sweep' }))).toEqual(
      scene(request('rel-thoracic-floor-roller', { t: 1 })),
    );
  });

  test('wears the colours of the theme', () => {
    expect(fillsOf(scene(request('mov-chin-tuck', { theme: 'light' })))).toContain('#8cc0b2');
    expect(fillsOf(scene(request('mov-chin-tuck', { theme: 'dark' })))).toContain('#86c4b4');
    expect(fillsOf(scene(request('mov-chin-tuck', { theme: 'contrast' })))).toContain('#a5f0dc');
  });

  test('changes with the breath, a little', () => {
    const out = scene(request('rel-uppertrap-wall-ball', { breath: 0 }));
    const full = scene(request('rel-uppertrap-wall-ball', { breath: 1 }));
    expect(full).toHaveLength(out.length);
    expect(full).not.toEqual(out);
  });
});

describe('restsAt', () => {
  test('tells the key that shows when nothing moves', () => {
    expect(restsAt('rel-uppertrap-wall-ball')).toBe(0);
    expect(restsAt('mov-chin-tuck')).toBe(1);
  });
});
