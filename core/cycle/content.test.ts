import { describe, expect, it } from 'vitest';
import type { Means } from '#core/choosing/means.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS, isBuiltIn } from '#core/exercises/ids.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Routine } from '#core/exercises/routine.ts';
import type { Content } from '#core/settings/kind.ts';
import { UNASKED } from '#core/screening/screening.ts';
import { ownExercises } from '#core/packs/pack.ts';
import { ABLE, cycleOf, HEALTHY, MOVEMENT, NOW, settingsOf, worldOf } from '#core/testing/builders.ts';
import { ownExercise, packOf } from '#core/testing/own.ts';
import { asked, meansOf, planJust } from '#core/testing/plans.ts';
import { frameOf, isNothingLeft, meansOf as meansAt, planFor, requestOf, stillFits } from './content.ts';

const HIP: ExerciseId = 'rel-glutemed-wall-ball';
const routineOf = (...ids: readonly ExerciseId[]): Routine => ({
  id: 'set',
  name: 'Set',
  steps: ids.map((exercise) => ({ exercise, seconds: null })),
});
const planOf = (content: Content, means: Partial<Means> = {}, routine = routineOf(HIP, 'mov-chin-tuck')) =>
  planFor(asked(content), { means: meansOf(means), routines: [routine], waits: 'never' });
const exercisesOf = (...args: Parameters<typeof planOf>) => planOf(...args)?.exercises;
const kinds = (content: Content, means: Partial<Means> = {}) =>
  exercisesOf(content, means)?.map((id) => (isBuiltIn(id) ? id.slice(0, 3) : 'own'));

describe('a plan on offer', () => {
  const offered = planJust([HIP]);

  it('stands as long as tools and answers are what it was made of', () => {
    expect(stillFits(offered, meansOf())).toBe(true);
    const answers = { ...HEALTHY.answers, 'persistent-pain': 'yes' as const };
    expect(stillFits(offered, meansOf({ screening: { ...HEALTHY, answers } }))).toBe(false);
    expect(stillFits(offered, meansOf({ tools: ['lacrosse-ball'] }))).toBe(false);
  });
});

describe('an exercise that was chosen for a break before', () => {
  const again = (content: Content, before: ExerciseId, means: Partial<Means> = {}) =>
    planFor(
      asked(content),
      { means: meansOf(means), routines: [routineOf('mov-wall-slide')], waits: 'never' },
      before,
    )?.exercises[0];

  it('is kept as long as the kind asks for it', () => {
    expect(again({ is: 'release' }, HIP)).toBe(HIP);
    expect(again({ is: 'any' }, HIP)).toBe(HIP);
    expect(again({ is: 'area', area: 'gluteus-medius' }, HIP)).toBe(HIP);
    expect(again({ is: 'exercise', exercise: HIP }, HIP)).toBe(HIP);
  });

  it('is not, once the kind asks for something else, or the person does not want it', () => {
    expect(again({ is: 'movement' }, HIP)).toMatch(/^mov-/);
    expect(again({ is: 'area', area: 'calves' }, HIP)).not.toBe(HIP);
    expect(again({ is: 'exercise', exercise: 'mov-chin-tuck' }, HIP)).toBe('mov-chin-tuck');
    expect(again({ is: 'routine', routine: 'set' }, HIP)).toBe('mov-wall-slide');
    expect(again({ is: 'release' }, HIP, { off: [HIP] })).not.toBe(HIP);
    expect(again({ is: 'release' }, 'gone/away')).toMatch(/^rel-/);
  });
});

describe('the plan for a break that comes by itself', () => {
  it('is one movement, or a release and what follows it', () => {
    expect(kinds({ is: 'movement' })).toEqual(['mov']);
    expect(kinds({ is: 'release' })).toEqual(['rel', 'mov']);
    expect(kinds({ is: 'release' }, { dice: 0.99 })).toEqual(['rel', 'mov']);
    expect(exercisesOf({ is: 'any' })?.[0]).toBe(BUILT_IN_IDS[0]);
  });

  it('is of the area or the exercise that is named', () => {
    expect(exercisesOf({ is: 'area', area: 'gluteus-medius' })?.[0]).toBe(HIP);
    expect(exercisesOf({ is: 'exercise', exercise: 'mov-calf-raise' })).toEqual(['mov-calf-raise']);
  });

  it('is a routine as it stands, without what cannot be done now', () => {
    const set: Content = { is: 'routine', routine: 'set' };
    expect(exercisesOf(set)).toEqual([HIP, 'mov-chin-tuck']);
    for (const means of [{ spent: 'all' }, { spent: ['gluteus-medius'] }, { tools: [] }] as const)
      expect(exercisesOf(set, means)).toEqual(['mov-chin-tuck']);
  });

  it('says what a movement takes the place of, and nothing where all is as it was asked for', () => {
    const left = (...args: Parameters<typeof planOf>) => planOf(...args)?.leftOut;
    const waits = 'Pressing waits for the health questions. They take a minute; movements always work.';
    expect(left({ is: 'release' }, { screening: UNASKED })).toEqual([{ name: 'Release', why: waits }]);
    expect(left({ is: 'exercise', exercise: HIP }, { screening: UNASKED })).toEqual([
      { name: CATALOGUE[HIP].name, why: waits },
    ]);
    expect(left({ is: 'routine', routine: 'set' }, { screening: UNASKED }, routineOf(HIP))).toEqual([
      { name: 'Set', why: waits },
    ]);
    for (const content of [{ is: 'release' }, { is: 'movement' }, { is: 'any' }] as const)
      expect(left(content)).toEqual([]);
  });

  it('is a movement where nothing of it can be done', () => {
    const set: Content = { is: 'routine', routine: 'set' };
    expect(exercisesOf(set, { spent: 'all', dice: 0.4 }, routineOf(HIP))?.[0]).toMatch(/^mov-/);
    expect(kinds({ is: 'release' }, { spent: 'all' })).toEqual(['mov']);
    expect(kinds({ is: 'exercise', exercise: HIP }, { tools: [] })).toEqual(['mov']);
    expect(kinds({ is: 'routine', routine: 'gone' })).toEqual(['mov']);
    expect(kinds({ is: 'exercise', exercise: 'gone/away' })).toEqual(['mov']);
  });

  it('is none where nothing may be done at all', () => {
    expect(planOf({ is: 'movement' }, { resting: BUILT_IN_IDS })).toBeNull();
  });

  it('is the exercise that was chosen before, while it can be done, but for a routine', () => {
    const frame = (means: Partial<Means>) =>
      ({ means: meansOf(means), routines: [routineOf('mov-chin-tuck')], waits: 'never' }) as const;
    const before = (means: Partial<Means> = {}, content: Content = { is: 'any' }, id: ExerciseId = HIP) =>
      planFor(asked(content), frame(means), id)?.exercises[0];
    expect(before()).toBe(HIP);
    expect(before({ spent: 'all' })).not.toBe(HIP);
    expect(before({ tools: [] })).not.toBe(HIP);
    expect(before({}, { is: 'routine', routine: 'set' })).toBe('mov-chin-tuck');
    expect(before({}, { is: 'any' }, 'gone/away')).toBe(BUILT_IN_IDS[0]);
  });
});

describe('what choosing may know', () => {
  const own = ownExercise('desk/nod');
  const settings = settingsOf({
    tools: ['hands'],
    limits: { releases: 1, perArea: null },
    packs: [packOf(own)],
    tight: ['calves'],
    exercisesOff: ['mov-calf-raise'],
  });
  const cycle = cycleOf({
    lastDone: { 'mov-chin-tuck': 5 },
    pressed: [{ at: NOW, areas: ['calves'] }],
    resting: [{ exercise: HIP, since: NOW }],
    stoppedAt: NOW,
  });

  it('is what the cycle, the world and the settings tell', () => {
    expect(meansAt(cycle, worldOf({ dice: 0.5 }), settings)).toEqual({
      tools: ['hands'],
      place: ABLE.place,
      screening: ABLE.screening,
      resting: [HIP],
      stoppedAt: NOW,
      off: ['mov-calf-raise'],
      own: [own],
      tight: ['calves'],
      spent: 'all',
      lastDone: { 'mov-chin-tuck': 5 },
      dice: 0.5,
    });
    const { routines, waits } = frameOf(cycle, worldOf(), settings);
    expect([routines, waits]).toEqual([settings.routines, 'never']);
    expect(ownExercises(settings.packs)).toEqual([own]);
  });

  it('of a kind that is gone is anything', () => {
    expect(requestOf(undefined)).toEqual({ content: { is: 'any' }, most: null, about: null });
    expect(requestOf(MOVEMENT)).toEqual({ content: { is: 'movement' }, most: null, about: 90 });
  });
});

describe('nothing that is left to be done', () => {
  it('is found where no movement may be done, and forgotten where one may again', () => {
    const settings = settingsOf();
    const rests = cycleOf({ resting: BUILT_IN_IDS.map((exercise) => ({ exercise, since: NOW })) });
    expect([isNothingLeft(rests, settings), isNothingLeft(rests, settings)]).toEqual([true, true]);
    expect(isNothingLeft(cycleOf(), settings)).toBe(false);
  });
});

describe('a plan that was made before', () => {
  it('fits while every exercise of it can be done, and is there', () => {
    const own = ownExercise('desk/nod');
    const plan = planJust([own.id, HIP], { own: [own] });
    expect(stillFits(plan, meansOf({ own: [own] }))).toBe(true);
    expect(stillFits(plan, meansOf())).toBe(false);
    expect(stillFits(plan, meansOf({ own: [own], tools: [] }))).toBe(false);
  });
});
