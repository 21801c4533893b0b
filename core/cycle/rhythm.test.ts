import { describe, expect, it } from 'vitest';
import { every, MIN, MOVEMENT, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

describe('the rhythm', () => {
  it('offers a break after its active time, and not a second sooner', () => {
    const day = new Day().type(30 * MIN - 1);
    expect(day.story).toEqual([]);
    expect(day.type(1).story).toEqual(['09:30:00 offered movement']);
    expect(day.shown).toBe('heads-up');
  });

  it('comes round again and again', () => {
    const day = new Day();
    for (let round = 0; round < 4; round += 1) day.type(30 * MIN).exercise('mov-chin-tuck');
    expect(day.story.filter((line) => line.endsWith('finished movement'))).toHaveLength(4);
  });

  it('may be one of seconds', () => {
    const settings = settingsOf({ kinds: [{ ...every(MOVEMENT, 2), length: 1 }] });
    const day = new Day({ settings }).type(2);
    expect(day.story).toEqual(['09:00:02 offered movement']);
    day.exercise('mov-chin-tuck').type(2);
    expect(day.story.at(-1)).toMatch(/offered movement$/);
  });

  it('notices soon that somebody is back when it is one of seconds', () => {
    const day = new Day({ settings: settingsOf({ kinds: [every(MOVEMENT, 8)] }) });
    day.type(1).idle(60).type(9);
    expect(day.shown).toBe('heads-up');
  });

  it('follows a changed setting at once', () => {
    const day = new Day().type(20 * MIN).change({ kinds: [every(MOVEMENT, 15 * MIN)] });
    expect(day.story).toEqual(['09:20:00 offered movement']);
    const slower = new Day().type(20 * MIN).change({ kinds: [every(MOVEMENT, 60 * MIN)] });
    expect(slower.type(40 * MIN).story).toEqual(['10:00:00 offered movement']);
  });

  it('offers nothing where no exercise fits a content, but another one', () => {
    const day = new Day({
      settings: settingsOf({ kinds: [{ ...MOVEMENT, content: { is: 'release' } }], tools: [] }),
    });
    expect(day.type(30 * MIN).shown).toBe('heads-up');
  });

  it('looks twice a minute while nothing happens', () => {
    const day = new Day();
    const before = day.steps;
    day.type(20 * MIN);
    expect(day.steps - before).toBeLessThanOrEqual(40);
    day.type(9 * MIN + 59).idle(20 * MIN);
    expect(day.steps - before).toBeLessThanOrEqual(110);
  });
});
