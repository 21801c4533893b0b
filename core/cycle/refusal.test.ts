import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { freshCycle } from './cycle.ts';
import { refusal } from './refusal.ts';

const NOW = new Date(2026, 2, 2, 9).getTime();
const OFF = { ...DEFAULTS, kinds: DEFAULTS.kinds.map((kind) => ({ ...kind, on: false })) };

describe('A refusal', () => {
  it('meets Later and Skip when no break will come', () => {
    expect(refusal(freshCycle(NOW), { do: 'later', seconds: null }, OFF, NOW)).toBe('No break is coming.');
    expect(refusal(freshCycle(NOW), { do: 'skip' }, OFF, NOW)).toBe('No break is coming.');
  });

  it('meets neither while one comes, nor any other wish', () => {
    expect(refusal(freshCycle(NOW), { do: 'skip' }, DEFAULTS, NOW)).toBeNull();
    expect(refusal(freshCycle(NOW), { do: 'start', exercise: null }, OFF, NOW)).toBeNull();
  });
});
