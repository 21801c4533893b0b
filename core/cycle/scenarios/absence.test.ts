import { describe, expect, it } from 'vitest';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { hoursDaily, HOURS, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const presence = (changes: Partial<Settings['presence']>) =>
  settingsOf({ presence: { ...DEFAULTS.presence, ...changes } });

describe('reading and watching', () => {
  it('up to the reading tolerance is work, as if the hands had never rested', () => {
    const day = new Day({ settings: presence({ reading: 5 * MIN }) })
      .type(10 * MIN)
      .idle(4 * MIN)
      .type(16 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('past the reading tolerance was an absence, and is told as one', () => {
    const day = new Day({ settings: presence({ reading: 5 * MIN }) })
      .type(10 * MIN)
      .idle(6 * MIN)
      .type(MIN);
    expect(day.story).toEqual(['09:16:30 away 360 s: movement']);
  });

  it('before the working hours begin is no work, whatever the tolerance', () => {
    const hours = hoursDaily('09:05-17:00');
    const day = new Day({ settings: { ...presence({ reading: 10 * MIN }), hours } }).idle(6 * MIN).type(MIN);
    expect(day.worked('movement')).toBe(2 * MIN);
  });

  it('is not what a call is that runs when working hours begin: it counts from then on', () => {
    const hours = hoursDaily('09:05-17:00');
    const settings = { ...presence({ reading: 5 * MIN }), hours };
    const day = new Day({ settings }).hold('camera').idle(7 * MIN);
    expect(day.worked('movement')).toBe(2 * MIN);
  });

  it('is no work where the tolerance is off, but never more than the silence is lost', () => {
    const day = new Day()
      .type(10 * MIN)
      .idle(80)
      .type(20 * MIN);
    expect(day.story[0]).toMatch(/^09:31:.. offered movement$/);
  });

  it('shows no heads-up over a film that nobody touches, and counts the film as rest from the desk', () => {
    const day = new Day()
      .type(20 * MIN)
      .hold('full-screen', 'player')
      .idle(40 * MIN);
    expect(day.count('open-heads-up')).toBe(0);
    expect(day.release('full-screen').type(MIN).story).toEqual(['10:00:30 away 2400 s: movement']);
  });
});

describe('coming back', () => {
  it('meets nobody with a break who has just rested as long as one', () => {
    const day = new Day({ tellsTouch: true })
      .type(29 * MIN)
      .idle(10 * MIN)
      .type(29 * MIN);
    expect(day.story).toEqual(['09:39:00 away 600 s: movement']);
    expect(day.type(MIN).story.at(-1)).toBe('10:09:00 offered movement');
  });

  it('is known to the second where the system tells the first touch', () => {
    const day = new Day({ tellsTouch: true })
      .type(10 * MIN)
      .idle(80)
      .type(5 * MIN);
    expect(day.worked('movement')).toBe(15 * MIN + 30);
  });

  it('from two short absences is not a rest: they do not add up to a break', () => {
    const day = new Day({ tellsTouch: true })
      .type(10 * MIN)
      .idle(60)
      .type(MIN)
      .idle(60)
      .type(MIN);
    expect(day.story).toEqual([]);
    expect(day.worked('movement')).toBe(13 * MIN);
  });

  it('is told what was counted, once, and the log has the same words', () => {
    const day = new Day({ tellsTouch: true })
      .type(20 * MIN)
      .idle(6 * MIN)
      .type(5 * MIN);
    expect(day.cycle.credit).toMatchObject({ seconds: 360 });
    expect(day.entries.filter(({ is }) => is === 'away-credited')).toMatchObject([
      { seconds: 360, kinds: ['movement'] },
    ]);
  });

  it('from lunch begins every rhythm anew', () => {
    const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
    const day = new Day({ settings })
      .type(25 * MIN)
      .lock()
      .idle(HOURS)
      .unlock();
    expect(day.story).toEqual(['10:25:00 away 3600 s: movement, release']);
    expect([day.worked('movement'), day.worked('release')]).toEqual([0, 0]);
  });

  it('from a coffee leaves the long break where it was', () => {
    const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
    const day = new Day({ settings })
      .type(25 * MIN)
      .lock()
      .idle(3 * MIN)
      .unlock();
    expect([day.worked('movement'), day.worked('release')]).toEqual([0, 25 * MIN]);
  });

  it('never finds the page of a break that nobody sees: what was due waits for the return', () => {
    const settings = settingsOf({ kinds: [{ ...MOVEMENT, length: HOURS }] });
    const day = new Day({ settings })
      .type(29 * MIN)
      .lock()
      .idle(MIN)
      .unlock();
    expect(day.type(59).story).toEqual([]);
    expect(day.type(1).story).toEqual(['09:31:00 offered movement']);
  });

  it('from a break that grew longer than planned begins the next count with the return', () => {
    const day = new Day({ tellsTouch: true })
      .type(30 * MIN)
      .start('mov-chin-tuck')
      .idle(87 + 20 * MIN)
      .type(29 * MIN);
    expect(day.story.slice(2)).toEqual(['09:31:27 finished movement', '09:51:27 away 1200 s: movement']);
    expect(day.type(MIN).story.at(-1)).toBe('10:21:27 offered movement');
  });

  it('to another user of the computer is a lock like any other', () => {
    // A switch of the session reaches the app as a lock, and the way back as an unlock.
    const day = new Day()
      .type(20 * MIN)
      .lock()
      .type(15 * MIN)
      .unlock();
    expect(day.story).toEqual(['09:35:00 away 900 s: movement']);
  });

  it('behind a screen that locked itself in the silence is one absence, from its first second', () => {
    const day = new Day()
      .type(20 * MIN)
      .idle(5 * MIN)
      .lock()
      .idle(5 * MIN)
      .unlock();
    expect(day.story).toEqual(['09:30:00 away 600 s: movement']);
  });
});

describe('short blips', () => {
  it('of a lock every two minutes never starve the long break', () => {
    const day = new Day({ settings: settingsOf({ kinds: [RELEASE] }) });
    for (let round = 0; round < 45; round += 1)
      day
        .type(2 * MIN)
        .lock()
        .idle(5)
        .unlock();
    expect(day.story[0]).toBe('10:33:40 offered release');
    expect(day.shown).toBe('heads-up');
  });

  it('of silence cost their own length at most, and reset nothing', () => {
    const day = new Day({ tellsTouch: true });
    for (let round = 0; round < 19; round += 1) day.type(MIN).idle(40);
    expect(day.story).toEqual([]);
    expect(day.worked('movement')).toBe(19 * 90);
  });
});
