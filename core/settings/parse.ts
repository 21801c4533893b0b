import { TOOL_IDS } from '#core/exercises/tools.ts';
import { amount, flag, isRecord, listOf, oneOf, shape, text } from './read.ts';
import type { Fault, Reader } from './read.ts';
import { CONTENTS, DEFAULTS, THEMES, WEEKDAYS } from './settings.ts';
import type { HoursRange, Kind, Settings, Weekday } from './settings.ts';

const DAY_SECONDS = 86_400;
const clock = (fallback: string): Reader<string> =>
  text(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time as HH:MM', fallback);

const range: Reader<HoursRange> = shape<HoursRange>({ from: clock('09:00'), to: clock('17:30') });

const spare: Kind = { id: 'break', name: 'Break', on: true, every: 1800, length: 90, content: 'any' };

const kind: Reader<Kind> = (value, at, faults) => {
  const named = isRecord(value) ? DEFAULTS.kinds.find((known) => known.id === value['id']) : undefined;
  const base = named ?? spare;
  return shape<Kind>({
    // Counts are kept by id in plain objects, which already have something of this name.
    id: text(/^(?!constructor$)[a-z][a-z0-9-]{0,39}$/, 'lower-case letters, digits and dashes', base.id),
    name: text(/^(?=.*\S).{1,60}$/u, 'a name of 1 to 60 characters', base.name),
    on: flag(base.on),
    every: amount(1, DAY_SECONDS, base.every),
    length: amount(1, 3600, base.length),
    content: oneOf(CONTENTS, base.content),
  })(value, at, faults);
};

const kinds: Reader<readonly Kind[]> = (value, at, faults) => {
  const read = listOf(kind, 20, DEFAULTS.kinds)(value, at, faults);
  const once = read.filter((one, index) => read.findIndex((other) => other.id === one.id) === index);
  if (once.length < read.length) faults.push({ at, wants: 'each id only once' });
  return once;
};

function days(): { readonly [day in Weekday]: Reader<readonly HoursRange[]> } {
  const entries = WEEKDAYS.map((day) => [day, listOf(range, 8, DEFAULTS.hours.days[day])]);
  return Object.fromEntries(entries) as { readonly [day in Weekday]: Reader<readonly HoursRange[]> };
}

const settings: Reader<Settings> = shape<Settings>({
  version: () => 1,
  kinds,
  later: amount(1, DAY_SECONDS, DEFAULTS.later),
  presence: shape({ pauseAfter: amount(1, 3600, DEFAULTS.presence.pauseAfter) }),
  headsUp: shape({
    growsAfter: amount(1, 3600, DEFAULTS.headsUp.growsAfter),
    givesUpAfter: amount(1, 3600, DEFAULTS.headsUp.givesUpAfter),
    againAfter: amount(1, DAY_SECONDS, DEFAULTS.headsUp.againAfter),
  }),
  hours: shape({ on: flag(DEFAULTS.hours.on), days: shape(days()) }),
  dayStartsAt: clock(DEFAULTS.dayStartsAt),
  tools: listOf(oneOf(TOOL_IDS, 'hands'), TOOL_IDS.length, DEFAULTS.tools, true),
  sound: shape({ on: flag(DEFAULTS.sound.on), volume: amount(0, 1, DEFAULTS.sound.volume) }),
  theme: oneOf(THEMES, DEFAULTS.theme),
});

/** Settings from any data, with what was wrong in it. Never throws; a wrong field has its default, the rest is kept. */
export function parseSettings(data: unknown): {
  readonly settings: Settings;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  return { settings: settings(data, '', faults), faults };
}

/** A top-level part of the settings that a window or a command may change. */
export type SettingsKey = Exclude<keyof Settings, 'version'>;

/** Names of all parts that may be changed. */
export const SETTINGS_KEYS: readonly SettingsKey[] = [
  'kinds',
  'later',
  'presence',
  'headsUp',
  'hours',
  'dayStartsAt',
  'tools',
  'sound',
  'theme',
];

/** One part replaced. A change with anything wrong in it is refused whole: then `faults` is not empty. */
export function changeSettings(
  current: Settings,
  key: SettingsKey,
  value: unknown,
): { readonly settings: Settings; readonly faults: readonly Fault[] } {
  const { settings: next, faults } = parseSettings({ ...current, [key]: value });
  return faults.length > 0 ? { settings: current, faults } : { settings: next, faults };
}
