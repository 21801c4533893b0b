import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { local, MIN } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import type { HistoryEntry } from './entry.ts';
import { historyLine, parseHistory } from './parse.ts';

const at = local('2026-03-02 09:30');
const offered: HistoryEntry = { at, is: 'offered', kind: 'movement', exercise: 'mov-chin-tuck' };

describe('the history file', () => {
  it('has one line an entry, with its time in UTC first', () => {
    const iso = new Date(at).toISOString();
    expect(historyLine(offered)).toBe(
      `{"at":"${iso}","is":"offered","kind":"movement","exercise":"mov-chin-tuck"}`,
    );
  });

  it('gives back every entry of a day', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(60)
      .type(MIN)
      .skip()
      .type(30 * MIN)
      .start()
      .idle(60);
    day
      .press('leave')
      .pause('tomorrow')
      .resume()
      .idle(6 * MIN)
      .type(33 * MIN)
      .exercise();
    const file = day.entries.map((entry) => `${historyLine(entry)}\n`).join('');
    expect(parseHistory(file)).toEqual({ entries: day.entries, broken: [] });
    expect(new Set(day.entries.map(({ is }) => is)).size).toBeGreaterThanOrEqual(9);
  });

  it('loses nothing but a half-written last line, and gives that back', () => {
    const line = historyLine(offered);
    const file = `${line}\n${line.slice(0, 40)}`;
    expect(parseHistory(file)).toEqual({
      entries: [offered],
      broken: [{ line: 2, text: line.slice(0, 40) }],
    });
  });

  it('reads on after a broken line in the middle', () => {
    const line = historyLine(offered);
    const { entries, broken } = parseHistory(`${line}\n{"at":"never","is":"offered"}\n\n${line}\r\n`);
    expect(entries).toHaveLength(2);
    expect(broken.map((one) => one.line)).toEqual([2]);
  });

  it.each([
    '7',
    'null',
    '[]',
    '{"at":1,"is":"offered"}',
    '{"at":"2026-03-02","is":"danced"}',
    '{"is":"offered"}',
  ])('takes %s for no entry', (text) => {
    expect(parseHistory(text)).toEqual({ entries: [], broken: [{ line: 1, text }] });
  });

  it('may be empty', () => {
    expect(parseHistory('')).toEqual({ entries: [], broken: [] });
  });

  it('never throws, and every line is an entry or broken', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (lines) => {
        const { entries, broken } = parseHistory(lines.join('\n'));
        const written = lines
          .join('\n')
          .split('\n')
          .filter((line) => line.trim() !== '');
        expect(entries.length + broken.length).toBe(written.length);
      }),
    );
  });
});
