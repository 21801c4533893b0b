import type { Wish } from '#core/cycle/event.ts';
import { SESSION_ACTS } from '#core/cycle/event.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { BUILT_IN_IDS, isExerciseId } from '#core/exercises/ids.ts';
import { MOST_TEXT } from '#core/packs/import.ts';
import { isRecord } from '#core/read.ts';
import { SETTINGS_KEYS } from '#core/settings/parse.ts';
import type { SettingsKey } from '#core/settings/parse.ts';

/** Pages of the home window. */
export const PAGES = [
  'now',
  'rhythm',
  'hours',
  'quiet',
  'exercises',
  'routines',
  'health',
  'tools',
  'learn',
  'sound',
  'login',
  'welcome',
] as const;
export type Page = (typeof PAGES)[number];

/** Everything that a window, the tray, the command line or a shortcut can ask for: one door for all. */
export type Command =
  | Wish
  /** Replaces one part of the settings; refused whole when anything in it is wrong. */
  | { readonly do: 'change-settings'; readonly key: SettingsKey; readonly value: unknown }
  | { readonly do: 'set-login'; readonly on: boolean }
  /** Adds a pack from the text of its file; refused whole, with all that is wrong, when anything in it is. */
  | { readonly do: 'import-pack'; readonly text: string; readonly replace: boolean }
  /** Gives the file of a pack; null = of the person's own routines. A window is asked where to save it. */
  | { readonly do: 'export-pack'; readonly pack: string | null }
  /** Opens the home window at a page, or the session window when one runs and `page` is null. */
  | { readonly do: 'open'; readonly page: Page | null }
  /** Minimises the window that asks; from anywhere else it does nothing. */
  | { readonly do: 'minimise' }
  | { readonly do: 'quit' };

/** What a command comes to. `message` is one clear line for people. */
export type Answer =
  /** `text` is what was asked for or what came of it, where there is more to say than that it is done. */
  | {
      readonly ok: true;
      readonly text?: string;
      /** What the person should know of how it was done, a line each. */
      readonly notes?: readonly string[];
    }
  | {
      readonly ok: false;
      readonly message: string;
      /** What could be done instead; absent = nothing, or it makes no sense here. */
      readonly instead?: ExerciseId;
      /** All that is wrong, a line each, where one line is not enough. */
      readonly details?: readonly string[];
      /** The name of the pack that an import would replace, where it is asked whether it may. */
      readonly replaces?: string;
    };

type Parsed =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly message: string };
type Data = Readonly<Record<string, unknown>>;

const good = (command: Command): Parsed => ({ ok: true, command });
const bad = (message: string): Parsed => ({ ok: false, message });
const DAY_SECONDS = 86_400;
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 1 && value <= 7 * DAY_SECONDS;
const isOf = <T extends string>(words: readonly T[], value: unknown): value is T =>
  (words as readonly unknown[]).includes(value);

const parsers: { readonly [name in Command['do']]: (data: Data) => Parsed } = {
  start: ({ exercise = null, area, routine, seconds }) => {
    if (seconds !== undefined) {
      if (isTime(seconds)) return good({ do: 'start', exercise: null, seconds });
      return bad('A break takes a time from 1 second to 7 days.');
    }
    if (area !== undefined) {
      if (isOf(AREA_IDS, area)) return good({ do: 'start', exercise: null, area });
      return bad('There is no such area.');
    }
    if (routine !== undefined) {
      // Its id, or on the command line its name.
      if (typeof routine === 'string' && routine.length <= 240)
        return good({ do: 'start', exercise: null, routine });
      return bad('There is no such routine.');
    }
    if (exercise === null || isExerciseId(exercise)) return good({ do: 'start', exercise });
    // Only a text is repeated: other data may not be printable.
    const named = typeof exercise === 'string' ? ` "${exercise.slice(0, 60)}"` : ' of this name';
    return bad(`There is no exercise${named}. There are: ${BUILT_IN_IDS.join(', ')}.`);
  },
  later: ({ seconds = null }) => {
    if (seconds === null || isTime(seconds)) return good({ do: 'later', seconds });
    return bad('Later takes a time from 1 second to 7 days.');
  },
  skip: () => good({ do: 'skip' }),
  shorter: () => good({ do: 'shorter' }),
  'took-one': () => good({ do: 'took-one' }),
  pause: ({ until }) => {
    if (until === 'tomorrow' || until === 'forever') return good({ do: 'pause', until });
    if (isRecord(until) && isTime(until['seconds']))
      return good({ do: 'pause', until: { seconds: until['seconds'] } });
    return bad('Pause takes a time from 1 second to 7 days, until-tomorrow or forever.');
  },
  resume: () => good({ do: 'resume' }),
  rate: ({ when, value }) => {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
    if (isOf(['before', 'after'], when) && fits) return good({ do: 'rate', when, value });
    return bad('A rating is a whole number from 0 to 10, before or after.');
  },
  'bring-back': ({ exercise }) =>
    isExerciseId(exercise) ? good({ do: 'bring-back', exercise }) : bad('There is no exercise of this name.'),
  session: ({ act }) =>
    isOf(SESSION_ACTS, act) ? good({ do: 'session', act }) : bad('No such key of the player.'),
  'change-settings': ({ key, value }) =>
    isOf(SETTINGS_KEYS, key) ? good({ do: 'change-settings', key, value }) : bad('There is no such setting.'),
  'set-login': ({ on }) =>
    typeof on === 'boolean' ? good({ do: 'set-login', on }) : bad('On takes true or false.'),
  'import-pack': ({ text, replace = false }) => {
    if (typeof text !== 'string' || typeof replace !== 'boolean')
      return bad('An import takes the text of a file.');
    if (text.length > MOST_TEXT) return bad(`The file of a pack has at most ${MOST_TEXT} characters.`);
    return good({ do: 'import-pack', text, replace });
  },
  'export-pack': ({ pack = null }) =>
    pack === null || (typeof pack === 'string' && pack.length <= 40)
      ? good({ do: 'export-pack', pack })
      : bad('There is no such pack.'),
  open: ({ page = null }) =>
    page === null || isOf(PAGES, page) ? good({ do: 'open', page }) : bad('There is no such page.'),
  minimise: () => good({ do: 'minimise' }),
  quit: () => good({ do: 'quit' }),
};

/** The one door: any data from outside to a command, or one line that says what is wrong. Never throws. */
export function parseCommand(data: unknown): Parsed {
  if (!isRecord(data) || typeof data['do'] !== 'string' || !Object.hasOwn(parsers, data['do'])) {
    return bad('There is no such command.');
  }
  return parsers[data['do'] as Command['do']](data);
}
