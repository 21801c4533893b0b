import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { HOURS, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

describe('the app says why', () => {
  it('while it counts: which break, when, and how much is counted', () => {
    expect(new Day().type(18 * MIN).why).toBe('Movement: in 12 min (18 of 30 active min).');
  });

  it('when a call holds a break: since when, who, and what is owed', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('camera', 'zoom')
      .type(10 * MIN);
    expect(day.why).toBe('Held: camera in use since 09:29 or earlier (zoom). Owed: movement, base of skull.');
  });

  it('after Later in a call: until when, for nothing is owed that the call could hold', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('camera')
      .type(6 * MIN)
      .later();
    expect(day.why).toBe('Movement: put off until 09:45.');
  });

  it('after Later: until when', () => {
    expect(new Day().type(30 * MIN).later().why).toBe('Movement: put off until 09:40.');
  });

  it('after a missed one: when it asks again', () => {
    expect(new Day().type(32 * MIN + 30).why).toBe('Movement: not answered: again at 09:42.');
  });

  it('in a pause: until when', () => {
    expect(new Day().pause({ seconds: HOURS }).why).toBe('Paused until 10:00.');
    expect(new Day().pause('forever').why).toBe('Paused until you resume.');
  });

  it('while nobody is there: since when, and that it comes as soon as they are back', () => {
    const settings = settingsOf({ kinds: [{ ...MOVEMENT, length: HOURS }] });
    const day = new Day({ settings }).type(29 * MIN + 50).idle(5 * MIN);
    expect(day.why).toMatch(/^Away since 09:29\. Movement: as soon as you are back\./);
  });

  it('when a rarer kind will take the place of another', () => {
    const kinds = [MOVEMENT, { ...RELEASE, trigger: { by: 'active', every: 31 * MIN } } as const];
    const day = new Day({ settings: settingsOf({ kinds }) }).type(10 * MIN);
    expect(day.why).toBe('Movement: in 20 min, as part of: release.');
  });

  it('right after a break: that none follows at once', () => {
    const kinds = [MOVEMENT, { ...RELEASE, trigger: { by: 'active', every: 33 * MIN } } as const];
    const day = new Day({ settings: settingsOf({ kinds }) }).type(30 * MIN + 50).exercise('mov-chin-tuck');
    expect(day.type(2 * MIN).why).toMatch(/^Release: not right after another break: at 09:4/);
  });

  it('when a break is on offer, under way, and on its last page', () => {
    const day = new Day().type(30 * MIN);
    expect(day.why).toBe('A break is on offer.');
    expect(day.start('mov-chin-tuck').why).toBe('A break is under way.');
    expect(day.idle(87).why).toBe('The last page of a break is still open.');
  });

  it('when the start of the day waits for a day to begin', () => {
    const day = new Day({ settings: settingsOf({ kinds: [DEFAULTS.kinds[2]!] }) });
    expect(day.why).toBe('Start of day: with the first unlock or login of a working day.');
  });
});
