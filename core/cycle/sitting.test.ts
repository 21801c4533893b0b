import { describe, expect, it } from 'vitest';
import { momentsAhead } from '#core/session/moments.ts';
import { planSeconds } from '#core/session/plan.ts';
import { every, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { Day } from '#core/testing/day.ts';
import { steered } from './sitting.ts';

const kinds = [MOVEMENT, RELEASE];

describe('a session in the cycle', () => {
  it('answers the break on offer and begins its count anew when it is finished', () => {
    const day = new Day().type(30 * MIN).exercise();
    expect(day.story).toEqual([
      '09:30:00 offered movement',
      '09:30:00 started movement',
      '09:31:27 finished movement',
    ]);
    expect(day.worked('movement')).toBe(0);
  });

  it('started from the tray while a break is on offer answers that offer', () => {
    const day = new Day({ settings: settingsOf({ kinds }) }).type(30 * MIN).start('rel-glutemed-wall-ball');
    expect(day.story.at(-1)).toBe('09:30:00 started movement');
    expect(day.shown).toBe('session');
  });

  it('by hand answers the next break of its content', () => {
    const day = new Day({ settings: settingsOf({ kinds }) }).type(MIN).start('rel-glutemed-wall-ball');
    expect(day.story).toEqual(['09:01:00 started release']);
  });

  it('by hand answers nothing when no kind of break is on', () => {
    const day = new Day({ settings: settingsOf({ kinds: [] }) }).exercise();
    expect(day.story).toEqual(['09:00:00 started by hand', '09:06:28 finished by hand']);
  });

  it('starts during a pause and outside the rhythm, and the pause stays', () => {
    const day = new Day().pause('forever').start();
    expect(day.shown).toBe('session');
    expect(day.cycle.pause).not.toBeNull();
  });

  it('is never started twice: a second start shows the first', () => {
    const day = new Day().start().start().start('mov-chin-tuck');
    expect(day.count('open-session')).toBe(1);
    expect(day.count('show-session')).toBe(2);
    expect(day.story).toHaveLength(1);
  });

  it('uses the window that still shows the last one', () => {
    const day = new Day().start();
    while (day.cycle.outcome === null) day.press('on');
    day.start();
    expect(day.count('open-session')).toBe(1);
    expect(day.count('close-session')).toBe(0);
    expect(day.cycle).toMatchObject({ outcome: null });
  });

  it('shows its page for a minute, then the window goes by itself', () => {
    const day = new Day().start();
    day.idle(planSeconds(day.cycle.session!.plan));
    expect(day.cycle.outcome).toMatchObject({ finished: true });
    expect(day.idle(59).shown).toBe('session');
    expect(day.idle(1).shown).toBeNull();
  });

  it('leaves its page a minute longer to somebody who has answered on it', () => {
    const day = new Day().start();
    day.idle(planSeconds(day.cycle.session!.plan));
    day.idle(50).wish({ do: 'rate', when: 'after', value: 3 });
    expect(day.idle(69).shown).toBe('session');
    expect(day.idle(1).shown).toBeNull();
  });

  it('left early leaves the break owed for the length of Later', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(20)
      .press('leave');
    expect(day.shown).toBeNull();
    day.type(10 * MIN - 1);
    expect(day.story.at(-1)).toBe('09:30:20 partial movement');
    expect(day.type(1).story.at(-1)).toBe('09:40:20 offered movement');
  });

  it('left after half of it counts as its break', () => {
    const day = new Day()
      .type(30 * MIN)
      .start('mov-chin-tuck')
      .idle(15 + 40)
      .press('leave');
    expect(day.story.at(-1)).toBe('09:30:55 partial movement');
    expect(day.worked('movement')).toBe(0);
  });

  it('skipped through is partial, and the break stays owed', () => {
    const day = new Day().type(30 * MIN).start();
    while (day.cycle.session !== null) day.press('on');
    expect(day.cycle.outcome).toMatchObject({ finished: false });
    expect(day.entries.at(-1)).toMatchObject({ is: 'partial', done: [] });
    expect(day.press('close').worked('movement')).toBe(30 * MIN);
  });

  it('whose window is closed is left; one whose window died is shown again at the same second', () => {
    const day = new Day().start().idle(20).windowDies('session');
    expect(day.shown).toBe('session');
    expect(day.count('open-session')).toBe(2);
    expect(day.cycle.session).toMatchObject({ since: day.now - 5000 });
    day.closeWindow('session');
    expect(day.shown).toBeNull();
    expect(day.story.at(-1)).toBe('09:00:20 partial movement');
  });

  it('does not bring back the page after it', () => {
    const day = new Day().start();
    while (day.cycle.outcome === null) day.press('on');
    day.windowDies('session');
    expect(day.cycle.outcome).toBeNull();
    expect(day.shown).toBeNull();
  });

  it('stands still while its clock is stopped, and goes on from the same second', () => {
    const day = new Day()
      .start()
      .idle(20)
      .press('pause')
      .idle(5 * MIN)
      .press('resume');
    expect(day.cycle.session).toMatchObject({ index: 1, spent: 5000, since: day.now });
  });

  it('ignores the keys of the player when there is none', () => {
    const day = new Day().press('pause').press('leave').press('close');
    expect(day.story).toEqual([]);
    expect(day.shown).toBeNull();
  });

  it('gives more time and goes back by key', () => {
    const day = new Day().start('mov-chin-tuck').idle(20).press('more').idle(10).press('back');
    expect(day.cycle.session).toMatchObject({ index: 1, spent: 0, extra: 0 });
    expect(day.press('back').cycle.session).toMatchObject({ index: 0 });
  });
});

describe('the sounds of a session', () => {
  it('are one a change, with three ticks before it', () => {
    const day = new Day().start('mov-chin-tuck');
    while (day.cycle.outcome === null) day.idle(1);
    const three = ['tick', 'tick', 'tick'];
    expect(day.sounds).toEqual(['start', ...three, 'stage', ...three, 'stage', ...three, 'end']);
  });

  it('tell also of a stage that a key has led to, once', () => {
    const day = new Day().start('mov-chin-tuck').idle(2).press('on').idle(2).press('back').idle(2);
    expect(day.sounds).toEqual(['start', 'stage', 'stage']);
  });

  it('are one at a time when a key meets a change', () => {
    const day = new Day().start('mov-chin-tuck');
    const [, , , change] = momentsAhead(day.cycle.session!, day.now, { quiet: false, speech: null });
    day.idle((change!.at - day.now) / 1000).press('on');
    expect(day.sounds.slice(-2)).toEqual(['stage', 'stage']);
  });

  it('are silent when a key comes after the last stage', () => {
    const { cycle, now } = new Day().start();
    const over = { ...cycle, session: { ...cycle.session!, index: cycle.session!.plan.stages.length } };
    expect(steered(over, 'back', now, settingsOf()).effects).toEqual([]);
  });

  it('are silent when a key changes nothing', () => {
    const day = new Day().start('mov-chin-tuck').press('pause').press('resume').press('more');
    expect(day.sounds).toEqual(['start']);
  });
});

describe('quitting', () => {
  it('offers nothing on the way out', () => {
    const day = new Day().start();
    while (day.cycle.outcome === null) day.press('on');
    day.change({ kinds: [every(MOVEMENT, 1)], later: { ...DEFAULTS.later, after: 1 } }).type(5);
    day.tell({ is: 'quit' });
    expect(day.count('open-heads-up')).toBe(0);
    expect(day.shown).toBeNull();
  });
});
