import { describe, expect, it } from 'vitest';
import { MIN, MOVEMENT, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

describe('a sleep', () => {
  it('counts as a break of its length', () => {
    const day = new Day()
      .type(20 * MIN)
      .sleep(30 * MIN)
      .type(1);
    expect(day.story).toEqual(['09:50:00 away 1800 s: movement']);
  });

  it('that nobody announced is known by the look that came late', () => {
    const day = new Day()
      .type(20 * MIN)
      .sleep(30 * MIN, { told: false })
      .type(30);
    expect(day.story).toEqual(['09:50:30 away 1830 s: movement']);
  });

  it('of no time at all does not count the quiet before it twice', () => {
    const day = new Day().type(MIN).idle(20).sleep(0, { byHand: false });
    expect(day.worked('movement')).toBe(MIN + 20);
  });

  it('ends when somebody is back, not when the computer wakes by itself', () => {
    const day = new Day().type(20 * MIN).sleep(MIN, { byHand: false });
    expect(day.cycle.away).toMatchObject({ why: 'idle' });
    expect(day.idle(40).type(30).story).toEqual(['09:22:00 away 90 s: movement']);
  });

  it('that ends behind a locked screen goes on as a lock', () => {
    const day = new Day()
      .type(29 * MIN)
      .lock()
      .sleep(10 * MIN)
      .idle(2 * MIN);
    expect(day.story).toEqual([]);
    expect(day.unlock().story).toEqual(['09:41:00 away 720 s: movement']);
  });

  it('during an offer does not let it be missed', () => {
    const long = settingsOf({ kinds: [{ ...MOVEMENT, length: 600 }] });
    const told = new Day({ settings: long })
      .type(30 * MIN)
      .sleep(200)
      .type(1);
    const untold = new Day({ settings: long })
      .type(30 * MIN)
      .sleep(200, { told: false })
      .type(MIN);
    for (const day of [told, untold]) {
      expect(day.story[1]).toMatch(/held movement: away$/);
      expect(day.story[2]).toMatch(/offered movement$/);
    }
  });

  it('stops a session at the last second that was seen', () => {
    const day = new Day().start().idle(7).sleep(MIN, { told: false }).idle(5);
    const session = day.cycle.session!;
    expect(session).toMatchObject({ index: 0, since: null });
    expect(session.spent).toBeGreaterThanOrEqual(5000);
    expect(session.spent).toBeLessThanOrEqual(7000);
  });

  it('whose end nobody tells ends with the first looks that come on time', () => {
    const day = new Day().type(10 * MIN);
    day
      .tell({ is: 'suspended' })
      .type(MIN)
      .type(10 * MIN);
    expect(day.cycle).toMatchObject({ asleep: false, away: null });
    expect(day.worked('movement')).toBeGreaterThanOrEqual(19 * MIN);
  });

  it('whose end nobody tells ends when the person asks for something', () => {
    const day = new Day().start();
    day.tell({ is: 'suspended' }).press('resume').idle(20);
    expect(day.cycle.session).toMatchObject({ since: expect.any(Number) });
  });
});
