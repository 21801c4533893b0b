import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { HoursRange, Settings } from '#core/settings/settings.ts';
import { hoursDaily, HOURS, local, MIN, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { closesAt, inHours, isWorkday, minuteOf, opensAt, tomorrow } from './hours.ts';

const none = hoursDaily();
const office: Settings['hours'] = {
  ...none,
  days: { ...none.days, mon: [{ from: '09:00', to: '17:30' }], fri: [{ from: '09:00', to: '12:00' }] },
};

describe('working hours', () => {
  it('reads the minutes of a clock time', () => {
    expect(['00:00', '09:30', '24:00'].map(minuteOf)).toEqual([0, 570, 1440]);
  });

  it('begin at their first minute and end before their last', () => {
    const at = (time: string) => inHours(office, local(`2026-03-02 ${time}`));
    expect(['08:59:59', '09:00', '17:29:59', '17:30'].map(at)).toEqual([false, true, true, false]);
  });

  it('open on the next day that has any', () => {
    expect(opensAt(office, local('2026-03-02 08:00'))).toBe(local('2026-03-02 09:00'));
    expect(opensAt(office, local('2026-03-02 17:30'))).toBe(local('2026-03-06 09:00'));
    expect(opensAt(office, local('2026-03-06 12:00'))).toBe(local('2026-03-09 09:00'));
  });

  it('are open now inside them', () => {
    expect(opensAt(office, local('2026-03-02 10:00'))).toBe(local('2026-03-02 10:00'));
    expect(closesAt(office, local('2026-03-02 10:00'))).toBe(local('2026-03-02 17:30'));
    expect(closesAt(office, local('2026-03-02 18:00'))).toBeNull();
  });

  it('never open when there are none, and never close when they are off', () => {
    expect(opensAt(none, local('2026-03-02 10:00'))).toBeNull();
    expect(inHours({ ...none, on: false }, local('2026-03-02 10:00'))).toBe(true);
    expect(closesAt({ ...none, on: false }, local('2026-03-02 10:00'))).toBeNull();
  });

  it('take ranges that touch or overlap as one', () => {
    const hours = hoursDaily('13:00-15:00', '09:00-12:00', '12:00-13:30');
    expect(closesAt(hours, local('2026-03-02 09:00'))).toBe(local('2026-03-02 15:00'));
  });

  it('reach over midnight', () => {
    const night = hoursDaily('22:00-06:00');
    expect(inHours(night, local('2026-03-03 05:59'))).toBe(true);
    expect(closesAt(night, local('2026-03-02 23:00'))).toBe(local('2026-03-03 06:00'));
    expect(opensAt(night, local('2026-03-03 06:00'))).toBe(local('2026-03-03 22:00'));
  });

  it('may last all day, every day', () => {
    const always = hoursDaily('00:00-24:00');
    expect(closesAt(always, local('2026-03-02 10:00'))).toBeGreaterThan(local('2026-03-09 10:00'));
    expect(inHours(hoursDaily('09:00-09:00'), local('2026-03-03 08:59'))).toBe(true);
  });

  it('agree with each other at any time and for any ranges', () => {
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const ranges = fc.array(fc.record<HoursRange>({ from: clock, to: clock }), { maxLength: 3 });
    const days = fc.record({
      sun: ranges,
      mon: ranges,
      tue: ranges,
      wed: ranges,
      thu: ranges,
      fri: ranges,
      sat: ranges,
    });
    const now = fc.integer({ min: local('2026-01-01 00:00'), max: local('2026-12-31 00:00') });
    fc.assert(
      fc.property(days, now, (some, at) => {
        const hours = { on: true, days: some };
        const opens = opensAt(hours, at);
        const closes = closesAt(hours, at);
        expect(opens === at).toBe(inHours(hours, at));
        expect(closes !== null).toBe(inHours(hours, at));
        if (opens !== null) expect(inHours(hours, opens)).toBe(true);
        if (opens !== null && opens > at) expect(inHours(hours, opens - 1)).toBe(false);
        if (closes !== null) expect(inHours(hours, closes - 1)).toBe(true);
        if (closes !== null && closes - at < 7 * 24 * HOURS * 1000)
          expect(inHours(hours, closes)).toBe(false);
      }),
    );
  });
});

describe('tomorrow', () => {
  it('begins at the hour of the settings, and before it today is still yesterday', () => {
    expect(tomorrow('04:00', local('2026-03-02 15:00'))).toBe(local('2026-03-03 04:00'));
    expect(tomorrow('04:00', local('2026-03-03 01:00'))).toBe(local('2026-03-03 04:00'));
    expect(tomorrow('04:00', local('2026-03-03 04:00'))).toBe(local('2026-03-04 04:00'));
  });
});

describe('a day with working hours', () => {
  const hours = hoursDaily('09:00-12:00', '13:00-17:00');

  it('counts and offers nothing outside them', () => {
    const day = new Day({ settings: settingsOf({ hours }), from: local('2026-03-02 07:00') });
    expect(day.type(2 * HOURS).story).toEqual([]);
    expect(day.type(30 * MIN).story).toEqual(['09:30:00 offered movement']);
  });

  it('takes an open offer back when they end', () => {
    const day = new Day({ settings: settingsOf({ hours }), from: local('2026-03-02 11:29') });
    expect(day.type(31 * MIN).story).toEqual([
      '11:59:00 offered movement',
      '12:00:00 held movement: off-hours',
    ]);
    expect(day.shown).toBeNull();
  });

  it('takes the time off for a rest', () => {
    const day = new Day({ settings: settingsOf({ hours }), from: local('2026-03-02 11:31') });
    expect(day.type(89 * MIN + 29 * MIN).story).toEqual([]);
    expect(day.type(MIN).story).toEqual(['13:30:00 offered movement']);
  });

  it('goes on with its count after a gap that is shorter than a break', () => {
    const gap = settingsOf({ hours: hoursDaily('09:00-12:00', '12:01-17:00') });
    const day = new Day({ settings: gap, from: local('2026-03-02 11:40') });
    expect(day.type(31 * MIN).story).toEqual(['12:11:00 offered movement']);
  });

  it('make the day of each weekday that has any a working day, and each day where there are none', () => {
    const { days } = DEFAULTS.hours;
    const on = (day: string, all = days) => isWorkday({ on: false, days: all }, '04:00', local(day));
    expect([on('2026-03-02 12:00'), on('2026-03-07 12:00')]).toEqual([true, false]);
    expect([on('2026-03-07 03:59'), on('2026-03-09 03:59')]).toEqual([true, false]);
    expect(on('2026-03-07 12:00', none.days)).toBe(true);
  });

  it('starts a break by hand at any time', () => {
    const day = new Day({ settings: settingsOf({ hours }), from: local('2026-03-02 20:00') }).start();
    expect(day.shown).toBe('session');
  });

  it('offers at once when hours are switched off, and stops when they are switched on', () => {
    const day = new Day({ settings: settingsOf(), from: local('2026-03-02 18:00') }).type(30 * MIN);
    expect(day.change({ hours }).shown).toBeNull();
    expect(day.change({ hours: none }).type(HOURS).shown).toBeNull();
  });
});
