import type { Exercise } from './exercise.ts';
import type { BuiltInId, ExerciseId, MovementId, ReleaseId } from './ids.ts';
import { isBuiltIn } from './ids.ts';
import { LOWER_MOVEMENTS } from './movements-lower.ts';
import { UPPER_MOVEMENTS } from './movements-upper.ts';
import { HIP_RELEASES } from './releases-hip.ts';
import { LEG_RELEASES } from './releases-leg.ts';
import { NECK_RELEASES } from './releases-neck.ts';
import { TRUNK_RELEASES } from './releases-trunk.ts';

const RELEASES: { readonly [id in ReleaseId]: Exercise } = {
  ...NECK_RELEASES,
  ...TRUNK_RELEASES,
  ...HIP_RELEASES,
  ...LEG_RELEASES,
};

const MOVEMENTS: { readonly [id in MovementId]: Exercise } = { ...UPPER_MOVEMENTS, ...LOWER_MOVEMENTS };

/** Every exercise that comes with the app, by id. */
export const CATALOGUE: { readonly [id in BuiltInId]: Exercise } = { ...RELEASES, ...MOVEMENTS };

/** The exercise of a plan or a choice that names it; its pack may be gone, then `own` still has it. Undefined = nobody has it. */
export function exerciseIn(own: readonly Exercise[], id: ExerciseId): Exercise | undefined {
  return isBuiltIn(id) ? CATALOGUE[id] : own.find((one) => one.id === id);
}
