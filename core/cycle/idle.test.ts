import { describe, expect, it } from 'vitest';
import { cycleOf, NOW, worldOf } from '#core/testing/builders.ts';
import type { Cycle, IdleTrust } from './cycle.ts';
import { TRUSTED } from './cycle.ts';
import type { Event } from './event.ts';
import { believed as worldBelieved, idleBelieved, idleSeen } from './idle.ts';

const LOOKED: Event = { is: 'looked' };
const byWindow: Event = { is: 'wished', wish: { do: 'resume' }, by: 'window' };
const MINUTE = 60_000;

const seen = (event: Event, idleSeconds: number | null, idle: Partial<IdleTrust> = {}, now = NOW) =>
  idleSeen(cycleOf({ idle: { ...TRUSTED, ...idle } }), event, worldOf({ now, idleSeconds }));
const believed = (idle: Partial<IdleTrust>) => idleBelieved({ idle: { ...TRUSTED, ...idle } }, NOW);

describe('the idle time that the system tells', () => {
  it('places the last input', () => {
    expect(seen(LOOKED, 7)).toEqual({ ...TRUSTED, inputAt: NOW - 7000 });
  });

  it('of 0 is noted from the first look that reads it, and no longer than it lasts', () => {
    expect(seen(LOOKED, 0).zeroSince).toBe(NOW);
    expect(seen(LOOKED, 0, { zeroSince: NOW - 5000 }).zeroSince).toBe(NOW - 5000);
    expect(seen(LOOKED, 0, { zeroSince: NOW + 5000 }).zeroSince).toBe(NOW);
    expect(seen(LOOKED, 1, { zeroSince: NOW - 5000 }).zeroSince).toBeNull();
  });

  it('that is not told leaves nothing to go by but what was doubted', () => {
    const idle = { zeroSince: NOW, inputAt: NOW, doubts: 2, doubtedAt: NOW - MINUTE };
    expect(seen(byWindow, null, idle)).toEqual({ ...idle, zeroSince: null, inputAt: null });
  });

  it('is believed until it has been 0 for 20 min at every look', () => {
    expect(believed({ zeroSince: NOW - 20 * MINUTE + 1 })).toBe(true);
    expect(believed({ zeroSince: NOW - 20 * MINUTE })).toBe(false);
    expect(believed({})).toBe(true);
  });

  it('is believed until a hand on our own window has given it the lie three times', () => {
    expect(believed({ doubts: 2 })).toBe(true);
    expect(believed({ doubts: 3 })).toBe(false);
  });

  it('is doubted by a hand in a silence of 10 s, and by nothing less', () => {
    const idle = { inputAt: NOW - 12_000 };
    expect(seen(byWindow, 12, idle)).toMatchObject({ doubts: 1, doubtedAt: NOW });
    expect(seen(byWindow, 10, { inputAt: NOW - 10_000 }).doubts).toBe(1);
    expect(seen(byWindow, 9, { inputAt: NOW - 9000 }).doubts).toBe(0);
    expect(seen(LOOKED, 12, idle).doubts).toBe(0);
    expect(seen({ is: 'wished', wish: { do: 'resume' } }, 12, idle).doubts).toBe(0);
  });

  it('takes two hands within 30 s for one', () => {
    const after = (ms: number) =>
      seen(byWindow, 40, { inputAt: NOW - 40_000, doubts: 1, doubtedAt: NOW - ms }).doubts;
    expect([after(29_999), after(30_000), after(-30_000), after(-29_999)]).toEqual([1, 2, 2, 1]);
  });

  it('is trusted again as soon as it follows the person by more than a second', () => {
    const idle = { doubts: 3, doubtedAt: NOW - MINUTE, inputAt: NOW - 60_000 };
    expect(seen(LOOKED, 58, idle)).toEqual({ ...TRUSTED, inputAt: NOW - 58_000 });
    expect(seen(LOOKED, 59, idle)).toMatchObject({ doubts: 3, inputAt: NOW - 59_000 });
  });

  it('says nothing of trust at the first look of all', () => {
    const first: Cycle['idle'] = seen(LOOKED, 3, { doubts: 2 });
    expect(first).toMatchObject({ doubts: 2 });
  });

  it('is taken out of the world where it is not believed, and nothing else is', () => {
    const world = worldOf({ idleSeconds: 40 });
    expect(worldBelieved(world, TRUSTED)).toBe(world);
    expect(worldBelieved(world, { ...TRUSTED, doubts: 3 })).toEqual({ ...world, idleSeconds: null });
    const untold = worldOf({ idleSeconds: null });
    expect(worldBelieved(untold, { ...TRUSTED, doubts: 3 })).toBe(untold);
  });

  it('is judged afresh after the clock was set back, and not when it stood still', () => {
    const idle = { zeroSince: NOW, inputAt: NOW, doubts: 2, doubtedAt: NOW };
    expect(seen(LOOKED, 4, idle, NOW - 1)).toEqual({ ...TRUSTED, inputAt: NOW - 4001 });
    expect(seen(LOOKED, 4, idle, NOW).doubts).toBe(2);
  });
});
