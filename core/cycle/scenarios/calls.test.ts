import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

describe('a call', () => {
  it('is sitting, also for somebody who only listens', () => {
    const day = new Day()
      .type(10 * MIN)
      .hold('camera', 'zoom')
      .idle(20 * MIN);
    expect(day.story).toEqual(['09:30:00 held movement: camera']);
    expect(day.worked('movement')).toBe(30 * MIN);
  });

  it('without a picture is one too: the microphone tells', () => {
    const day = new Day()
      .type(10 * MIN)
      .hold('microphone')
      .idle(20 * MIN);
    expect(day.story).toEqual(['09:30:00 held movement: microphone']);
  });

  it('that ends in silence was no rest: the break is owed, and the person has sat for all of it', () => {
    const day = new Day()
      .type(10 * MIN)
      .hold('camera', 'zoom')
      .idle(40 * MIN)
      .release('camera');
    expect(day.worked('movement')).toBe(50 * MIN);
    expect(day.idle(10).story).toEqual(['09:30:00 held movement: camera', '09:50:05 offered movement']);
  });

  it('that ends in silence before anything is due loses no minute of sitting', () => {
    const day = new Day({ tellsTouch: true })
      .type(5 * MIN)
      .hold('microphone')
      .idle(15 * MIN)
      .release('microphone')
      .idle(20)
      .type(9 * MIN);
    expect(day.worked('movement')).toBeGreaterThanOrEqual(29 * MIN);
    expect(day.story).toEqual([]);
  });

  it('counts the time away from its end on when the person gets up after it', () => {
    const day = new Day({ tellsTouch: true })
      .type(5 * MIN)
      .hold('camera')
      .idle(10 * MIN)
      .release('camera')
      .idle(5 * MIN)
      .type(1);
    expect(day.entries).toMatchObject([{ is: 'away-credited', seconds: 300 }]);
  });

  it('is no sitting where the person does not want it counted', () => {
    const settings = settingsOf({ presence: { ...DEFAULTS.presence, calls: false } });
    const day = new Day({ settings })
      .type(10 * MIN)
      .hold('camera')
      .idle(20 * MIN);
    expect(day.story).toEqual([]);
    expect(day.worked('movement')).toBe(10 * MIN + 30);
  });

  it('on a locked computer is none: who locks it has gone', () => {
    const day = new Day()
      .type(10 * MIN)
      .hold('camera')
      .idle(5 * MIN)
      .lock()
      .idle(10 * MIN)
      .unlock();
    expect(day.story).toEqual(['09:25:00 away 600 s: movement']);
  });

  it('of a whole morning leaves one break owed, not four', () => {
    const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
    const day = new Day({ settings })
      .type(5 * MIN)
      .hold('camera', 'meet')
      .type(175 * MIN);
    expect(day.story).toEqual(['09:30:00 held movement: camera', '10:28:00 held release: camera']);
    day.release('camera').type(10).exercise();
    expect(day.type(25 * MIN).story.slice(2)).toEqual([
      '12:00:05 offered release',
      '12:00:10 started release',
      expect.stringMatching(/finished release$/),
    ]);
  });

  it('that begins while a break is on offer takes the offer back, and it comes again after the call', () => {
    const day = new Day()
      .type(30 * MIN)
      .type(5)
      .hold('microphone', 'teams');
    expect(day.shown).toBeNull();
    expect(
      day
        .type(20 * MIN)
        .release('microphone')
        .type(10).story,
    ).toEqual([
      '09:30:00 offered movement',
      '09:30:05 held movement: microphone',
      '09:50:10 offered movement',
    ]);
  });

  it('that begins during a session leaves the session to the person', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(20)
      .hold('camera')
      .idle(20);
    expect(day.shown).toBe('session');
    expect(day.cycle.session?.since).not.toBeNull();
  });

  it('that changes its device for a moment lets no break through', () => {
    const day = new Day()
      .type(20 * MIN)
      .hold('camera')
      .type(15 * MIN);
    for (let round = 0; round < 5; round += 1) day.release('camera').type(4).hold('camera').type(MIN);
    expect(day.story).toEqual(['09:30:00 held movement: camera']);
  });

  it('offers the same exercise afterwards that was owed before', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('camera')
      .type(10 * MIN);
    const owed = day.cycle.held?.exercise;
    expect(day.release('camera').type(10).cycle.offer?.exercise).toBe(owed);
  });
});
