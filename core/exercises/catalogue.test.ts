import { describe, expect, it } from 'vitest';
import { CATALOGUE, exerciseIn } from './catalogue.ts';
import { DOSE } from './exercise.ts';
import { BUILT_IN_IDS, isBuiltIn, isExerciseId, isOwnId } from './ids.ts';
import { TOOLS } from './tools.ts';

describe('the catalogue', () => {
  it('has the 52 exercises that are promised, or more, of both kinds', () => {
    const many = (kind: string) => Object.values(CATALOGUE).filter((one) => one.kind === kind).length;
    expect(many('release')).toBeGreaterThanOrEqual(28);
    expect(many('movement')).toBeGreaterThanOrEqual(24);
  });

  it.each(BUILT_IN_IDS)('%s is whole', (id) => {
    const exercise = CATALOGUE[id];
    expect(exercise.id).toBe(id);
    expect(exercise.kind).toBe(id.startsWith('rel-') ? 'release' : 'movement');
    expect(exercise.phases[0]?.kind).toBe('set-up');
    expect(exercise.phases.some((phase) => phase.pressure)).toBe(exercise.kind === 'release');
    expect(exercise.intensity === null).toBe(exercise.kind === 'movement');
    expect(exercise.sources.length).toBeGreaterThan(0);
    expect(exercise.stopIf.length).toBeGreaterThan(0);
  });

  it.each(BUILT_IN_IDS)('%s names its tools from gentle to firm', (id) => {
    const ladder = CATALOGUE[id].tools.map((tool) => TOOLS[tool].ladder).filter((step) => step > 0);
    expect(ladder).toEqual([...ladder].sort((a, b) => a - b));
  });

  it.each(BUILT_IN_IDS)('%s asks for pressure of at most 6 of 10, and for a dose', (id) => {
    const { intensity, kind, phases } = CATALOGUE[id];
    expect(intensity?.[1] ?? 0).toBeLessThanOrEqual(6);
    const pressed = phases.reduce((sum, { pressure, seconds }) => (pressure ? sum + seconds : sum), 0);
    if (kind === 'movement') expect(pressed).toBe(0);
    else expect([pressed >= DOSE.least, pressed <= DOSE.most]).toEqual([true, true]);
  });

  it.each(BUILT_IN_IDS)('%s is paired with exercises of the other kind', (id) => {
    const { kind, pairedWith } = CATALOGUE[id];
    expect(pairedWith.length).toBeGreaterThan(0);
    for (const partner of pairedWith) expect(exerciseIn([], partner)?.kind).not.toBe(kind);
  });
});

describe('the ids of exercises', () => {
  it('are told from other texts', () => {
    expect(BUILT_IN_IDS.every(isExerciseId)).toBe(true);
    expect(['', 'toString', null, 7, 'desk/', '/nod', 'Desk/nod', 'a/b/c'].some(isExerciseId)).toBe(false);
  });

  it('of packs are told from those of the app', () => {
    expect([isOwnId('desk/nod'), isBuiltIn('desk/nod'), isExerciseId('desk/nod')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(exerciseIn([], 'desk/nod')).toBeUndefined();
  });
});
