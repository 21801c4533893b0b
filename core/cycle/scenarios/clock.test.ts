// Before anything asks for the local time: the days of this file are lived in Berlin.
process.env['TZ'] = 'Europe/Berlin';

import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { ABLE, hoursDaily, HOURS, local, MIN, MOVEMENT, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

afterAll(() => {
  delete process.env['TZ'];
});

const at = (...times: readonly string[]) =>
  settingsOf({ kinds: [{ ...MOVEMENT, trigger: { by: 'times', times, days: ['sun', 'mon', 'sat'] } }] });
/** The same Monday morning as elsewhere, by the wall in Berlin. */
const from = local('2026-03-02 09:00');
const offers = (day: Day) => day.entries.filter(({ is }) => is === 'offered');

describe('a journey over time zones', () => {
  // The zone of a process cannot change: a clock that is set by hours is what the planner sees of one that does not.
  it('to the east loses no owed break and starts none that is not due', () => {
    const day = new Day({ from }).type(29 * MIN).setClock(7 * HOURS);
    expect(day.type(30).story).toEqual(['16:29:30 away 25230 s: movement']);
  });

  it('to the west neither doubles nor forgets what was worked', () => {
    const day = new Day({ from })
      .type(20 * MIN)
      .setClock(-9 * HOURS)
      .type(10 * MIN + 30);
    expect(offers(day)).toHaveLength(1);
  });

  it('during a sleep is a sleep', () => {
    const day = new Day({ from }).type(20 * MIN).tell({ is: 'suspended' });
    day.setClock(8 * HOURS);
    day.sleep(2 * HOURS).type(29 * MIN);
    expect(offers(day)).toHaveLength(0);
    expect(offers(day.type(MIN))).toHaveLength(1);
  });
});

describe('a clock that is set', () => {
  it('back by an hour in the middle of a Later leaves it its length', () => {
    const day = new Day({ from })
      .type(30 * MIN)
      .later(10 * MIN)
      .setClock(-HOURS)
      .type(9 * MIN);
    expect(day.shown).toBeNull();
    expect(day.type(90).shown).toBe('heads-up');
  });

  it('back by a day does not give the release sessions of the day back, nor take tomorrow away', () => {
    const day = new Day({ settings: ABLE, from })
      .exercise('rel-glutemed-wall-ball')
      .setClock(-24 * HOURS)
      .type(60);
    expect(day.cycle.pressed.every((one) => one.at <= day.now)).toBe(true);
    expect(day.cycle.pressed).toHaveLength(1);
  });

  it('back and forward again within a minute changes nothing but that minute', () => {
    const day = new Day({ from })
      .type(20 * MIN)
      .setClock(-30)
      .type(20)
      .setClock(30)
      .type(10 * MIN);
    expect(offers(day)).toHaveLength(1);
  });

  it('forward during a pause ends the pause if its time is over, and owes nothing', () => {
    const day = new Day({ from })
      .type(29 * MIN)
      .pause({ seconds: HOURS })
      .setClock(2 * HOURS)
      .type(30);
    expect(day.cycle.pause).toBeNull();
    expect(day.shown).toBeNull();
  });

  it('back during a held break leaves it owed, once', () => {
    const day = new Day({ from })
      .type(29 * MIN)
      .hold('camera')
      .type(5 * MIN)
      .setClock(-2 * HOURS)
      .type(5 * MIN)
      .release('camera')
      .type(10);
    expect(day.entries.map(({ is }) => is)).toEqual(['held', 'offered']);
  });
});

describe('the night in which an hour is lost', () => {
  it('has a break at a time that it leaves out an hour later', () => {
    const day = new Day({ settings: at('02:30'), from: local('2026-03-29 01:00') }).type(91 * MIN);
    expect(offers(day)[0]).toMatchObject({ at: local('2026-03-29 03:30') });
    expect(offers(day)).toHaveLength(1);
  });

  it('counts work in real minutes', () => {
    const day = new Day({ from: local('2026-03-29 01:31') }).type(30 * MIN);
    expect(day.story).toEqual(['03:01:00 offered movement']);
  });

  it('ends working hours by the wall', () => {
    const settings = settingsOf({ hours: hoursDaily('20:00-04:00') });
    const day = new Day({ settings, from: local('2026-03-29 01:40') }).type(3 * HOURS);
    expect(day.cycle.offSince).toBe(local('2026-03-29 04:00'));
  });
});

describe('the night in which an hour comes twice', () => {
  it('has a break at a time of that hour once', () => {
    const day = new Day({ settings: at('02:30'), from: local('2026-10-25 01:30') });
    for (let minute = 0; minute < 180; minute += 1) {
      day.type(60);
      if (day.shown === 'heads-up') day.tookOne();
    }
    expect(offers(day)).toHaveLength(1);
  });

  it('counts work in real minutes, through both hours', () => {
    const day = new Day({ from: local('2026-10-25 02:50') }).type(30 * MIN);
    expect(day.story).toEqual(['02:20:00 offered movement']);
  });

  it('credits a sleep with its real length', () => {
    const day = new Day({ from: local('2026-10-25 01:00') }).type(60).sleep(4 * HOURS);
    expect(day.story).toEqual(['04:01:00 away 14400 s: movement']);
  });

  it('does not begin a day twice', () => {
    const settings = settingsOf({ kinds: [DEFAULTS.kinds[2]!], dayStartsAt: '02:30' });
    const day = new Day({ settings, from: local('2026-10-23 20:00') }).type(60);
    for (const _ of [1, 2, 3])
      day
        .lock()
        .idle(20 * MIN)
        .unlock()
        .type(60);
    day.sleep(local('2026-10-25 01:50') / 1000 - day.now / 1000).type(60);
    for (let round = 0; round < 8; round += 1)
      day
        .lock()
        .idle(14 * MIN)
        .unlock()
        .type(60);
    expect(offers(day).length).toBeLessThanOrEqual(1);
  });
});

describe('a computer that sleeps', () => {
  it('and is unlocked only later does not begin its rhythm behind the lock', () => {
    const day = new Day({ from })
      .type(20 * MIN)
      .lock()
      .sleep(HOURS)
      .idle(29 * MIN);
    expect(day.story).toEqual([]);
    expect(day.unlock().type(29 * MIN).story).toEqual(['10:49:00 away 5340 s: movement']);
  });

  it('without a word, before and after, has slept all the same', () => {
    const day = new Day({ from })
      .type(20 * MIN)
      .sleep(HOURS, { told: false })
      .type(30);
    expect(day.story).toEqual([expect.stringMatching(/away 36\d\d s: movement/)]);
  });

  it('and wakes by itself in the night starts nothing', () => {
    const day = new Day({ from }).type(29 * MIN).lock();
    for (let hour = 0; hour < 8; hour += 1) day.sleep(HOURS, { byHand: false }).idle(60);
    expect(day.story).toEqual([]);
    expect(day.shown).toBeNull();
  });

  it('over a weekend owes no pile of breaks', () => {
    const day = new Day({ settings: DEFAULTS, from: local('2026-03-06 16:00') }).type(25 * MIN).lock();
    day
      .sleep(64 * HOURS)
      .unlock()
      .type(60);
    expect(offers(day).length).toBeLessThanOrEqual(1);
  });
});
