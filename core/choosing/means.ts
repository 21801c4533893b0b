import type { AreaId } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Screening } from '#core/screening/screening.ts';
import type { Place } from '#core/settings/place.ts';
import type { Instant } from '#core/time.ts';

/** What a person has, may do and has done: all that decides what can be offered. */
export type Means = {
  /** Ids of the tools that they own. */
  readonly tools: readonly string[];
  readonly place: Place;
  readonly screening: Screening;
  /** Exercises that rest since something felt wrong in them. */
  readonly resting: readonly ExerciseId[];
  /** When something last felt wrong; null = never. Nothing is pressed until the questions have been gone through since. */
  readonly stoppedAt: Instant | null;
  /** Exercises that are switched off: never chosen, but started by name. */
  readonly off: readonly ExerciseId[];
  /** Exercises of the person's own. */
  readonly own: readonly Exercise[];
  /** Areas that are said to be tight: they come first every second time. */
  readonly tight: readonly AreaId[];
  /** Areas that have had their pressing for today; 'all' = the whole body has. */
  readonly spent: readonly AreaId[] | 'all';
  /** When each exercise was last done; absent = never. */
  readonly lastDone: { readonly [id in ExerciseId]?: Instant };
  /** Chance: a number from 0 up to, not including, 1. */
  readonly dice: number;
};
