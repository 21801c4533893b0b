import { describe, expect, it } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { cycleOf, every, MOVEMENT, NOW, RELEASE, settingsOf } from '#core/testing/builders.ts';
import type { Cycle } from './cycle.ts';
import { answeredBy, answers, dueNow, dues, nearKinds, outranks } from './due.ts';

const MINUTE = 60_000;
const minutes = (movement: number, release = 0): Partial<Cycle> => ({
  worked: { movement: movement * MINUTE, release: release * MINUTE },
});
const LUNCH: Kind = {
  ...MOVEMENT,
  id: 'lunch',
  length: 200,
  trigger: { by: 'times', times: ['12:30'], days: [...WEEKDAYS] },
};

describe('of several breaks', () => {
  const both = settingsOf({ kinds: [MOVEMENT, RELEASE] });
  const now = (cycle: Partial<Cycle>, settings = both) => {
    const found = dueNow(cycleOf(cycle), settings, NOW);
    return found === null ? null : [found.kind.id, (found.dueAt - NOW) / MINUTE];
  };

  it('the rarer one outranks, and of those at times the longer one', () => {
    expect(outranks(RELEASE, MOVEMENT)).toBe(true);
    expect(outranks(MOVEMENT, RELEASE)).toBe(false);
    expect(outranks(MOVEMENT, MOVEMENT)).toBe(false);
    expect(outranks(LUNCH, MOVEMENT)).toBe(true);
    expect(outranks(LUNCH, RELEASE)).toBe(false);
    expect(outranks(RELEASE, LUNCH)).toBe(true);
    expect(outranks(LUNCH, LUNCH)).toBe(false);
  });

  it('one stands for itself and for those that it outranks', () => {
    expect([answers(RELEASE, MOVEMENT), answers(MOVEMENT, RELEASE), answers(LUNCH, LUNCH)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(answeredBy('release', both)).toEqual(['movement', 'release']);
    expect(answeredBy('movement', both)).toEqual(['movement']);
    expect(answeredBy('gone', both)).toEqual([]);
    expect(answeredBy(null, both)).toEqual([]);
  });

  it('the soonest comes first, and of two at once the rarer', () => {
    const order = (cycle: Partial<Cycle>, settings = both) =>
      dues(cycleOf(cycle), settings, NOW).map(({ kind }) => kind.id);
    expect(order(minutes(0, 0))).toEqual(['movement', 'release']);
    expect(order(minutes(0, 61))).toEqual(['release', 'movement']);
    expect(order(minutes(0, 60))).toEqual(['release', 'movement']);
    expect(order(minutes(0, 60), settingsOf({ kinds: [RELEASE, MOVEMENT] }))).toEqual([
      'release',
      'movement',
    ]);
    expect(order({}, settingsOf({ kinds: [MOVEMENT, { ...RELEASE, on: false }] }))).toEqual(['movement']);
  });

  it('a rarer one within two minutes comes in the place of the other, at its time', () => {
    expect(now(minutes(30, 88))).toEqual(['release', 0]);
    expect(now(minutes(30, 87.99))).toEqual(['movement', 0]);
    expect(now(minutes(32, 88))).toEqual(['release', 0]);
    expect(now(minutes(28, 90))).toEqual(['release', 0]);
    expect(now(minutes(29, 89))).toBeNull();
  });

  it('one that is owed keeps the time since when', () => {
    expect(now(minutes(40, 0))).toEqual(['movement', -10]);
    expect(now(minutes(30, 95))).toEqual(['release', -5]);
  });

  it('one whose heads-up has a lead comes before its time', () => {
    const lead = settingsOf({ kinds: [MOVEMENT, RELEASE], headsUp: { ...DEFAULTS.headsUp, lead: 120 } });
    expect(now(minutes(28), lead)).toEqual(['movement', 2]);
    expect(now(minutes(27.9), lead)).toBeNull();
    expect(now(minutes(28, 87), lead)).toEqual(['release', 2]);
  });

  it('those whose heads-up would come within two minutes are near', () => {
    const near = (cycle: Partial<Cycle>) => nearKinds(cycleOf(cycle), both, NOW);
    expect(near(minutes(28, 88))).toEqual(['release', 'movement']);
    expect(near(minutes(27.9, 88))).toEqual(['release']);
    expect(near(minutes(0, 0))).toEqual([]);
  });

  it('none is due without any', () => {
    expect(dueNow(cycleOf(minutes(90, 90)), settingsOf({ kinds: [] }), NOW)).toBeNull();
    expect(dues(cycleOf(), settingsOf({ kinds: [every(MOVEMENT, 60)] }), NOW)).toHaveLength(1);
  });
});
