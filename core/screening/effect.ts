import type { Exercise } from '#core/exercises/exercise.ts';
import type { Cap, Screening } from './screening.ts';
import { capOf, hidingRule } from './screening.ts';

/** So many of all exercises of a kind. */
export type Share = { readonly hidden: number; readonly all: number };

/** What answers change: how many exercises they hide, and how hard anything may press. */
export type ScreeningEffect = { readonly releases: Share; readonly movements: Share; readonly cap: Cap };

/** What these answers do to these exercises. */
export function effectOf(screening: Screening, exercises: readonly Exercise[]): ScreeningEffect {
  const share = (kind: Exercise['kind']): Share => {
    const all = exercises.filter((one) => one.kind === kind);
    const hidden = all.filter((one) => hidingRule(one, screening) !== null);
    return { hidden: hidden.length, all: all.length };
  };
  return { releases: share('release'), movements: share('movement'), cap: capOf(screening) };
}
