import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const page = readFileSync(path.join(root, 'docs/wishes.md'), 'utf8');

/** The wishes of the page, each with the scenarios named under it. */
const wishes = page
  .split(/\n- /)
  .slice(1)
  .map((part) => {
    const names = [...part.matchAll(/^ {2}- `([a-z-]+): (.+)`$/gm)];
    return {
      wish: part.split('\n')[0] ?? '',
      names: names.map(([, file = '', name = '']) => ({ file, name })),
    };
  });

const sourceOf = (file: string): string =>
  readFileSync(path.join(root, `core/cycle/scenarios/${file}.test.ts`), 'utf8');

describe('the wishes about timing', () => {
  it.each(wishes)('"$wish" are shown by scenarios that exist', ({ names }) => {
    expect(names).not.toEqual([]);
    const gone = names.filter(({ file, name }) => !sourceOf(file).includes(`it('${name}', `));
    expect(gone).toEqual([]);
  });

  it('are all read: every list item of the page is a wish or a scenario', () => {
    const items = page.split('\n').filter((line) => /^\s*- /.test(line)).length;
    expect(items).toBe(wishes.length + wishes.reduce((sum, { names }) => sum + names.length, 0));
  });
});
