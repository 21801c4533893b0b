import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { cutTo, plan, planOf, planSeconds, shortPlan } from './plan.ts';
import type { Plan } from './session.ts';

const ALL = [...TOOL_IDS];
const stage = { ...planOf(['mov-chin-tuck'], []).stages[0]!, taps: [], reps: null };
const made = (...stages: Plan['stages']): Plan => ({ exercises: ['mov-chin-tuck'], stages, cut: null });

describe('the shorter version', () => {
  it.each(BUILT_IN_IDS)('of %s is one movement, whole or about a minute long', (id) => {
    const short = shortPlan(id, ALL, 60);
    expect(short.exercises.map((one) => CATALOGUE[one].kind)).toEqual(['movement']);
    expect(short.stages.every(({ pressure }) => !pressure)).toBe(true);
    expect(short.cut).toBe(60);
    // What is cut to its least of 8 s may make it longer by that much.
    const whole = planSeconds(planOf(short.exercises, ALL));
    expect(planSeconds(short)).toBeLessThanOrEqual(Math.max(68, whole - 60));
  });

  it('of a movement is that movement, of a release the one that follows it', () => {
    expect(shortPlan('mov-chin-tuck', ALL, 60).exercises).toEqual(['mov-chin-tuck']);
    expect(shortPlan('rel-glutemed-wall-ball', ALL, 60).exercises).toEqual([
      plan('rel-glutemed-wall-ball', ALL).exercises[1],
    ]);
  });

  it('of what is short enough stays as it is', () => {
    const whole = planOf(['mov-chin-tuck'], []);
    expect(cutTo(whole, planSeconds(whole))).toEqual({ ...whole, cut: planSeconds(whole) });
  });

  it('cuts work in proportion, with its repetitions, and neither set-up, switch nor pressing', () => {
    const short = cutTo(
      made(
        { ...stage, kind: 'set-up', seconds: 20 },
        { ...stage, kind: 'move', seconds: 80, reps: 8 },
        { ...stage, kind: 'switch', seconds: 8 },
        { ...stage, kind: 'hold', seconds: 30, pressure: true },
        { ...stage, kind: 'move', seconds: 40 },
      ),
      118,
    );
    expect(short.stages.map(({ seconds, reps }) => [seconds, reps])).toEqual([
      [20, null],
      [40, 4],
      [8, null],
      [30, null],
      [20, null],
    ]);
  });

  it('leaves each stage of work 8 s, or what it had, and one repetition', () => {
    const short = cutTo(
      made({ ...stage, kind: 'move', seconds: 100, reps: 4 }, { ...stage, kind: 'breathe', seconds: 5 }),
      1,
    );
    expect(short.stages.map(({ seconds, reps }) => [seconds, reps])).toEqual([
      [8, 1],
      [5, null],
    ]);
  });

  it('of a plan without work to cut stays as long as it is', () => {
    const pressing = made({ ...stage, kind: 'hold', seconds: 90, pressure: true });
    expect(cutTo(pressing, 20).stages).toEqual(pressing.stages);
  });
});

describe('the session of a routine', () => {
  it('is its exercises one after the other, with nothing added', () => {
    const routine = planOf(['rel-glutemed-wall-ball', 'mov-chin-tuck'], ALL);
    expect(routine.exercises).toEqual(['rel-glutemed-wall-ball', 'mov-chin-tuck']);
    expect([...new Set(routine.stages.map(({ exercise }) => exercise))]).toEqual(routine.exercises);
    expect(routine.cut).toBeNull();
  });
});
