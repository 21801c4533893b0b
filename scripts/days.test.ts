import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { simulate } from '../core/testing/day-play.ts';

const FOLDER = path.resolve(import.meta.dirname, '../docs/days');
const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the example days', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.day')))('%s goes as it says', (name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const { rows, faults } = simulate(text, (to) => {
      process.env['TZ'] = to;
    });
    expect(faults).toEqual([]);
    expect(text).toMatch(/^expect /m);
    const wrong = rows.filter((row) => row.wrong !== null);
    expect(wrong.map((row) => `${name}:${row.line}: ${row.text}, found: ${row.wrong ?? ''}`)).toEqual([]);
  });
});
