import { AREA_IDS } from '#core/exercises/areas.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { WEEKDAYS } from './kind.ts';
import type { Weekday } from './kind.ts';
import { amount, flag, listOf, oneOf, orNull, shape, text } from '#core/read.ts';
import type { Fault, Reader } from '#core/read.ts';
import { clock, exerciseId, kinds, routines } from './read-kinds.ts';
import { packs, person, place, screening } from './read-person.ts';
import { DEFAULTS, PRESENCE_MODES, STARTS, THEMES, VOICE_WORDS, WAITS } from './settings.ts';
import type { HoursRange, Settings } from './settings.ts';
import { upgraded } from './upgrade.ts';

const DAY_SECONDS = 86_400;
const { headsUp, holds, later, presence, session, shorter, sound, voice } = DEFAULTS;

/** A time of the day up to 24:00, its end. */
const clockTo = (fallback: string): Reader<string> =>
  text(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time as HH:MM', fallback);

const range: Reader<HoursRange> = shape<HoursRange>({ from: clockTo('09:00'), to: clockTo('17:30') });

/** A whole number of times, or null = as many as one likes. */
const limit = (fallback: number | null): Reader<number | null> => orNull(amount(0, 99, 0, 'whole'), fallback);

function days(): { readonly [day in Weekday]: Reader<readonly HoursRange[]> } {
  const entries = WEEKDAYS.map((day) => [day, listOf(range, 8, DEFAULTS.hours.days[day])]);
  return Object.fromEntries(entries) as { readonly [day in Weekday]: Reader<readonly HoursRange[]> };
}

const settings: Reader<Settings> = shape<Settings>({
  version: () => 3,
  kinds,
  routines,
  later: shape({
    after: amount(1, DAY_SECONDS, later.after),
    choices: listOf(amount(1, DAY_SECONDS, later.after), 6, later.choices, true),
    most: limit(later.most),
  }),
  skip: shape({ mostPerDay: limit(DEFAULTS.skip.mostPerDay) }),
  shorter: shape({ on: flag(shorter.on), length: amount(20, 600, shorter.length) }),
  presence: shape({
    mode: oneOf(PRESENCE_MODES, presence.mode),
    pauseAfter: amount(1, 3600, presence.pauseAfter),
    reading: amount(0, 3600, presence.reading),
    calls: flag(presence.calls),
  }),
  headsUp: shape({
    lead: amount(0, 300, headsUp.lead),
    starts: oneOf(STARTS, headsUp.starts),
    growsAfter: amount(1, 3600, headsUp.growsAfter),
    givesUpAfter: amount(1, 3600, headsUp.givesUpAfter),
    againAfter: amount(1, DAY_SECONDS, headsUp.againAfter),
  }),
  holds: shape({
    camera: flag(holds.camera),
    microphone: flag(holds.microphone),
    'full-screen': flag(holds['full-screen']),
    'do-not-disturb': flag(holds['do-not-disturb']),
    battery: flag(holds.battery),
    apps: listOf(text(/^[^\sA-Z][^A-Z/\\]{0,59}$/u, "a program's name in small letters", ''), 40, [], true),
  }),
  limits: shape({ releases: limit(DEFAULTS.limits.releases), perArea: limit(DEFAULTS.limits.perArea) }),
  hours: shape({ on: flag(DEFAULTS.hours.on), days: shape(days()) }),
  dayStartsAt: clock(DEFAULTS.dayStartsAt),
  tools: listOf(oneOf(TOOL_IDS, 'hands'), TOOL_IDS.length, DEFAULTS.tools, true),
  place,
  tight: listOf(oneOf(AREA_IDS, 'upper-trapezius'), AREA_IDS.length, DEFAULTS.tight, true),
  screening,
  exercisesOff: listOf(exerciseId, 200, DEFAULTS.exercisesOff, true),
  packs,
  session: shape({ waits: oneOf(WAITS, session.waits), asks: flag(session.asks) }),
  sound: shape({ on: flag(sound.on), volume: amount(0, 1, sound.volume), quiet: flag(sound.quiet) }),
  voice: shape({
    on: flag(voice.on),
    name: orNull(text(/^[^\p{C}]{1,200}$/u, 'the name of a voice', ''), voice.name),
    rate: amount(0.5, 2, voice.rate),
    words: oneOf(VOICE_WORDS, voice.words),
  }),
  welcomed: flag(DEFAULTS.welcomed),
  person,
  theme: oneOf(THEMES, DEFAULTS.theme),
});

/** Settings from any data, with what was wrong in it. Never throws; a wrong field has its default, the rest is kept. */
export function parseSettings(data: unknown): {
  readonly settings: Settings;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  return { settings: settings(upgraded(data), '', faults), faults };
}

/** A top-level part of the settings that a window or a command may change. */
export type SettingsKey = Exclude<keyof Settings, 'version'>;

/** Names of all parts that may be changed. */
export const SETTINGS_KEYS = [
  'kinds',
  'routines',
  'later',
  'skip',
  'shorter',
  'presence',
  'headsUp',
  'holds',
  'limits',
  'hours',
  'dayStartsAt',
  'tools',
  'place',
  'tight',
  'screening',
  'exercisesOff',
  'packs',
  'session',
  'sound',
  'voice',
  'welcomed',
  'person',
  'theme',
] as const satisfies readonly SettingsKey[];

/** One part replaced. A change with anything wrong in it is refused whole: then `faults` is not empty. */
export function changeSettings(
  current: Settings,
  key: SettingsKey,
  value: unknown,
): { readonly settings: Settings; readonly faults: readonly Fault[] } {
  const { settings: next, faults } = parseSettings({ ...current, [key]: value });
  return faults.length > 0 ? { settings: current, faults } : { settings: next, faults };
}
