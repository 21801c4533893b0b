import type { Command } from '#core/bridge/command.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import { BUILT_IN_IDS, isExerciseId } from '#core/exercises/ids.ts';
import { durationFromText } from '#core/settings/duration.ts';
import { nearest } from './nearest.ts';

/** What the words on a command line ask for. */
export type Asked =
  /** No command word: the app itself is to start. `hidden` = without a window. */
  | { readonly ask: 'run'; readonly hidden: boolean }
  | { readonly ask: 'help'; readonly about: 'words' | 'exercises' }
  | { readonly ask: 'version' }
  | { readonly ask: 'status'; readonly json: boolean }
  | { readonly ask: 'obey'; readonly command: Command }
  /** The file of a pack is read here and its text handed to the app. */
  | { readonly ask: 'import'; readonly file: string; readonly replace: boolean }
  /** Words that mean nothing: one clear line. */
  | { readonly ask: 'wrong'; readonly message: string };

const wrong = (message: string): Asked => ({ ask: 'wrong', message });
const obey = (command: Command): Asked => ({ ask: 'obey', command });

function startOf(word: string | undefined, name: string | undefined): Asked {
  if (word === 'routine') {
    if (name === undefined) return wrong('"start routine" takes the name of a routine of the settings.');
    return obey({ do: 'start', exercise: null, routine: name });
  }
  if (name !== undefined) return wrong(`"start" does not take "${name}".`);
  if (word === undefined) return obey({ do: 'start', exercise: null });
  if (isExerciseId(word)) return obey({ do: 'start', exercise: word });
  const area = AREA_IDS.find((one) => one === word);
  if (area !== undefined) return obey({ do: 'start', exercise: null, area });
  if (/^[-+]?\d/.test(word)) return startFor(word);
  const near = nearest(word, [...AREA_IDS, ...BUILT_IN_IDS]);
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  return wrong(`There is no exercise or area "${word}".${hint} unknot help exercises lists them.`);
}

function startFor(word: string): Asked {
  const seconds = durationFromText(word, 'min');
  if (seconds !== null && seconds >= 1) return obey({ do: 'start', exercise: null, seconds });
  return wrong(`A break takes a time such as 3m or 90s, of a second at least, not "${word}".`);
}

function pauseOf(word: string | undefined): Asked {
  if (word === 'until-tomorrow' || word === 'tomorrow') return obey({ do: 'pause', until: 'tomorrow' });
  if (word === 'forever') return obey({ do: 'pause', until: 'forever' });
  const seconds = durationFromText(word ?? '1h', 'min');
  if (seconds !== null && seconds >= 1) return obey({ do: 'pause', until: { seconds } });
  return wrong(`Pause takes a time such as 30m or 1h, until-tomorrow or forever, not "${word ?? ''}".`);
}

function laterOf(word: string | undefined): Asked {
  if (word === undefined) return obey({ do: 'later', seconds: null });
  const seconds = durationFromText(word, 'min');
  if (seconds !== null && seconds >= 1) return obey({ do: 'later', seconds });
  return wrong(`Later takes a time such as 10m, not "${word}".`);
}

/** The words after a command's name, at most `most` of them. */
type Reader = {
  readonly most: number;
  readonly read: (word: string | undefined, second: string | undefined) => Asked;
};

function importOf(file: string | undefined): Asked {
  if (file === undefined) return wrong('"import" takes the file of a pack.');
  return { ask: 'import', file, replace: false };
}

function helpOf(about: string | undefined): Asked {
  return { ask: 'help', about: about === 'exercises' ? 'exercises' : 'words' };
}

const COMMANDS: Readonly<Record<string, Reader>> = {
  start: { most: 2, read: startOf },
  later: { most: 1, read: laterOf },
  skip: { most: 0, read: () => obey({ do: 'skip' }) },
  shorter: { most: 0, read: () => obey({ do: 'shorter' }) },
  'took-one': { most: 0, read: () => obey({ do: 'took-one' }) },
  pause: { most: 1, read: pauseOf },
  resume: { most: 0, read: () => obey({ do: 'resume' }) },
  settings: { most: 0, read: () => obey({ do: 'open', page: 'rhythm' }) },
  import: { most: 1, read: importOf },
  export: { most: 1, read: (pack) => obey({ do: 'export-pack', pack: pack ?? null }) },
  quit: { most: 0, read: () => obey({ do: 'quit' }) },
  status: { most: 0, read: () => ({ ask: 'status', json: false }) },
  help: { most: 1, read: helpOf },
};

/** Switches that may stand beside a command: ours, and those of Chromium that a package or a check may add. */
const KNOWN_FLAG =
  /^--(user-data-dir=.+|hidden|no-sandbox|(disable|enable|force|inspect|remote|ozone|password)-?.*)$/;

/** The one switch that a command takes. */
const OWN_FLAGS: Readonly<Record<string, string>> = { status: '--json', import: '--replace' };

function noCommand(name: string): Asked {
  const near = nearest(name, Object.keys(COMMANDS));
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  return wrong(`There is no command "${name}".${hint} unknot --help lists them.`);
}

/** What the words of a command line ask for. Switches of Chromium and Electron are none of our business. */
export function asked(args: readonly string[]): Asked {
  const isFlag = (arg: string) => arg.startsWith('--') || arg === '-h' || arg === '-v';
  const words = args.filter((arg) => !isFlag(arg));
  const flags = args.filter(isFlag);
  if (flags.includes('--help') || flags.includes('-h')) return helpOf(undefined);
  if (flags.includes('--version') || flags.includes('-v')) return { ask: 'version' };
  const [name, ...rest] = words;
  if (name === undefined) return { ask: 'run', hidden: flags.includes('--hidden') };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return noCommand(name);
  const odd = flags.find((flag) => !KNOWN_FLAG.test(flag) && OWN_FLAGS[name] !== flag);
  if (odd !== undefined) return wrong(`"${name}" does not take "${odd}".`);
  const extra = rest[command.most];
  if (extra !== undefined) return wrong(`"${name}" does not take "${extra}".`);
  const made = command.read(rest[0], rest[1]);
  if (made.ask === 'status') return { ...made, json: flags.includes('--json') };
  return made.ask === 'import' ? { ...made, replace: flags.includes('--replace') } : made;
}
