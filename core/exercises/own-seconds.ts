import type { Seconds } from '#core/time.ts';
import type { Exercise } from './exercise.ts';
import { DOSE } from './exercise.ts';

/** The shortest and the longest own time that a step of a routine may have at all, in seconds on a side. */
export const STEP_SECONDS = { least: 10, most: 600 } as const;

/**
 * What a person's own time for an exercise may be, in seconds on a side, set-up left out. A release keeps to its dose of
 * pressing, whatever else is in it, and the parts in which one lets go keep their time.
 */
export function ownSeconds({ kind, phases }: Pick<Exercise, 'kind' | 'phases'>): {
  readonly least: Seconds;
  readonly most: Seconds;
} {
  const kept = phases.filter((part) =>
    kind === 'release' ? part.kind !== 'set-up' && !part.pressure : part.kind === 'breathe',
  );
  const rest = kept.reduce((sum, { seconds }) => sum + seconds, 0);
  if (kind === 'release') return { least: rest + DOSE.least, most: rest + DOSE.most };
  return { least: rest + STEP_SECONDS.least, most: STEP_SECONDS.most };
}

/** Seconds of an exercise on a side as it is, set-up left out. */
export function usualSeconds({ phases }: Pick<Exercise, 'phases'>): Seconds {
  return phases.reduce((sum, { kind, seconds }) => (kind === 'set-up' ? sum : sum + seconds), 0);
}
