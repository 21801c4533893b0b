import { describe, expect, it } from 'vitest';
import { HOURS, hoursDaily, local, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const due = () => new Day().type(30 * MIN);

describe('a session whose clock stands still', () => {
  it('is left after 15 min, with what was done of it, and breaks come again', () => {
    const day = due()
      .start()
      .idle(20)
      .press('pause')
      .type(15 * MIN - 1);
    expect(day.shown).toBe('session');
    expect(day.type(1).shown).toBeNull();
    expect(day.story.at(-1)).toMatch(/^09:45:20 partial movement$/);
    expect(day.type(30 * MIN).story).toContain('10:07:50 offered movement');
  });

  it('goes on when somebody goes on with it in time', () => {
    const day = due()
      .start()
      .idle(20)
      .press('pause')
      .type(14 * MIN)
      .press('resume')
      .type(5);
    expect([day.shown, day.cycle.standsSince]).toEqual(['session', null]);
  });

  it('is left behind a lock too: after lunch the break that it stood for is counted', () => {
    const day = due().start().idle(10).lock().idle(HOURS).unlock().type(5);
    expect(day.shown).toBeNull();
    expect(day.story.slice(-2)).toEqual(['09:45:10 partial movement', '10:30:10 away 3600 s: movement']);
  });

  it('is left at the same instant whatever restarts come between', () => {
    const day = due()
      .start()
      .idle(20)
      .press('pause')
      .type(5 * MIN);
    day
      .restart(MIN, 'kill')
      .type(5 * MIN)
      .restart(MIN)
      .type(4 * MIN);
    expect(day.shown).toBeNull();
    expect(day.story.filter((line) => line.includes('partial'))).toHaveLength(1);
  });
});

describe('somebody who has been away for as long as a break', () => {
  it('is told so while away, and when the next one comes', () => {
    const day = new Day()
      .type(20 * MIN)
      .lock()
      .idle(45 * MIN);
    expect(day.why).toBe('Away since 09:20. Movement: counted as a break: in 30 min, once you are back.');
    expect(day.unlock().why).toBe('Movement: in 30 min (0 of 30 active min).');
  });

  it('has no break owed any more', () => {
    const day = due()
      .lock()
      .idle(10 * MIN);
    expect(day.why).toMatch(/counted as a break/);
    expect(day.unlock().type(MIN).shown).toBeNull();
  });

  it('is not told so while it may yet be reading', () => {
    const settings = settingsOf({
      presence: { mode: 'activity', pauseAfter: 30, reading: 600, calls: true },
    });
    const day = new Day({ settings }).type(20 * MIN).idle(5 * MIN);
    expect(day.why).not.toMatch(/counted/);
    expect(day.idle(6 * MIN).why).toMatch(/counted as a break/);
  });
});

describe('what is owed', () => {
  it('is not said any more when working hours have ended', () => {
    const day = new Day({ settings: settingsOf({ hours: hoursDaily('09:00-10:00') }) });
    day
      .type(25 * MIN)
      .hold('camera')
      .type(40 * MIN);
    expect(day.why).toBe('Outside working hours until tomorrow 09:00.');
    expect(day.cycle.held).toBeNull();
  });

  it('is not said of a pause that was slept through', () => {
    const day = new Day()
      .type(25 * MIN)
      .hold('camera')
      .type(10 * MIN)
      .pause('forever');
    expect(day.why).toMatch(/Owed: movement/);
    expect(day.lock().idle(10 * MIN).why).toBe('Paused until you resume.');
  });
});

describe('limits and corrections', () => {
  it('of no release at all never promise one', () => {
    const settings = settingsOf({ kinds: [RELEASE], limits: { releases: 0, perArea: 2 } });
    const day = new Day({ settings }).type(5 * HOURS);
    expect([day.story, day.why]).toEqual([[], 'Release: no release sessions: their limit is 0.']);
  });

  it('call nobody twice to a time of the day when the clock is put right a little', () => {
    const trigger = { by: 'times', times: ['10:00'], days: ['mon'] } as const;
    const day = new Day({ settings: settingsOf({ kinds: [{ ...MOVEMENT, trigger }] }) })
      .type(HOURS)
      .exercise();
    expect(
      day
        .setClock(-20 * MIN)
        .type(HOURS)
        .story.filter((line) => line.includes('offered')),
    ).toHaveLength(1);
  });

  it('keep breaks apart by more than a short Later', () => {
    const later = { after: 60, choices: [60], most: null };
    const kinds = [{ ...MOVEMENT, trigger: { by: 'clock', every: 1900 } as const }, RELEASE];
    const day = new Day({ settings: settingsOf({ kinds, later }) }).type(31 * MIN);
    const end = day.exercise('rel-uppertrap-hook-seated').now;
    day.type(9 * MIN);
    expect(day.shown).toBeNull();
    expect(day.now - end).toBe(9 * MIN * 1000);
  });
});

describe('a pause until tomorrow', () => {
  it('that is asked for just before the day begins means the day after', () => {
    const day = new Day({ from: local('2026-03-02 03:50') }).pause('tomorrow');
    expect(day.cycle.pause?.until).toBe(local('2026-03-03 04:00'));
    const early = new Day({ from: local('2026-03-02 02:50') }).pause('tomorrow');
    expect(early.cycle.pause?.until).toBe(local('2026-03-02 04:00'));
  });

  it('ends where its person is by then', () => {
    const own = process.env['TZ'];
    process.env['TZ'] = 'Europe/Berlin';
    const day = new Day({ from: local('2026-03-02 22:00') }).pause('tomorrow').type(MIN);
    process.env['TZ'] = 'America/New_York';
    expect(day.type(MIN).cycle.pause?.until).toBe(local('2026-03-03 04:00'));
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
});

describe('silence that is a call', () => {
  it('is sitting also where calls hold no break', () => {
    const holds = { ...settingsOf().holds, camera: false, microphone: false };
    const day = new Day({ settings: settingsOf({ holds }) })
      .type(10 * MIN)
      .hold('microphone')
      .idle(19 * MIN);
    expect([day.cycle.away, day.cycle.outside]).toEqual([null, []]);
    expect(day.idle(2 * MIN).shown).toBe('heads-up');
  });
});

describe('a break that begins at a pause', () => {
  it('does not begin before an empty chair, however late absence is noticed', () => {
    const settings = settingsOf({
      presence: { ...settingsOf().presence, pauseAfter: 120 },
      headsUp: { ...settingsOf().headsUp, starts: 'at-pause' },
    });
    const day = new Day({ settings }).type(28 * MIN + 30).idle(3 * MIN);
    expect(day.count('open-session')).toBe(0);
  });
});
