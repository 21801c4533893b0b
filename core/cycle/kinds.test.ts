import { describe, expect, it } from 'vitest';
import { every, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { dueAt } from './due.ts';

const both = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const rhythm = (movement: number, release: number) =>
  settingsOf({
    kinds: [every(MOVEMENT, movement), every(RELEASE, release)],
  });

describe('several kinds of break', () => {
  it('offer the rarer one when both are due, and it absorbs the other', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 30 * MIN + 1) })
      .type(30 * MIN)
      .later(1)
      .type(1);
    expect(day.story.at(-1)).toBe('09:30:01 offered release');
    day.exercise();
    expect([day.worked('movement'), day.worked('release')]).toEqual([0, 0]);
  });

  it('leave the rarer one owed when the frequent one is done', () => {
    const day = new Day({ settings: both })
      .type(30 * MIN)
      .exercise()
      .type(MIN);
    expect(day.worked('release')).toBe(31 * MIN);
  });

  it('never follow a session at once', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 33 * MIN) })
      .type(30 * MIN + 59)
      .exercise('mov-chin-tuck');
    expect(day.story.at(-1)).toMatch(/finished movement$/);
    const end = day.now;
    day.type(10 * MIN - 1);
    expect(day.shown).toBeNull();
    day.type(30);
    expect(day.entries.at(-1)).toMatchObject({ is: 'offered', kind: 'release', at: end + 10 * MIN * 1000 });
  });

  it('never follow a skip at once', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 32 * MIN + 30) }).type(30 * MIN + 40).skip();
    expect(day.shown).toBeNull();
    expect(day.type(10 * MIN).story.slice(1)).toEqual([
      '09:30:40 skipped movement',
      '09:40:40 offered release',
    ]);
  });

  it('never come both when one is missed', () => {
    const day = new Day({ settings: rhythm(30 * MIN, 32 * MIN + 30) }).type(33 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement', '09:32:30 missed movement']);
  });

  it('count a release session for the movement break too, already while it runs', () => {
    const day = new Day({ settings: both }).type(29 * MIN).start('rel-glutemed-wall-ball');
    expect(dueAt(day.cycle, MOVEMENT, both, day.now)).toBe(day.now + 30 * MIN * 1000);
    expect(dueAt(day.cycle, RELEASE, both, day.now)).toBe(day.now + 90 * MIN * 1000);
  });

  it('go on with their own counts when one is switched off, and its offer goes', () => {
    const day = new Day({ settings: both }).type(30 * MIN);
    day.change({ kinds: [{ ...MOVEMENT, on: false }, RELEASE] });
    expect(day.shown).toBeNull();
    expect(day.type(60 * MIN).story.at(-1)).toBe('10:30:00 offered release');
  });

  it('may all be off, or none at all, and nothing happens', () => {
    for (const kinds of [[], [{ ...MOVEMENT, on: false }]]) {
      const day = new Day({ settings: settingsOf({ kinds }) })
        .type(180 * MIN)
        .idle(10 * MIN)
        .later()
        .skip();
      expect(day.story.filter((line) => !line.includes('away'))).toEqual([]);
    }
  });
});
