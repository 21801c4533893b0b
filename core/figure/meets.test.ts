import { describe, expect, test } from 'vitest';
import type { PhaseKind } from '#core/exercises/exercise.ts';
import { filmOf } from './film.ts';
import { meets } from './meets.ts';
import type { Showing } from './meets.ts';
import { posing } from './posing.ts';
import { POSINGS } from './posings.ts';

const SIZE = { width: 420, height: 420 };
const PHASES = ['set-up', 'hold', 'sweep', 'move', 'breathe'] as const;

function showing(exercise: string, phase: PhaseKind, side: 'left' | 'right' | null = null): Showing {
  const plain = POSINGS.get(exercise);
  if (plain === undefined) throw new Error(`Nobody poses ${exercise}.`);
  const film = filmOf(plain, { phase, side, theme: 'light', size: SIZE });
  return { film, moment: { t: film.rest } };
}

/** Somebody who stands, turned and moved as it says. */
function standing(root: { readonly yaw?: number; readonly at?: readonly [number, number, number] }): Showing {
  const view = { yaw: 20, pitch: 8 };
  const plain = posing({ view, look: {}, place: 'trunk', a: { root }, b: { root } });
  const film = filmOf(plain, { side: null, theme: 'light', size: SIZE });
  return { film, moment: { t: 0 } };
}

describe('going over from what is shown into something else', () => {
  test('is for a body that turns and goes no farther than it can in so short a time', () => {
    const here = standing({});
    expect(meets(here, standing({ yaw: 70 }))).toBe(true);
    expect(meets(here, standing({ yaw: 80 }))).toBe(false);
    expect(meets(here, standing({ at: [1.1, 3.42, 0] }))).toBe(true);
    expect(meets(here, standing({ at: [1.3, 3.42, 0] }))).toBe(false);
  });

  test('is not for two stances that look alike but whose angles lead once round', () => {
    expect(meets(standing({}), standing({ yaw: 360 }))).toBe(false);
  });

  test('is not for two that are seen from different sides', () => {
    const hold = showing('mov-glute-bridge', 'hold', 'right');
    expect(meets(hold, showing('mov-glute-bridge', 'hold', 'right'))).toBe(true);
    expect(meets(hold, showing('mov-glute-bridge', 'hold', 'left'))).toBe(false);
  });

  test.each(['rel-hipfront-floor-roller', 'rel-glutemed-floor-roller', 'rel-shoulder-floor-arm-sweep'])(
    'is not for the roll to rest after %s',
    (exercise) => {
      expect(meets(showing(exercise, 'move'), showing(exercise, 'breathe'))).toBe(false);
      expect(meets(showing(exercise, 'breathe'), showing(exercise, 'move'))).toBe(false);
    },
  );

  test.each(['rel-adductors-floor-frog', 'rel-quads-floor-roller-bend'])(
    'lets somebody sink from the forearms to rest after %s',
    (exercise) => {
      expect(meets(showing(exercise, 'move'), showing(exercise, 'breathe'))).toBe(true);
    },
  );

  const cuts = (exercise: string): boolean =>
    PHASES.some((from) => PHASES.some((to) => !meets(showing(exercise, from), showing(exercise, to))));

  test('is cut only where somebody rolls over, stands up or steps away from the wall', () => {
    expect([...POSINGS.keys()].filter(cuts).toSorted()).toEqual([
      'mov-sit-to-stand',
      'mov-wall-pushup-plus',
      'rel-glutemed-floor-roller',
      'rel-hipfront-floor-roller',
      'rel-shoulder-floor-arm-sweep',
    ]);
  });
});
