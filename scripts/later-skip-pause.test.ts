import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulate } from '../core/testing/day-play.ts';

const FILE = path.resolve(import.meta.dirname, '../docs/later-skip-pause.md');
const STATES = [
  'Working',
  'Due soon',
  'On offer',
  'On offer, grown',
  'Missed',
  'Held by a call',
  'In a session',
];
const MORE = ['Last page of a session', 'Away, locked', 'Paused', 'Outside working hours', 'All kinds off'];
const LIMITS = 'On offer, limits reached';
const ANSWERS = [
  'Later',
  'Skip',
  'Shorter',
  '"I just took one"',
  'Pause',
  'Resume',
  'Start',
  'Closing the heads-up',
];

type Row = { readonly line: number; readonly state: string; readonly answer: string; readonly day: string };

const text = readFileSync(FILE, 'utf8');
const begin = /```day\n([^`]*)```/.exec(text)?.[1] ?? '';

/** The rows of the table, with the number of their line in the file. */
function rowsOf(page: string): readonly Row[] {
  return page.split('\n').flatMap((raw, index) => {
    const [, state = '', answer = '', , day = ''] = raw.split(/\s*\|\s*/);
    const isRow = raw.startsWith('|') && state !== 'State' && !/^:?-+:?$/.test(state);
    return isRow ? [{ line: index + 1, state, answer, day: day.replace(/^`(.*)`$/, '$1') }] : [];
  });
}

const rows = rowsOf(text);

describe('the table of Later, Skip and Pause', () => {
  it.each(rows.map((row) => [`${row.state}: ${row.answer}`, row] as const))('is true for %s', (_, row) => {
    const script = begin + row.day.split(/;\s*/).join('\n');
    const { rows: played, faults } = simulate(script, () => undefined);
    expect(faults).toEqual([]);
    expect(row.day, `line ${row.line} expects something`).toMatch(/(^|; )expect /);
    const wrong = played.flatMap((turn) =>
      turn.wrong === null ? [] : [`${turn.text}, found: ${turn.wrong}`],
    );
    expect(wrong, `line ${row.line}: ${row.day}`).toEqual([]);
  });

  it('has every answer in every state', () => {
    const told = new Set(rows.map(({ state, answer }) => `${state}: ${answer}`));
    const cases = [...STATES, ...MORE, LIMITS].flatMap((state) =>
      ANSWERS.map((answer) => `${state}: ${answer}`),
    );
    expect(cases.filter((one) => !told.has(one))).toEqual([]);
  });
});
