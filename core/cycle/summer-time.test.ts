// Before anything asks for the local time: the tests of this file live in Berlin.
process.env['TZ'] = 'Europe/Berlin';

import { afterAll, describe, expect, it } from 'vitest';
import { hoursDaily, HOURS, local, MIN, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { closesAt, inHours, opensAt, tomorrow } from './hours.ts';

const HOUR = HOURS * 1000;

afterAll(() => {
  delete process.env['TZ'];
});

describe('the night in spring that lacks an hour', () => {
  it('is the one we think of', () => {
    expect(local('2026-03-29 03:30') - local('2026-03-29 01:30')).toBe(HOUR);
  });

  it('makes a working night an hour shorter, not its morning later', () => {
    const closes = closesAt(hoursDaily('22:00-06:00'), local('2026-03-28 22:00'));
    expect(closes).toBe(local('2026-03-29 06:00'));
    expect(closes! - local('2026-03-28 22:00')).toBe(7 * HOUR);
  });

  it('swallows a range that lies in the lost hour', () => {
    const hours = hoursDaily('02:30-03:15');
    expect(inHours(hours, local('2026-03-29 03:05'))).toBe(false);
    expect(opensAt(hours, local('2026-03-29 01:00'))).toBe(local('2026-03-30 02:30'));
  });

  it('ends a pause until tomorrow at the hour that the wall shows', () => {
    expect(tomorrow('04:00', local('2026-03-28 23:00'))).toBe(local('2026-03-29 04:00'));
    expect(tomorrow('04:00', local('2026-03-28 23:00')) - local('2026-03-28 23:00')).toBe(4 * HOUR);
  });

  it('does not bring a break sooner', () => {
    const day = new Day({ from: local('2026-03-29 01:45') }).type(30 * MIN);
    expect(day.story).toEqual(['03:15:00 offered movement']);
  });
});

describe('the night in autumn that has an hour twice', () => {
  it('makes a working night an hour longer', () => {
    const opens = local('2026-10-24 22:00');
    expect(closesAt(hoursDaily('22:00-06:00'), opens)! - opens).toBe(9 * HOUR);
  });

  it('is open in both of the two hours', () => {
    const hours = hoursDaily('02:00-03:00');
    const first = local('2026-10-25 02:30');
    expect([first, first + HOUR, first + 2 * HOUR].map((at) => inHours(hours, at))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('does not hold a break back, and a pause until tomorrow lasts an hour longer', () => {
    const day = new Day({ from: local('2026-10-25 02:45') }).type(30 * MIN);
    expect(day.entries).toMatchObject([{ is: 'offered', at: local('2026-10-25 02:45') + 30 * MIN * 1000 }]);
    expect(tomorrow('04:00', local('2026-10-24 23:00')) - local('2026-10-24 23:00')).toBe(6 * HOUR);
  });

  it('opens the office in the morning as on any day', () => {
    const settings = settingsOf({ hours: hoursDaily('09:00-17:00') });
    const day = new Day({ settings, from: local('2026-10-24 16:50') }).type(10 * MIN);
    day.sleep(17 * HOURS).type(30 * MIN);
    expect(day.story.at(-1)).toBe('09:30:00 offered movement');
  });
});
