/** Ids of all releases that come with the app: pressing on a tender spot. */
export const RELEASE_IDS = [
  'rel-uppertrap-wall-ball',
  'rel-uppertrap-hook-seated',
  'rel-shoulder-floor-arm-sweep',
  'rel-levator-seated-press',
  'rel-suboccipital-floor',
  'rel-suboccipital-seated-fingers',
  'rel-pec-wall-ball',
  'rel-pec-seated-fingers',
  'rel-midback-wall-ball',
  'rel-midback-doubleball-wall',
  'rel-thoracic-floor-roller',
  'rel-tfl-wall-ball',
  'rel-hipfront-floor-roller',
  'rel-quads-seated-roll',
  'rel-quads-floor-roller-bend',
  'rel-adductors-floor-frog',
  'rel-adductors-seated-press',
  'rel-piriformis-chair-ball',
  'rel-piriformis-floor-roller',
  'rel-glutemed-wall-ball',
  'rel-glutemed-floor-roller',
  'rel-glutemax-wall-ball',
  'rel-hamstrings-chair-ball',
  'rel-hamstrings-floor-roller',
  'rel-calf-floor-roller',
  'rel-calf-seated-press',
  'rel-foot-seated-ball',
  'rel-foot-standing-ball',
] as const;

/** Ids of all movements that come with the app. */
export const MOVEMENT_IDS = [
  'mov-chin-tuck',
  'mov-scap-retraction',
  'mov-band-lateral-raise',
  'mov-wall-slide',
  'mov-wall-pushup-plus',
  'mov-thoracic-extension-chair',
  'mov-seated-rotation',
  'mov-neck-side-stretch',
  'mov-doorway-pec-stretch',
  'mov-halfkneel-hipflexor',
  'mov-standing-hipflexor',
  'mov-glute-bridge',
  'mov-standing-hip-extension',
  'mov-sit-to-stand',
  'mov-figure4-seated',
  'mov-standing-hip-abduction',
  'mov-side-lunge-rock',
  'mov-hip-hinge',
  'mov-seated-knee-extension',
  'mov-calf-raise',
  'mov-ankle-rock-wall',
  'mov-short-foot',
  'mov-walk-reset',
  'mov-breath-drop',
] as const;

export type ReleaseId = (typeof RELEASE_IDS)[number];
export type MovementId = (typeof MOVEMENT_IDS)[number];

/** The id of an exercise that comes with the app: a wrong one does not compile. */
export type BuiltInId = ReleaseId | MovementId;

/** The id of an exercise of a pack: the pack's id, a slash, its own. It may be gone: its pack can be removed. */
export type OwnId = `${string}/${string}`;

/** The id of any exercise. */
export type ExerciseId = BuiltInId | OwnId;

/** Ids of all exercises that come with the app, releases first. */
export const BUILT_IN_IDS: readonly BuiltInId[] = [...RELEASE_IDS, ...MOVEMENT_IDS];

const OWN = /^[a-z][a-z0-9-]{0,39}\/[a-z][a-z0-9-]{0,39}$/;

/** True for the id of an exercise that comes with the app. */
export function isBuiltIn(text: unknown): text is BuiltInId {
  return BUILT_IN_IDS.some((id) => id === text);
}

/** True for a text that is written like the id of an exercise of a pack. */
export function isOwnId(text: unknown): text is OwnId {
  return typeof text === 'string' && OWN.test(text);
}

/** True for a built-in id and for one that may be of a pack; whether that pack is there is another question. */
export function isExerciseId(text: unknown): text is ExerciseId {
  return isBuiltIn(text) || isOwnId(text);
}
