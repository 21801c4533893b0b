import { describe, expect, test } from 'vitest';
import { readJsonText } from './json-text.ts';

describe('A text read as JSON', () => {
  test('tells the line of each value, and of what is around one that is missing', () => {
    const read = readJsonText('\n{\r\n  "a": [\n    1,\n    { "b.c": 2 }\n  ]\n}\n');
    if (!read.ok) throw new Error(read.says);
    expect(read.data).toEqual({ a: [1, { 'b.c': 2 }] });
    const paths = [[], ['a'], ['a', 0], ['a', 1, 'b.c'], ['a', 1, 'd'], ['e', 'f']];
    expect(paths.map((path) => read.lineOf(path))).toEqual([2, 3, 4, 5, 5, 2]);
    expect(read.twice).toEqual([]);
  });

  test('tells the fields that stand twice, with the line of the last', () => {
    const read = readJsonText('{ "a": { "b": 1,\n"b": 2,\n"b": 3 } }');
    expect(read).toMatchObject({
      ok: true,
      data: { a: { b: 3 } },
      twice: [
        ['a', 'b'],
        ['a', 'b'],
      ],
    });
    expect(read.ok && read.lineOf(['a', 'b'])).toBe(3);
  });

  test.for([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a" 1 }', 2, 7],
    ['// a\n{}', 1, 1],
    ['{} {}', 1, 4],
    ['{ "a": "b\nc" }', 1, 8],
    ['[1, 2', 1, 6],
    ["{ 'a': 1 }", 1, 3],
    ['[01]', 1, 3],
    ['', 1, 1],
  ] as const)('says where %j stops being JSON', ([text, line, column]) => {
    expect(readJsonText(text)).toMatchObject({ ok: false, line, column, says: expect.any(String) as string });
  });

  test('does not fall over a text that is nested without end', () => {
    expect(readJsonText('['.repeat(500_000))).toMatchObject({ ok: false });
    expect(readJsonText('['.repeat(50_000) + ']'.repeat(50_000))).toMatchObject({ ok: false });
  });
});
