import type { Exercise } from '#core/exercises/exercise.ts';
import type { OwnId } from '#core/exercises/ids.ts';
import type { Routine } from '#core/exercises/routine.ts';

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

/** The id of a pack, and of each thing in it within the pack. One word no plain object can keep a count under. */
export const PACK_ID = /^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;

/** As many packs as one may have, exercises as a pack may have, and routines as one may have in all. */
export const MOST_PACKS = 20;
export const MOST_EXERCISES = 60;
export const MOST_ROUTINES = 40;

/** The id of an exercise or a routine of a pack within the pack; as it is where it is of no pack, or of another one. */
export function shortId(pack: string, id: string): string {
  return id.startsWith(`${pack}/`) ? id.slice(pack.length + 1) : id;
}

/** The pack that an exercise or a routine came with; null = it is built in, or the person's own. */
export function packOf(id: string): string | null {
  const at = id.indexOf('/');
  return at < 0 ? null : id.slice(0, at);
}

/** Where packs and routines are kept: the settings. */
export type Shelf = { readonly packs: readonly Pack[]; readonly routines: readonly Routine[] };

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
