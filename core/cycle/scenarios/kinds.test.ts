import { describe, expect, it } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { every, HOURS, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const only = (kind: Kind) => new Day({ settings: settingsOf({ kinds: [kind] }) });
const notice: Kind = { ...MOVEMENT, presence: 'notification' };
const opened = (day: Day) =>
  day.effects.flatMap(({ effect }) => (effect.do === 'open-session' ? [effect.presence] : []));

/** Through the session to the page after it. */
const toLastPage = (day: Day): Day => {
  while (day.cycle.outcome === null) day.press('on');
  return day;
};

describe('kinds of break', () => {
  it('may all be off: nothing comes, the app says so, and Start works', () => {
    const day = only({ ...MOVEMENT, on: false }).type(8 * HOURS);
    expect(day.story).toEqual([]);
    expect(day.why).toBe('All kinds of break are off.');
    expect(day.start('mov-chin-tuck').shown).toBe('session');
  });

  it('may be twenty, each with a rhythm of its own, and never two come at once', () => {
    const kinds = Array.from({ length: 20 }, (_, at) => ({
      ...every(MOVEMENT, (20 + 7 * at) * MIN),
      id: `kind-${at}`,
      name: `Kind ${at}`,
    }));
    const day = new Day({ settings: settingsOf({ kinds }) });
    while (day.entries.length < 60) {
      day.type(60);
      if (day.shown === 'heads-up') day.exercise('mov-chin-tuck');
    }
    const seen = new Set(day.entries.flatMap((one) => (one.is === 'offered' ? [one.kind] : [])));
    expect(seen.size).toBeGreaterThan(5);
    const starts = day.entries.flatMap((one) => (one.is === 'offered' ? [one.at] : []));
    starts.slice(1).forEach((at, before) => expect(at - starts[before]!).toBeGreaterThan(10 * MIN * 1000));
  });

  it('of twenty seconds come every twenty seconds of work, whether done, skipped or taken elsewhere', () => {
    const day = only({ ...every(MOVEMENT, 20), length: 5 });
    day.type(20).skip().type(20).tookOne().type(20).exercise('mov-chin-tuck').type(20);
    const offered = day.story.filter((line) => line.includes('offered')).map((line) => line.slice(0, 8));
    expect(offered).toEqual(['09:00:20', '09:00:40', '09:01:00', '09:02:47']);
  });

  it('of one second are credited for a second of absence', () => {
    const day = only({ ...MOVEMENT, length: 1 })
      .type(10)
      .lock()
      .idle(1)
      .unlock();
    expect(day.story).toEqual(['09:00:11 away 1 s: movement']);
  });

  it('that are switched on in the day begin with the time that was worked so far', () => {
    const day = new Day({ settings: settingsOf({ kinds: [{ ...MOVEMENT, on: false }] }) }).type(20 * MIN);
    expect(day.change({ kinds: [MOVEMENT] }).type(10 * MIN).story).toEqual(['09:30:00 offered movement']);
  });

  it('that are removed while on offer take their heads-up along, and nothing is logged as missed', () => {
    const day = new Day().type(30 * MIN).change({ kinds: [RELEASE] });
    expect(day.shown).toBeNull();
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('that are removed during their session leave the session to its end', () => {
    const day = new Day()
      .type(30 * MIN)
      .start('mov-chin-tuck')
      .change({ kinds: [] })
      .idle(87);
    expect(day.story.at(-1)).toBe('09:31:27 finished movement');
  });
});

describe('a kind by the clock', () => {
  const clock: Kind = { ...MOVEMENT, trigger: { by: 'clock', every: 30 * MIN } };

  it('counts the small silences that active time leaves out', () => {
    const day = only(clock);
    for (let round = 0; round < 12; round += 1) day.type(70).idle(80);
    expect(day.type(30).story).toEqual([expect.stringMatching(/^09:30:[0-2]\d offered movement/)]);
  });

  it('waits behind a lock, and is credited with an absence like any other', () => {
    const day = only(clock)
      .type(29 * MIN)
      .lock()
      .idle(10 * MIN)
      .unlock();
    expect(day.type(29 * MIN).story).toEqual(['09:39:00 away 600 s: movement']);
    expect(day.type(MIN).shown).toBe('heads-up');
  });

  it('offers nothing to an empty chair', () => {
    const day = only({ ...clock, length: HOURS })
      .type(20 * MIN)
      .idle(20 * MIN);
    expect(day.count('open-heads-up')).toBe(0);
    expect(day.type(30).shown).toBe('heads-up');
  });
});

describe('the presence of a kind', () => {
  it('as a notification opens no window, does not grow, and goes when it is not answered', () => {
    const day = only(notice).type(32 * MIN + 30);
    expect([day.count('open-notice'), day.count('close-notice')]).toEqual([1, 1]);
    expect(day.count('open-heads-up') + day.count('grow-heads-up')).toBe(0);
    expect(day.story).toEqual(['09:30:00 offered movement', '09:32:30 missed movement']);
  });

  it('as a notification is taken back by a call and shown again after it', () => {
    const day = only(notice)
      .type(30 * MIN)
      .hold('camera')
      .type(10 * MIN)
      .release('camera')
      .type(5);
    expect([day.count('open-notice'), day.count('close-notice')]).toEqual([2, 1]);
  });

  it('as a notification is as silent as its kind', () => {
    const silent = (sounds: Kind['sounds']) => {
      const day = only({ ...notice, sounds }).type(30 * MIN);
      return day.effects.flatMap(({ effect }) => (effect.do === 'open-notice' ? [effect.silent] : []));
    };
    expect([silent('all'), silent('session'), silent('none')]).toEqual([[false], [true], [true]]);
  });

  it('as full screen takes a window of its own, also from the last page of a small session', () => {
    const kinds: readonly Kind[] = [MOVEMENT, { ...RELEASE, presence: 'full-screen' }];
    const day = new Day({ settings: settingsOf({ kinds }) }).start('mov-chin-tuck');
    toLastPage(day).start('mov-band-lateral-raise');
    expect([opened(day), day.count('show-session'), day.count('close-session')]).toEqual([['window'], 1, 0]);
    toLastPage(day).start('rel-uppertrap-hook-seated');
    expect(opened(day)).toEqual(['window', 'full-screen']);
    expect([day.count('close-session'), day.shown]).toEqual([1, 'session']);
  });

  it('as a notification starts in a small window when the person says Start', () => {
    const day = only(notice)
      .type(30 * MIN)
      .start();
    expect(opened(day)).toEqual(['window']);
    expect(day.count('close-notice')).toBe(1);
  });

  it('as a full screen announces itself small first, and fills the screen only after Start', () => {
    const day = only({ ...MOVEMENT, presence: 'full-screen' }).type(30 * MIN);
    expect(day.count('open-heads-up')).toBe(1);
    expect(opened(day)).toEqual([]);
    expect(opened(day.start())).toEqual(['full-screen']);
  });

  it('as a full screen can always be left, by its key or by closing it', () => {
    const fill: Kind = { ...MOVEMENT, presence: 'full-screen' };
    expect(only(fill).start().press('leave').shown).toBeNull();
    expect(only(fill).start().closeWindow('session').shown).toBeNull();
  });

  it('as a full screen comes back as one when its window dies, and is left when it is not wanted', () => {
    const day = only({ ...MOVEMENT, presence: 'full-screen' })
      .start()
      .idle(5)
      .windowDies('session');
    expect(opened(day)).toEqual(['full-screen', 'full-screen']);
    expect(day.press('leave').shown).toBeNull();
  });
});

describe('the sounds of a kind', () => {
  const heard = (sounds: Kind['sounds']) => {
    const day = only({ ...MOVEMENT, sounds }).type(30 * MIN);
    const atOffer = day.sounds.length;
    return [atOffer > 0, day.exercise('mov-chin-tuck').sounds.length > atOffer];
  };

  it('are all of them, those of its session alone, or none', () => {
    expect(heard('all')).toEqual([true, true]);
    expect(heard('session')).toEqual([false, true]);
    expect(heard('none')).toEqual([false, false]);
  });
});
