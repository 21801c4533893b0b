import { describe, expect, it } from 'vitest';
import { hoursDaily, HOURS, local, MIN, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const both = ['quit', 'kill'] as const;
/** The same day twice: with a quit and with a kill at the same moment, and half a minute of nothing. */
const each = (live: () => Day) => both.map((how) => live().restart(30, how));

describe('a restart, by Quit or by a kill', () => {
  it('while somebody works forgets a minute at most', () => {
    for (const day of each(() => new Day().type(20 * MIN + 30))) {
      expect(day.worked('movement')).toBeGreaterThanOrEqual(19 * MIN + 30);
      expect(day.type(11 * MIN).shown).toBe('heads-up');
    }
  });

  it('while a break is on offer offers it again', () => {
    for (const day of each(() => new Day().type(30 * MIN + 10))) expect(day.shown).toBe('heads-up');
  });

  it('while a heads-up has grown offers it again, small', () => {
    for (const day of each(() => new Day().type(31 * MIN + 10)))
      expect(day.cycle.offer).toMatchObject({ grown: false });
  });

  it('while a call holds a break leaves it owed until the call is over', () => {
    for (const day of each(() =>
      new Day()
        .type(29 * MIN)
        .hold('camera')
        .type(5 * MIN),
    )) {
      expect(day.type(60).shown).toBeNull();
      expect(day.release('camera').type(10).shown).toBe('heads-up');
    }
  });

  it('after Later leaves the break put off until then', () => {
    for (const day of each(() => new Day().type(30 * MIN).later())) {
      expect(day.type(9 * MIN + 29).shown).toBeNull();
      expect(day.type(1).story.at(-1)).toBe('09:40:00 offered movement');
    }
  });

  it('after a missed one does not ask at once', () => {
    for (const day of each(() => new Day().type(32 * MIN + 30))) {
      expect(day.type(9 * MIN).shown).toBeNull();
      expect(day.type(MIN).shown).toBe('heads-up');
    }
  });

  it('during a pause leaves it paused', () => {
    for (const day of each(() => new Day().type(29 * MIN).pause({ seconds: HOURS }))) {
      expect(day.type(50 * MIN).shown).toBeNull();
      expect(day.cycle.pause).toMatchObject({ until: local('2026-03-02 10:29') });
    }
  });

  it('behind a lock neither counts nor offers, and knows the whole absence', () => {
    for (const day of each(() =>
      new Day()
        .type(20 * MIN)
        .lock()
        .idle(5 * MIN),
    ))
      expect(day.unlock().story).toEqual(['09:25:30 away 330 s: movement']);
  });

  it('outside working hours stays silent', () => {
    const settings = settingsOf({ hours: hoursDaily('09:00-10:00') });
    for (const day of each(() => new Day({ settings }).type(70 * MIN).skip()))
      expect(day.type(HOURS).shown).toBeNull();
  });

  it('in a session shows it again paused after a kill, and keeps what was done after Quit', () => {
    const [quit, killed] = each(() =>
      new Day()
        .type(30 * MIN)
        .start('mov-chin-tuck')
        .idle(30),
    );
    expect(killed!.cycle.session).toMatchObject({ since: null });
    expect(quit!.story.at(-1)).toMatch(/partial movement/);
  });

  it('on the last page of a session does not ask again for what was done', () => {
    for (const day of each(() =>
      new Day()
        .type(30 * MIN)
        .start('mov-chin-tuck')
        .idle(90),
    )) {
      expect(day.shown).toBeNull();
      expect(day.type(25 * MIN).story.at(-1)).toMatch(/finished movement/);
    }
  });

  it('right after a session does not bring the next one sooner', () => {
    const kinds = [
      ...settingsOf().kinds,
      { ...RELEASE, trigger: { by: 'active', every: 31 * MIN } } as const,
    ];
    for (const day of each(() =>
      new Day({ settings: settingsOf({ kinds }) })
        .type(20 * MIN)
        .start('mov-chin-tuck')
        .idle(87)
        .press('close'),
    ))
      expect(day.type(9 * MIN).shown).toBeNull();
  });

  it('while all kinds are off changes nothing', () => {
    for (const day of each(() => new Day({ settings: settingsOf({ kinds: [] }) }).type(MIN)))
      expect(day.type(HOURS).story).toEqual([]);
  });

  it('every two minutes, all day long, never starves the breaks', () => {
    const day = new Day();
    for (let round = 0; round < 60; round += 1) day.type(2 * MIN).restart(2, 'quit');
    expect(day.story.filter((line) => line.includes('offered')).length).toBeGreaterThanOrEqual(1);
    expect(day.shown).toBe('heads-up');
  });
});

describe('a window that dies', () => {
  it('comes back at the same second of its session', () => {
    const day = new Day().start('mov-chin-tuck').idle(40).windowDies('session');
    expect(day.shown).toBe('session');
    expect(day.idle(47).story.at(-1)).toBe('09:01:27 finished movement');
  });

  it('again and again does not end the breaks for good', () => {
    const day = new Day().type(30 * MIN);
    for (let round = 0; round < 10; round += 1) day.windowDies('heads-up').type(1);
    expect(day.exercise('mov-chin-tuck').type(30 * MIN).shown).toBe('heads-up');
  });
});
