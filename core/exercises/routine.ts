import type { Seconds } from '#core/time.ts';
import type { ExerciseId } from './ids.ts';

/** One exercise of a routine. `seconds` = its own time of work on one side; null = as the exercise says. */
export type RoutineStep = { readonly exercise: ExerciseId; readonly seconds: Seconds | null };

/** Exercises in order under one name; 1 to 12 of them. */
export type Routine = {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly RoutineStep[];
};
