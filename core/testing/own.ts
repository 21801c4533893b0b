import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { BuiltInId, OwnId } from '#core/exercises/ids.ts';
import type { OwnExercise, Pack } from '#core/packs/pack.ts';

/** An exercise of somebody's own, like one of the app. */
export function ownExercise(id: OwnId, like: BuiltInId = 'mov-chin-tuck'): OwnExercise {
  return { ...CATALOGUE[like], id, name: `Own ${CATALOGUE[like].name.toLowerCase()}`, figure: like };
}

/** The pack `desk` with these exercises. */
export function packOf(...exercises: readonly OwnExercise[]): Pack {
  return { id: 'desk', name: 'Desk', author: null, exercises };
}
