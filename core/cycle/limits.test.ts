import { describe, expect, it } from 'vitest';
import type { AreaId } from '#core/exercises/areas.ts';
import { cycleOf, HOURS, local, NOW, settingsOf } from '#core/testing/builders.ts';
import type { Content } from '#core/settings/kind.ts';
import { isNeverAllowed, isUsedUp, recent, releasesToday, skipsToday, spentAreas } from './limits.ts';

const START = local('2026-03-02 04:00');
const settings = settingsOf();
const limited = (releases: number | null, perArea: number | null) =>
  settingsOf({ limits: { releases, perArea } });
const pressed = (...areas: readonly AreaId[]) =>
  cycleOf({ pressed: areas.map((area) => ({ at: NOW, areas: [area] })) });
const trap = pressed('upper-trapezius', 'upper-trapezius');
const both = pressed('upper-trapezius', 'upper-trapezius', 'gluteus-medius', 'gluteus-medius');

describe('the limits of a day', () => {
  it('count from the hour at which the day begins', () => {
    const cycle = cycleOf({
      skips: [START - 1, START, NOW],
      pressed: [START - 1, START].map((at) => ({ at, areas: ['calves'] })),
    });
    expect(skipsToday(cycle, settings, NOW)).toBe(2);
    expect(releasesToday(cycle, settings, NOW)).toBe(1);
    expect(releasesToday(cycle, settings, START - 1)).toBe(2);
  });

  it('leave the whole body in peace once the sessions are done', () => {
    expect(spentAreas(trap, limited(2, null), NOW)).toBe('all');
    expect(spentAreas(trap, limited(3, null), NOW)).toEqual([]);
    expect(spentAreas(trap, limited(null, null), NOW)).toEqual([]);
    expect(spentAreas(cycleOf(), limited(0, null), NOW)).toBe('all');
  });

  it('leave one area in peace once it has had its own', () => {
    expect(spentAreas(trap, limited(null, 2), NOW)).toEqual(['upper-trapezius']);
    expect(spentAreas(trap, limited(null, 3), NOW)).toEqual([]);
    const yesterday = cycleOf({ pressed: [{ at: START - 1, areas: ['upper-trapezius'] }] });
    expect(spentAreas(yesterday, limited(null, 1), NOW)).toEqual([]);
  });

  it('count an area that was pressed beside another', () => {
    const cycle = cycleOf({ pressed: [{ at: NOW, areas: ['gluteus-medius', 'upper-trapezius'] }] });
    expect(spentAreas(cycle, limited(null, 1), NOW)).toEqual(
      expect.arrayContaining(['gluteus-medius', 'upper-trapezius']),
    );
  });

  it('use a release up only when nothing that the tools allow is left of it', () => {
    const bare: readonly AreaId[] = [
      'upper-trapezius',
      'levator-scapulae',
      'suboccipitals',
      'pectorals',
      'quadriceps',
      'adductors',
      'calves',
    ];
    const hands = { ...limited(null, 2), tools: [] };
    const many = pressed(...bare, ...bare);
    expect(isUsedUp({ is: 'release' }, trap, hands, NOW)).toBe(false);
    expect(isUsedUp({ is: 'release' }, many, hands, NOW)).toBe(true);
    expect(isUsedUp({ is: 'release' }, many, { ...hands, tools: ['tennis-ball'] }, NOW)).toBe(false);
  });

  it('use an exercise up with its area, whatever else is left', () => {
    const content = { is: 'exercise', exercise: 'rel-uppertrap-wall-ball' } as const;
    expect(isUsedUp(content, trap, limited(null, 2), NOW)).toBe(true);
    expect(isUsedUp(content, pressed('gluteus-medius', 'gluteus-medius'), limited(null, 2), NOW)).toBe(false);
  });

  it('never use up what is no pressing, nor what may be something else', () => {
    for (const content of [
      { is: 'movement' },
      { is: 'any' },
      { is: 'exercise', exercise: 'mov-chin-tuck' },
      { is: 'area', area: 'upper-trapezius' },
      { is: 'routine', routine: 'morning' },
    ] as const)
      expect(isUsedUp(content, both, limited(1, 1), NOW)).toBe(false);
  });

  it('forget what is over two days and the longest of days old', () => {
    const old = NOW - 50 * HOURS * 1000;
    const pressing = (at: number) => ({ at, areas: [] });
    const cycle = cycleOf({ skips: [old, old + 1], pressed: [pressing(old + 1)] });
    expect(recent(cycle, NOW)).toMatchObject({ skips: [old + 1], pressed: [pressing(old + 1)] });
    const other = cycleOf({ skips: [old + 1], pressed: [pressing(old), pressing(old + 1)] });
    expect(recent(other, NOW)).toMatchObject({ skips: [old + 1], pressed: [pressing(old + 1)] });
    const young = cycleOf({ skips: [old + 1], pressed: [pressing(old + 1)] });
    expect(recent(young, NOW)).toBe(young);
  });

  it('of none at all allow no pressing, whichever limit it is, and nothing else is touched by it', () => {
    const never = (content: Content, releases: number | null, perArea: number | null) =>
      isNeverAllowed(content, settingsOf({ limits: { releases, perArea } }));
    const press: Content = { is: 'exercise', exercise: 'rel-uppertrap-hook-seated' };
    for (const content of [{ is: 'release' } as const, press]) {
      expect([never(content, 0, 2), never(content, 3, 0)]).toEqual([true, true]);
      expect([never(content, 3, 2), never(content, null, null)]).toEqual([false, false]);
    }
    expect(never({ is: 'exercise', exercise: 'mov-chin-tuck' }, 0, 0)).toBe(false);
    expect(never({ is: 'any' }, 0, 0)).toBe(false);
  });
});
