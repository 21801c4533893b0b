import { describe, expect, it } from 'vitest';
import { MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const kinds = [MOVEMENT, RELEASE];

describe('being idle', () => {
  it('up to the threshold is reading, and counts', () => {
    const day = new Day()
      .type(10 * MIN)
      .idle(29)
      .type(19 * MIN + 31);
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('past the threshold stops the count there', () => {
    const day = new Day()
      .type(10 * MIN)
      .idle(80)
      .type(5 * MIN);
    expect(day.story).toEqual([]);
    const known = day.worked('movement') - (15 * MIN + 30);
    // When somebody is back is known to half a minute.
    expect(known).toBeLessThanOrEqual(0);
    expect(known).toBeGreaterThanOrEqual(-30);
  });

  it('for as long as a break is that break, and is told', () => {
    const day = new Day()
      .type(29 * MIN)
      .idle(6 * MIN)
      .type(MIN);
    expect(day.story).toEqual(['09:35:30 away 360 s: movement']);
    expect(day.cycle.credit).toMatchObject({ seconds: 360 });
    expect(day.worked('movement')).toBe(30);
  });

  it('counts as each kind of break that it is long enough for', () => {
    const day = new Day({ settings: settingsOf({ kinds }) })
      .type(20 * MIN)
      .idle(4 * MIN)
      .type(20 * MIN);
    expect(day.worked('release')).toBe(40 * MIN);
    expect(day.idle(5 * MIN).type(MIN).story).toEqual([
      '09:24:30 away 240 s: movement',
      '09:49:30 away 300 s: movement, release',
    ]);
  });

  it('keeps a due break back until somebody is there again', () => {
    const day = new Day({ settings: settingsOf({ kinds: [{ ...MOVEMENT, length: 600 }] }) });
    day.type(29 * MIN + 59).idle(5 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement', '09:32:30 held movement: away']);
    expect(day.type(30).story.at(-1)).toMatch(/offered movement$/);
  });

  it('is that break from its very length on, whenever the return is noticed', () => {
    const credits = (away: number) =>
      new Day()
        .type(10 * MIN)
        .idle(away)
        .type(MIN).story.length;
    expect([60, 75, 89].map(credits)).toEqual([0, 0, 0]);
    expect([91, 95, 118].map(credits)).toEqual([1, 1, 1]);
  });

  it('for as long as the break on offer takes the offer back', () => {
    for (const away of [92, 100, 118]) {
      const day = new Day()
        .type(30 * MIN)
        .idle(away)
        .type(30);
      expect(day.shown).toBeNull();
      expect(day.entries.slice(1).map(({ is }) => is)).toEqual(['held', 'away-credited']);
    }
  });

  it('is unknown on a system that cannot tell: then the clock alone counts', () => {
    const day = new Day({ tellsIdle: false }).type(5 * MIN).idle(25 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement']);
    expect(day.idle(3 * MIN).story.at(-1)).toBe('09:32:30 missed movement');
  });

  it('after a session does not reach back into it', () => {
    const day = new Day({ settings: settingsOf({ kinds }) }).type(80 * MIN).start('mov-band-lateral-raise');
    day
      .idle(125)
      .idle(4 * MIN)
      .type(MIN);
    expect(day.story.filter((line) => line.includes('away'))).toEqual(['10:26:35 away 240 s: movement']);
    expect(day.worked('release')).toBeGreaterThanOrEqual(80 * MIN);
  });
});

describe('a lock', () => {
  it('of some seconds changes nothing but the seconds', () => {
    const day = new Day()
      .type(20 * MIN)
      .lock()
      .idle(10)
      .unlock()
      .type(10 * MIN);
    expect(day.story).toEqual(['09:30:10 offered movement']);
  });

  it('as long as a break is that break', () => {
    const day = new Day()
      .type(20 * MIN)
      .lock()
      .idle(90)
      .unlock();
    expect(day.story).toEqual(['09:21:30 away 90 s: movement']);
    expect(day.worked('movement')).toBe(0);
  });

  it('is away even while somebody moves the mouse behind it', () => {
    const day = new Day()
      .type(20 * MIN)
      .lock()
      .type(10 * MIN);
    expect(day.worked('movement')).toBe(20 * MIN);
    expect(day.cycle.away).toMatchObject({ why: 'locked' });
  });

  it('ends with the word of the unlock, even if the system still says locked', () => {
    const day = new Day().type(MIN).lock().idle(10).touch();
    expect(day.tell({ is: 'unlocked' }).cycle).toMatchObject({ locked: false, away: null });
  });

  it('takes an open offer back, and the break stays owed', () => {
    const day = new Day()
      .type(30 * MIN)
      .lock()
      .idle(20)
      .unlock();
    expect(day.story).toEqual([
      '09:30:00 offered movement',
      '09:30:00 held movement: away',
      '09:30:20 offered movement',
    ]);
  });

  it('stops the clock of a session, which is there when the person is back', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(20)
      .lock()
      .idle(60)
      .unlock();
    expect(day.cycle.session).toMatchObject({ since: null });
    expect(day.shown).toBe('session');
    expect(day.press('resume').idle(MIN).cycle.session).not.toBeNull();
  });

  it('as long as a break counts also when a session stood open behind it', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(20)
      .lock()
      .idle(10 * MIN)
      .unlock();
    expect(day.story.at(-1)).toBe('09:40:20 away 600 s: movement');
    expect(day.press('leave').worked('movement')).toBe(0);
  });

  it('on top of the page after a session leaves no offer behind', () => {
    const day = new Day().start();
    while (day.cycle.outcome === null) day.press('on');
    expect(
      day
        .lock()
        .idle(2 * MIN)
        .unlock().shown,
    ).toBeNull();
  });
});
