import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { barText } from './bar-words.ts';

describe('why an exercise cannot be done', () => {
  it('names its tools as people do', () => {
    const needs = (id: keyof typeof CATALOGUE) => barText({ is: 'tool' }, CATALOGUE[id]);
    expect(needs('rel-suboccipital-floor')).toBe(
      '"Skull-base rest" needs a rolled towel or two balls in a sock.',
    );
    expect(needs('rel-uppertrap-hook-seated')).toContain('needs own hands or an S-shaped hook.');
    expect(needs('mov-band-lateral-raise')).toContain('needs water bottles or a resistance band.');
    expect(needs('rel-pec-wall-ball')).toContain('needs a soft ball or a tennis ball.');
  });

  it('says what was answered, and what counts as yes', () => {
    const exercise = CATALOGUE['rel-pec-wall-ball'];
    const told = (answer: 'yes' | 'unsure' | null) =>
      barText({ is: 'rule', rule: 'cancer', answer }, exercise);
    expect(told('yes')).toMatch(/^You answered yes to "Cancer now, .*"\. Ask your team first\.$/);
    expect(told('unsure')).toMatch(/^You are not sure about "Cancer now, .*", which counts as yes\./);
    expect(told(null)).toMatch(/^"Cancer now, .*" is not answered yet, which counts as yes\./);
  });

  it('says of the dose of the day whose it is', () => {
    const exercise = CATALOGUE['rel-pec-wall-ball'];
    expect(barText({ is: 'dose', whole: true }, exercise)).toMatch(/^The release sessions of today/);
    expect(barText({ is: 'dose', whole: false }, exercise)).toMatch(/^Chest has had its releases/);
  });
});
