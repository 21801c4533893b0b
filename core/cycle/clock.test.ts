import { describe, expect, it } from 'vitest';
import { HOURS, MIN } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

// Only the looks before and after know of it: what happened since the look before is lost, half a minute at most.
describe('a clock set back', () => {
  it('neither loses nor doubles work', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(-5 * HOURS)
      .type(9 * MIN + 59);
    expect(day.story).toEqual([]);
    expect(day.type(31).story).toEqual(['04:30:30 offered movement']);
  });

  it('by a second or two moves nothing', () => {
    const day = new Day()
      .type(20 * MIN + 10)
      .setClock(-2)
      .type(9 * MIN + 50);
    expect(day.worked('movement')).toBe(29 * MIN + 58);
  });

  it('leaves a session at its second', () => {
    const day = new Day().start().idle(22).setClock(-HOURS).idle(3);
    expect(day.cycle.session).toMatchObject({ index: 1 });
    expect(day.now - day.cycle.session!.since!).toBeGreaterThanOrEqual(5000);
  });

  it('leaves an offer its age', () => {
    const day = new Day()
      .type(30 * MIN)
      .setClock(-3 * HOURS)
      .type(180);
    expect(day.entries[1]).toMatchObject({ is: 'missed' });
  });

  it('leaves a pause its length', () => {
    const day = new Day()
      .pause({ seconds: 600 })
      .setClock(-240 * HOURS)
      .type(9 * MIN);
    expect(day.cycle.pause).not.toBeNull();
    expect(day.type(90).cycle.pause).toBeNull();
  });

  it('leaves Later its length', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(60)
      .setClock(-HOURS)
      .type(90);
    expect(day.shown).toBe('heads-up');
  });

  it('leaves the page after a session its minute', () => {
    const day = new Day().start('mov-chin-tuck').idle(87).setClock(-HOURS).idle(90);
    expect(day.shown).toBeNull();
  });

  it('leaves an absence its length', () => {
    const day = new Day()
      .type(20 * MIN)
      .lock()
      .idle(70)
      .setClock(-HOURS)
      .idle(50)
      .unlock();
    expect(day.entries).toMatchObject([{ is: 'away-credited', kinds: ['movement'] }]);
    expect(day.cycle.credit!.at).toBeLessThanOrEqual(day.now);
    expect(day.setClock(-HOURS).type(MIN).cycle.credit!.at).toBeLessThanOrEqual(day.now);
  });

  it('makes no exercise one of the future', () => {
    const day = new Day()
      .exercise('mov-chin-tuck')
      .setClock(-240 * HOURS)
      .type(MIN);
    expect(day.cycle.lastDone['mov-chin-tuck']).toBeLessThanOrEqual(day.now);
  });

  it('does not end a pause until it is resumed', () => {
    const day = new Day().pause('forever').setClock(-HOURS).type(MIN);
    expect(day.cycle.pause).toMatchObject({ until: null });
  });

  it('between two runs of the app is taken like one within a run', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(-2 * HOURS)
      .restart(5)
      .type(10 * MIN + 30);
    expect(day.shown).toBe('heads-up');
    const { session } = new Day()
      .start()
      .idle(10)
      .setClock(-2 * HOURS)
      .restart(5, 'kill').cycle;
    expect(session).toMatchObject({ since: null, spent: 10_000 });
  });
});

describe('a clock set forward', () => {
  it('reads as a sleep: it cannot be told from one', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(HOURS)
      .type(30);
    expect(day.story.map((line) => line.slice(9))).toEqual(['away 3630 s: movement']);
  });

  it('by some seconds is work', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(15)
      .type(30);
    expect(day.worked('movement')).toBe(20 * MIN + 45);
  });

  it('stops a session instead of ending it', () => {
    const day = new Day().start().idle(10).setClock(HOURS).idle(5);
    expect(day.cycle.session).toMatchObject({ since: null });
    expect(day.shown).toBe('session');
  });
});
