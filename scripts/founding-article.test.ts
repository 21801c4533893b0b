import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = path.resolve(import.meta.dirname, '../docs');
const rows = readFileSync(path.join(docs, 'founding-article.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, point, , where = ''] = /^\|\s*(F\d+)\s*\|([^|]*)\|\s*(\[.*?)\s*\|$/.exec(line) ?? [];
    if (point === undefined) return [];
    const links = [...where.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)].map(([, words = '', file = '']) => ({
      words,
      file,
    }));
    return [{ point, links }];
  });

describe('The founding article', () => {
  it('has all of its 33 points, in order, each with a place where it is met', () => {
    expect(rows.map(({ point }) => point)).toEqual(Array.from({ length: 33 }, (_, at) => `F${at + 1}`));
    for (const { point, links } of rows) expect(links.length, point).toBeGreaterThan(0);
  });

  it.each(rows.flatMap(({ point, links }) => links.map((link) => ({ point, ...link }))))(
    '$point is met by "$words" in $file',
    ({ words, file }) => {
      expect(readFileSync(path.resolve(docs, file), 'utf8').replace(/\s+/g, ' ')).toContain(words);
    },
  );
});
