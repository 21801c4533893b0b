import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary.ts';
import { readJson, writeJson } from './json-file.ts';

const setUp = (text?: string) => {
  const folder = temporaryFolder();
  if (text !== undefined) fs.writeFileSync(path.join(folder, 'settings.json'), text);
  return { folder, files: () => fs.readdirSync(folder), read: () => readJson(folder, 'settings') };
};

describe('Reading a file', () => {
  test('gives its data, whatever mark stands before it', () => {
    expect(setUp('{"theme":"dark"}').read()).toEqual({ data: { theme: 'dark' }, brokenKeptAs: null });
    expect(setUp('\uFEFF{"theme":"dark"}').read().data).toEqual({ theme: 'dark' });
  });

  test('that is not there gives nothing', () => {
    const { read, files } = setUp();
    expect(read()).toEqual({ data: null, brokenKeptAs: null });
    expect(files()).toEqual([]);
  });

  test.for(['{ "theme": oh', '', '[]', 'null', '7', '"text"', '\0\0'])(
    'with %j inside keeps it aside whole and begins anew',
    (text) => {
      const { folder, read, files } = setUp(text);
      const { data, brokenKeptAs } = read();
      expect(data).toBeNull();
      expect(brokenKeptAs).toMatch(/^settings\.json\.broken-\d{4}-\d\d-\d\dT[\d-]+Z$/);
      expect(files()).toEqual([brokenKeptAs]);
      expect(fs.readFileSync(path.join(folder, brokenKeptAs!), 'utf8')).toBe(text);
      expect(read()).toEqual({ data: null, brokenKeptAs: null });
    },
  );

  test('that the disk refuses throws, and the file stays', () => {
    const { folder, read, files } = setUp();
    fs.mkdirSync(path.join(folder, 'settings.json'));
    expect(read).toThrow();
    expect(files()).toEqual(['settings.json']);
  });
});

describe('Writing a file', () => {
  test('replaces it whole and leaves nothing beside it', () => {
    const { folder, read, files } = setUp('{"old":true}');
    writeJson(folder, 'settings', { theme: 'dark' });
    expect(read().data).toEqual({ theme: 'dark' });
    expect(files()).toEqual(['settings.json']);
  });

  test('that the disk refuses throws and leaves the old one as it was', () => {
    const { folder, read } = setUp('{"old":true}');
    fs.mkdirSync(path.join(folder, 'settings.json.new'));
    expect(() => writeJson(folder, 'settings', { theme: 'dark' })).toThrow();
    expect(read().data).toEqual({ old: true });
    expect(() => writeJson(path.join(folder, 'gone'), 'settings', {})).toThrow();
  });

  test.skipIf(process.platform === 'win32')('makes one that only its user can read', () => {
    const { folder } = setUp();
    writeJson(folder, 'settings', {});
    expect(fs.statSync(path.join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  });
});
