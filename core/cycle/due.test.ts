import { describe, expect, it } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { cycleOf, hoursDaily, local, MOVEMENT, NOW, RELEASE, settingsOf } from '#core/testing/builders.ts';
import type { Cycle } from './cycle.ts';
import { dueAt } from './due.ts';

const MINUTE = 60_000;
const at = (clock: string) => local(`2026-03-02 ${clock}`);
const minutes = (movement: number, release = 0): Partial<Cycle> => ({
  worked: { movement: movement * MINUTE, release: release * MINUTE },
});
const due = (cycle: Partial<Cycle>, kind: Kind = MOVEMENT, settings: Settings = settingsOf(), now = NOW) =>
  dueAt(cycleOf(cycle), kind, settings, now);
const office = settingsOf({ hours: hoursDaily('09:00-12:00', '13:00-17:00') });
const never = settingsOf({ hours: { ...hoursDaily(), on: true } });

describe('a break after a time', () => {
  it('is due when its time is counted, and owed afterwards', () => {
    expect(due(minutes(20))).toBe(NOW + 10 * MINUTE);
    expect(due(minutes(40))).toBe(NOW - 10 * MINUTE);
  });

  it('counts by the clock where it comes by it', () => {
    const kind: Kind = { ...MOVEMENT, trigger: { by: 'clock', every: 1800 } };
    expect(due({ clocked: { movement: 20 * MINUTE } }, kind)).toBe(NOW + 10 * MINUTE);
  });

  it('is none while its kind is off, or the pause has no end', () => {
    expect(due({}, { ...MOVEMENT, on: false })).toBeNull();
    expect(due({ pause: { since: NOW, until: null } })).toBeNull();
  });

  it('goes on after a pause', () => {
    const pause = { since: NOW, until: NOW + 60 * MINUTE };
    expect(due({ ...minutes(20), pause })).toBe(NOW + 70 * MINUTE);
    expect(due({ ...minutes(20), pause: { ...pause, until: NOW - MINUTE } })).toBe(NOW + 10 * MINUTE);
  });

  it('is not sooner than what it waits for', () => {
    const wait = (until: number) => ({ waits: { movement: { until, why: 'later' } } }) as const;
    expect(due({ ...minutes(20), ...wait(NOW + 11 * MINUTE) })).toBe(NOW + 11 * MINUTE);
    expect(due({ ...minutes(20), ...wait(NOW + 9 * MINUTE) })).toBe(NOW + 10 * MINUTE);
  });

  it('is one of tomorrow when the day has had its releases', () => {
    const settings = settingsOf({ limits: { releases: 1, perArea: null } });
    const pressed = [{ at: NOW, areas: ['calves'] }] as const;
    expect(due({ ...minutes(0, 90), pressed }, RELEASE, settings)).toBe(local('2026-03-03 04:00'));
    const waits = { release: { until: local('2026-03-04 09:00'), why: 'later' } } as const;
    expect(due({ ...minutes(0, 90), pressed, waits }, RELEASE, settings)).toBe(local('2026-03-04 09:00'));
    expect(due({ ...minutes(20), pressed }, MOVEMENT, settings)).toBe(NOW + 10 * MINUTE);
  });

  it('begins anew when working hours do', () => {
    expect(due(minutes(20), MOVEMENT, office, at('08:00'))).toBe(at('09:30'));
    expect(due(minutes(20), MOVEMENT, office, at('11:49'))).toBe(at('11:59'));
    expect(due(minutes(20), MOVEMENT, office, at('11:50'))).toBe(at('13:30'));
    expect(due({}, MOVEMENT, never)).toBeNull();
  });

  it('waits also into and over the hours', () => {
    const wait = (clock: string) => ({ waits: { movement: { until: at(clock), why: 'later' } } }) as const;
    expect(due(wait('10:00'), MOVEMENT, office, at('08:00'))).toBe(at('10:00'));
    expect(due(wait('14:00'), MOVEMENT, office, at('11:00'))).toBe(at('14:30'));
    expect(due(wait('12:30'), MOVEMENT, office, at('11:00'))).toBe(at('13:30'));
  });

  it('counts from zero while a session of it, or of a rarer one, runs', () => {
    const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
    const during = (kind: string | null) => ({ ...minutes(20, 20), session: { kind } as Cycle['session'] });
    expect(due(during('movement'), MOVEMENT, settings)).toBe(NOW + 30 * MINUTE);
    expect(due(during('release'), MOVEMENT, settings)).toBe(NOW + 30 * MINUTE);
    expect(due(during('movement'), RELEASE, settings)).toBe(NOW + 70 * MINUTE);
    expect(due(during(null), MOVEMENT, settings)).toBe(NOW + 10 * MINUTE);
  });
});

const LUNCH: Kind = {
  ...MOVEMENT,
  id: 'lunch',
  length: 200,
  trigger: { by: 'times', times: ['12:30'], days: [...WEEKDAYS] },
};

describe('a break at times of the day', () => {
  const served = (clock: string) => ({ served: { lunch: at(clock) } });
  const lunch = (cycle: Partial<Cycle>, clock: string, settings = settingsOf({ kinds: [LUNCH] })) =>
    due(cycle, LUNCH, settings, at(clock));

  it('is due at its time, and owed until it is served', () => {
    expect(lunch(served('09:00'), '09:00')).toBe(at('12:30'));
    expect(lunch(served('09:00'), '14:00')).toBe(at('12:30'));
    expect(lunch(served('12:30'), '14:00')).toBe(local('2026-03-03 12:30'));
    expect(lunch({}, '14:00')).toBe(local('2026-03-03 12:30'));
  });

  it('is not owed into the next day', () => {
    const yesterday = { served: { lunch: local('2026-03-01 09:00') } };
    expect(lunch(yesterday, '03:59')).toBe(local('2026-03-01 12:30'));
    expect(lunch(yesterday, '04:00')).toBe(at('12:30'));
  });

  it('waits for Later and for the end of a pause', () => {
    const waits = { lunch: { until: at('12:45'), why: 'later' } } as const;
    expect(lunch({ ...served('09:00'), waits }, '12:31')).toBe(at('12:45'));
    const pause = { since: NOW, until: at('13:00') };
    expect(lunch({ ...served('09:00'), pause }, '12:00')).toBe(at('13:00'));
    expect(lunch({ ...served('09:00'), pause: { ...pause, until: at('12:10') } }, '12:00')).toBe(at('12:30'));
  });

  it('that cannot be within hours waits for them', () => {
    const early = settingsOf({ kinds: [LUNCH], hours: hoursDaily('12:00-12:40', '13:30-17:00') });
    expect(lunch(served('09:00'), '12:35', early)).toBe(at('12:30'));
    expect(lunch(served('09:00'), '12:50', early)).toBe(at('13:30'));
    expect(
      lunch(served('09:00'), '12:00', settingsOf({ kinds: [LUNCH], hours: hoursDaily('09:00-12:00') })),
    ).toBeNull();
  });

  it('is served while its own session runs', () => {
    const session = { kind: 'lunch' } as Cycle['session'];
    expect(lunch({ ...served('09:00'), session }, '12:35')).toBe(local('2026-03-03 12:30'));
  });
});

const START: Kind = { ...DEFAULTS.kinds[2]!, length: 300 };

describe('a break at the start of the day', () => {
  const day = { start: at('04:00'), began: at('08:00') };
  const start = (cycle: Partial<Cycle>, clock: string, settings = settingsOf({ kinds: [START] })) =>
    due({ day, ...cycle }, START, settings, at(clock));

  it('is due when the day begins, and not before it has begun', () => {
    expect(start({}, '08:00')).toBe(at('08:00'));
    expect(start({ day: null }, '08:00')).toBeNull();
    expect(start({ day: { ...day, began: null } }, '08:00')).toBeNull();
  });

  it('is owed for two hours', () => {
    expect(start({}, '10:00')).toBe(at('08:00'));
    expect(start({}, '10:01')).toBeNull();
    const waits = { 'start-of-day': { until: at('10:01'), why: 'later' } } as const;
    expect(start({ waits }, '09:00')).toBeNull();
    expect(
      start({ waits: { 'start-of-day': { ...waits['start-of-day'], until: at('10:00') } } }, '09:00'),
    ).toBe(at('10:00'));
  });

  it('is served once', () => {
    expect(start({ served: { 'start-of-day': at('07:59') } }, '08:30')).toBe(at('08:00'));
    expect(start({ served: { 'start-of-day': at('08:00') } }, '08:30')).toBeNull();
    expect(start({ session: { kind: 'start-of-day' } as Cycle['session'] }, '08:30')).toBeNull();
  });

  it('waits for the working hours of the morning, and for a pause', () => {
    const hours = settingsOf({ kinds: [START], hours: hoursDaily('09:00-17:00') });
    expect(start({}, '08:30', hours)).toBe(at('09:00'));
    expect(start({}, '11:00', hours)).toBe(at('09:00'));
    expect(start({}, '11:01', hours)).toBeNull();
    expect(
      start({}, '08:30', settingsOf({ kinds: [START], hours: { ...hoursDaily(), on: true } })),
    ).toBeNull();
    expect(start({ pause: { since: NOW, until: at('09:10') } }, '08:30')).toBe(at('09:10'));
    const split = settingsOf({ kinds: [START], hours: hoursDaily('08:00-08:30', '12:00-13:00') });
    expect(start({}, '09:00', split)).toBeNull();
  });
});
