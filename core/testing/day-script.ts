import { parseSettings } from '#core/settings/parse.ts';
import { isRecord } from '#core/read.ts';
import type { Settings } from '#core/settings/settings.ts';
import { ABLE } from './builders.ts';
import type { Expectation } from './day-expect.ts';
import { readExpectation } from './day-expect.ts';
import type { Act } from './day-words.ts';
import { readAct } from './day-words.ts';

/** One line of a day script: something that happens, the person travels, or what must be so by now. */
export type ScriptTurn = { readonly line: number; readonly text: string } & (
  | { readonly is: 'act'; readonly act: Act }
  | { readonly is: 'zone'; readonly zone: string }
  | { readonly is: 'settings'; readonly settings: Settings }
  | { readonly is: 'expect'; readonly expect: Expectation }
);

/** A day to play: how it begins, and its turns in order. */
export type DayScript = {
  /** Local time of the first start, `2026-03-02 09:00`; local in `zone`. */
  readonly from: string;
  /** Name of the time zone at the beginning; null = that of the computer. */
  readonly zone: string | null;
  readonly settings: Settings;
  /** False = the system cannot tell how long there was no input. */
  readonly tellsIdle: boolean;
  /** True = a system that tells the first input after a silence at once. */
  readonly tellsTouch: boolean;
  /** Chance at every step, from 0 up to, not including, 1. */
  readonly dice: number;
  readonly turns: readonly ScriptTurn[];
};

/** What is wrong in a script: the line, from 1, and what it should have been. */
export type ScriptFault = { readonly line: number; readonly wants: string };

/** What is being read: the script so far. */
type Draft = {
  from: string;
  zone: string | null;
  settings: Settings;
  tellsIdle: boolean;
  tellsTouch: boolean;
  dice: number;
  turns: ScriptTurn[];
};
type Line = { readonly line: number; readonly text: string };

/** How a system tells who is there: idle time when it is asked, also the first touch by itself, or nothing. */
const PRESENCE = ['known', 'told', 'unknown'];
const MONDAY = '2026-03-02 09:00';

/**
 * Reads a day from lines such as `type 30m`, `later`, `expect 09:40 offered movement` (docs/how-to/simulate-a-day.md has
 * them all). Never throws: a line that is wrong is left out and told in `faults`.
 */
export function parseDayScript(text: string): {
  readonly script: DayScript;
  readonly faults: readonly ScriptFault[];
} {
  const draft: Draft = {
    from: MONDAY,
    zone: null,
    settings: ABLE,
    tellsIdle: true,
    tellsTouch: false,
    dice: 0,
    turns: [],
  };
  const faults: ScriptFault[] = [];
  for (const one of linesOf(text)) {
    const wants = readLine(one, draft);
    for (const want of wants) faults.push({ line: one.line, wants: want });
  }
  return { script: draft, faults };
}

/** Lines with something in them, without comments; the lines of settings in braces are one. */
function linesOf(text: string): readonly Line[] {
  const lines: { line: number; text: string }[] = [];
  let open = 0;
  text.split('\n').forEach((raw, index) => {
    const bare = raw.replace(/(^|\s)#\s.*$|(^|\s)#$/, '').trim();
    const last = lines.at(-1);
    if (open > 0 && last !== undefined) last.text += ` ${bare}`;
    else if (bare !== '') lines.push({ line: index + 1, text: bare });
    const isSettings = lines.at(-1)?.text.startsWith('settings') === true;
    if (isSettings) open += count(bare, '{') + count(bare, '[') - count(bare, '}') - count(bare, ']');
    else open = 0;
  });
  return lines;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Takes one line into the draft; gives what is wrong with it. */
function readLine({ line, text }: Line, draft: Draft): readonly string[] {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  const place = { line, text: text.replaceAll(/\s+/g, ' ') };
  switch (word) {
    case 'from':
    case 'dice':
    case 'presence':
      return readHeader(word, rest, draft);
    case 'zone':
      if (!isZone(rest)) return ['a time zone such as Europe/Berlin'];
      if (draft.turns.length === 0) draft.zone = rest;
      else draft.turns.push({ ...place, is: 'zone', zone: rest });
      return [];
    case 'settings': {
      const { settings, faults } = readSettings(rest, settingsSoFar(draft));
      if (draft.turns.length === 0) draft.settings = settings;
      else draft.turns.push({ ...place, is: 'settings', settings });
      return faults;
    }
    case 'expect': {
      const expect = readExpectation(rest);
      if (typeof expect === 'string') return [expect];
      draft.turns.push({ ...place, is: 'expect', expect });
      return [];
    }
    default: {
      const act = readAct(word, rest);
      if (typeof act === 'string') return [act];
      draft.turns.push({ ...place, is: 'act', act });
      return [];
    }
  }
}

/** A line that says how the day begins, and so must come before its turns. */
function readHeader(word: 'from' | 'dice' | 'presence', rest: string, draft: Draft): readonly string[] {
  if (draft.turns.length > 0) return [`${word} before anything happens`];
  switch (word) {
    case 'from': {
      const good = /^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(rest) && !Number.isNaN(Date.parse(rest));
      if (good) draft.from = rest;
      return good ? [] : ['from, and a local time such as 2026-03-02 09:00'];
    }
    case 'dice':
      draft.dice = Number(rest);
      return /^0?\.\d+$|^0$/.test(rest) ? [] : ['dice, and a number from 0 up to, not including, 1'];
    case 'presence':
      draft.tellsIdle = rest !== 'unknown';
      draft.tellsTouch = rest === 'told';
      return PRESENCE.includes(rest) ? [] : [`presence ${PRESENCE.join(', presence ')}`];
  }
}

function settingsSoFar({ settings, turns }: Draft): Settings {
  return turns.findLast((turn) => turn.is === 'settings')?.settings ?? settings;
}

/** JSON laid over settings: objects field by field, everything else as a whole. */
function readSettings(
  json: string,
  base: Settings,
): { readonly settings: Settings; readonly faults: readonly string[] } {
  const data = jsonOf(json);
  if (!isRecord(data)) return { settings: base, faults: ['settings, and an object in JSON'] };
  const { settings, faults } = parseSettings(laidOver(base, data));
  const wrong = faults.map(({ at, wants }) => `${at}: ${wants}`);
  const strange = unknownFields(data, base, '').map((field) => `no field ${field}: there is none`);
  return { settings, faults: [...strange, ...wrong] };
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function laidOver(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const fields = Object.entries(over).map(([key, value]) => [key, laidOver(base[key], value)]);
  return { ...base, ...Object.fromEntries(fields) };
}

/** Fields that settings do not have: a slip of the pen would else change nothing and say nothing. */
function unknownFields(data: unknown, base: unknown, at: string): readonly string[] {
  if (!isRecord(data) || !isRecord(base)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key in base ? unknownFields(value, base[key], `${at}${key}.`) : [`${at}${key}`],
  );
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
