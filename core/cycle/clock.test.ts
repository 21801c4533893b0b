import { describe, expect, it } from 'vitest';
import { cycleOf, HOURS, MIN, NOW, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { clockSetBack, isAwake, sleptThrough } from './clock.ts';
import { TRUSTED } from './cycle.ts';

// Only the looks before and after know of it: what happened since the look before is lost, half a minute at most.
describe('a clock set back', () => {
  it('neither loses nor doubles work', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(-5 * HOURS)
      .type(9 * MIN + 59);
    expect(day.story).toEqual([]);
    expect(day.type(31).story).toEqual(['04:30:30 offered movement']);
  });

  it('by a second or two moves nothing', () => {
    const day = new Day()
      .type(20 * MIN + 10)
      .setClock(-2)
      .type(9 * MIN + 50);
    expect(day.worked('movement')).toBe(29 * MIN + 58);
  });

  it('leaves a session at its second', () => {
    const day = new Day().start().idle(22).setClock(-HOURS).idle(3);
    expect(day.cycle.session).toMatchObject({ index: 1 });
    expect(day.now - day.cycle.session!.since!).toBeGreaterThanOrEqual(5000);
  });

  it('leaves an offer its age', () => {
    const day = new Day()
      .type(30 * MIN)
      .setClock(-3 * HOURS)
      .type(180);
    expect(day.entries[1]).toMatchObject({ is: 'missed' });
  });

  it('leaves a pause its length', () => {
    const day = new Day()
      .pause({ seconds: 600 })
      .setClock(-240 * HOURS)
      .type(9 * MIN);
    expect(day.cycle.pause).not.toBeNull();
    expect(day.type(90).cycle.pause).toBeNull();
  });

  it('leaves Later its length', () => {
    const day = new Day()
      .type(30 * MIN)
      .later(60)
      .setClock(-HOURS)
      .type(90);
    expect(day.shown).toBe('heads-up');
  });

  it('leaves the page after a session its minute', () => {
    const day = new Day().start('mov-chin-tuck').idle(87).setClock(-HOURS).idle(90);
    expect(day.shown).toBeNull();
  });

  it('leaves an absence its length', () => {
    const day = new Day()
      .type(20 * MIN)
      .lock()
      .idle(70)
      .setClock(-HOURS)
      .idle(50)
      .unlock();
    expect(day.entries).toMatchObject([{ is: 'away-credited', kinds: ['movement'] }]);
    expect(day.cycle.credit!.at).toBeLessThanOrEqual(day.now);
    expect(day.setClock(-HOURS).type(MIN).cycle.credit!.at).toBeLessThanOrEqual(day.now);
  });

  it('makes no exercise one of the future', () => {
    const day = new Day()
      .exercise('mov-chin-tuck')
      .setClock(-240 * HOURS)
      .type(MIN);
    expect(day.cycle.lastDone['mov-chin-tuck']).toBeLessThanOrEqual(day.now);
  });

  it('does not end a pause until it is resumed', () => {
    const day = new Day().pause('forever').setClock(-HOURS).type(MIN);
    expect(day.cycle.pause).toMatchObject({ until: null });
  });

  it('between two runs of the app is taken like one within a run', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(-2 * HOURS)
      .restart(5)
      .type(10 * MIN + 30);
    expect(day.shown).toBe('heads-up');
    const { session } = new Day()
      .start()
      .idle(10)
      .setClock(-2 * HOURS)
      .restart(5, 'kill').cycle;
    expect(session).toMatchObject({ since: null, spent: 10_000 });
  });
});

describe('a clock set forward', () => {
  it('reads as a sleep: it cannot be told from one', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(HOURS)
      .type(30);
    expect(day.story.map((line) => line.slice(9))).toEqual(['away 3630 s: movement']);
  });

  it('by some seconds is work', () => {
    const day = new Day()
      .type(20 * MIN)
      .setClock(15)
      .type(30);
    expect(day.worked('movement')).toBe(20 * MIN + 45);
  });

  it('stops a session instead of ending it', () => {
    const day = new Day().start().idle(10).setClock(HOURS).idle(5);
    expect(day.cycle.session).toMatchObject({ since: null });
    expect(day.shown).toBe('session');
  });
});

describe('facts of a clock that was set back', () => {
  const HOUR = 3_600_000;
  const wait = { until: NOW + 5000, why: 'later' } as const;
  const { offer } = new Day().type(30 * MIN).cycle;
  const { session } = new Day().start().cycle;
  const { outcome } = new Day().start('mov-chin-tuck').idle(87).cycle;
  const cycle = cycleOf({
    lookAt: NOW + 1000,
    activeSince: NOW - 1,
    clockSince: NOW - 2,
    offSince: NOW - 3,
    watchSince: NOW - 4,
    freeSince: NOW - 5,
    served: { lunch: NOW - 6, old: 7 },
    day: { start: 8, began: NOW - 8 },
    away: { since: NOW - 9, why: 'idle', asked: true },
    idle: { zeroSince: NOW - 10, inputAt: NOW - 11, doubts: 2, doubtedAt: NOW - 12 },
    pause: { since: NOW - 13, until: NOW + 13 },
    outside: [{ why: 'camera', who: null, since: NOW - 14 }],
    held: { kind: 'movement', since: NOW - 15, exercise: 'mov-chin-tuck' },
    waits: { movement: wait },
    skips: [NOW - 16, 16],
    pressed: [
      { at: NOW - 17, areas: [] },
      { at: 17, areas: [] },
    ],
    offer,
    session,
    outcome,
    credit: { at: NOW - 18, seconds: 90 },
    lastDone: { 'mov-chin-tuck': NOW - 19, 'mov-standing-hip-abduction': 19 },
  });
  const now = NOW - HOUR;
  const set = clockSetBack(cycle, now);

  it('stay as far from now as they were', () => {
    expect(set).toMatchObject({
      seenAt: now,
      lookAt: now + 1000,
      activeSince: now - 1,
      clockSince: now - 2,
      offSince: now - 3,
      watchSince: now - 4,
      freeSince: now - 5,
      away: { since: now - 9, why: 'idle', asked: true },
      idle: { zeroSince: now - 10, inputAt: now - 11, doubts: 2, doubtedAt: now - 12 },
      pause: { since: now - 13, until: now + 13 },
      outside: [{ why: 'camera', since: now - 14 }],
      held: { kind: 'movement', since: now - 15 },
      waits: { movement: { until: now + 5000, why: 'later' } },
      offer: { since: offer!.since - HOUR, dueAt: offer!.dueAt - HOUR, kind: 'movement' },
      session: { since: session!.since! - HOUR },
      outcome: { at: outcome!.at - HOUR, finished: true },
      credit: { at: now - 18, seconds: 90 },
    });
  });

  it('that are over are of now at the latest', () => {
    expect(set).toMatchObject({
      served: { lunch: now, old: 7 },
      day: { start: 8, began: now },
      skips: [now, 16],
      pressed: [{ at: now }, { at: 17 }],
      lastDone: { 'mov-chin-tuck': now, 'mov-standing-hip-abduction': 19 },
    });
  });

  it('that are none stay none', () => {
    const day = { start: 8, began: null };
    const pause = { since: NOW, until: null };
    const idle = { ...TRUSTED, doubts: 1 };
    expect(clockSetBack(cycleOf({ day, pause, idle }), now)).toMatchObject({
      day,
      pause: { since: now, until: null },
      idle,
      activeSince: null,
      away: null,
      held: null,
      offer: null,
      session: null,
      outcome: null,
      credit: null,
    });
    expect(clockSetBack(cycleOf(), now)).toMatchObject({ day: null, pause: null });
  });

  it('stay where they are for two seconds', () => {
    expect(clockSetBack(cycle, NOW - 2000)).toBe(cycle);
    expect(clockSetBack(cycle, NOW - 2001).activeSince).toBe(NOW - 2002);
    expect(clockSetBack(cycle, NOW + 1)).toBe(cycle);
  });
});

describe('a look', () => {
  const cycle = cycleOf({ lookAt: NOW + 30_000, activeSince: NOW });

  it('that is 20 s late is late, and one that is later tells of a sleep', () => {
    const after = (ms: number, asleep = false) =>
      sleptThrough({ ...cycle, asleep }, NOW + ms, settingsOf()).cycle.away;
    expect(after(50_000)).toBeNull();
    expect(after(50_001)).toEqual({ since: NOW, why: 'asleep', asked: true });
    expect(after(50_001, true)).toBeNull();
  });

  it('after such a sleep keeps an absence that was known before', () => {
    const away = { since: NOW - 5, why: 'locked', asked: false } as const;
    expect(sleptThrough({ ...cycle, away }, NOW + 50_001, settingsOf()).cycle.away).toBe(away);
  });

  it('on time after a while tells that the computer is awake', () => {
    expect([19_999, 20_000, 50_000, 50_001].map((ms) => isAwake(cycle, NOW + ms))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
