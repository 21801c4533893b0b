import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { HEALTHY } from '#core/testing/builders.ts';
import type { Rule } from './rules.ts';
import { RULES } from './rules.ts';
import type { RuleAnswer, Screening } from './screening.ts';
import {
  ANSWERS,
  ASKED_EVERY,
  askReason,
  capOf,
  hiddenAreas,
  hidingRule,
  isClearable,
  rulesCleared,
  PLACES,
  rulesThatHold,
  UNASKED,
} from './screening.ts';

const said = (rule: RuleId, answer: RuleAnswer, marked: Screening['marked'] = {}): Screening => ({
  ...HEALTHY,
  answers: { ...HEALTHY.answers, [rule]: answer },
  marked,
});
const ruleOf = (id: RuleId): Rule => RULES[id];
const hidden = (screening: Screening) =>
  Object.values(CATALOGUE).filter((exercise) => hidingRule(exercise, screening) !== null);

describe('a question of the screening', () => {
  it.each(RULE_IDS)(
    '%s holds by yes and by not sure, and is lifted only where somebody was to be asked first',
    (id) => {
      const holds = ANSWERS.filter((answer) => rulesThatHold(said(id, answer)).includes(id));
      const lifted = ruleOf(id).effect === 'clear-first';
      const clear = lifted && id !== 'under-18' && id !== 'pregnancy';
      expect(isClearable(id)).toBe(clear);
      expect(holds).toEqual(clear ? ['yes', 'unsure'] : ['yes', 'unsure', 'cleared']);
      expect(rulesCleared(said(id, 'cleared'))).toEqual(clear ? [id] : []);
    },
  );

  it.each(RULE_IDS)('%s hides at least what it says, and its caps hold', (id) => {
    const rule = ruleOf(id);
    const screening = said(id, 'yes');
    const areas = hiddenAreas(id, screening);
    for (const exercise of Object.values(CATALOGUE)) {
      const byKind = rule.hidesKinds.includes(exercise.kind) && areas.includes(exercise.area);
      const byPosition = exercise.kind === 'release' && rule.hidesPositions.includes(exercise.position);
      const hides = exercise.hideIf.includes(id) || byKind || byPosition;
      expect(hidingRule(exercise, screening)).toBe(hides ? id : null);
    }
    expect(capOf(screening)).toEqual({ pressure: rule.pressureCap, tool: rule.firmestTool });
  });

  it.each(RULE_IDS)(
    '%s that sends to a doctor hides something, whatever is said about it afterwards',
    (id) => {
      if (ruleOf(id).effect !== 'seek-care') return;
      expect(hidden(said(id, 'yes')).length).toBeGreaterThan(0);
      expect(hidden(said(id, 'cleared'))).toEqual(hidden(said(id, 'yes')));
    },
  );

  it('that asks where hides what was marked, and everywhere where nothing was and it knows no place itself', () => {
    const asking = RULE_IDS.filter((id) => ruleOf(id).marked);
    expect(asking.length).toBeGreaterThan(0);
    for (const id of asking) {
      const { hidesAreas } = ruleOf(id);
      const own = hidesAreas === 'all' ? AREA_IDS : hidesAreas;
      expect(hiddenAreas(id, said(id, 'yes', { [id]: ['calves'] }))).toEqual(
        hidesAreas === 'all' ? AREA_IDS : [...own, 'calves'],
      );
      expect(hiddenAreas(id, said(id, 'yes'))).toEqual(own.length === 0 ? PLACES : own);
      expect(hiddenAreas(id, said(id, 'yes', { [id]: ['whole-body'] }))).toEqual(AREA_IDS);
    }
  });
});

describe('the answers together', () => {
  it('hide nothing where all are no', () => {
    expect(hidden(HEALTHY)).toEqual([]);
    expect(capOf(HEALTHY)).toEqual({ pressure: null, tool: null });
  });

  it('count what was not answered as not sure, once the questions were gone through', () => {
    const { dvt: _, ...rest } = HEALTHY.answers;
    expect(rulesThatHold({ ...HEALTHY, answers: rest })).toEqual(['dvt']);
    expect(rulesThatHold(UNASKED)).toEqual([]);
    expect(rulesThatHold({ ...UNASKED, answers: { dvt: 'yes' } })).toEqual(['dvt']);
  });

  it('press no harder than the strictest of them says, those that were lifted included', () => {
    const both: Screening = {
      ...HEALTHY,
      answers: { ...HEALTHY.answers, hypermobility: 'yes', 'persistent-pain': 'yes' },
    };
    expect(capOf(both)).toEqual({ pressure: 2, tool: 'soft-ball' });
    expect(TOOLS['soft-ball'].ladder).toBeLessThan(TOOLS['tennis-ball'].ladder);
    const lifted = RULE_IDS.find((id) => isClearable(id) && ruleOf(id).pressureCap !== null);
    if (lifted !== undefined)
      expect(capOf(said(lifted, 'cleared')).pressure).toBe(ruleOf(lifted).pressureCap);
  });
});

describe('the questions', () => {
  const answeredAt = HEALTHY.answeredAt ?? 0;

  it('are due where nobody was asked, after a Stop, and after three months', () => {
    expect(askReason(UNASKED, null, 0)).toBe('never');
    expect(askReason(HEALTHY, null, answeredAt)).toBeNull();
    expect(askReason(HEALTHY, answeredAt - 1, answeredAt)).toBeNull();
    expect(askReason(HEALTHY, answeredAt, answeredAt + 1)).toBe('stopped');
    expect(askReason(HEALTHY, null, answeredAt + ASKED_EVERY - 1)).toBeNull();
    expect(askReason(HEALTHY, null, answeredAt + ASKED_EVERY)).toBe('old');
  });
});
