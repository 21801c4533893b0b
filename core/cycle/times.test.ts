// Before anything asks for the local time: the tests of this file live in Berlin.
process.env['TZ'] = 'Europe/Berlin';

import { afterAll, describe, expect, it } from 'vitest';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Weekday } from '#core/settings/kind.ts';
import { hoursDaily, local, settingsOf } from '#core/testing/builders.ts';
import { nextTime } from './times.ts';

afterAll(() => {
  delete process.env['TZ'];
});

const next = (
  times: readonly string[],
  after: string,
  days: readonly Weekday[] = WEEKDAYS,
  settings = settingsOf(),
) => nextTime({ by: 'times', times, days }, local(after), settings);

describe('the next time of the day', () => {
  it('is the first after the instant, in whatever order they are written', () => {
    expect(next(['14:00', '10:30'], '2026-03-02 09:00')).toBe(local('2026-03-02 10:30'));
    expect(next(['14:00', '10:30'], '2026-03-02 10:31')).toBe(local('2026-03-02 14:00'));
  });

  it('is not the instant itself', () => {
    expect(next(['10:30'], '2026-03-02 10:30')).toBe(local('2026-03-03 10:30'));
  });

  it('waits for a weekday of its own, up to the same one of the next week', () => {
    expect(next(['10:30'], '2026-03-02 11:00', ['thu'])).toBe(local('2026-03-05 10:30'));
    expect(next(['10:30'], '2026-03-02 11:00', ['mon'])).toBe(local('2026-03-09 10:30'));
  });

  it('leaves out a time outside working hours', () => {
    const settings = settingsOf({ hours: hoursDaily('09:00-12:00') });
    expect(next(['08:00', '14:00', '11:00'], '2026-03-02 07:00', WEEKDAYS, settings)).toBe(
      local('2026-03-02 11:00'),
    );
    expect(next(['14:00'], '2026-03-02 07:00', WEEKDAYS, settings)).toBeNull();
  });

  it('is none without a time or a day', () => {
    expect(next([], '2026-03-02 07:00')).toBeNull();
    expect(next(['10:00'], '2026-03-02 07:00', [])).toBeNull();
  });

  it('comes an hour later where the clock leaves it out, and once where it has it twice', () => {
    expect(next(['02:30'], '2026-03-29 00:00')).toBe(local('2026-03-29 03:30'));
    const twice = next(['02:30'], '2026-10-25 00:00')!;
    expect(nextTime({ by: 'times', times: ['02:30'], days: WEEKDAYS }, twice, settingsOf())).toBe(
      local('2026-10-26 02:30'),
    );
  });

  it('is on its weekday also from a moment after midnight of a night in which the clock changes', () => {
    expect(next(['23:30'], '2026-03-28 23:45', ['sun'])).toBe(local('2026-03-29 23:30'));
    expect(next(['00:30'], '2026-10-24 23:45', ['sun'])).toBe(local('2026-10-25 00:30'));
  });
});
