import { describe, expect, it } from 'vitest';
import { cycleOf, NOW, settingsOf } from '#core/testing/builders.ts';
import { someOffer, someOutcome, someSession } from '#core/testing/facts.ts';
import { clockSetBack, isAwake, sleptThrough } from './clock.ts';
import type { Cycle } from './cycle.ts';
import { TRUSTED } from './cycle.ts';

describe('facts of a clock that was set back', () => {
  const HOUR = 3_600_000;
  const wait = { until: NOW + 5000, why: 'later' } as const;
  const facts: Partial<Cycle> = {
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
    credit: { at: NOW - 18, seconds: 90 },
    lastDone: { 'mov-chin-tuck': NOW - 19, 'mov-standing-hip-abduction': 19 },
  };
  const now = NOW - HOUR;
  const setBack = (cycle: Partial<Cycle>) => clockSetBack(cycleOf(cycle), now);

  it('stay as far from now as they were', () => {
    expect(setBack(facts)).toMatchObject({
      seenAt: now,
      lookAt: now + 1000,
      activeSince: now - 1,
      clockSince: now - 2,
      offSince: now - 3,
      watchSince: now - 4,
      freeSince: now - 5,
      away: { since: now - 9, why: 'idle', asked: true },
      pause: { since: now - 13, until: now + 13 },
      outside: [{ why: 'camera', since: now - 14 }],
      held: { kind: 'movement', since: now - 15 },
      waits: { movement: { until: now + 5000, why: 'later' } },
      credit: { at: now - 18, seconds: 90 },
    });
  });

  it('of what is on screen stay so too', () => {
    const [offer, session, outcome] = [someOffer(), someSession(), someOutcome()];
    expect(setBack({ offer, session, outcome })).toMatchObject({
      offer: { since: offer.since - HOUR, dueAt: offer.dueAt - HOUR, kind: 'movement' },
      session: { since: session.since! - HOUR },
      outcome: { at: outcome.at - HOUR, finished: true },
    });
  });

  it('that are over are of now at the latest', () => {
    expect(setBack(facts)).toMatchObject({
      day: { start: 8, began: now },
      skips: [now, 16],
      pressed: [{ at: now }, { at: 17 }],
      lastDone: { 'mov-chin-tuck': now, 'mov-standing-hip-abduction': 19 },
    });
  });

  it('leave a time that was served where it is, unless it was on a wrong date', () => {
    const served = (ahead: number) => setBack({ served: { lunch: now + ahead } }).served['lunch'];
    expect(served(HOUR)).toBe(now + HOUR);
    expect(served(12 * HOUR)).toBe(now + 12 * HOUR);
    expect(served(12 * HOUR + 1)).toBe(now);
  });

  it('that are none stay none', () => {
    const day = { start: 8, began: null };
    const pause = { since: NOW, until: null };
    const idle = { ...TRUSTED, doubts: 1 };
    expect(setBack({ day, pause, idle })).toMatchObject({
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
    expect(setBack({})).toMatchObject({ day: null, pause: null });
  });

  it('stay where they are for two seconds', () => {
    const cycle = cycleOf(facts);
    expect(clockSetBack(cycle, NOW - 2000)).toBe(cycle);
    expect(clockSetBack(cycle, NOW - 2001).activeSince).toBe(NOW - 2002);
    expect(clockSetBack(cycle, NOW + 1)).toBe(cycle);
  });
});

describe('a look', () => {
  const found = { lookAt: NOW + 30_000, activeSince: NOW };

  it('that is 20 s late is late, and one that is later tells of a sleep', () => {
    const after = (ms: number, asleep = false) =>
      sleptThrough(cycleOf({ ...found, asleep }), NOW + ms, settingsOf()).cycle.away;
    expect(after(50_000)).toBeNull();
    expect(after(50_001)).toEqual({ since: NOW, why: 'asleep', asked: true });
    expect(after(50_001, true)).toBeNull();
  });

  it('after such a sleep keeps an absence that was known before', () => {
    const away = { since: NOW - 5, why: 'locked', asked: false } as const;
    expect(sleptThrough(cycleOf({ ...found, away }), NOW + 50_001, settingsOf()).cycle.away).toBe(away);
  });

  it('on time after a while tells that the computer is awake', () => {
    expect([19_999, 20_000, 50_000, 50_001].map((ms) => isAwake(cycleOf(found), NOW + ms))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
