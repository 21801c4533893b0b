import { describe, expect, it } from 'vitest';
import { PRESET_IDS, presetOf, withPreset } from './presets.ts';
import { DEFAULTS } from './settings.ts';

const { kinds } = DEFAULTS;

describe('a rhythm to begin with', () => {
  it.each(PRESET_IDS)('is known again when %s was taken', (id) => {
    expect(presetOf(withPreset(kinds, id))).toBe(id);
  });

  it('is the usual one at first, and can be taken back to it', () => {
    expect(presetOf(kinds)).toBe('usual');
    expect(withPreset(withPreset(kinds, 'movements'), 'usual')).toEqual(kinds);
  });

  it('leaves all other kinds as they are, and brings a usual one back that is gone', () => {
    const [movement, , day] = kinds;
    const own = [movement, day].filter((kind) => kind !== undefined);
    const after = withPreset(own, 'seldom');
    expect(after.map(({ id }) => id)).toEqual(['movement', 'start-of-day', 'release']);
    expect(after[1]).toBe(day);
    expect(presetOf(after)).toBe('seldom');
  });

  it("is none for kinds of one's own making", () => {
    const own = kinds.map((kind) => ({ ...kind, trigger: { by: 'active', every: 1234 } as const }));
    expect(presetOf(own)).toBeNull();
  });
});
