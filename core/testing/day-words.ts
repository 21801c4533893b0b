import type { BreakWindow, PauseUntil } from '#core/cycle/event.ts';
import { SESSION_ACTS } from '#core/cycle/event.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { durationFromText } from '#core/settings/duration.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import type { Seconds } from '#core/time.ts';
import { localInstant, SECOND } from '#core/time.ts';
import type { Day } from './day.ts';

/** Something that happens in a day. */
export type Act = (day: Day) => unknown;
/** A command from the words after its name; a text says what they should have been. */
type Command = (rest: string) => Act | string;

const WINDOWS = ['heads-up', 'session'] as const satisfies readonly BreakWindow[];
const LENGTH = 'a length such as 30m or 1h30, or a time such as until 12:00';

/** All that can happen in a day script, by the first word of the line. */
const COMMANDS: { readonly [word: string]: Command } = {
  type: (rest) => lasting(rest, (day, seconds) => day.type(seconds)),
  idle: (rest) => lasting(rest, (day, seconds) => day.idle(seconds)),
  touch: plain((day) => day.touch()),
  lock: plain((day) => day.lock()),
  unlock: plain((day) => day.unlock()),
  sleep: (rest) => {
    const told = !/\buntold\b/.test(rest);
    const byHand = !/\balone\b/.test(rest);
    const length = rest.replaceAll(/\b(untold|alone)\b/g, '');
    return lasting(length, (day, seconds) => day.sleep(seconds, { told, byHand }));
  },
  clock: (rest) => {
    const [, sign = '', length = ''] = /^([+-])\s*(.*)$/.exec(rest) ?? [];
    const seconds = durationFromText(length);
    if (sign === '' || seconds === null) return 'clock +1h or clock -30m';
    return (day) => day.setClock(sign === '-' ? -seconds : seconds);
  },
  restart: (rest) => {
    const by = /\blogin\b/.test(rest) ? 'login' : 'hand';
    const length = rest.replace(/\blogin\b/, '').trim();
    return lasting(length === '' ? '5s' : length, (day, seconds) => day.restart(seconds, 'quit', by));
  },
  kill: (rest) => lasting(rest === '' ? '5s' : rest, (day, seconds) => day.restart(seconds, 'kill')),
  start: (rest) =>
    /^within\b/.test(rest)
      ? lasting(rest.slice('within'.length), (day, seconds) =>
          day.wish({ do: 'start', exercise: null, seconds }),
        )
      : withExercise(rest, (day, exercise) => day.start(exercise)),
  'do-break': (rest) => withExercise(rest, (day, exercise) => day.exercise(exercise)),
  later: (rest) => (rest === '' ? (day) => day.later() : lasting(rest, (day, seconds) => day.later(seconds))),
  skip: plain((day) => day.skip()),
  shorter: plain((day) => day.shorter()),
  'took-one': plain((day) => day.tookOne()),
  pause: (rest) => {
    const until = pauseOf(rest);
    return until === null
      ? 'pause 1h, pause until-tomorrow or pause forever'
      : (day: Day) => day.pause(until);
  },
  resume: plain((day) => day.resume()),
  press: (rest) => oneOf(SESSION_ACTS, rest, (day, act) => day.press(act)),
  rate: (rest) => {
    const [, when = '', value = ''] = /^(before|after) (\d|10)$/.exec(rest) ?? [];
    if (value === '') return 'rate before 6, or rate after 3: from 0 to 10';
    const known = when === 'before' ? 'before' : 'after';
    return (day) => day.wish({ do: 'rate', when: known, value: Number(value) });
  },
  'bring-back': (rest) => {
    const exercise = BUILT_IN_IDS.find((id) => id === rest);
    if (exercise === undefined) return `an exercise of the catalogue, not "${rest}"`;
    return (day) => day.wish({ do: 'bring-back', exercise });
  },
  close: (rest) => oneOf(WINDOWS, rest, (day, window) => day.closeWindow(window)),
  dies: (rest) => oneOf(WINDOWS, rest, (day, window) => day.windowDies(window)),
  hold: (rest) => {
    const [, reason = '', state = '', who = null] = /^(\S+)\s+(on|off)(?:\s+(.+))?$/.exec(rest) ?? [];
    const known = OUTSIDE_REASONS.find((one) => one === reason);
    if (known === undefined) return `hold ${OUTSIDE_REASONS.join('|')} on [by whom], or off`;
    return (day) => (state === 'on' ? day.hold(known, who) : day.release(known));
  },
};

/** What a line means, its first word and the rest; a text when it means nothing: what it should have been. */
export function readAct(word: string, rest: string): Act | string {
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  return command?.(rest) ?? `one of ${[...Object.keys(COMMANDS), 'zone', 'settings', 'expect'].join(', ')}`;
}

function plain(act: Act): Command {
  return (rest) => (rest === '' ? act : `nothing after it, not "${rest}"`);
}

/** A length in words, or until a time of the wall clock that is next to come. */
function lasting(rest: string, act: (day: Day, seconds: Seconds) => unknown): Act | string {
  const text = rest.trim();
  const [, hour, minute] = /^until ([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined) {
    const wanted = Number(hour) * 60 + Number(minute);
    return (day) => {
      const today = localInstant(day.now, 0, wanted);
      const end = today > day.now ? today : localInstant(day.now, 1, wanted);
      return act(day, (end - day.now) / SECOND);
    };
  }
  const seconds = durationFromText(text);
  return seconds === null ? LENGTH : (day) => act(day, seconds);
}

function withExercise(rest: string, act: (day: Day, exercise: ExerciseId | null) => unknown): Act | string {
  if (rest === '') return (day) => act(day, null);
  const exercise = BUILT_IN_IDS.find((id) => id === rest);
  return exercise === undefined ? `an exercise of the catalogue, not "${rest}"` : (day) => act(day, exercise);
}

function oneOf<T extends string>(
  words: readonly T[],
  rest: string,
  act: (day: Day, word: T) => unknown,
): Act | string {
  const word = words.find((one) => one === rest);
  return word === undefined ? `one of ${words.join(', ')}` : (day) => act(day, word);
}

function pauseOf(rest: string): PauseUntil | null {
  if (rest === 'forever') return 'forever';
  if (/^until[- ]tomorrow$/.test(rest)) return 'tomorrow';
  const seconds = durationFromText(rest);
  return seconds === null ? null : { seconds };
}
