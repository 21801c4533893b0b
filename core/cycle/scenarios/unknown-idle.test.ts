import { describe, expect, it } from 'vitest';
import { idleBelieved } from '#core/cycle/idle.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { MIN, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const believed = (day: Day) => idleBelieved(day.cycle, day.now);
/** A hand on a window of ours, while the system goes on telling of silence. */
const key = (day: Day) =>
  day.tell({ is: 'wished', by: 'window', wish: { do: 'session', act: 'close' } }).idle(40);

describe('a system that does not tell of silence', () => {
  it('is run by the clock: the break comes after its time, whatever the hands do', () => {
    const day = new Day({ tellsIdle: false })
      .type(5 * MIN)
      .idle(20 * MIN)
      .type(5 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('still knows a lock and a sleep, and counts them as rest', () => {
    const day = new Day({ tellsIdle: false })
      .type(20 * MIN)
      .lock()
      .idle(2 * MIN)
      .unlock()
      .type(10 * MIN)
      .sleep(5 * MIN);
    expect(day.story).toEqual(['09:22:00 away 120 s: movement', '09:37:00 away 300 s: movement']);
  });

  it('that always says 0 is found out after twenty minutes', () => {
    const day = new Day().type(19 * MIN);
    expect(believed(day)).toBe(true);
    expect(believed(day.type(2 * MIN))).toBe(false);
    expect(day.type(9 * MIN).story).toEqual(['09:30:00 offered movement']);
  });

  it('is believed again with the first silence that it tells', () => {
    const day = new Day().type(25 * MIN).idle(5 * MIN);
    expect(believed(day)).toBe(true);
    expect(day.type(30).story.at(-1)).toMatch(/away \d+ s: movement$/);
  });

  it('is found out when it tells of silence under three hands on our own windows', () => {
    const day = new Day().idle(60);
    expect(day.cycle.away).toMatchObject({ why: 'idle' });
    key(key(key(day)));
    expect(believed(day)).toBe(false);
    expect(day.cycle.away).toBeNull();
    expect(day.idle(40 * MIN).count('open-heads-up')).toBeGreaterThan(0);
  });

  it('is not doubted for one hand that presses three keys at once', () => {
    const day = new Day().idle(60);
    for (let press = 0; press < 3; press += 1)
      day.tell({ is: 'wished', by: 'window', wish: { do: 'session', act: 'close' } });
    expect(believed(day)).toBe(true);
  });

  it('is not doubted for a script that speaks by the command line while nobody is there', () => {
    const day = new Day().idle(60);
    for (let round = 0; round < 5; round += 1)
      day.tell({ is: 'wished', wish: { do: 'session', act: 'close' } }).idle(60);
    expect(believed(day)).toBe(true);
  });

  it('that was stuck is trusted again as soon as it follows a hand', () => {
    const day = new Day().idle(60);
    key(key(key(day)));
    expect(believed(day.touch().idle(30))).toBe(true);
  });

  it('never begins a break by itself: no silence is sure', () => {
    const settings = settingsOf({ headsUp: { ...DEFAULTS.headsUp, starts: 'at-pause' } });
    const day = new Day({ settings, tellsIdle: false }).type(30 * MIN).idle(MIN);
    expect(day.shown).toBe('heads-up');
  });
});

describe('the by-the-clock mode', () => {
  const settings = settingsOf({ presence: { ...DEFAULTS.presence, mode: 'clock' } });

  it('ignores what the hands do', () => {
    const day = new Day({ settings }).type(MIN).idle(29 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('takes a locked screen for an absence all the same', () => {
    const day = new Day({ settings })
      .type(20 * MIN)
      .lock()
      .idle(10 * MIN)
      .unlock();
    expect(day.story).toEqual(['09:30:00 away 600 s: movement']);
  });

  it('may be switched on in the middle of a silence, and counts from there', () => {
    const day = new Day()
      .type(20 * MIN)
      .idle(60)
      .change({ presence: settings.presence });
    expect(day.cycle.away).toBeNull();
    expect(day.idle(10 * MIN).shown).toBe('heads-up');
  });
});
