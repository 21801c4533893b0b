import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { cueText } from './cue.ts';
import { BUILT_IN_IDS } from './ids.ts';

describe('a cue', () => {
  it('names the side worked, the other hand and the pressure', () => {
    const cue = 'Reach your {other} hand to your {side} shoulder, to a {aim}.';
    expect(cueText(cue, { aim: '3 or 4', side: 'left' })).toBe(
      'Reach your right hand to your left shoulder, to a 3 or 4.',
    );
    expect(cueText(cue, { aim: '4', side: null })).toBe('Reach your other hand to one shoulder, to a 4.');
  });

  it.each(BUILT_IN_IDS)('of %s leaves no blank, with a side or without', (id) => {
    const { phases, sides } = CATALOGUE[id];
    for (const { cue } of phases) {
      const shown = (['left', 'right', null] as const).map((side) => cueText(cue, { aim: '4', side }));
      for (const text of shown) expect(text).toMatch(/^[A-Z][^{}]*[.]$/);
      if (/\{(side|other)\}/.test(cue)) expect(sides).toBe('each');
    }
  });
});
