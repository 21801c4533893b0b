/** Ids of the questions of the screening, in the order in which they are asked; what each does is in core/screening/rules.ts. */
export const RULE_IDS = [
  'dvt',
  'anticoagulant',
  'fracture-recent',
  'open-wound-skin',
  'inflammation-local',
  'systemic-infection',
  'deep-bruise',
  'osteoporosis',
  'surgery-recent',
  'pregnancy',
  'neuropathy',
  'radiculopathy-arm',
  'radiculopathy-leg',
  'neck-vascular-symptoms',
  'cancer',
  'vascular',
  'heart-bp',
  'inflammatory-arthritis-neck',
  'implanted-device-chest',
  'hypermobility',
  'persistent-pain',
  'gluteal-tendinopathy',
  'hip-replacement',
  'shoulder-instability',
  'knee-kneeling',
  'balance',
  'under-18',
] as const;

/** The id of a question: a wrong one does not compile. */
export type RuleId = (typeof RULE_IDS)[number];
