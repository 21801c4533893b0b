/** Where nothing may press, and why. Two tests hold everywhere: feel a pulse, move; feel a zing, move. */
export const ZONES = {
  spine: { label: 'Directly on the spine', why: 'Bony; press beside it, never on it' },
  'neck-front-side': { label: 'Front and sides of the neck', why: 'Arteries, nerves, airway' },
  'under-ear': { label: 'Just below and behind the ear', why: 'Nerve and artery' },
  'collarbone-hollow': { label: 'Hollow above the collarbone', why: 'Nerves and vessels to the arm' },
  armpit: { label: 'Armpit', why: 'Nerves, vessels, lymph nodes' },
  breast: { label: 'Breast tissue and breastbone', why: 'Sensitive tissue, thin cover over bone' },
  'implanted-device': {
    label: 'Pacemaker, port, pump, shunt or implant',
    why: 'May be displaced or damaged',
  },
  'low-back-kidney': { label: 'Low back and kidney area', why: 'No rib support; organs beneath' },
  abdomen: { label: 'Belly, incl. deep psoas pressing', why: 'Bowel and main artery; excluded from the app' },
  'femoral-triangle': {
    label: 'Groin crease and upper front-inner thigh',
    why: 'Large artery, vein and nerve near the surface',
  },
  'pelvis-bone-point': {
    label: 'Bony point at the front of the pelvis',
    why: 'Bone and skin nerve to the outer thigh',
  },
  'iliac-crest': { label: 'Rim of the pelvis', why: 'Bone' },
  'greater-trochanter': { label: 'Bony outer hip', why: 'Tendons and bursa dislike compression' },
  'sit-bone': { label: 'Sit bone', why: 'Bone and hamstring tendon' },
  'sacrum-tailbone': { label: 'Sacrum and tailbone', why: 'Bone' },
  'sciatic-line': { label: 'Any point that zings down the leg', why: 'Sciatic nerve' },
  'inner-knee': { label: 'Inner side of the knee', why: 'Tendons, nerve, bursa' },
  'knee-cap': { label: 'Kneecap', why: 'Joint surface' },
  popliteal: { label: 'Behind the knee', why: 'Artery, vein and nerves near the surface' },
  'achilles-shin': { label: 'Achilles cord and shin bone', why: 'Tendon and thin-covered bone' },
  'varicose-veins': { label: 'Visible swollen or varicose veins', why: 'Fragile vessels' },
  'heel-bone': { label: 'Sore heel point', why: 'Irritated fascia attachment' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly why: string }>>;

/** The id of a place where nothing may press. */
export type ZoneId = keyof typeof ZONES;
