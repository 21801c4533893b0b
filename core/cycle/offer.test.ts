import { describe, expect, it } from 'vitest';
import { every, MIN, MOVEMENT, settingsOf } from '#core/testing/builders.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { Day } from '#core/testing/day.ts';

describe('a heads-up', () => {
  it('ignored grows once, gives up, is logged as missed and comes again', () => {
    const day = new Day().type(30 * MIN + 59);
    expect(day.count('grow-heads-up')).toBe(0);
    expect(day.type(1).count('grow-heads-up')).toBe(1);
    day.type(89);
    expect(day.shown).toBe('heads-up');
    expect(day.type(1).shown).toBeNull();
    expect(day.count('grow-heads-up')).toBe(1);
    expect(day.type(10 * MIN).story).toEqual([
      '09:30:00 offered movement',
      '09:32:30 missed movement',
      '09:42:30 offered movement',
    ]);
  });

  it('gives up without growing when it is set so', () => {
    const headsUp = { ...DEFAULTS.headsUp, growsAfter: 60, givesUpAfter: 20, againAfter: 5 };
    const day = new Day({ settings: settingsOf({ headsUp }) }).type(30 * MIN + 25);
    expect(day.count('grow-heads-up')).toBe(0);
    expect(day.story.slice(1)).toEqual(['09:30:20 missed movement', '09:30:25 offered movement']);
  });

  it('is heard once', () => {
    expect(new Day().type(32 * MIN).sounds).toEqual(['heads-up']);
  });

  it('is offered with its plan, so that it says how long it will take', () => {
    expect(new Day().type(30 * MIN).cycle.offer).toMatchObject({
      kind: 'movement',
      exercise: 'mov-chin-tuck',
      plan: { exercises: ['mov-chin-tuck'] },
    });
  });

  it('that was answered is gone and does not come twice', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .press('leave');
    expect(day.count('open-heads-up')).toBe(1);
    expect(day.count('close-heads-up')).toBe(1);
  });

  it('that dies is shown again, grown or not, and its time runs on', () => {
    const day = new Day().type(30 * MIN + 70).windowDies('heads-up');
    expect(day.shown).toBe('heads-up');
    expect(day.type(80).story.at(-1)).toBe('09:32:30 missed movement');
  });

  it('that is closed means Later; a window that is not ours means nothing', () => {
    const day = new Day().type(30 * MIN).closeWindow('heads-up');
    expect(day.story.at(-1)).toBe('09:30:00 later movement until 09:40:00');
    expect(day.closeWindow('heads-up').windowDies('heads-up').closeWindow('session').story).toHaveLength(2);
  });
});

describe('a notification', () => {
  it('does not grow, makes the sounds of its kind, and gives up like a heads-up', () => {
    const kind = { ...MOVEMENT, presence: 'notification', sounds: 'session' } as const;
    const day = new Day({ settings: settingsOf({ kinds: [kind] }) }).type(31 * MIN);
    expect([day.cycle.offer?.grown, day.count('grow-heads-up'), day.sounds]).toEqual([true, 0, []]);
    day.type(2 * MIN);
    expect([day.entries.at(-1)?.is, day.count('close-notice')]).toEqual(['missed', 1]);
  });
});

describe('Later', () => {
  it('is from now and for this break only', () => {
    const day = new Day().type(30 * MIN + 20).later();
    expect(day.shown).toBeNull();
    expect(day.type(10 * MIN).story).toEqual([
      '09:30:00 offered movement',
      '09:30:20 later movement until 09:40:20',
      '09:40:20 offered movement',
    ]);
  });

  it('takes a length of its own', () => {
    expect(
      new Day()
        .type(30 * MIN)
        .later(5 * MIN)
        .type(5 * MIN)
        .story.at(-1),
    ).toBe('09:35:00 offered movement');
  });

  it('before the heads-up puts off the break to come', () => {
    const day = new Day()
      .type(29 * MIN)
      .later(10 * MIN)
      .type(10 * MIN);
    expect(day.story).toEqual(['09:29:00 later movement until 09:39:00', '09:39:00 offered movement']);
  });

  it('does not bring a break sooner', () => {
    expect(
      new Day()
        .type(10 * MIN)
        .later(5 * MIN)
        .type(20 * MIN)
        .story.at(-1),
    ).toBe('09:30:00 offered movement');
  });

  it('again is from now again', () => {
    const day = new Day()
      .type(30 * MIN)
      .later()
      .type(10 * MIN)
      .later(60)
      .type(60);
    expect(day.story.at(-1)).toBe('09:41:00 offered movement');
  });

  it('is cancelled by a break of its own making', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(60 * MIN)
      .type(MIN)
      .exercise();
    expect(day.cycle.waits['movement']?.until).toBeLessThanOrEqual(day.now + 30 * MIN * 1000);
  });
});

describe('Skip', () => {
  it('ends this break and begins the count anew', () => {
    const day = new Day().type(30 * MIN).skip();
    expect(day.shown).toBeNull();
    expect(day.type(30 * MIN).story).toEqual([
      '09:30:00 offered movement',
      '09:30:00 skipped movement',
      '10:00:00 offered movement',
    ]);
  });

  it('before the heads-up skips the break to come', () => {
    const day = new Day()
      .type(29 * MIN)
      .skip()
      .type(30 * MIN - 1);
    expect(day.story).toEqual(['09:29:00 skipped movement']);
    expect(day.type(1).shown).toBe('heads-up');
  });
});

describe('a break that is due', () => {
  const soon = every(MOVEMENT, 60);

  it('waits for the end of a session and of the page after it', () => {
    const day = new Day({ settings: settingsOf({ kinds: [soon], later: { ...DEFAULTS.later, after: 1 } }) })
      .start('mov-chin-tuck')
      .idle(87);
    day.type(59);
    expect(day.count('open-heads-up')).toBe(0);
    expect(day.type(1).shown).toBe('heads-up');
  });

  it('waits for the person, and for the end of a pause', () => {
    const day = new Day({ settings: settingsOf({ kinds: [{ ...soon, length: 3600 }] }) });
    day
      .type(20)
      .idle(5 * MIN)
      .pause('forever')
      .type(5 * MIN);
    expect(day.count('open-heads-up')).toBe(0);
    expect(day.resume().type(MIN).shown).toBe('heads-up');
  });
});
