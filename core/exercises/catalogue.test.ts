import { describe, expect, it } from 'vitest';
import { CATALOGUE, partners } from './catalogue.ts';
import { BUILT_IN_IDS, isExerciseId } from './ids.ts';
import { choose, toolFor } from './choose.ts';
import { TOOLS, TOOL_IDS } from './tools.ts';

describe('the catalogue', () => {
  it.each(BUILT_IN_IDS)('%s is whole', (id) => {
    const exercise = CATALOGUE[id];
    expect(exercise.id).toBe(id);
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

  it.each(BUILT_IN_IDS)('%s asks for pressure of at most 6 of 10', (id) => {
    expect(CATALOGUE[id].intensity?.[1] ?? 0).toBeLessThanOrEqual(6);
  });

  it.each(BUILT_IN_IDS)('%s is paired with an exercise of the other kind', (id) => {
    expect(partners(id).length).toBeGreaterThan(0);
    for (const partner of partners(id)) expect(CATALOGUE[partner].kind).not.toBe(CATALOGUE[id].kind);
  });

  it('knows its ids from other texts', () => {
    expect(BUILT_IN_IDS.every(isExerciseId)).toBe(true);
    expect(['', 'toString', null, 7].some(isExerciseId)).toBe(false);
  });
});

describe('choosing', () => {
  const facts = { tools: TOOL_IDS, lastDone: {}, spent: [], dice: 0 };

  it('gives an exercise of the content', () => {
    for (const dice of [0, 0.3, 0.6, 0.999]) {
      expect(CATALOGUE[choose('release', { ...facts, dice }, null)!].kind).toBe('release');
      expect(CATALOGUE[choose('movement', { ...facts, dice }, null)!].kind).toBe('movement');
    }
  });

  it('takes the one longest not done, so that none comes twice in a row', () => {
    let lastDone: Record<string, number> = {};
    const rounds = BUILT_IN_IDS.map((_, at) => {
      const id = choose('any', { ...facts, lastDone, dice: 0.7 }, null)!;
      lastDone = { ...lastDone, [id]: at + 1 };
      return id;
    });
    expect(new Set(rounds).size).toBe(BUILT_IN_IDS.length);
  });

  it('needs no tool that the person does not own', () => {
    for (const id of BUILT_IN_IDS) {
      const tool = toolFor(id, []);
      expect(tool === null || !TOOLS[tool].owned).toBe(true);
    }
    expect(toolFor('rel-glutemed-wall-ball', ['lacrosse-ball'])).toBe('lacrosse-ball');
  });

  it('always finds something, even for somebody who owns nothing', () => {
    expect(choose('any', { ...facts, tools: [] }, null)).not.toBeNull();
  });
});
