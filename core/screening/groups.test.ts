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
const all = everyExercise([]);
const releases = all.filter(({ kind }) => kind === 'release').length;
const movements = all.length - releases;
const effect = (screening: Screening) => effectOf(screening, all);

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
      releases: { hidden: 0, all: releases },
      movements: { hidden: 0, all: movements },
      cap: { pressure: null, tool: null },
    });
  });

  it('is counted by kind, with the strictest cap', () => {
    const two: Screening = { ...none, answers: { ...answers, dvt: 'yes', 'persistent-pain': 'unsure' } };
    // The exercises themselves name further answers that hide them.
    const named = all.filter(
      ({ kind, hideIf }) =>
        kind === 'movement' && (hideIf.includes('dvt') || hideIf.includes('persistent-pain')),
    );
    expect(effect(two)).toMatchObject({
      releases: { hidden: releases },
      movements: { hidden: named.length },
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
