import { describe, expect, it } from 'vitest';
import { HOURS, local, MIN } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

describe('a pause', () => {
  it('counts and offers nothing, then goes on where it was', () => {
    const day = new Day()
      .type(20 * MIN)
      .pause({ seconds: 7200 })
      .type(2 * HOURS);
    expect(day.story).toEqual(['09:20:00 paused until 11:20:00', '11:20:00 resumed']);
    expect(day.type(10 * MIN).story.at(-1)).toBe('11:30:00 offered movement');
  });

  it('of 2 h lasts 2 h over a restart, a kill and a sleep', () => {
    const day = new Day().type(20 * MIN).pause({ seconds: 7200 });
    day
      .type(10 * MIN)
      .restart(60)
      .type(10 * MIN)
      .restart(60, 'kill')
      .type(MIN)
      .sleep(HOURS);
    expect(day.cycle.pause).toMatchObject({ until: local('2026-03-02 11:20') });
    day.type(37 * MIN);
    expect(day.story.at(-1)).toBe('11:20:00 resumed');
  });

  it('that ended while the app was off is over at the next start', () => {
    const day = new Day().pause({ seconds: 3600 }).restart(2 * HOURS);
    expect(day.cycle.pause).toBeNull();
    expect(day.story[1]).toBe('11:00:00 resumed');
  });

  it('until tomorrow ends when the next day begins', () => {
    const day = new Day().type(MIN).pause('tomorrow');
    expect(day.story).toEqual(['09:01:00 paused until 04:00:00']);
    expect(day.sleep(18 * HOURS + 58 * MIN).cycle.pause).not.toBeNull();
    expect(day.type(MIN).cycle.pause).toBeNull();
  });

  it('until I resume has no end', () => {
    const day = new Day()
      .pause('forever')
      .sleep(240 * HOURS)
      .type(HOURS);
    expect(day.story).toEqual(['09:00:00 paused until resumed']);
    expect(day.resume().story.at(-1)).toMatch(/resumed$/);
    expect(day.type(30 * MIN).shown).toBe('heads-up');
  });

  it('takes an offer back and keeps it owed', () => {
    const day = new Day().type(30 * MIN).pause({ seconds: 600 });
    expect(day.shown).toBeNull();
    expect(day.type(10 * MIN).story).toEqual([
      '09:30:00 offered movement',
      '09:30:00 held movement: paused',
      '09:30:00 paused until 09:40:00',
      '09:40:00 resumed',
      '09:40:00 offered movement',
    ]);
  });

  it('cancels a Later', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(50 * MIN)
      .pause({ seconds: 60 })
      .type(MIN);
    expect(day.shown).toBe('heads-up');
  });

  it('can be made longer and shorter', () => {
    const day = new Day().pause({ seconds: 7200 }).type(MIN).pause({ seconds: 60 }).type(MIN);
    expect(day.story.at(-1)).toBe('09:02:00 resumed');
  });

  it('lets rest count in silence', () => {
    const day = new Day()
      .type(20 * MIN)
      .pause({ seconds: 3600 })
      .idle(10 * MIN)
      .type(50 * MIN);
    expect(day.story).toEqual(['09:20:00 paused until 10:20:00', '10:20:00 resumed']);
    expect(day.worked('movement')).toBe(0);
  });

  it('ends while the person is away without a word of work', () => {
    const day = new Day()
      .type(20 * MIN)
      .pause({ seconds: 60 })
      .idle(80)
      .type(30);
    expect(day.worked('movement')).toBeLessThanOrEqual(20 * MIN + 30);
  });

  it('need not be resumed twice', () => {
    expect(new Day().resume().story).toEqual([]);
  });
});
