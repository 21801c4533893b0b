// @ts-check
/** What lies in the profile of a picture: settings that differ from the usual ones, and states of this moment. */

/** @typedef {import('../../core/settings/kind.ts').Kind} Kind */
/** @typedef {import('../../core/settings/settings.ts').HoursRange} HoursRange */

const minute = 60_000;

/** Somebody who was asked about their health and to whom none of it applies. @type {Record<import('../../core/exercises/rule-ids.ts').RuleId, 'no'>} */
export const noneApplies = {
  dvt: 'no',
  anticoagulant: 'no',
  'fracture-recent': 'no',
  'open-wound-skin': 'no',
  'inflammation-local': 'no',
  'systemic-infection': 'no',
  'deep-bruise': 'no',
  osteoporosis: 'no',
  'surgery-recent': 'no',
  pregnancy: 'no',
  neuropathy: 'no',
  'radiculopathy-arm': 'no',
  'radiculopathy-leg': 'no',
  'neck-vascular-symptoms': 'no',
  cancer: 'no',
  vascular: 'no',
  'heart-bp': 'no',
  'inflammatory-arthritis-neck': 'no',
  'implanted-device-chest': 'no',
  hypermobility: 'no',
  'persistent-pain': 'no',
  'gluteal-tendinopathy': 'no',
  'hip-replacement': 'no',
  'shoulder-instability': 'no',
  'knee-kneeling': 'no',
  balance: 'no',
  'under-18': 'no',
};

/** No sound, and nobody counts as away: no hand moves on this desktop. */
export const quiet = {
  version: 3,
  welcomed: true,
  screening: { answeredAt: Date.now() - 60_000, answers: noneApplies, marked: {} },
  presence: { pauseAfter: 3600 },
  tools: ['hands', 'water-bottle', 'tennis-ball'],
  place: { positions: ['seated', 'standing', 'floor'], props: ['wall', 'chair', 'desk', 'doorway', 'mat'] },
  sound: { on: false, volume: 0.6 },
  voice: { on: false },
};

/** @type {Kind} */
const movement = {
  id: 'movement',
  name: 'Movement',
  on: true,
  trigger: { by: 'active', every: 1800 },
  length: 90,
  content: { is: 'movement' },
  presence: 'window',
  sounds: 'all',
};

/** @type {Kind} */
export const release = {
  ...movement,
  id: 'release',
  name: 'Release',
  trigger: { by: 'active', every: 5400 },
  length: 300,
  content: { is: 'release' },
};

/** Kinds as somebody may have made them: one comes at times of the day. @type {readonly Kind[]} */
export const ownKinds = [
  movement,
  { ...release, presence: 'full-screen' },
  {
    ...movement,
    id: 'calves',
    name: 'Calves',
    trigger: { by: 'times', times: ['10:45', '15:30'], days: ['mon', 'tue', 'wed', 'thu', 'fri'] },
    length: 120,
    content: { is: 'area', area: 'calves' },
    presence: 'notification',
    sounds: 'none',
  },
];

const office = [range('09:00', '12:30'), range('13:15', '17:30')];

/** Working hours with a lunch, an evening that ends after midnight, and days off. */
export const hours = {
  on: true,
  days: {
    mon: office,
    tue: office,
    wed: office,
    thu: [range('14:00', '18:00'), range('21:30', '01:00')],
    fri: [range('09:00', '13:00')],
    sat: [],
    sun: [],
  },
};

/** @param {string} from @param {string} to @returns {HoursRange} */
function range(from, to) {
  return { from, to };
}

/** A state file of this moment. @param {object} more */
export function facts(more) {
  const now = Date.now();
  return { version: 2, seenAt: now, lookAt: now + 1000, ...more };
}

/** A state so many minutes after the last break of each kind. @param {number} minutes */
export function worked(minutes) {
  const since = minutes * minute;
  return facts({ worked: { movement: since, release: since } });
}
