import { describe, expect, it } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { cycleOf, local, MOVEMENT, NOW, settingsOf, worldOf } from '#core/testing/builders.ts';
import type { Cycle } from './cycle.ts';
import { dayBegun, timesSeen } from './day.ts';
import type { Event } from './event.ts';

const START = local('2026-03-02 04:00');
const SUNDAY = local('2026-03-01 04:00');
const AWAY = { since: SUNDAY, why: 'locked', asked: true } as const;
const settings = settingsOf();
const world = worldOf();
const LOOKED: Event = { is: 'looked' };

const begun = (event: Event, before: Partial<Cycle>, now = NOW) => {
  const from = cycleOf({ day: { start: SUNDAY, began: null }, ...before });
  return dayBegun({ ...from, away: null }, from, { event, world: { ...world, now }, settings }).day;
};

describe('a day', () => {
  it('begins with the first presence, for its routine when that comes after an absence', () => {
    expect(begun({ is: 'unlocked' }, { away: AWAY })).toEqual({ start: START, began: NOW });
    expect(begun(LOOKED, { away: AWAY })).toEqual({ start: START, began: NOW });
  });

  it('begins without its routine for who works through the night', () => {
    expect(begun(LOOKED, {})).toEqual({ start: START, began: null });
  });

  it('begins with its routine at a login, and without at a start by hand', () => {
    expect(begun({ is: 'started-up', atLogin: true }, {})).toMatchObject({ began: NOW });
    expect(begun({ is: 'started-up' }, { away: AWAY })).toMatchObject({ began: null });
    expect(begun({ is: 'started-up', atLogin: false }, { away: AWAY })).toMatchObject({ began: null });
  });

  it('begins without its routine where nobody works, and on the first day of all', () => {
    expect(begun({ is: 'unlocked' }, { away: AWAY }, local('2026-03-07 09:00'))).toMatchObject({
      began: null,
    });
    expect(begun({ is: 'unlocked' }, { away: AWAY, day: null })).toEqual({ start: START, began: null });
  });

  it('begins once', () => {
    const day = { start: START, began: START + 5 };
    expect(begun({ is: 'unlocked' }, { away: AWAY, day })).toBe(day);
  });

  it('does not begin for a date that was wrong and is right again, nor while nobody is there', () => {
    const day = { start: START + 1, began: 7 };
    expect(begun({ is: 'unlocked' }, { away: AWAY, day })).toEqual({ start: START, began: 7 });
    const away = cycleOf({ away: AWAY, day: { start: SUNDAY, began: null } });
    expect(dayBegun(away, away, { event: LOOKED, world, settings })).toBe(away);
  });
});

const LUNCH: Kind = {
  ...MOVEMENT,
  id: 'lunch',
  trigger: { by: 'times', times: ['12:00'], days: [...WEEKDAYS] },
};
const WAITING = { until: NOW + 1, why: 'later' } as const;

describe('a kind that comes at times of the day', () => {
  const withLunch = settingsOf({ kinds: [MOVEMENT, LUNCH] });
  const served = (event: Event, cycle: Partial<Cycle>) =>
    timesSeen(cycleOf(cycle), { event, world, settings: withLunch }).served;

  it('owes nothing of the time before it was seen', () => {
    expect(served(LOOKED, {})).toEqual({ lunch: NOW });
    expect(served(LOOKED, { served: { lunch: 5, other: 6 } })).toEqual({ lunch: 5, other: 6 });
  });

  it('is not called to a time that is over by a change of the settings', () => {
    const changed: Event = { is: 'settings-changed' };
    expect(served(changed, { served: { lunch: 5 } })).toEqual({ lunch: NOW });
    expect(served(changed, { served: { lunch: NOW + 5 } })).toEqual({ lunch: NOW + 5 });
  });

  it('stays owed through a change of the settings', () => {
    const held = { kind: 'lunch', since: NOW, exercise: 'mov-chin-tuck' } as const;
    const offer = { kind: 'lunch' } as Cycle['offer'];
    for (const owed of [{ held }, { offer }, { waits: { lunch: WAITING } }])
      expect(served({ is: 'settings-changed' }, { served: { lunch: 5 }, ...owed })).toEqual({ lunch: 5 });
    const other = { held: { ...held, kind: 'movement' }, waits: { movement: WAITING } };
    expect(served({ is: 'settings-changed' }, { served: { lunch: 5 }, ...other })).toEqual({ lunch: NOW });
  });

  it('is the only one that is served', () => {
    const cycle = cycleOf();
    expect(timesSeen(cycle, { event: LOOKED, world, settings: DEFAULTS })).toBe(cycle);
  });
});
