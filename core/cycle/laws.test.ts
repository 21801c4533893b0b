import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { anyDay, anySettings, anyTurn } from '#core/testing/random-day.ts';
import { keptCycle, parseCycle } from './parse.ts';

/** More days than usual: `RUNS=5000 npx vitest run --project core core/cycle/laws`. */
const numRuns = Number(process.env['RUNS'] ?? 150);
const LONG = 600_000;

describe('the laws of the cycle', () => {
  // The laws themselves are in core/testing/laws.ts: a day that breaks one throws.
  it(
    'hold at every step of random days',
    () => {
      fc.assert(
        fc.property(anyDay, ({ turns, ...desk }) => {
          const day = new Day(desk);
          for (const turn of turns) turn.play(day);
        }),
        { numRuns },
      );
    },
    LONG,
  );

  it(
    'let the state file change nothing but what is on screen, at any moment',
    () => {
      const turns = fc.array(anyTurn, { maxLength: 12 });
      fc.assert(
        fc.property(anySettings, turns, (settings, played) => {
          const day = new Day({ settings });
          for (const turn of played) turn.play(day);
          const text = JSON.stringify(keptCycle(day.cycle));
          const { cycle, faults } = parseCycle(JSON.parse(text), day.now);
          expect(faults).toEqual([]);
          expect(cycle).toEqual(asRead(day.cycle));
        }),
        { numRuns: numRuns / 2 },
      );
    },
    LONG,
  );
});
