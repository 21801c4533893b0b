import { describe, expect, test } from 'vitest';
import { line, shown, shownLines } from './line.ts';
import type { Fault } from './read.ts';

const faultsOf = (value: unknown) => {
  const faults: Fault[] = [];
  line({ most: 10, what: 'name' })(value, 'name', faults);
  return faults.map(({ wants }) => wants);
};

describe('A line of text', () => {
  test.for(['Noon', 'می‌خواهم', '👩‍💻 pause', 'क्‍ष', '🫩', 'שלום', 'x'.repeat(10), '💪'.repeat(10)])(
    'may be %s',
    (text) => {
      expect(faultsOf(text)).toEqual([]);
    },
  );

  test.for<[unknown, string]>([
    ['', 'a name of 1 to 10 characters'],
    ['  ', 'a name of 1 to 10 characters'],
    ['\u200d\u200b', 'a name of 1 to 10 characters'],
    ['x'.repeat(11), 'a name of 1 to 10 characters'],
    [7, 'a name of 1 to 10 characters'],
    ['a\u001b[2J', 'a name of 1 to 10 characters, without U+001B, a control character'],
    ['a\tb', 'a name of 1 to 10 characters, without U+0009, a control character'],
    ['a\u009b', 'a name of 1 to 10 characters, without U+009B, a control character'],
    ['a\u202eb', 'a name of 1 to 10 characters, without U+202E, which turns the text around'],
    ['a\u2028b', 'a name of 1 to 10 characters, without U+2028, a line break'],
    ['a\ud83d', 'a name of 1 to 10 characters, without U+D83D, half a character'],
  ])('is not %j, and says why', ([value, wants]) => {
    expect(faultsOf(value)).toEqual([wants]);
  });
});

test('What a terminal would obey is shown, not obeyed', () => {
  expect(shown('a\u001b[31m\u009b\u202e\nb')).toBe('a\\u001b[31m\\u009b\\u202e\\u000ab');
  expect(shownLines('a\nb\r')).toBe('a\nb\\u000d');
  expect(shown('Über 👩‍💻')).toBe('Über 👩‍💻');
});
