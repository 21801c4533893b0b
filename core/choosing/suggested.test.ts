import { describe, expect, it } from 'vitest';
import { meansWith } from '#core/cycle/means.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Means } from './means.ts';
import { suggested } from './suggested.ts';

const answers = Object.fromEntries(RULE_IDS.map((id) => [id, 'no' as const]));
const screening = { answeredAt: 0, answers, marked: {} };
const means = (part: Partial<Means> = {}): Means => ({
  ...meansWith(freshCycle(0), { ...DEFAULTS, screening }, []),
  ...part,
});
const kinds = (part: Partial<Means> = {}) => suggested(means(part), 4).map(({ kind }) => kind);

describe('a few exercises to begin with', () => {
  it('are of different areas, and take turns between pressing and moving', () => {
    const some = suggested(means(), 4);
    expect(new Set(some.map(({ area }) => area)).size).toBe(4);
    expect(kinds()).toEqual(['release', 'movement', 'release', 'movement']);
  });

  it('begin with what is tight', () => {
    const [first, second] = suggested(means({ tight: ['calves', 'hip-flexors'] }), 4);
    expect(first?.area).toBe('calves');
    expect(second?.area).toBe('hip-flexors');
  });

  it('leave what was done last for later', () => {
    const [first] = suggested(means(), 1);
    const [next] = suggested(means({ lastDone: first === undefined ? {} : { [first.id]: 1 } }), 1);
    expect(next?.id).not.toBe(first?.id);
  });

  it('are movements alone while nothing may be pressed, and none when nothing can be done', () => {
    expect(kinds({ spent: 'all' })).toEqual(['movement', 'movement', 'movement', 'movement']);
    const all = suggested(means({ spent: 'all' }), 99).map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(suggested(means({ screening: { ...screening, answers: { 'under-18': 'yes' } } }), 4)).toEqual([]);
  });
});
