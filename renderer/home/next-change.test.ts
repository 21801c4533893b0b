import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentence } from '#core/bridge/status.ts';
import { HOUR, MINUTE } from '#core/time.ts';
import { stateWith } from '../testing/samples.ts';
import { nextChange } from './next-change.ts';

const NOW = new Date(2026, 2, 4, 10).getTime();

describe('nextChange', () => {
  test('is when the sentence changes, and not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 * MINUTE }), (left) => {
        const base = stateWith(NOW, { activeSince: NOW });
        const state = { ...base, next: { kind: 'movement', name: 'Movement', dueAt: NOW + left } };
        const at = nextChange(state, NOW) ?? 0;
        expect(at).toBeGreaterThan(NOW);
        expect(sentence(state, at - 1)).toBe(sentence(state, NOW));
        expect(sentence(state, at)).not.toBe(sentence(state, NOW));
      }),
    );
  });

  test('is midnight when only “tomorrow” can change', () => {
    const state = stateWith(NOW, { pause: { since: NOW, until: NOW + 20 * HOUR } });
    const at = nextChange({ ...state, next: null, kinds: [] }, NOW) ?? 0;
    expect(at).toBe(new Date(2026, 2, 5).getTime());
    expect(sentence(state, at - 1)).toContain('tomorrow');
    expect(sentence(state, at)).not.toContain('tomorrow');
  });

  test('is left to the app while somebody is away', () => {
    expect(nextChange(stateWith(NOW, { away: { since: NOW, why: 'idle', asked: false } }), NOW)).toBeNull();
  });
});
