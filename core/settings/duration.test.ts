import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationFieldText, durationFromText } from './duration.ts';

describe('durationFromText', () => {
  test.each([
    ['45 s', 45],
    ['45s', 45],
    ['45 sec', 45],
    ['30 min', 1800],
    ['30 m', 1800],
    ['1 minute', 60],
    ['1 h', 3600],
    ['2 hours', 7200],
    ['1 h 30', 5400],
    ['1h30', 5400],
    ['1h 30min', 5400],
    ['1 H 30 MIN', 5400],
    ['2 min 30', 150],
    ['2 min 30 s', 150],
    ['1 h 0 min 5 s', 3605],
    ['1 h 20 s', 3620],
    ['1.5 h', 5400],
    ['1,5 min', 90],
    ['0.5 s', 0.5],
    ['90', 90],
    ['  90  ', 90],
    ['30 min.', 1800],
    ['0', 0],
  ])('reads %j', (text, seconds) => {
    expect(durationFromText(text)).toBe(seconds);
  });

  test('takes a lone number for what it is told', () => {
    expect(durationFromText('45', 'min')).toBe(2700);
    expect(durationFromText('45 s', 'min')).toBe(45);
    expect(durationFromText('1 h 30', 'min')).toBe(5400);
    expect(durationFromText('2 min 5', 'min')).toBe(125);
  });

  test.each([
    '',
    ' ',
    'soon',
    '-5',
    '5 days',
    '1:30',
    '1 30',
    '30 min 1 h',
    's',
    '1 h 2 h',
    '5 s 5',
    '1e3',
    'Infinity',
  ])('does not guess at %j', (text) => {
    expect(durationFromText(text)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => (durationFromText(text) ?? 0) >= 0));
  });
});

describe('durationFieldText', () => {
  test.each([
    [45, '45 s'],
    [60, '1 min'],
    [90, '90 s'],
    [120, '2 min'],
    [150, '2 min 30 s'],
    [1800, '30 min'],
    [3600, '1 h'],
    [5400, '90 min'],
    [9000, '2 h 30 min'],
    [86_400, '24 h'],
    [0.5, '0.5 s'],
  ])('says %d seconds', (seconds, text) => {
    expect(durationFieldText(seconds)).toBe(text);
  });

  test('is read back as the same length', () => {
    const lengths = fc.integer({ min: 1, max: 86_400_000 }).map((millis) => millis / 1000);
    fc.assert(fc.property(lengths, (seconds) => durationFromText(durationFieldText(seconds)) === seconds));
  });
});
