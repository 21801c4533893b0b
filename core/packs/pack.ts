import type { Exercise } from '#core/exercises/exercise.ts';
import type { OwnId } from '#core/exercises/ids.ts';

/** An exercise of a pack. */
export type OwnExercise = Exercise & { readonly id: OwnId };

/** Exercises that somebody brought along: a person or their therapist. They are added to the built-in ones. */
export type Pack = {
  /** Lower-case letters, digits and dashes; the ids of its exercises begin with it. */
  readonly id: string;
  readonly name: string;
  /** Null = nobody says. */
  readonly author: string | null;
  readonly exercises: readonly OwnExercise[];
};

/** All exercises of all packs. */
export function ownExercises(packs: readonly Pack[]): readonly Exercise[] {
  const known = flat.get(packs);
  if (known !== undefined) return known;
  const all = packs.flatMap(({ exercises }) => exercises);
  flat.set(packs, all);
  return all;
}

/** Asked at every step about the same list, which never changes. */
const flat = new WeakMap<readonly Pack[], readonly Exercise[]>();
