import { describe, expect, test } from 'vitest';
import { clockFromText, nextRange, nextTime, overMidnight } from './clock-text.ts';

describe('clockFromText', () => {
  test.each([
    ['9', '09:00'],
    ['9:05', '09:05'],
    ['09.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    [' 17:30 ', '17:30'],
    ['0', '00:00'],
  ])('reads %j', (text, clock) => {
    expect(clockFromText(text, 'start')).toBe(clock);
  });

  test.each(['', 'noon', '25', '12:60', '12:5', '-1', '9:00 pm'])('does not guess at %j', (text) => {
    expect(clockFromText(text, 'start')).toBeNull();
  });

  test('takes 24:00 for an end only', () => {
    expect(clockFromText('24:00', 'end')).toBe('24:00');
    expect(clockFromText('24', 'start')).toBeNull();
    expect(clockFromText('24:01', 'end')).toBeNull();
  });
});

describe('nextRange', () => {
  test('is the office day on an empty day, and later on one that has hours', () => {
    expect(nextRange([])).toEqual({ from: '09:00', to: '17:30' });
    expect(nextRange([{ from: '09:00', to: '12:00' }])).toEqual({ from: '13:00', to: '16:00' });
    expect(nextRange([{ from: '09:00', to: '21:30' }])).toEqual({ from: '22:30', to: '24:00' });
    expect(nextRange([{ from: '22:00', to: '02:00' }])).toEqual({ from: '18:00', to: '21:00' });
    expect(nextRange([{ from: '00:30', to: '24:00' }])).toEqual({ from: '22:00', to: '24:00' });
  });
});

describe('overMidnight', () => {
  test('is true when the end is not after the start', () => {
    expect(overMidnight({ from: '22:00', to: '02:00' })).toBe(true);
    expect(overMidnight({ from: '09:00', to: '09:00' })).toBe(true);
    expect(overMidnight({ from: '09:00', to: '24:00' })).toBe(false);
  });
});

describe('nextTime', () => {
  test('is two hours after the latest, over midnight as well', () => {
    expect(nextTime([])).toBe('10:30');
    expect(nextTime(['15:00', '10:30'])).toBe('17:00');
    expect(nextTime(['23:15'])).toBe('01:15');
  });
});
