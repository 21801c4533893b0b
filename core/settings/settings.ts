import type { Seconds } from '#core/time.ts';

/** Days as settings name them; index 0 is Sunday, as in the local calendar. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a kind of break offers: pressing and the movement that follows, one movement, or whichever fits. */
export const CONTENTS = ['movement', 'release', 'any'] as const;
export type Content = (typeof CONTENTS)[number];

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeSetting = (typeof THEMES)[number];

/** One kind of break. `id` is its stable name in state and history: lower-case letters, digits and dashes. */
export type Kind = {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Active time between two breaks of this kind, 1 s to 24 h. */
  readonly every: Seconds;
  /** How long it is meant to last, 1 s to 1 h; being away that long counts as this break. */
  readonly length: Seconds;
  readonly content: Content;
};

/** Local times `HH:MM`; `to` at or before `from` means over midnight. `24:00` is the end of the day. */
export type HoursRange = { readonly from: string; readonly to: string };

export type Settings = {
  readonly version: 1;
  readonly kinds: readonly Kind[];
  /** What Later means when no time is named, from now. */
  readonly later: Seconds;
  readonly presence: {
    /** No input for this long stops the count; up to it, silence counts as reading. */
    readonly pauseAfter: Seconds;
  };
  readonly headsUp: {
    /** Seconds until an unanswered heads-up grows, once. */
    readonly growsAfter: Seconds;
    /** Seconds until an unanswered heads-up gives up and the break is logged as missed. */
    readonly givesUpAfter: Seconds;
    /** Seconds after which a missed break is offered again. */
    readonly againAfter: Seconds;
  };
  /** Off means that breaks are offered at any time; on with no range on a day means none on that day. */
  readonly hours: {
    readonly on: boolean;
    readonly days: { readonly [day in Weekday]: readonly HoursRange[] };
  };
  /** Local `HH:MM` at which "until tomorrow" ends and a new day begins. */
  readonly dayStartsAt: string;
  /** Ids of the tools that the person owns, of core/exercises/tools.ts. */
  readonly tools: readonly string[];
  /** Volume 0 to 1. */
  readonly sound: { readonly on: boolean; readonly volume: number };
  readonly theme: ThemeSetting;
};

const office: readonly HoursRange[] = [{ from: '09:00', to: '17:30' }];

/**
 * What a clean profile has. Rhythm: evidence.md section 3.5 (movement every 30 min, 60-90 s); release sessions every 90
 * active minutes as in product.md. Hours are prepared but off: nobody should miss a break because of a default.
 */
export const DEFAULTS: Settings = {
  version: 1,
  kinds: [
    { id: 'movement', name: 'Movement', on: true, every: 1800, length: 90, content: 'movement' },
    { id: 'release', name: 'Release', on: true, every: 5400, length: 300, content: 'release' },
  ],
  later: 600,
  presence: { pauseAfter: 30 },
  headsUp: { growsAfter: 60, givesUpAfter: 150, againAfter: 600 },
  hours: {
    on: false,
    days: { sun: [], mon: office, tue: office, wed: office, thu: office, fri: office, sat: [] },
  },
  dayStartsAt: '04:00',
  tools: ['hands', 'water-bottle'],
  sound: { on: true, volume: 0.6 },
  theme: 'system',
};
