import { describe, expect, it } from 'vitest';
import type { ChoiceFacts } from '#core/exercises/choose.ts';
import type { Content } from '#core/settings/kind.ts';
import { cycleOf, MOVEMENT, NOW, settingsOf, worldOf } from '#core/testing/builders.ts';
import { choiceFacts, contentOf, planFor } from './content.ts';

const facts: ChoiceFacts = { tools: ['tennis-ball'], lastDone: {}, spent: [], dice: 0 };
const settings = settingsOf({
  routines: [{ id: 'set', name: 'Set', exercises: ['rel-uppertrap-hook-seated', 'mov-chin-tuck'] }],
});
const chosen = (content: Content, changes: Partial<ChoiceFacts> = {}) =>
  planFor(content, { ...facts, ...changes }, settings).exercises;

describe('the plan for a content', () => {
  it('is the routine that is named among others', () => {
    const routines = [
      { id: 'one', name: '', exercises: ['mov-chin-tuck'] },
      { id: 'two', name: '', exercises: ['mov-standing-hip-abduction'] },
    ] as const;
    const { exercises } = planFor({ is: 'routine', routine: 'two' }, facts, { ...settings, routines });
    expect(exercises).toEqual(['mov-standing-hip-abduction']);
  });

  it('is one movement, or a release and what follows it', () => {
    expect(chosen({ is: 'movement' })).toEqual(['mov-chin-tuck']);
    expect(chosen({ is: 'release' })[0]).toBe('rel-uppertrap-hook-seated');
    expect(chosen({ is: 'release' })).toHaveLength(2);
    expect(chosen({ is: 'release' }, { dice: 0.99 })).toHaveLength(2);
    expect(chosen({ is: 'any' })[0]).toBe('rel-uppertrap-hook-seated');
  });

  it('is of the area that is named', () => {
    expect(chosen({ is: 'area', area: 'gluteus-medius' })[0]).toBe('rel-glutemed-wall-ball');
  });

  it('is the exercise that is named, also without its tool', () => {
    expect(chosen({ is: 'exercise', exercise: 'rel-glutemed-wall-ball' }, { tools: [] })[0]).toBe(
      'rel-glutemed-wall-ball',
    );
  });

  it('is a routine as it stands, without what the tools or the dose of the day rule out', () => {
    const routine: Content = { is: 'routine', routine: 'set' };
    expect(chosen(routine)).toEqual(['rel-uppertrap-hook-seated', 'mov-chin-tuck']);
    expect(chosen(routine, { spent: 'all' })).toEqual(['mov-chin-tuck']);
    expect(planFor(routine, { ...facts, spent: ['upper-trapezius'] }, settings).exercises).toEqual([
      'mov-chin-tuck',
    ]);
    const walled = {
      ...settings,
      routines: [{ id: 'set', name: '', exercises: ['rel-uppertrap-wall-ball', 'mov-chin-tuck'] }],
    } as const;
    expect(planFor(routine, { ...facts, tools: [] }, walled).exercises).toEqual(['mov-chin-tuck']);
  });

  it('is another break where nothing of it fits', () => {
    const pressing = {
      ...settings,
      routines: [{ id: 'set', name: '', exercises: ['rel-uppertrap-hook-seated'] }],
    } as const;
    const spent = { ...facts, spent: 'all' } as const;
    expect(planFor({ is: 'routine', routine: 'set' }, spent, pressing).exercises).toEqual(['mov-chin-tuck']);
    expect(chosen({ is: 'release' }, { spent: 'all' })).toEqual(['mov-chin-tuck']);
    expect(chosen({ is: 'exercise', exercise: 'rel-glutemed-wall-ball' }, { spent: 'all' })).toEqual([
      'mov-chin-tuck',
    ]);
    expect(chosen({ is: 'area', area: 'calves' })).toHaveLength(2);
  });

  it('of a routine that is gone is any break', () => {
    expect(chosen({ is: 'routine', routine: 'gone' })[0]).toBe('rel-uppertrap-hook-seated');
  });

  it('is the exercise that was chosen before, while it fits', () => {
    const before = (spent: ChoiceFacts['spent'], tools = facts.tools) =>
      planFor({ is: 'movement' }, { ...facts, spent, tools }, settings, 'rel-glutemed-wall-ball')
        .exercises[0];
    expect(before([])).toBe('rel-glutemed-wall-ball');
    expect(before('all')).toBe('mov-chin-tuck');
    expect(before([], [])).toBe('mov-chin-tuck');
  });
});

describe('what choosing may know', () => {
  it('is what the cycle, the world and the settings tell', () => {
    const cycle = cycleOf({ lastDone: { 'mov-chin-tuck': 5 }, pressed: [{ at: NOW, areas: ['calves'] }] });
    const known = choiceFacts(
      cycle,
      worldOf({ dice: 0.5 }),
      settingsOf({ tools: ['hands'], limits: { releases: 1, perArea: null } }),
    );
    expect(known).toEqual({ tools: ['hands'], lastDone: { 'mov-chin-tuck': 5 }, spent: 'all', dice: 0.5 });
  });

  it('of a kind that is gone is anything', () => {
    expect(contentOf(undefined)).toEqual({ is: 'any' });
    expect(contentOf(MOVEMENT)).toEqual({ is: 'movement' });
  });
});
