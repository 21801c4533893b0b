import { describe, expect, test } from 'vitest';
import { loopPlace, rhythmOf } from '#core/figure/motion.ts';
import { progress } from '#core/session/progress.ts';
import type { StageKind } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { indexIn, planFor, sessionAt } from '../testing/samples.ts';
import { motionOf, repetitionOf } from './stage-look.ts';
import { figureLabel } from './stage-words.ts';

const NOW = 1_000_000;
const pressing = planFor('rel-pec-wall-ball');
const stageOf = (kind: StageKind) => pressing.stages[indexIn(pressing, { kind })]!;

describe('The figure of a stage', () => {
  test.each(['set-up', 'hold', 'sweep'] as const)('does what a stage of kind %s says', (kind) => {
    expect(motionOf(stageOf(kind), 'rel-pec-wall-ball')).toBe(kind);
  });

  test('creeps over the place while the spot is looked for, and stays there where it has no way to creep', () => {
    expect(motionOf(stageOf('find'), 'rel-pec-wall-ball')).toBe('sweep');
    expect(motionOf(stageOf('find'), 'mov-chin-tuck')).toBe('hold');
  });

  test('stays on the tool while one breathes under pressure', () => {
    const breathing = stageOf('breathe');
    expect(motionOf({ ...breathing, pressure: true }, 'rel-thoracic-floor-roller')).toBe('hold');
    expect(motionOf({ ...breathing, pressure: false }, 'rel-thoracic-floor-roller')).toBe('breathe');
  });

  test('does not move while sides or tools change', () => {
    expect(motionOf(stageOf('switch'), 'rel-pec-wall-ball')).toBe('still');
  });

  test('does a repetition in the time of a repetition, so that it begins when the digits count on', () => {
    const index = indexIn(planFor('mov-glute-bridge'), { kind: 'move' });
    const session = { ...sessionAt('mov-glute-bridge', NOW, index), since: NOW };
    const exercise = exerciseOf(session.plan, 'mov-glute-bridge');
    const stage = session.plan.stages[index]!;
    const repetition = repetitionOf(exercise, stage, stage.seconds * 1000)!;
    const rhythm = rhythmOf(5, repetition);
    for (let rep = 1; rep < (stage.reps ?? 0); rep += 1) {
      const before = rep * repetition.seconds - 0.05;
      expect(progress(session, NOW + before * 1000)?.rep?.now).toBe(rep);
      expect(progress(session, NOW + (before + 0.1) * 1000)?.rep?.now).toBe(rep + 1);
      expect(loopPlace(rhythm, before)).toBeCloseTo(0, 3);
    }
  });

  test('is not counted where the stage is not', () => {
    const exercise = exerciseOf(pressing, 'rel-pec-wall-ball');
    expect(repetitionOf(exercise, stageOf('hold'), 30_000)).toBeNull();
    expect(repetitionOf(exercise, { reps: 5 }, 0)).toBeNull();
  });

  test('is told to a screen reader as what to do, and on which side', () => {
    const label = figureLabel('Chest ball', stageOf('sweep'));
    expect(label).toMatch(/^Chest ball, left side\. ./);
    expect(figureLabel('Chin glide', { side: null, cue: 'Glide straight back.' })).toBe(
      'Chin glide. Glide straight back.',
    );
  });
});
