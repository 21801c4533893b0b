import { describe, expect, test } from 'vitest';
import { emergencyNumber } from './emergency-numbers.ts';
import { FLAG_LEVELS, gravest, RED_FLAG_IDS, RED_FLAGS } from './red-flags.ts';

describe('The signs that are for a doctor', () => {
  test('are told from the gravest to the least grave', () => {
    const levels = RED_FLAG_IDS.map((id) => FLAG_LEVELS.indexOf(RED_FLAGS[id].level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(FLAG_LEVELS.map((level) => levels.filter((at) => FLAG_LEVELS[at] === level).length)).toEqual([
      10, 5, 7,
    ]);
  });

  test('are sentences that fit on two lines of a small window, and none twice', () => {
    const labels = RED_FLAG_IDS.map((id) => RED_FLAGS[id].label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.length > 104 || label.endsWith('.'))).toEqual([]);
  });

  test('count by the gravest of them', () => {
    expect(gravest([])).toBeNull();
    expect(gravest(['age', 'hot-calf'])).toBe('urgent');
    expect(gravest(['age', 'hot-calf', 'chest-breath'])).toBe('emergency');
    expect(gravest(['no-better'])).toBe('appointment');
  });
});

describe('The emergency number', () => {
  test.each([
    ['en-GB', '999', 'GB'],
    ['en-US', '911', 'US'],
    ['en_AU.UTF-8', '000', 'AU'],
    ['en-NZ', '111', 'NZ'],
    ['de-DE', '112', 'DE'],
    ['zh-Hant-TW', '119', 'TW'],
    ['de', '112', null],
    ['C', '112', null],
    ['', '112', null],
  ])('for the locale "%s" is %s', (locale, number, country) => {
    expect(emergencyNumber(locale)).toEqual({ number, country });
  });
});
