import type { AreaId } from '#core/exercises/areas.ts';

/** One side of one area, as people call it: "left shoulder", "both shoulders". */
export const BODY: { readonly [id in AreaId]: readonly [one: string, both: string] } = {
  'upper-trapezius': ['shoulder', 'shoulders'],
  'levator-scapulae': ['side of the neck', 'sides of the neck'],
  suboccipitals: ['base of the skull', 'sides of the skull'],
  pectorals: ['side of the chest', 'sides of the chest'],
  'mid-back': ['side of the back', 'sides of the back'],
  'hip-flexors': ['front of the hip', 'hip fronts'],
  quadriceps: ['thigh', 'thighs'],
  adductors: ['inner thigh', 'inner thighs'],
  piriformis: ['deep buttock', 'deep buttocks'],
  'gluteus-medius': ['side of the hip', 'hips'],
  'gluteus-maximus': ['buttock', 'buttocks'],
  hamstrings: ['back of the thigh', 'thigh backs'],
  calves: ['calf', 'calves'],
  'plantar-foot': ['sole', 'soles'],
  'whole-body': ['side', 'sides'],
};

/** Places that are asked for as a whole. */
const WHOLE: { readonly [id in AreaId]?: string } = {
  'levator-scapulae': 'is your neck',
  suboccipitals: 'is the base of your skull',
  pectorals: 'is your chest',
  'mid-back': 'is your back',
  'hip-flexors': 'are the fronts of your hips',
  hamstrings: 'are the backs of your thighs',
  'whole-body': 'is your body',
};

/** The question of a session about this area: "How tight are your shoulders now?" */
export function tightQuestion(area: AreaId): string {
  return `How tight ${WHOLE[area] ?? `are your ${BODY[area][1]}`} now?`;
}
