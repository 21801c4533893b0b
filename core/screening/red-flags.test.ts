import { describe, expect, test } from 'vitest';
import { everyExercise } from '#core/choosing/choose.ts';
import { HEALTHY } from '#core/testing/builders.ts';
import { emergencyNumber } from './emergency-numbers.ts';
import { effectOf } from './effect.ts';
import { FLAG_LEVELS, flagged, flaggedUnnamed, gravest, RED_FLAG_IDS, RED_FLAGS } from './red-flags.ts';
import { UNASKED } from './screening.ts';

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

describe('A sign that applies', () => {
  const graves = RED_FLAG_IDS.filter((id) => RED_FLAGS[id].level !== 'appointment');

  test.each(graves)('%s hides everything at once, whatever was answered before', (id) => {
    for (const before of [HEALTHY, UNASKED]) {
      const { releases, movements } = effectOf(flagged(before, [id]), everyExercise([]));
      expect([releases.hidden, movements.hidden]).toEqual([releases.all, movements.all]);
    }
  });

  test('answers the question that is about it, and leaves when they were gone through alone', () => {
    const after = flagged(HEALTHY, ['hot-calf', 'neck-vessels', 'lasting-tingling', 'age']);
    expect(after.answeredAt).toBe(HEALTHY.answeredAt);
    expect(after.answers).toEqual({
      ...HEALTHY.answers,
      dvt: 'yes',
      'systemic-infection': 'yes',
      'neck-vascular-symptoms': 'yes',
      'radiculopathy-arm': 'yes',
      'radiculopathy-leg': 'yes',
    });
    expect(flagged(HEALTHY, ['age'])).toEqual(HEALTHY);
  });

  test('and that nobody named hides everything as well, and takes back no yes', () => {
    const { releases, movements } = effectOf(flaggedUnnamed(HEALTHY), everyExercise([]));
    expect([releases.hidden, movements.hidden]).toEqual([releases.all, movements.all]);
    const ill = flagged(HEALTHY, ['fever']);
    expect(flaggedUnnamed(ill)).toEqual(ill);
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
