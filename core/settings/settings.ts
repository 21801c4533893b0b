import type { AreaId } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Pack } from '#core/packs/pack.ts';
import type { Person } from '#core/person.ts';
import type { Screening } from '#core/screening/screening.ts';
import { UNASKED } from '#core/screening/screening.ts';
import type { OutsideReason } from './outside.ts';
import type { Place } from './place.ts';
import type { Seconds } from '#core/time.ts';
import type { Kind, Weekday } from './kind.ts';
import type { Routine } from '#core/exercises/routine.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeSetting = (typeof THEMES)[number];

/** Local times `HH:MM`; `to` at or before `from` means over midnight. `24:00` is the end of the day. */
export type HoursRange = { readonly from: string; readonly to: string };

/** What a person's time is measured by: what they do at the computer, or the clock alone. */
export const PRESENCE_MODES = ['activity', 'clock'] as const;
/** When a break on offer begins: only by hand, or by itself at the first natural pause. */
export const STARTS = ['by-hand', 'at-pause'] as const;
/** Where the clock of a session waits for the person: nowhere, after each set-up, or after every stage. */
export const WAITS = ['never', 'set-up', 'stage'] as const;
/** What the voice says: names and sides alone, or all that there is to do. */
export const VOICE_WORDS = ['short', 'all'] as const;

export type Settings = {
  readonly version: 3;
  readonly kinds: readonly Kind[];
  readonly routines: readonly Routine[];
  readonly later: {
    /** What Later means when no time is named, from now. */
    readonly after: Seconds;
    /** Further lengths to choose from, 1 to 6. */
    readonly choices: readonly Seconds[];
    /** How often one break may be put off; null = as often as one likes. */
    readonly most: number | null;
  };
  /** How many breaks may be skipped in a day; null = as many as one likes. */
  readonly skip: { readonly mostPerDay: number | null };
  /** The shorter version of a break: one movement, cut to this length. */
  readonly shorter: { readonly on: boolean; readonly length: Seconds };
  readonly presence: {
    readonly mode: (typeof PRESENCE_MODES)[number];
    /** No input for this long stops the count. */
    readonly pauseAfter: Seconds;
    /** Somebody who is back within this time has been reading: all of the silence counts as work. 0 = only up to `pauseAfter`. */
    readonly reading: Seconds;
    /** True = silence while the camera or the microphone is in use is a call: somebody sits there. */
    readonly calls: boolean;
  };
  readonly headsUp: {
    /** Seconds that a heads-up comes before its break is due, 0 to 300. */
    readonly lead: Seconds;
    readonly starts: (typeof STARTS)[number];
    /** Seconds until an unanswered heads-up grows, once; from when its break is due. */
    readonly growsAfter: Seconds;
    /** Seconds until an unanswered heads-up gives up and the break is logged as missed. */
    readonly givesUpAfter: Seconds;
    /** Seconds after which a missed break is offered again. */
    readonly againAfter: Seconds;
  };
  /** Reasons outside the app that hold a due break, each on or off; `apps` are names of programs in lower case. */
  readonly holds: {
    readonly [reason in Exclude<OutsideReason, 'app'>]: boolean;
  } & { readonly apps: readonly string[] };
  /** At most so many release sessions a day, and for one area; null = no limit (evidence.md: dose). */
  readonly limits: { readonly releases: number | null; readonly perArea: number | null };
  /** Off means that breaks are offered at any time; on with no range on a day means none on that day. */
  readonly hours: {
    readonly on: boolean;
    readonly days: { readonly [day in Weekday]: readonly HoursRange[] };
  };
  /** Local `HH:MM` at which "until tomorrow" ends and a new day begins. */
  readonly dayStartsAt: string;
  /** Ids of the tools that the person owns, of core/exercises/tools.ts. */
  readonly tools: readonly string[];
  readonly place: Place;
  /** Areas that the person says are tight; empty = nothing said. */
  readonly tight: readonly AreaId[];
  readonly screening: Screening;
  /** Exercises that are never chosen; asked for by name they start all the same. */
  readonly exercisesOff: readonly ExerciseId[];
  /** Exercises of the person's own. */
  readonly packs: readonly Pack[];
  readonly session: {
    readonly waits: (typeof WAITS)[number];
    /** True = asks how tight the area is, before and after; never a must. */
    readonly asks: boolean;
  };
  /** Volume 0 to 1. `quiet` = for offices: only what changes what one does is heard, softly, and nothing is spoken. */
  readonly sound: { readonly on: boolean; readonly volume: number; readonly quiet: boolean };
  readonly voice: {
    readonly on: boolean;
    /** Name of a voice of the system; null = the system's own choice. */
    readonly name: string | null;
    /** How fast: 1 = as the voice speaks, 0.5 to 2. */
    readonly rate: number;
    readonly words: (typeof VOICE_WORDS)[number];
  };
  /** False = the person has not been through, or past, the first questions. */
  readonly welcomed: boolean;
  /** Who shows the exercises; null = somebody else in each, as each suggests. */
  readonly person: Person | null;
  readonly theme: ThemeSetting;
};

const office: readonly HoursRange[] = [{ from: '09:00', to: '17:30' }];
const usual = { on: true, presence: 'window', sounds: 'all' } as const;

/**
 * What a clean profile has. Rhythm: evidence.md section 3.5 (movement every 30 min, 60-90 s); release sessions every 90
 * active minutes, at most 3 a day and 2 for one area, as in product.md. Hours are prepared but off: nobody should miss a
 * break because of a default.
 */
export const DEFAULTS: Settings = {
  version: 3,
  kinds: [
    {
      ...usual,
      id: 'movement',
      name: 'Movement',
      trigger: { by: 'active', every: 1800 },
      length: 90,
      content: { is: 'movement' },
    },
    {
      ...usual,
      id: 'release',
      name: 'Release',
      trigger: { by: 'active', every: 5400 },
      length: 300,
      content: { is: 'release' },
    },
    {
      ...usual,
      id: 'start-of-day',
      name: 'Start of day',
      trigger: { by: 'day' },
      length: 300,
      content: { is: 'routine', routine: 'morning' },
    },
  ],
  routines: [
    {
      id: 'morning',
      name: 'Morning set',
      steps: [
        { exercise: 'mov-chin-tuck', seconds: null },
        { exercise: 'mov-standing-hip-abduction', seconds: null },
      ],
    },
  ],
  later: { after: 600, choices: [300, 600, 1200], most: null },
  skip: { mostPerDay: null },
  shorter: { on: true, length: 60 },
  presence: { mode: 'activity', pauseAfter: 30, reading: 0, calls: true },
  headsUp: { lead: 0, starts: 'by-hand', growsAfter: 60, givesUpAfter: 150, againAfter: 600 },
  holds: {
    camera: true,
    microphone: true,
    'full-screen': true,
    'do-not-disturb': true,
    battery: false,
    apps: [],
  },
  limits: { releases: 3, perArea: 2 },
  hours: {
    on: false,
    days: { sun: [], mon: office, tue: office, wed: office, thu: office, fri: office, sat: [] },
  },
  dayStartsAt: '04:00',
  tools: ['hands', 'water-bottle'],
  place: {
    positions: ['seated', 'standing'],
    props: ['wall', 'chair', 'desk', 'doorway'],
    office: false,
    quiet: false,
  },
  tight: [],
  screening: UNASKED,
  exercisesOff: [],
  packs: [],
  session: { waits: 'never', asks: true },
  sound: { on: true, volume: 0.6, quiet: false },
  voice: { on: true, name: null, rate: 1, words: 'all' },
  welcomed: false,
  person: null,
  theme: 'system',
};
