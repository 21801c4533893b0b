import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '#core/history/entry.ts';
import { parseHistory } from '#core/history/parse.ts';
import { fakeLog } from '../testing/fake-log.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { historyFile } from './history-file.ts';

const AT = Date.UTC(2026, 2, 2, 9);
const skipped: HistoryEntry = { at: AT, is: 'skipped', kind: 'movement' };
const LINE = '{"at":"2026-03-02T09:00:00.000Z","is":"skipped","kind":"movement"}\n';

const setUp = (text?: string) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'history.jsonl');
  if (text !== undefined) fs.writeFileSync(file, text);
  const log = fakeLog();
  return {
    folder,
    file,
    log,
    history: historyFile(folder, log),
    text: () => fs.readFileSync(file, 'utf8'),
    kept: () => fs.readdirSync(folder).filter((name) => name.includes('.broken-')),
  };
};

describe('The history file', () => {
  test('gets one line an entry, after those that are there', () => {
    const { history, text } = setUp(LINE);
    history.append([skipped, skipped]);
    history.append([skipped]);
    expect(text()).toBe(LINE.repeat(4));
  });

  test('says every time as people read it, and reads back what was written', () => {
    const { history, text } = setUp();
    const entries: readonly HistoryEntry[] = [
      { at: AT, is: 'later', kind: 'movement', until: AT + 600_000 },
      { at: AT, is: 'paused', until: AT + 7_200_000 },
      { at: AT, is: 'paused', until: null },
      { at: AT, is: 'resumed' },
    ];
    history.append(entries);
    expect(text()).toContain('"until":"2026-03-02T11:00:00.000Z"');
    expect(text()).not.toMatch(/\d{13}/);
    expect(parseHistory(text())).toEqual({ entries, broken: [] });
  });

  test('keeps a half-written last line aside and all others untouched', () => {
    const { folder, history, log, text, kept } = setUp(`${LINE}{"at":"2026-11-2`);
    history.append([skipped]);
    expect(text()).toBe(LINE.repeat(2));
    expect(kept()).toHaveLength(1);
    expect(fs.readFileSync(path.join(folder, kept()[0]!), 'utf8')).toBe('{"at":"2026-11-2');
    expect(log.infos).toHaveLength(1);
  });

  test('gives back what is in it, and nothing where there is none', () => {
    expect(setUp().history.latest()).toEqual([]);
    expect(setUp(LINE).history.latest()).toEqual([skipped]);
  });

  test('gives back no more than its end, however long it has grown', () => {
    const { history } = setUp(LINE.repeat(12_000));
    expect(history.latest().length).toBeGreaterThan(5000);
    expect(history.latest().length).toBeLessThan(12_000);
  });

  test('ends a whole last line that lacks only its line break', () => {
    const { history, text, kept } = setUp(LINE.trimEnd());
    history.append([skipped]);
    expect(text()).toBe(LINE.repeat(2));
    expect(kept()).toEqual([]);
  });

  test('leaves broken lines in the middle where they are', () => {
    const { history, text } = setUp(`what is this\n${LINE}`);
    history.append([skipped]);
    expect(text()).toBe(`what is this\n${LINE}${LINE}`);
  });

  test('is not touched before there is something to say', () => {
    const { text } = setUp('{"half');
    expect(text()).toBe('{"half');
  });

  test('that the disk refuses throws, and takes everything once it is let', () => {
    const { file, history, text } = setUp();
    fs.mkdirSync(file);
    expect(() => history.append([skipped])).toThrow();
    fs.rmdirSync(file);
    history.append([skipped]);
    expect(text()).toBe(LINE);
  });

  test.skipIf(!fs.existsSync('/dev/full'))('on a full disk throws', () => {
    const { file, history } = setUp();
    fs.symlinkSync('/dev/full', file);
    expect(() => history.append([skipped])).toThrow();
  });
});
