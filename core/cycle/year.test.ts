import { afterAll, describe, expect, it } from 'vitest';
import { ABLE, local } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { liveOneYear } from '#core/testing/office-year.ts';

/** A year takes seconds; a busy machine may need more of them. */
const LONG = 60_000;
const own = process.env['TZ'];

const setZone = (zone: string | undefined) => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};

afterAll(() => {
  setZone(own);
});

describe('a year at the office', () => {
  it(
    'keeps all laws at every step, and is a year of breaks',
    () => {
      setZone('America/New_York');
      const day = new Day({ settings: ABLE, from: local('2026-01-01 08:00') });
      // Every step is checked against the laws of core/testing/laws.ts: one that is broken throws.
      liveOneYear(day, setZone);
      const counts = new Map<string, number>();
      for (const { is } of day.entries) counts.set(is, (counts.get(is) ?? 0) + 1);
      for (const often of ['offered', 'finished', 'away-credited'])
        expect(counts.get(often), often).toBeGreaterThan(1000);
      for (const seldom of ['later', 'skipped', 'missed', 'partial', 'held', 'paused'])
        expect(counts.get(seldom), seldom).toBeGreaterThan(20);
      expect(day.now).toBeGreaterThan(local('2026-12-31 08:00'));
    },
    LONG,
  );
});
