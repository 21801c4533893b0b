import { describe, expect, it } from 'vitest';
import { EXERCISE_IDS, CATALOGUE } from './catalogue.ts';
import type { ChoiceFacts } from './choose.ts';
import { choose, isSpent, toolFor } from './choose.ts';

const facts: ChoiceFacts = { tools: ['tennis-ball', 'water-bottle'], lastDone: {}, spent: [], dice: 0 };
const chosen = (among: Parameters<typeof choose>[0], changes: Partial<ChoiceFacts> = {}) =>
  choose(among, { ...facts, ...changes }, null);

describe('choosing', () => {
  it('keeps to the sort and the area that are asked for', () => {
    for (const dice of [0, 0.5, 0.99]) {
      expect(CATALOGUE[chosen('movement', { dice })!].kind).toBe('movement');
      expect(CATALOGUE[chosen('release', { dice })!].kind).toBe('release');
      expect(CATALOGUE[chosen({ area: 'gluteus-medius' }, { dice })!].area).toBe('gluteus-medius');
    }
    expect(chosen('any', { dice: 0 })).toBe(EXERCISE_IDS[0]);
  });

  it('takes the one longest not done, by dice among equals', () => {
    const done = Object.fromEntries(EXERCISE_IDS.map((id, at) => [id, 100 - at]));
    const last = EXERCISE_IDS.at(-1)!;
    expect(chosen('any', { tools: ['tennis-ball', 'resistance-band'], lastDone: done })).toBe(last);
    const movements = EXERCISE_IDS.filter(
      (id) => CATALOGUE[id].kind === 'movement' && toolFor(id, facts.tools) !== null,
    );
    const all = movements.map((_, at) => chosen('movement', { dice: at / movements.length }));
    expect(all).toEqual(movements);
  });

  it('leaves out what the tools or the day do not allow, down to nothing', () => {
    expect(chosen('release', { spent: 'all' })).toBeNull();
    expect(chosen({ area: 'gluteus-medius' }, { tools: [], spent: ['gluteus-medius'] })).toBe(
      'mov-standing-hip-abduction',
    );
    expect(chosen({ area: 'whole-body' })).toBeNull();
    expect(choose({ area: 'whole-body' }, facts, 'mov-chin-tuck')).toBe('mov-chin-tuck');
  });
});

describe('the dose of a day', () => {
  it('is about pressing, of the whole body or an area', () => {
    expect(isSpent('rel-glutemed-wall-ball', 'all')).toBe(true);
    expect(isSpent('rel-glutemed-wall-ball', ['gluteus-medius'])).toBe(true);
    expect(isSpent('rel-glutemed-wall-ball', ['calves'])).toBe(false);
    expect(isSpent('mov-chin-tuck', 'all')).toBe(false);
  });
});

describe('the tool of an exercise', () => {
  it('is the gentlest that is there, none where none is needed, and null where all are missing', () => {
    expect(toolFor('rel-uppertrap-wall-ball', ['lacrosse-ball', 'tennis-ball'])).toBe('tennis-ball');
    expect(toolFor('mov-chin-tuck', [])).toBe('none');
    expect(toolFor('mov-standing-hip-abduction', ['resistance-band'])).toBe('none');
    expect(toolFor('rel-uppertrap-wall-ball', ['foam-roller'])).toBeNull();
    expect(toolFor('rel-uppertrap-hook-seated', [])).toBe('hands');
  });
});
