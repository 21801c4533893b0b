import { describe, expect, it } from 'vitest';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { hoursDaily, local, MIN, MOVEMENT, RELEASE, settingsOf, worldOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { step } from './step.ts';

const presence = (changes: Partial<Settings['presence']>) =>
  settingsOf({ presence: { ...DEFAULTS.presence, ...changes } });
/** A day that has worked for 10 min, on a system that tells the first touch. */
const told = (settings = settingsOf()) => new Day({ settings, tellsTouch: true }).type(10 * MIN);

describe('silence', () => {
  it('counts up to the threshold, and stops the count from there', () => {
    expect(told().idle(29).type(1).worked('movement')).toBe(10 * MIN + 30);
    expect(told().idle(30).type(1).worked('movement')).toBe(10 * MIN + 31);
    expect(told().idle(80).type(1).worked('movement')).toBe(10 * MIN + 31);
    const long = told(presence({ pauseAfter: 60 }));
    expect(long.idle(80).type(1).worked('movement')).toBe(10 * MIN + 61);
  });

  it('of somebody who reads counts in full, and a longer one only up to the threshold', () => {
    const read = (seconds: number) =>
      told(presence({ reading: 80 }))
        .idle(seconds)
        .type(1)
        .worked('movement');
    expect(read(80)).toBe(10 * MIN + 81);
    expect(read(81)).toBe(10 * MIN + 31);
  });

  it('is no reading of anything that counts in a pause', () => {
    const day = told(presence({ reading: 80 }))
      .pause('forever')
      .idle(50)
      .type(1);
    expect([day.worked('movement'), day.cycle.away]).toEqual([10 * MIN, null]);
    expect(day.resume().type(5).worked('movement')).toBe(10 * MIN + 5);
  });

  it('is no reading behind a lock', () => {
    const day = told(presence({ reading: 80 }))
      .lock()
      .idle(50)
      .unlock();
    expect(day.worked('movement')).toBe(10 * MIN);
  });

  it('in a call is none, by the camera or the microphone', () => {
    for (const why of ['camera', 'microphone'] as const) {
      const day = new Day()
        .type(10 * MIN)
        .hold(why)
        .idle(5 * MIN);
      expect([day.worked('movement'), day.cycle.away]).toEqual([15 * MIN, null]);
    }
    expect(
      new Day()
        .type(10 * MIN)
        .hold('full-screen')
        .idle(5 * MIN).cycle.away,
    ).not.toBeNull();
  });

  it('in a call is one where nobody is to know of calls', () => {
    const day = new Day({ settings: presence({ calls: false }) })
      .type(29 * MIN + 50)
      .hold('camera')
      .idle(5 * MIN);
    expect(day.cycle.away).toMatchObject({ why: 'idle' });
  });

  it('means nothing by the clock', () => {
    const day = new Day({ settings: presence({ mode: 'clock' }) }).type(10 * MIN).idle(19 * MIN + 59);
    expect([day.worked('movement'), day.cycle.away]).toEqual([29 * MIN + 59, null]);
    expect(day.idle(1).shown).toBe('heads-up');
  });
});

describe('an absence', () => {
  it('counts as every kind of break that it is as long as', () => {
    const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
    const after = (seconds: number) => told(settings).lock().idle(seconds).unlock().entries;
    expect(after(89)).toEqual([]);
    expect(after(90)).toMatchObject([{ is: 'away-credited', kinds: ['movement'], seconds: 90 }]);
    expect(after(299)).toMatchObject([{ kinds: ['movement'] }]);
    expect(after(300)).toMatchObject([{ kinds: ['movement', 'release'], seconds: 300 }]);
  });

  it('counts as no kind that is off, nor as the start of a day', () => {
    const settings = settingsOf({ kinds: [{ ...MOVEMENT, on: false }, DEFAULTS.kinds[2]!] });
    expect(
      told(settings)
        .lock()
        .idle(20 * MIN)
        .unlock().entries,
    ).toEqual([]);
  });

  it('as long as the break on offer takes it back at the touch that ends it', () => {
    const kinds = [MOVEMENT, RELEASE];
    const day = new Day({ settings: settingsOf({ kinds }) }).type(30 * MIN).idle(85);
    const back = (length: number) => {
      const world = worldOf({ now: day.now + 10_000, idleSeconds: 95, holds: [] });
      const settings = settingsOf({ kinds: [{ ...MOVEMENT, length }, RELEASE] });
      const { cycle, effects } = step(day.cycle, { event: { is: 'touched' }, world }, settings);
      const logged = effects.flatMap((effect) => (effect.do === 'log' ? [effect.entry.is] : []));
      return { logged, offer: cycle.offer?.kind ?? null };
    };
    expect(back(90)).toEqual({ logged: ['held', 'away-credited'], offer: null });
    expect(back(96)).toEqual({ logged: [], offer: 'movement' });
  });

  it('leaves the offer of another kind alone', () => {
    const day = new Day({ settings: settingsOf({ kinds: [MOVEMENT, RELEASE] }) }).type(30 * MIN).idle(85);
    const settings = settingsOf({
      kinds: [
        { ...MOVEMENT, length: 600 },
        { ...RELEASE, length: 60 },
      ],
    });
    const world = worldOf({ now: day.now + 10_000, idleSeconds: 95, holds: [] });
    const { cycle } = step(day.cycle, { event: { is: 'touched' }, world }, settings);
    expect(cycle.offer?.kind).toBe('movement');
    expect(cycle.worked['release'] ?? 0).toBeLessThan(1000);
  });

  it('counts silently in a pause and outside working hours', () => {
    const paused = told()
      .pause({ seconds: 3600 })
      .lock()
      .idle(10 * MIN)
      .unlock();
    expect(paused.entries.map(({ is }) => is)).toEqual(['paused']);
    expect([paused.worked('movement'), paused.cycle.credit]).toEqual([0, null]);
  });
});

describe('a time off', () => {
  const gap = (to: string) =>
    new Day({
      settings: settingsOf({ hours: hoursDaily('09:00-12:00', `${to}-17:00`) }),
      from: local('2026-03-02 11:50'),
    });

  it('as long as a break is one, and a shorter one is none', () => {
    const short = settingsOf({
      kinds: [{ ...MOVEMENT, length: 120 }],
      hours: hoursDaily('09:00-12:00', '12:02-17:00'),
    });
    const day = new Day({ settings: short, from: local('2026-03-02 11:50') }).type(13 * MIN);
    expect(day.worked('movement')).toBe(MIN);
    expect(
      gap('12:01')
        .type(12 * MIN)
        .worked('movement'),
    ).toBe(11 * MIN);
  });
});

describe('a pause', () => {
  it('is over at its second', () => {
    const day = new Day().pause({ seconds: 100 });
    expect(day.type(99).cycle.pause).not.toBeNull();
    expect(day.type(1).story.at(-1)).toBe('09:01:40 resumed');
  });
});
