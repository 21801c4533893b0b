import type { RuleId } from '#core/exercises/rule-ids.ts';
import type { Screening } from './screening.ts';

/** How soon somebody must be seen: call now; on the same day; at the next appointment. */
export const FLAG_LEVELS = ['emergency', 'urgent', 'appointment'] as const;
export type FlagLevel = (typeof FLAG_LEVELS)[number];

/** A sign that is for a doctor and not for this app, in words to be said yes or no to. */
export type RedFlag = {
  readonly level: FlagLevel;
  readonly label: string;
  /** The health questions that this sign answers with yes; empty = none asks about it. */
  readonly rules: readonly RuleId[];
};

/**
 * Every sign that the app asks about when something felt wrong, by id, the gravest first (evidence.md section 4).
 * A sign for now or for today always answers a question that hides everything: feeling ill where no other does.
 */
export const RED_FLAGS = {
  'one-sided-weakness': {
    level: 'emergency',
    label: 'Sudden weakness of the face, an arm or a leg on one side',
    rules: ['systemic-infection'],
  },
  'both-limbs': {
    level: 'emergency',
    label: 'Weakness, numbness or tingling in both arms or both legs',
    rules: ['radiculopathy-arm', 'radiculopathy-leg', 'systemic-infection'],
  },
  saddle: {
    level: 'emergency',
    label: 'Numbness round the genitals or the buttocks',
    rules: ['systemic-infection'],
  },
  'bladder-bowel': {
    level: 'emergency',
    label: 'New trouble with the bladder or the bowel',
    rules: ['systemic-infection'],
  },
  'neck-vessels': {
    level: 'emergency',
    label:
      'Dizziness with double vision, slurred speech, trouble swallowing, legs that give way or a numb face',
    rules: ['neck-vascular-symptoms'],
  },
  'sudden-headache': {
    level: 'emergency',
    label: 'Headache or neck pain that is sudden and severe, or unlike any other',
    rules: ['neck-vascular-symptoms'],
  },
  'chest-breath': {
    level: 'emergency',
    label: 'Chest pain or breathlessness',
    rules: ['systemic-infection'],
  },
  accident: { level: 'emergency', label: 'Pain after a serious accident', rules: ['systemic-infection'] },
  'hip-fall': {
    level: 'emergency',
    label: 'Hip pain after a fall, with a leg that takes no weight, or is shorter or turned',
    rules: ['systemic-infection'],
  },
  'cold-limb': {
    level: 'emergency',
    label: 'An arm or a leg that suddenly went pale and cold',
    rules: ['systemic-infection'],
  },
  'hot-calf': {
    level: 'urgent',
    label: 'A hot, red, swollen or throbbing calf',
    rules: ['dvt', 'systemic-infection'],
  },
  fever: {
    level: 'urgent',
    label: 'Fever or feeling ill, with neck, back or hip pain',
    rules: ['systemic-infection'],
  },
  clumsy: { level: 'urgent', label: 'Clumsy hands or unsteady walking', rules: ['systemic-infection'] },
  'growing-weakness': {
    level: 'urgent',
    label: 'Weakness that gets worse',
    rules: ['radiculopathy-arm', 'radiculopathy-leg', 'systemic-infection'],
  },
  'electric-spine': {
    level: 'urgent',
    label: 'An electric shock down the spine when you bend your neck',
    rules: ['systemic-infection'],
  },
  'night-pain': {
    level: 'appointment',
    label: 'Pain that wakes you, never lets up or gets worse',
    rules: [],
  },
  'weight-loss': { level: 'appointment', label: 'Weight loss that you cannot explain', rules: [] },
  history: {
    level: 'appointment',
    label:
      'Cancer, tuberculosis, a weak immune system, inflammatory arthritis or osteoporosis, now or in the past',
    rules: [],
  },
  'lasting-tingling': {
    level: 'appointment',
    label: 'Tingling in an arm or a leg that stays',
    rules: ['radiculopathy-arm', 'radiculopathy-leg'],
  },
  age: { level: 'appointment', label: 'New pain, and you are under 20 or over 55', rules: [] },
  'stress-fracture': {
    level: 'appointment',
    label: 'Groin or thigh pain that grows as you walk or run',
    rules: ['fracture-recent'],
  },
  'no-better': {
    level: 'appointment',
    label: 'No better after 2 weeks of looking after a neck, or 4 to 6 weeks of anything else',
    rules: [],
  },
} as const satisfies Readonly<Record<string, RedFlag>>;

/** The id of a sign: a wrong one does not compile. */
export type RedFlagId = keyof typeof RED_FLAGS;

/** All ids of signs, the gravest first. */
export const RED_FLAG_IDS = Object.keys(RED_FLAGS) as readonly RedFlagId[]; // earned: the keys of a literal

/** The gravest level among these signs; null = there are none. */
export function gravest(flags: readonly RedFlagId[]): FlagLevel | null {
  return FLAG_LEVELS.find((level) => flags.some((id) => RED_FLAGS[id].level === level)) ?? null;
}

/** The answers with everything that these signs say in them; when the questions were gone through stays as it is. */
export function flagged(screening: Screening, flags: readonly RedFlagId[]): Screening {
  const rules: readonly RuleId[] = flags.flatMap((id) => RED_FLAGS[id].rules);
  const yes = Object.fromEntries(rules.map((id) => [id, 'yes' as const]));
  return { ...screening, answers: { ...screening.answers, ...yes } };
}

/** The answers of somebody to whom a sign applies and who did not say which: what hides everything is not sure. */
export function flaggedUnnamed(screening: Screening): Screening {
  const answer = screening.answers['systemic-infection'] === 'yes' ? 'yes' : 'unsure';
  return { ...screening, answers: { ...screening.answers, 'systemic-infection': answer } };
}
