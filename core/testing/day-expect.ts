import { assertNever } from '#core/assert-never.ts';
import type { BreakWindow } from '#core/cycle/event.ts';
import { durationFieldText, durationFromText } from '#core/settings/duration.ts';
import type { Seconds } from '#core/time.ts';
import type { Day } from './day.ts';

/** What a day script says must be so. */
export type Expectation =
  /** The next line of the history that was not expected so far; with `gap` some lines may come before it. */
  | { readonly is: 'line'; readonly gap: boolean; readonly clock: string | null; readonly words: string }
  /** No line of the history since the last one that was expected. */
  | { readonly is: 'nothing' }
  | { readonly is: 'shown'; readonly window: BreakWindow | null }
  /** A part of the sentence that says why a break is coming or not. */
  | { readonly is: 'why'; readonly part: string }
  /** A part of the words with which the last wish was refused; null = it was granted. */
  | { readonly is: 'refused'; readonly part: string | null }
  | { readonly is: 'worked'; readonly kind: string; readonly seconds: Seconds };

/** How an expectation fared: how many lines of the history it used up, or what was found instead. */
export type Verdict = { readonly used: number } | { readonly found: string };

const SHOWN: { readonly [word: string]: BreakWindow | null } = {
  'heads-up': 'heads-up',
  session: 'session',
  nothing: null,
};

/** What the words after `expect` mean; a text says what they should have been. */
export function readExpectation(rest: string): Expectation | string {
  const [, word = '', more = ''] = /^(\S+)\s*(.*)$/.exec(rest) ?? [];
  if (word === '')
    return 'expect, and what: a line of the history, nothing, shown, why, granted, refused or worked';
  if (rest === 'nothing') return { is: 'nothing' };
  if (word === 'shown') {
    const window = Object.hasOwn(SHOWN, more) ? SHOWN[more] : undefined;
    return window === undefined ? `shown ${Object.keys(SHOWN).join(', shown ')}` : { is: 'shown', window };
  }
  if (word === 'why') return more === '' ? 'why, and a part of the sentence' : { is: 'why', part: more };
  if (rest === 'granted') return { is: 'refused', part: null };
  if (word === 'refused') return more === '' ? 'refused, and a part of why' : { is: 'refused', part: more };
  if (word === 'worked') {
    const [, kind = '', length = ''] = /^(\S+)\s+(.*)$/.exec(more) ?? [];
    const seconds = durationFromText(length);
    return seconds === null ? 'worked, a kind, and a length' : { is: 'worked', kind, seconds };
  }
  return readHistoryLine(rest);
}

function readHistoryLine(rest: string): Expectation | string {
  const [, dots, clock, words = ''] = /^(\.{3}\s*)?(?:(\d\d:\d\d(?::\d\d)?)\s+)?(.*)$/.exec(rest) ?? [];
  if (words === '' || /^\d/.test(words)) return 'a line such as 09:30 offered movement';
  return { is: 'line', gap: dots !== undefined, clock: clock ?? null, words };
}

/** Whether an expectation is met at this moment; `used` = lines of the history that were expected so far. */
export function judge(expect: Expectation, day: Day, used: number): Verdict {
  const same = (good: boolean, found: string): Verdict => (good ? { used } : { found });
  switch (expect.is) {
    case 'line':
      return judgeLine(expect, day.story, used);
    case 'nothing': {
      const more = day.story.slice(used);
      return same(more.length === 0, listed(more));
    }
    case 'shown':
      return same(day.shown === expect.window, `${day.shown ?? 'nothing'} is shown`);
    case 'why':
      return same(isPart(expect.part, day.why), day.why);
    case 'refused':
      return same(isPart(expect.part, day.refused), day.refused ?? 'it was granted');
    case 'worked':
      return same(
        day.worked(expect.kind) === expect.seconds,
        durationFieldText(day.worked(expect.kind)) || '0 s',
      );
    default:
      return assertNever(expect);
  }
}

/** Whether a text has this part, whatever the case; nothing is a part of nothing alone. */
function isPart(part: string | null, text: string | null): boolean {
  if (part === null || text === null) return part === text;
  return text.toLowerCase().includes(part.toLowerCase());
}

type HistoryLine = Extract<Expectation, { is: 'line' }>;

function judgeLine(expect: HistoryLine, story: readonly string[], used: number): Verdict {
  const open = story.slice(used);
  const at = open.findIndex((line) => isLine(line, expect));
  if (at === 0 || (at > 0 && expect.gap)) return { used: used + at + 1 };
  return { found: open.length === 0 ? 'nothing since' : listed(open) };
}

/** Lines of the history in one; the first few tell where a day went astray. */
function listed(lines: readonly string[]): string {
  const more = lines.length - 5;
  return [...lines.slice(0, 5), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** The words may stop short: `09:30 away` is a line that goes on with how long. */
function isLine(line: string, { clock, words }: HistoryLine): boolean {
  const [at = '', ...rest] = line.split(' ');
  const told = wholeMinutes(rest.join(' '));
  const wanted = wholeMinutes(words);
  const onTime = clock === null || wholeMinutes(at) === wholeMinutes(clock);
  return (
    onTime && (told === wanted || (told.startsWith(wanted) && /^[\s:,]/.test(told.slice(wanted.length))))
  );
}

/** Clock times without their seconds where these are zero. */
const wholeMinutes = (text: string): string => text.replaceAll(/\b(\d\d:\d\d):00\b/g, '$1');
