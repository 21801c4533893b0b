import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { MINUTE, SECOND } from '#core/time.ts';
import { stateWith } from '../testing/samples.ts';
import { saysAt } from './kind-lines.ts';
import { nextChange } from './next-change.ts';

const NOW = new Date(2026, 2, 4, 10).getTime();
const settings = { kinds: DEFAULTS.kinds.slice(0, 2) };
const working = (at: number): Snapshot => stateWith(at, { activeSince: NOW }, settings);
const linesOf = (state: Snapshot, now: number) => state.kinds.map((line) => saysAt(line, state, now));
/** What the app itself would say at this time. */
const truth = (at: number) => {
  const cycle = { activeSince: NOW };
  return stateWith(at, cycle, settings).kinds.map(({ says }) => says);
};

describe('the line of a kind', () => {
  test('counts on by itself to what the app would say', () => {
    const first = working(NOW);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 * MINUTE }), (later) => {
        expect(linesOf(first, NOW + later)).toEqual(truth(NOW + later));
      }),
    );
  });

  test('changes exactly when the page looks again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 28 * MINUTE }), (later) => {
        const now = NOW + later;
        const at = nextChange(working(NOW), now) ?? 0;
        expect(at).toBeGreaterThan(now);
        expect(truth(at - 1)).toEqual(truth(now));
        expect(truth(at)).not.toEqual(truth(now));
      }),
    );
  });

  test('that counts down to no time stays as it is', () => {
    const state = stateWith(NOW, { activeSince: NOW });
    const line = {
      kind: 'movement',
      name: 'Movement',
      dueAt: NOW,
      owed: true,
      says: 'held: on battery since 09:00',
    };
    expect(saysAt(line, state, NOW + 5 * SECOND)).toBe('held: on battery since 09:00');
  });

  test('stands still while nobody is there', () => {
    const state = stateWith(NOW, { away: { since: NOW, why: 'idle', asked: false } }, settings);
    expect(linesOf(state, NOW + 5 * MINUTE)).toEqual(state.kinds.map(({ says }) => says));
  });
});
