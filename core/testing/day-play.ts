import type { Effect } from '#core/cycle/event.ts';
import type { Due } from '#core/cycle/due.ts';
import { dues } from '#core/cycle/due.ts';
import type { Instant } from '#core/time.ts';
import { local } from './builders.ts';
import { judge } from './day-expect.ts';
import type { DayScript, ScriptFault, ScriptTurn } from './day-script.ts';
import { parseDayScript } from './day-script.ts';
import { Day } from './day.ts';
import { storyLine } from './story.ts';

/** What the planner did, at a local time such as `09:30:00`. */
export type Deed = { readonly at: Instant; readonly clock: string; readonly what: string };

/** One turn of a day that was played, and where things stand after it. Clock times are local at that moment. */
export type Row = {
  /** The line of the script, from 1; 0 = the start of the app. */
  readonly line: number;
  readonly text: string;
  /** When the turn began. */
  readonly at: Instant;
  readonly date: string;
  readonly clock: string;
  readonly deeds: readonly Deed[];
  /** The window that is open afterwards, or null. */
  readonly shown: string | null;
  /** The break that is next, when, and whether that is over and it is owed; null = none will come. */
  readonly next: {
    readonly kind: string;
    readonly at: Instant;
    readonly clock: string;
    readonly owed: boolean;
  } | null;
  readonly why: string;
  /** What was found where something else was expected, or the law that was broken; null = all is well. */
  readonly wrong: string | null;
};

/** A day script read and played; nothing is played of one that has faults. `setZone` makes a time zone the local one. */
export function simulate(
  text: string,
  setZone: (zone: string) => void,
): { readonly rows: readonly Row[]; readonly faults: readonly ScriptFault[] } {
  const { script, faults } = parseDayScript(text);
  return { rows: faults.length > 0 ? [] : playDay(script, setZone), faults };
}

/** Plays a script from its first start on. Ends where a law breaks. */
export function playDay(script: DayScript, setZone: (zone: string) => void): readonly Row[] {
  if (script.zone !== null) setZone(script.zone);
  const { settings, tellsIdle, tellsTouch, dice } = script;
  const from = local(script.from);
  const day = new Day({ settings, from, tellsIdle, tellsTouch, dice: () => dice });
  const rows = [rowOf(day, { line: 0, text: 'the app starts' }, { at: from, done: 0, wrong: null })];
  let used = 0;
  for (const turn of script.turns) {
    const before = { at: day.now, done: day.effects.length };
    const { used: now, wrong } = played(turn, day, { used, setZone });
    used = now;
    rows.push(rowOf(day, turn, { ...before, wrong }));
    if (wrong !== null && turn.is !== 'expect') break;
  }
  return rows;
}

type Stand = { readonly used: number; readonly setZone: (zone: string) => void };

function played(
  turn: ScriptTurn,
  day: Day,
  { used, setZone }: Stand,
): { readonly used: number; readonly wrong: string | null } {
  if (turn.is === 'expect') {
    const verdict = judge(turn.expect, day, used);
    return 'found' in verdict ? { used, wrong: verdict.found } : { used: verdict.used, wrong: null };
  }
  try {
    if (turn.is === 'zone') setZone(turn.zone);
    else if (turn.is === 'settings') day.change(turn.settings);
    else turn.act(day);
    return { used, wrong: null };
  } catch (error) {
    return { used, wrong: error instanceof Error ? error.message : String(error) };
  }
}

type Before = { readonly at: Instant; readonly done: number; readonly wrong: string | null };

function rowOf(
  day: Day,
  { line, text }: Pick<ScriptTurn, 'line' | 'text'>,
  { at, done, wrong }: Before,
): Row {
  const [next] = dues(day.cycle, day.settings, day.now);
  return {
    line,
    text,
    at,
    date: dateOf(at),
    clock: clockOf(at),
    deeds: day.effects.slice(done).map((one) => ({
      at: one.at,
      clock: clockOf(one.at),
      what: deedOf(one.effect),
    })),
    shown: day.shown,
    next: next === undefined ? null : nextOf(next, day.now),
    why: day.why,
    wrong,
  };
}

const nextOf = ({ kind, dueAt }: Due, now: Instant): Row['next'] => ({
  kind: kind.id,
  at: dueAt,
  clock: clockOf(dueAt),
  owed: dueAt <= now,
});
const dateOf = (at: Instant): string => new Date(at).toDateString();
const clockOf = (at: Instant): string => new Date(at).toTimeString().slice(0, '09:30:00'.length);

/** An effect as a few words: a line of the history, or what happens to a window, such as `open heads-up`. */
function deedOf(effect: Effect): string {
  if (effect.do === 'log') return storyLine(effect.entry).slice('09:30:00 '.length);
  if (effect.do !== 'play') return effect.do.replace('-', ' ');
  if (effect.sound !== null) return `sound: ${effect.sound}`;
  return effect.says === null ? 'silence' : `says: ${effect.says}`;
}
