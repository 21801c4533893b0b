import { RULE_IDS } from '#core/exercises/rule-ids.ts';

/** Somebody who was asked about their health today, and to whom none of it applies. */
export const healthy = {
  answeredAt: Date.now(),
  answers: Object.fromEntries(RULE_IDS.map((rule) => [rule, 'no'])),
  marked: {},
};

/** A short rhythm, so that a test sees in seconds what a person sees in half an hour. All times in seconds. */
export type Rhythm = {
  /** Active time until the break. */
  readonly every?: number;
  /** Being away that long counts as the break. */
  readonly length?: number;
  /** No input for that long stops the count. */
  readonly pauseAfter?: number;
  readonly growsAfter?: number;
  readonly givesUpAfter?: number;
  readonly againAfter?: number;
  /** Further fields of the kind, such as how it shows itself. */
  readonly kind?: object;
};

/** Settings with one kind of break in this rhythm and no sound, of somebody who is healthy and past the first questions. */
export const settingsWith = (rhythm: Rhythm, more: object = {}): object => ({
  version: 1,
  kinds: [
    {
      id: 'movement',
      name: 'Movement',
      on: true,
      every: rhythm.every ?? 1800,
      length: rhythm.length ?? 90,
      content: 'movement',
      ...rhythm.kind,
    },
  ],
  presence: { pauseAfter: rhythm.pauseAfter ?? 30 },
  headsUp: {
    growsAfter: rhythm.growsAfter ?? 60,
    givesUpAfter: rhythm.givesUpAfter ?? 150,
    againAfter: rhythm.againAfter ?? 600,
  },
  sound: { on: false, volume: 0.5 },
  screening: healthy,
  welcomed: true,
  ...more,
});

/** A rhythm in which nothing comes by itself during a test. */
export const quiet = settingsWith({});
