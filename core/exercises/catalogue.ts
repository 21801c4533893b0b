import type { Exercise } from './exercise.ts';
import { MOVEMENTS } from './movements.ts';
import { RELEASES } from './releases.ts';

/** The id of an exercise that exists: a wrong one does not compile. */
export type ExerciseId = keyof typeof RELEASES | keyof typeof MOVEMENTS;

/** Every exercise by id. */
export const CATALOGUE: { readonly [id in ExerciseId]: Exercise } = { ...RELEASES, ...MOVEMENTS };

/** All exercise ids, releases first. */
export const EXERCISE_IDS = Object.keys(CATALOGUE) as readonly ExerciseId[]; // earned: the keys of a literal

/** True when a text is the id of an exercise. */
export function isExerciseId(text: unknown): text is ExerciseId {
  return typeof text === 'string' && Object.hasOwn(CATALOGUE, text);
}

/** The exercises that belong after this one, best first. */
export function partners(id: ExerciseId): readonly ExerciseId[] {
  return CATALOGUE[id].pairedWith.filter(isExerciseId);
}
