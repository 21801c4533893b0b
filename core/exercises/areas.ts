/** Areas of the body by id, with the words for people. */
export const AREAS = {
  'upper-trapezius': 'Shoulder top',
  'levator-scapulae': 'Neck to shoulder blade',
  suboccipitals: 'Base of skull',
  pectorals: 'Chest',
  'mid-back': 'Mid back',
  'hip-flexors': 'Front of hip',
  quadriceps: 'Front of thigh',
  adductors: 'Inner thigh',
  piriformis: 'Deep buttock',
  'gluteus-medius': 'Side of hip',
  'gluteus-maximus': 'Buttock',
  hamstrings: 'Back of thigh',
  calves: 'Calf',
  'plantar-foot': 'Sole of foot',
  'whole-body': 'Whole body',
} as const;

export type AreaId = keyof typeof AREAS;

/** All area ids. */
export const AREA_IDS = Object.keys(AREAS) as readonly AreaId[]; // earned: the keys of a literal
