import { describe, expect, it } from 'vitest';
import { every, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const rhythm = (movement: number, release: number) =>
  settingsOf({ kinds: [every(MOVEMENT, movement), every(RELEASE, release)] });
const offers = (day: Day) => day.story.filter((line) => line.includes('offered'));

describe('two breaks near each other', () => {
  it('are one when the rarer is due within two minutes after the other: it comes in its place', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 32 * MIN) }).type(30 * MIN);
    expect(day.story).toEqual(['09:30:00 offered release']);
  });

  it('are one when the rarer is due first: it takes the other with it', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 50 * MIN) })
      .type(19 * MIN)
      .tookOne()
      .type(29 * MIN + 30);
    expect(offers(day)).toEqual([]);
    day.type(2 * MIN);
    expect(offers(day)).toEqual(['09:49:00 offered release']);
  });

  it('are two when more than two minutes lie between them, and never in a row', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 32 * MIN + 1) }).type(30 * MIN);
    expect(offers(day)).toEqual(['09:30:00 offered movement']);
    day.exercise('mov-chin-tuck').type(12 * MIN);
    expect(offers(day)[1]).toBe('09:41:27 offered release');
  });

  it('leave nothing of the absorbed one behind after the session', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 31 * MIN) }).type(30 * MIN).exercise();
    expect([day.worked('movement'), day.worked('release')]).toEqual([0, 0]);
    expect(offers(day.type(29 * MIN))).toHaveLength(1);
  });

  it('are put off together when one is put off, and come as one', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 31 * MIN) })
      .type(30 * MIN)
      .later()
      .type(10 * MIN);
    expect(offers(day)).toEqual(['09:30:00 offered release', '09:40:00 offered release']);
  });

  it('and a third one are still one', () => {
    const third = { ...every(MOVEMENT, 30 * MIN + 30), id: 'third', name: 'Third' };
    const settings = settingsOf({ kinds: [MOVEMENT, third, every(RELEASE, 31 * MIN)] });
    const day = new Day({ settings })
      .type(30 * MIN)
      .exercise()
      .type(9 * MIN);
    expect(offers(day)).toEqual(['09:30:00 offered release']);
  });
});

describe('a movement', () => {
  it('never comes inside a session', () => {
    const day = new Day({ settings: rhythm(60, 90 * MIN) }).start('rel-glutemed-wall-ball');
    while (day.cycle.session !== null) day.idle(1);
    expect(day.count('open-heads-up')).toBe(0);
  });

  it('never comes right after a session of another kind, even if its own time has come', () => {
    const settings = settingsOf({ kinds: [MOVEMENT, every(RELEASE, 20 * MIN)] });
    const day = new Day({ settings })
      .type(29 * MIN)
      .start('mov-chin-tuck')
      .idle(10)
      .press('leave');
    const left = day.now;
    day.type(9 * MIN + 59);
    expect(day.count('open-heads-up') - day.count('close-heads-up')).toBe(0);
    expect(day.type(1).entries.at(-1)).toMatchObject({ is: 'offered', at: left + 600_000 });
  });

  it('does not come over the page that a session leaves open', () => {
    const day = new Day({ settings: rhythm(5, 90 * MIN) }).start('mov-chin-tuck').idle(87);
    expect(day.type(50).count('open-heads-up')).toBe(0);
    expect(day.shown).toBe('session');
  });

  it('counts from the end of the session, not from its beginning', () => {
    const day = new Day().type(30 * MIN).exercise('mov-chin-tuck');
    const end = day.now;
    day.type(30 * MIN);
    expect(day.entries.at(-1)).toMatchObject({ is: 'offered', at: end + 30 * MIN * 1000 });
  });
});
