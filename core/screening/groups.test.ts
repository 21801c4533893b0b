import { describe, expect, it } from 'vitest';
import { everyExercise } from '#core/choosing/choose.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import { effectOf } from './effect.ts';
import { GROUP_IDS, rulesOf } from './groups.ts';
import type { Screening } from './screening.ts';
import { RULES } from './rules.ts';
import { rulesThatHold, UNASKED } from './screening.ts';

const answers = Object.fromEntries(RULE_IDS.map((id) => [id, 'no' as const]));
const none: Screening = { answeredAt: 0, answers, marked: {} };
const effect = (screening: Screening) => effectOf(screening, everyExercise([]));

describe('the groups of questions', () => {
  it('hold each question once', () => {
    expect(GROUP_IDS.flatMap(rulesOf).toSorted()).toEqual([...RULE_IDS].toSorted());
  });

  it('begin with all that sends to a doctor', () => {
    const grave = RULE_IDS.filter((id) => RULES[id].effect === 'seek-care');
    expect(rulesOf('today')).toEqual(expect.arrayContaining(grave));
  });
});

describe('what answers change', () => {
  it('is nothing when none applies', () => {
    expect(effect(none)).toEqual({
      releases: { hidden: 0, all: 28 },
      movements: { hidden: 0, all: 24 },
      cap: { pressure: null, tool: null },
    });
  });

  it('is counted by kind, with the strictest cap', () => {
    const two: Screening = { ...none, answers: { ...answers, dvt: 'yes', 'persistent-pain': 'unsure' } };
    expect(effect(two)).toMatchObject({
      releases: { hidden: 28 },
      // The exercises themselves name further answers that hide them.
      movements: { hidden: 1 },
      cap: { pressure: 2, tool: 'soft-ball' },
    });
  });

  it('counts a yes at once, before all questions were gone through, and silence only afterwards', () => {
    expect(rulesThatHold({ ...UNASKED, answers: { 'systemic-infection': 'yes' } })).toEqual([
      'systemic-infection',
    ]);
    expect(rulesThatHold(UNASKED)).toEqual([]);
    expect(rulesThatHold({ ...UNASKED, answeredAt: 0 })).toEqual(RULE_IDS);
  });
});
