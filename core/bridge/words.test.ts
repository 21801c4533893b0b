import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { local } from '#core/testing/builders.ts';
import { agoText, atText, clockText, digitsText, durationText } from './words.ts';

describe('a length for people', () => {
  it.each([
    [-5, '0 s'],
    [0, '0 s'],
    [0.4, '1 s'],
    [59, '59 s'],
    [59.5, '1 min'],
    [60, '1 min'],
    [61, '2 min'],
    [3541, '1 h'],
    [3600, '1 h'],
    [3601, '1 h 1 min'],
    [5400, '1 h 30 min'],
  ])('of %d seconds is %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

describe('the digits of a countdown', () => {
  it.each([
    [0, '0:00'],
    [42, '0:42'],
    [95, '1:35'],
    [3600, '60:00'],
  ])('for %d seconds are %s', (seconds, text) => {
    expect(digitsText(seconds)).toBe(text);
  });
});

describe('a time for people', () => {
  const now = local('2026-03-02 15:00');

  it.each([
    ['2026-03-02 15:05', '15:05'],
    ['2026-03-02 23:59', '23:59'],
    ['2026-03-03 00:00', 'tomorrow 00:00'],
    ['2026-03-04 09:00', 'Wednesday 09:00'],
    ['2026-03-08 23:59', 'Sunday 23:59'],
    ['2026-03-09 00:30', '2026-03-09 00:30'],
  ])('at %s is %s', (at, text) => {
    expect(clockText(local(at), now)).toBe(text);
  });

  it('stands in a sentence with its "at"', () => {
    expect(atText(local('2026-03-02 15:05'), now)).toBe('at 15:05');
    expect(atText(local('2026-03-03 04:00'), now)).toBe('tomorrow at 04:00');
  });

  it('names no weekday that could be two days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 86_400 }), (ahead) => {
        const text = clockText(now + ahead * 1000, now);
        if (text.startsWith('Monday')) expect(ahead).toBeLessThan(7 * 86_400);
      }),
    );
  });
});

describe('a past day for people', () => {
  const now = local('2026-03-02 15:00');

  it.each([
    ['2026-03-02 15:00', 'today'],
    ['2026-03-02 00:00', 'today'],
    ['2026-03-01 23:59', 'yesterday'],
    ['2026-02-27 08:00', '3 days ago'],
  ])('of %s is %s', (at, text) => {
    expect(agoText(local(at), now)).toBe(text);
  });
});
