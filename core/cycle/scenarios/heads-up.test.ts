import { describe, expect, it } from 'vitest';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { every, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const headsUp = (changes: Partial<Settings['headsUp']>, more: Partial<Settings> = {}) =>
  settingsOf({ headsUp: { ...DEFAULTS.headsUp, ...changes }, ...more });
const atPause = headsUp({ starts: 'at-pause' });

describe('a heads-up with a lead', () => {
  it('comes before its break is due, and says when that is', () => {
    const day = new Day({ settings: headsUp({ lead: 60 }) }).type(29 * MIN);
    expect(day.story).toEqual(['09:29:00 offered movement']);
    expect(day.cycle.offer?.dueAt).toBe(day.now + 60_000);
  });

  it('grows and gives up by the time of the break, not by its own', () => {
    const day = new Day({ settings: headsUp({ lead: 5 * MIN }) }).type(31 * MIN - 1);
    expect(day.count('grow-heads-up')).toBe(0);
    expect(day.type(1).count('grow-heads-up')).toBe(1);
    expect(day.type(90).story).toEqual(['09:25:00 offered movement', '09:32:30 missed movement']);
  });

  it('starts its break at once on Start', () => {
    const day = new Day({ settings: headsUp({ lead: 60 }) }).type(29 * MIN + 5).start();
    expect(day.story.at(-1)).toBe('09:29:05 started movement');
  });

  it('lets nobody be interrupted before the break is due, however long the hands rest', () => {
    const day = new Day({ settings: headsUp({ lead: 60, starts: 'at-pause' }) }).type(29 * MIN + 35);
    expect(day.idle(24).shown).toBe('heads-up');
    expect(day.idle(1).story.at(-1)).toBe('09:30:00 started movement');
  });

  it('does not come again before a Later has passed', () => {
    const day = new Day({ settings: headsUp({ lead: 5 * MIN }) }).type(25 * MIN).later(5 * MIN);
    expect(day.type(5 * MIN - 1).story).toHaveLength(2);
    expect(day.type(1).story.at(-1)).toBe('09:30:00 offered movement');
  });

  it('does not follow a session within the time that is kept free after it', () => {
    const settings = headsUp({ lead: 5 * MIN }, { kinds: [every(MOVEMENT, 3 * MIN)] });
    const day = new Day({ settings }).exercise('mov-chin-tuck');
    expect(day.type(3 * MIN - 1).story).toHaveLength(3);
    expect(day.type(1).shown).toBe('heads-up');
  });

  it('that was missed does not come again before its fair while has passed', () => {
    const settings = headsUp({ lead: 5 * MIN, againAfter: 4 * MIN });
    const day = new Day({ settings }).type(32 * MIN + 30 + 4 * MIN - 1);
    expect(day.story).toEqual(['09:25:00 offered movement', '09:32:30 missed movement']);
    expect(day.type(1).story.at(-1)).toBe('09:36:30 offered movement');
  });

  it('answered by Later is not followed at once by the heads-up of a kind that is near', () => {
    const kinds = [MOVEMENT, every(RELEASE, 33 * MIN)];
    const day = new Day({ settings: headsUp({ lead: 5 * MIN }, { kinds }) }).type(26 * MIN).later();
    expect(day.type(9 * MIN + 59).story).toHaveLength(2);
  });

  it('goes when a call begins before the break is due, and comes when it is over', () => {
    const day = new Day({ settings: headsUp({ lead: 2 * MIN }) })
      .type(28 * MIN + 30)
      .hold('camera')
      .type(30)
      .release('camera')
      .type(5);
    expect(day.story).toEqual([
      '09:28:00 offered movement',
      '09:28:30 held movement: camera',
      '09:29:05 offered movement',
    ]);
    expect(day.cycle.offer?.dueAt).toBe(day.now + 55_000);
  });

  it('comes by the minute before a time of the day', () => {
    const at = { ...MOVEMENT, trigger: { by: 'times', times: ['10:30'], days: ['mon'] } } as const;
    const day = new Day({ settings: headsUp({ lead: 60 }, { kinds: [at] }) }).type(89 * MIN);
    expect(day.story).toEqual(['10:29:00 offered movement']);
    expect(day.start().press('leave').story.at(-1)).toBe('10:29:00 partial movement');
  });
});

describe('a break that starts by itself at a natural pause', () => {
  it('never interrupts typing', () => {
    const day = new Day({ settings: atPause }).type(32 * MIN + 29);
    expect(day.shown).toBe('heads-up');
    expect(day.type(1).story).toEqual(['09:30:00 offered movement', '09:32:30 missed movement']);
  });

  it('lets the sentence be finished: it starts when the hands have rested for five seconds', () => {
    const day = new Day({ settings: atPause }).type(30 * MIN + 40).idle(4);
    expect(day.shown).toBe('heads-up');
    expect(day.idle(1).story.at(-1)).toBe('09:30:45 started movement');
  });

  it('is announced for ten seconds first, also to somebody who only reads', () => {
    const day = new Day({ settings: atPause }).type(29 * MIN + 50).idle(19);
    expect(day.shown).toBe('heads-up');
    expect(day.idle(1).story).toEqual(['09:30:00 offered movement', '09:30:10 started movement']);
  });

  it('does not start while the hands rest for a moment only, again and again', () => {
    const day = new Day({ settings: atPause }).type(30 * MIN);
    for (let round = 0; round < 10; round += 1) day.type(5).idle(4);
    expect(day.shown).toBe('heads-up');
  });

  it('does not start for a notification, which opens no window that nobody asked for', () => {
    const settings = headsUp({ starts: 'at-pause' }, { kinds: [{ ...MOVEMENT, presence: 'notification' }] });
    const day = new Day({ settings }).type(30 * MIN).idle(60);
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('does not start by itself where the person starts by hand', () => {
    expect(new Day().type(30 * MIN).idle(60).shown).toBe('heads-up');
  });

  it('does not start against a call that has just begun', () => {
    const day = new Day({ settings: atPause })
      .type(30 * MIN)
      .hold('microphone')
      .idle(60);
    expect(day.shown).toBeNull();
  });

  it('does not start because a silent hand pressed Later', () => {
    const day = new Day({ settings: atPause })
      .type(30 * MIN)
      .idle(9)
      .later();
    expect(day.idle(20).story.at(-1)).toBe('09:30:09 later movement until 09:40:09');
  });
});

describe('an ignored heads-up', () => {
  it('is small first, grows once, gives up, and is owed again after a fair while, without end and without shame', () => {
    const day = new Day().type(57 * MIN);
    expect(day.story.map((line) => line.slice(9))).toEqual([
      'offered movement',
      'missed movement',
      'offered movement',
      'missed movement',
      'offered movement',
    ]);
    expect(day.count('grow-heads-up')).toBe(3);
  });

  it('is not missed by somebody who has left the desk', () => {
    const day = new Day()
      .type(30 * MIN)
      .idle(30 * MIN)
      .type(30);
    expect(day.entries.map(({ is }) => is)).toEqual(['offered', 'held', 'away-credited']);
  });

  it('is never joined by a second one', () => {
    const kinds = Array.from({ length: 5 }, (_, at) => ({ ...every(MOVEMENT, 60 + at * 20), id: `k${at}` }));
    const day = new Day({ settings: settingsOf({ kinds }) }).type(20 * MIN);
    expect(day.count('open-heads-up') - day.count('close-heads-up')).toBeLessThanOrEqual(1);
  });
});
