import { describe, expect, it } from 'vitest';
import { refusal } from '#core/cycle/refusal.ts';
import { planSeconds } from '#core/session/plan.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { every, HOURS, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const both = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const most = (many: number) => settingsOf({ later: { ...DEFAULTS.later, most: many } });
const whyNot = (day: Day, wish: 'later' | 'skip' | 'shorter' | 'took-one') =>
  refusal(day.cycle, wish === 'later' ? { do: 'later', seconds: null } : { do: wish }, day.settings, day.now);

describe('Later', () => {
  it('is from now, not from the due time, and does not add up', () => {
    const day = new Day().type(31 * MIN).later(5 * MIN);
    day.type(5 * MIN).later(5 * MIN);
    expect(day.type(5 * MIN).story.at(-1)).toBe('09:41:00 offered movement');
  });

  it('speaks of this break only: the rarer kind keeps its own time', () => {
    const day = new Day({ settings: both })
      .type(80 * MIN)
      .later(20 * MIN)
      .type(10 * MIN);
    expect(day.story.at(-1)).toBe('10:30:00 offered release');
  });

  it('has a limit for one break where the person wants one, and then says so', () => {
    const day = new Day({ settings: most(2) })
      .type(30 * MIN)
      .later(60)
      .type(60)
      .later(60)
      .type(60)
      .later(60);
    expect(day.shown).toBe('heads-up');
    expect(whyNot(day, 'later')).toBe('This break was put off 2 times: that is the limit in the settings.');
  });

  it('is free again for the next break', () => {
    const day = new Day({ settings: most(1) })
      .type(30 * MIN)
      .later(60)
      .type(60)
      .exercise();
    day.type(30 * MIN).later(60);
    expect(day.story.at(-1)).toMatch(/later movement/);
  });

  it('is cancelled by a pause: when the pause ends the break is simply due', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(HOURS)
      .type(MIN)
      .pause({ seconds: 120 })
      .type(2 * MIN);
    expect(day.story.at(-1)).toBe('09:33:00 offered movement');
  });

  it('that was used up leaves closing the heads-up as no answer, not as a way around', () => {
    const day = new Day({ settings: most(0) }).type(30 * MIN).closeWindow('heads-up');
    expect(day.story).toEqual(['09:30:00 offered movement', '09:30:00 missed movement']);
  });

  it('outlives a restart', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(20 * MIN)
      .restart(60);
    expect(day.type(18 * MIN + 59).shown).toBeNull();
    expect(day.type(1).story.at(-1)).toBe('09:50:00 offered movement');
  });

  it('runs on in a lock, and an absence as long as the break ends it', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(20 * MIN)
      .lock()
      .idle(5 * MIN)
      .unlock()
      .type(29 * MIN);
    expect(day.story.at(-1)).toBe('09:35:00 away 300 s: movement');
  });
});

describe('Skip', () => {
  it('of the rarer kind takes what it would have absorbed with it', () => {
    const day = new Day({ settings: both })
      .type(30 * MIN)
      .exercise()
      .type(30 * MIN)
      .exercise()
      .type(30 * MIN);
    expect(day.story.at(-1)).toMatch(/offered release/);
    day.skip();
    expect([day.worked('movement'), day.worked('release')]).toEqual([0, 0]);
  });

  it('of the frequent kind leaves the rarer one owed, but not at once', () => {
    const settings = settingsOf({ kinds: [MOVEMENT, every(RELEASE, 33 * MIN)] });
    const day = new Day({ settings })
      .type(31 * MIN + 10)
      .skip()
      .type(10 * MIN);
    expect(day.story.slice(1)).toEqual(['09:31:10 skipped movement', '09:41:10 offered release']);
  });

  it('has a limit for a day where the person wants one, and is free again the next day', () => {
    const settings = settingsOf({ skip: { mostPerDay: 1 } });
    const day = new Day({ settings }).type(30 * MIN).skip();
    day.type(30 * MIN).skip();
    expect(day.shown).toBe('heads-up');
    expect(whyNot(day, 'skip')).toBe('1 break was skipped today: that is the limit in the settings.');
    day
      .start()
      .press('leave')
      .lock()
      .sleep(22 * HOURS)
      .unlock()
      .type(30 * MIN)
      .skip();
    expect(day.story.at(-1)).toMatch(/skipped movement/);
  });

  it('is logged as what it is and changes nothing else: the next break is as long and as soon as ever', () => {
    const day = new Day();
    for (let round = 0; round < 5; round += 1) day.type(30 * MIN).skip();
    expect(day.entries.filter(({ is }) => is === 'skipped')).toHaveLength(5);
    expect(day.type(30 * MIN).story.at(-1)).toBe('12:00:00 offered movement');
  });
});

describe('the shorter version', () => {
  it('starts at once, is about a minute long, and counts as the break', () => {
    const day = new Day().type(30 * MIN).shorter();
    expect(planSeconds(day.cycle.session!.plan)).toBeLessThanOrEqual(65);
    while (day.cycle.session !== null) day.idle(1);
    expect(day.story.at(-1)).toMatch(/finished movement/);
    expect(day.worked('movement')).toBe(0);
  });

  it('of a release session is its movement alone: pressing is never cut short', () => {
    const day = new Day({ settings: settingsOf({ kinds: [RELEASE] }) }).type(90 * MIN).shorter();
    expect(day.cycle.session!.plan.stages.some(({ pressure }) => pressure)).toBe(false);
    expect(day.story.at(-1)).toBe('10:30:00 started release');
  });

  it('can be asked for before anything is due', () => {
    const day = new Day().type(10 * MIN).shorter();
    expect(day.story).toEqual(['09:10:00 started movement']);
  });

  it('is not there when it is switched off, and says so', () => {
    const settings = settingsOf({ shorter: { on: false, length: 60 } });
    const day = new Day({ settings }).type(30 * MIN).shorter();
    expect(day.shown).toBe('heads-up');
    expect(whyNot(day, 'shorter')).toBe('The shorter version is switched off in the settings.');
  });
});

describe('"I just took one"', () => {
  it('at the heads-up closes it, and the next break comes after its full time', () => {
    const day = new Day().type(30 * MIN).tookOne();
    expect(day.shown).toBeNull();
    expect(day.type(30 * MIN).story.slice(1)).toEqual([
      '09:30:00 taken movement',
      '10:00:00 offered movement',
    ]);
  });

  it('before anything is due begins the count of the next break anew', () => {
    const day = new Day()
      .type(25 * MIN)
      .tookOne()
      .type(29 * MIN);
    expect(day.story).toEqual(['09:25:00 taken movement']);
  });

  it('while a call holds the break lets nothing be owed after the call', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('camera')
      .type(5 * MIN)
      .tookOne()
      .release('camera')
      .type(10 * MIN);
    expect(day.story).toEqual(['09:30:00 held movement: camera', '09:34:00 taken movement']);
  });

  it('answers a Later', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(10 * MIN)
      .type(5 * MIN)
      .tookOne()
      .type(25 * MIN);
    expect(day.story.at(-1)).toBe('09:35:00 taken movement');
  });
});

describe('eight "break now" within three seconds', () => {
  it('are one session in one window', () => {
    const day = new Day();
    for (let click = 0; click < 8; click += 1) day.start().idle(0.375);
    expect(day.count('open-session')).toBe(1);
    expect(day.entries.filter(({ is }) => is === 'started')).toHaveLength(1);
  });
});
