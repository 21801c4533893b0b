import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { every, local, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const both = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const off = settingsOf({ kinds: [{ ...MOVEMENT, on: false }] });
const at = (clock: string) => local(`2026-03-02 ${clock}`);

describe('Later', () => {
  it('is from now, as long as was said or as the settings say', () => {
    const day = new Day().type(31 * MIN);
    expect(day.later(90).entries.at(-1)).toMatchObject({ is: 'later', until: at('09:32:30') });
    const other = new Day().type(31 * MIN).later();
    expect(other.entries.at(-1)).toMatchObject({ is: 'later', until: at('09:41') });
  });

  it('is counted for its own break until that is done', () => {
    const day = new Day({ settings: both })
      .type(30 * MIN)
      .later(60)
      .type(MIN)
      .later(60);
    expect(day.cycle.laters).toEqual({ movement: 2 });
    expect(day.type(MIN).exercise('mov-chin-tuck').cycle.laters).toEqual({});
  });

  it('lets go of a break that is held', () => {
    const day = new Day().hold('camera').type(31 * MIN);
    expect(day.cycle.held).not.toBeNull();
    expect(day.later().cycle.held).toBeNull();
  });

  it('that is refused changes nothing', () => {
    const settings = settingsOf({ later: { ...DEFAULTS.later, most: 0 } });
    const day = new Day({ settings }).type(30 * MIN).later();
    expect([day.shown, day.story.length]).toEqual(['heads-up', 1]);
  });
});

describe('Skip', () => {
  it('begins the count anew, and is remembered for the limit of the day', () => {
    const day = new Day().type(30 * MIN).skip();
    expect(day.worked('movement')).toBe(0);
    expect(day.cycle.skips).toEqual([at('09:30')]);
    expect(day.type(10 * MIN).worked('movement')).toBe(10 * MIN);
  });

  it('of the rarer break is one of what it would have absorbed, not the other way round', () => {
    const rarer = new Day({ settings: settingsOf({ kinds: [every(MOVEMENT, 3000), every(RELEASE, 3060)] }) })
      .type(51 * MIN)
      .skip();
    expect([rarer.worked('movement'), rarer.worked('release')]).toEqual([0, 0]);
    const frequent = new Day({ settings: both }).type(30 * MIN).skip();
    expect(frequent.worked('release')).toBe(30 * MIN);
  });

  it('of a held break is an answer too', () => {
    const day = new Day()
      .hold('camera')
      .type(31 * MIN)
      .skip();
    expect([day.cycle.held, day.worked('movement')]).toEqual([null, 0]);
  });

  it('that is refused changes nothing', () => {
    const day = new Day({ settings: settingsOf({ skip: { mostPerDay: 0 } }) }).type(30 * MIN).skip();
    expect([day.shown, day.cycle.skips]).toEqual(['heads-up', []]);
    expect(new Day({ settings: off }).type(MIN).skip().story).toEqual([]);
  });
});

describe('"I just took one"', () => {
  it('begins the count anew without a word of a skip', () => {
    const day = new Day().type(20 * MIN).tookOne();
    expect(day.story).toEqual(['09:20:00 taken movement']);
    expect(day.worked('movement')).toBe(0);
    expect(day.cycle.skips).toEqual([]);
    expect(day.type(29 * MIN + 59).shown).toBeNull();
    expect(day.type(1).shown).toBe('heads-up');
  });

  it('means nothing where no break comes', () => {
    expect(new Day({ settings: off }).type(MIN).tookOne().story).toEqual([]);
  });
});
