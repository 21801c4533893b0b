import { describe, expect, it } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { cycleOf, MOVEMENT, NOW, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { activeStopped, begunAnew, countedAt, counting, countStopped, workedAt } from './count.ts';

const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const CLOCK: Kind = { ...MOVEMENT, trigger: { by: 'clock', every: 1800 } };
const ago = (ms: number) => NOW - ms;

describe('a count', () => {
  it('is what was counted and what runs', () => {
    const cycle = cycleOf({ worked: { movement: 500 }, activeSince: ago(200) });
    expect(workedAt(cycle, 'movement', NOW)).toBe(700);
    expect(workedAt(cycle, 'release', NOW)).toBe(200);
    expect(workedAt(cycle, 'movement', ago(300))).toBe(500);
    expect(workedAt(cycleOf({ worked: { movement: 500 } }), 'movement', NOW)).toBe(500);
  });

  it('is by the clock for a kind that comes by it', () => {
    const cycle = cycleOf({ clocked: { movement: 500 }, clockSince: ago(200), worked: { movement: 1 } });
    expect(countedAt(cycle, CLOCK, NOW)).toBe(700);
    expect(countedAt(cycle, CLOCK, ago(300))).toBe(500);
    expect(countedAt(cycle, MOVEMENT, NOW)).toBe(1);
    expect(countedAt(cycleOf({ clocked: { movement: 500 } }), CLOCK, NOW)).toBe(500);
    expect(countedAt(cycleOf({ clockSince: ago(3) }), CLOCK, NOW)).toBe(3);
  });

  it('stops with what it has for every kind', () => {
    const running = cycleOf({ worked: { movement: 500 }, activeSince: ago(200), clockSince: ago(100) });
    expect(activeStopped(running, NOW, settings)).toMatchObject({
      worked: { movement: 700, release: 200 },
      activeSince: null,
      clockSince: ago(100),
    });
    expect(countStopped(running, NOW, settings)).toMatchObject({
      clocked: { movement: 100, release: 100 },
      activeSince: null,
      clockSince: null,
    });
  });

  it('never loses by a stop before its beginning', () => {
    const running = cycleOf({ worked: { movement: 500 }, activeSince: NOW, clockSince: NOW });
    const stopped = countStopped(running, ago(50), settings);
    expect(stopped).toMatchObject({ worked: { movement: 500 }, clocked: { movement: 0 } });
  });

  it('that stands still is left alone', () => {
    const still = cycleOf({ worked: { movement: 500 } });
    expect(countStopped(still, NOW, settings)).toBe(still);
  });

  it('runs from the instant that is told, and goes on where it runs already', () => {
    expect(counting(cycleOf(), ago(5), settings)).toMatchObject({ activeSince: ago(5), clockSince: ago(5) });
    const running = cycleOf({ activeSince: ago(9), clockSince: ago(8) });
    expect(counting(running, NOW, settings)).toBe(running);
  });

  it('runs by the clock alone while somebody is silent', () => {
    const away = { since: ago(60_000), why: 'idle', asked: true } as const;
    const cycle = counting(cycleOf({ away, activeSince: ago(10), clockSince: ago(10) }), NOW, settings);
    expect(cycle).toMatchObject({ activeSince: null, worked: { movement: 10 }, clockSince: ago(10) });
  });

  it('stands still in a pause, off hours, and behind a lock', () => {
    const running = { activeSince: ago(10), clockSince: ago(10) };
    for (const why of [
      { pause: { since: NOW, until: null } },
      { offSince: NOW },
      { away: { since: NOW, why: 'locked', asked: true } },
      { away: { since: NOW, why: 'asleep', asked: true } },
    ] as const)
      expect(counting(cycleOf({ ...running, ...why }), NOW, settings)).toMatchObject({
        activeSince: null,
        clockSince: null,
        worked: { movement: 10 },
        clocked: { movement: 10 },
      });
  });
});

describe('a count that begins anew', () => {
  const wait = { until: NOW + 1, why: 'later' } as const;
  const cycle = cycleOf({
    worked: { movement: 5, release: 6 },
    clocked: { movement: 5, release: 6 },
    activeSince: ago(1),
    clockSince: ago(1),
    waits: { movement: wait, release: wait },
    laters: { movement: 1, release: 2 },
    served: { release: 3 },
    held: { kind: 'movement', since: NOW, exercise: 'mov-chin-tuck' },
  });

  it('forgets all about its own kinds and keeps the others', () => {
    expect(begunAnew(cycle, ['movement'], NOW, settings)).toMatchObject({
      worked: { release: 7 },
      clocked: { release: 7 },
      waits: { release: wait },
      laters: { release: 2 },
      served: { movement: NOW, release: 3 },
      held: null,
      activeSince: null,
      clockSince: null,
    });
    expect(Object.keys(begunAnew(cycle, ['movement'], NOW, settings).worked)).toEqual(['release']);
  });

  it('keeps the break of another kind held', () => {
    expect(begunAnew(cycle, ['release'], NOW, settings).held).toEqual(cycle.held);
    expect(begunAnew({ ...cycle, held: null }, ['release'], NOW, settings).held).toBeNull();
  });
});
