import type { RuleId } from '#core/exercises/rule-ids.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';

/** The questions of the screening in groups, in the order in which they are asked. */
export const GROUPS = {
  today: { title: 'Today', asks: 'How you are right now, and in the last few days.' },
  places: { title: 'Places to leave alone', asks: 'Injuries, skin, surgery, and things under the skin.' },
  conditions: { title: 'Conditions and medicines', asks: 'What a doctor has told you, and what you take.' },
  joints: {
    title: 'Joints, tendons and balance',
    asks: 'What does not bend, holds too loosely, or wobbles.',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly asks: string }>>;

export type GroupId = keyof typeof GROUPS;

/** All ids of groups in their order. */
export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[]; // earned: the keys of a literal

/** Where each question stands: one that stands nowhere does not compile. */
const GROUP_OF: { readonly [rule in RuleId]: GroupId } = {
  dvt: 'today',
  'systemic-infection': 'today',
  'neck-vascular-symptoms': 'today',
  'radiculopathy-arm': 'today',
  'radiculopathy-leg': 'today',
  'fracture-recent': 'places',
  'open-wound-skin': 'places',
  'inflammation-local': 'places',
  'deep-bruise': 'places',
  'surgery-recent': 'places',
  neuropathy: 'places',
  'implanted-device-chest': 'places',
  anticoagulant: 'conditions',
  osteoporosis: 'conditions',
  pregnancy: 'conditions',
  cancer: 'conditions',
  vascular: 'conditions',
  'heart-bp': 'conditions',
  'persistent-pain': 'conditions',
  'under-18': 'conditions',
  'inflammatory-arthritis-neck': 'joints',
  hypermobility: 'joints',
  'gluteal-tendinopathy': 'joints',
  'hip-replacement': 'joints',
  'shoulder-instability': 'joints',
  'knee-kneeling': 'joints',
  balance: 'joints',
};

/** The questions of a group in their order. */
export function rulesOf(group: GroupId): readonly RuleId[] {
  return RULE_IDS.filter((id) => GROUP_OF[id] === group);
}
