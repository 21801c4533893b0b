import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { HEALTHY } from '#core/testing/builders.ts';
import { meansOf, planJust, planNamed } from '#core/testing/plans.ts';
import { ownExercise } from '#core/testing/own.ts';
import { cutTo, paired, partnerOf, planOf, planSeconds, sessionSeconds, stepsOf } from './plan.ts';
import type { Plan } from './session.ts';

const stage = { ...planJust(['mov-chin-tuck']).stages[0]!, taps: [], reps: null };
const made = (...stages: Plan['stages']): Plan => ({ ...planJust(['mov-chin-tuck']), stages });
const steps = (...ids: readonly ExerciseId[]) =>
  stepsOf(
    ids.map((exercise) => ({ exercise, seconds: null })),
    meansOf(),
  );
const ids = (of: ReturnType<typeof steps>) => of.map(({ exercise }) => exercise.id);

describe('the movement after a release', () => {
  const release = CATALOGUE['rel-uppertrap-wall-ball'];

  it('is the best of its own partners that can be done', () => {
    expect(partnerOf(release, meansOf())?.id).toBe('mov-band-lateral-raise');
    expect(partnerOf(release, meansOf({ tools: [] }))?.id).toBe('mov-chin-tuck');
  });

  it('is another one of its area, or one that fits everywhere, where none of them can', () => {
    const resting: readonly ExerciseId[] = release.pairedWith;
    const own = { ...ownExercise('desk/shrug'), area: release.area };
    expect(partnerOf(release, meansOf({ resting, own: [own] }))).toBe(own);
    expect(partnerOf(release, meansOf({ resting }))?.area).toBe('whole-body');
    const off: readonly ExerciseId[] = ['mov-walk-reset', 'mov-breath-drop'];
    expect(partnerOf(release, meansOf({ resting, off }))).toMatchObject({ kind: 'movement' });
  });

  it('is none that is switched off', () => {
    expect(partnerOf(release, meansOf({ off: ['mov-band-lateral-raise'] }))?.id).toBe('mov-chin-tuck');
  });

  it('is none where nothing may move', () => {
    const answers = { ...HEALTHY.answers, 'under-18': 'yes' } as const;
    expect(partnerOf(release, meansOf({ screening: { ...HEALTHY, answers } }))).toBeUndefined();
  });

  it('stands where the person put one already', () => {
    const set = steps('rel-uppertrap-wall-ball', 'mov-calf-raise');
    expect(paired(set, meansOf())).toEqual(set);
    expect(paired([], meansOf())).toEqual([]);
  });

  it('is added behind a release that ends the steps', () => {
    const found = ids(paired(steps('mov-calf-raise', 'rel-uppertrap-wall-ball'), meansOf()));
    expect(found).toEqual(['mov-calf-raise', 'rel-uppertrap-wall-ball', 'mov-band-lateral-raise']);
  });
});

describe('an area', () => {
  it('is pressed once: the second release of it is left out', () => {
    const twice = steps('rel-glutemed-wall-ball', 'rel-glutemed-floor-roller', 'mov-calf-raise');
    expect(ids(paired(twice, meansOf()))).toEqual(['rel-glutemed-wall-ball', 'mov-calf-raise']);
  });

  it('may move as often as one likes', () => {
    const twice = steps('mov-chin-tuck', 'mov-chin-tuck');
    expect(ids(paired(twice, meansOf()))).toEqual(['mov-chin-tuck', 'mov-chin-tuck']);
  });
});

describe('a plan', () => {
  it('has its exercises one after the other, with nothing added', () => {
    const routine = planJust(['rel-glutemed-wall-ball', 'mov-chin-tuck']);
    expect(routine.exercises).toEqual(['rel-glutemed-wall-ball', 'mov-chin-tuck']);
    expect([...new Set(routine.stages.map(({ exercise }) => exercise))]).toEqual(routine.exercises);
    expect([routine.cut, routine.exercises[0]]).toEqual([null, 'rel-glutemed-wall-ball']);
  });

  it('of nothing is none', () => {
    expect(planOf([], meansOf(), { waits: 'never', because: '' })).toBeNull();
  });

  it('carries the exercises that are not of the app', () => {
    const own = ownExercise('desk/nod');
    const plan = planJust([own.id, 'mov-chin-tuck'], { own: [own] });
    expect(plan.own).toEqual([own]);
  });

  it('has the ladder of each exercise, and begins with its gentlest tool', () => {
    const plan = planNamed('rel-glutemed-wall-ball', { tools: ['lacrosse-ball', 'tennis-ball'] });
    expect(plan.ladders['rel-glutemed-wall-ball']).toEqual(['tennis-ball', 'lacrosse-ball']);
    expect(plan.stages[0]?.tool).toBe('tennis-ball');
  });

  it('of exercises that cannot be done shows their gentlest tool all the same', () => {
    expect(planJust(['rel-glutemed-wall-ball'], { tools: [] }).stages[0]?.tool).toBe('soft-ball');
  });

  it('leaves out of a routine what there is no more', () => {
    expect(ids(steps('gone/away', 'mov-chin-tuck'))).toEqual(['mov-chin-tuck']);
  });

  it('is as long as is reckoned before it is made', () => {
    for (const exercise of Object.values(CATALOGUE))
      expect(sessionSeconds(exercise, meansOf())).toBe(planSeconds(planNamed(exercise.id)));
    const alone = meansOf({ resting: Object.values(CATALOGUE).map(({ id }) => id) });
    const release = CATALOGUE['rel-glutemed-wall-ball'];
    expect(sessionSeconds(release, alone)).toBe(planSeconds(planJust([release.id])));
  });
});

describe('a plan that is cut', () => {
  it('stays as it is where it is short enough', () => {
    const whole = planJust(['mov-chin-tuck']);
    expect(cutTo(whole, planSeconds(whole))).toEqual({ ...whole, cut: planSeconds(whole) });
  });

  it('has less work in proportion, with its repetitions, and neither less set-up, switch nor pressing', () => {
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

  it('without work to cut stays as long as it is', () => {
    const pressing = made({ ...stage, kind: 'hold', seconds: 90, pressure: true });
    expect(cutTo(pressing, 20).stages).toEqual(pressing.stages);
  });
});
