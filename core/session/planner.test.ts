import { describe, expect, it } from 'vitest';
import type { Means } from '#core/choosing/means.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { BUILT_IN_IDS, MOVEMENT_IDS } from '#core/exercises/ids.ts';
import type { Content } from '#core/settings/kind.ts';
import { HEALTHY } from '#core/testing/builders.ts';
import { ownExercise } from '#core/testing/own.ts';
import { asked, meansOf, planJust, planNamed, plannedFor } from '#core/testing/plans.ts';
import { planSeconds } from './plan.ts';
import type { Request } from './planner.ts';
import { shorter } from './planner.ts';
import { isBetween } from './session.ts';

const HIP = 'rel-glutemed-wall-ball';
const made = (content: Content, changes: Partial<Request> = {}, means: Partial<Means> = {}) =>
  plannedFor(asked(content, changes), means);
const refused = (...args: Parameters<typeof made>) => {
  const answer = made(...args);
  return answer.ok ? answer.plan.exercises : [answer.why, answer.nearest];
};
const exercises = (...args: Parameters<typeof made>) => {
  const answer = made(...args);
  return answer.ok ? answer.plan.exercises : answer.why;
};
const frame = (means: Partial<Means> = {}) =>
  ({ means: meansOf(means), routines: [], waits: 'never' }) as const;

describe('the planner', () => {
  it('takes what is near the length that is asked for, and what there is where nothing is', () => {
    for (const dice of [0, 0.2, 0.4, 0.6, 0.8, 0.99]) {
      const near = made({ is: 'any' }, { about: 90 }, { dice });
      expect(near.ok && planSeconds(near.plan)).toBeLessThanOrEqual(90 * 1.4);
    }
    expect(exercises({ is: 'release' }, { about: 10 })).toHaveLength(2);
  });

  it('says why it chose what it chose, and nothing of what was asked for by name', () => {
    const why = (means: Partial<Means>, content: Content = { is: 'area', area: 'calves' }) => {
      const answer = made(content, {}, means);
      return answer.ok ? answer.plan.because : answer.why;
    };
    expect(why({})).toBe('calf: not done yet');
    expect(why({ tight: ['calves'] })).toBe('calf: you said that it is tight');
    const lastDone = Object.fromEntries(BUILT_IN_IDS.map((id) => [id, 5]));
    expect(why({ lastDone })).toBe('calf: longest not done');
    expect(why({}, { is: 'exercise', exercise: HIP })).toBe('');
  });

  it('cuts a movement to the time at hand where none is that short, and takes each in its turn', () => {
    const cut = (dice: number) => made({ is: 'movement' }, { most: 45 }, { dice });
    const found = [0, 0.5, 0.99].map(cut).map((one) => (one.ok ? one.plan : null));
    for (const plan of found) expect(planSeconds(plan!)).toBeLessThanOrEqual(45);
    expect(new Set(found.map((plan) => plan?.exercises[0])).size).toBeGreaterThan(1);
  });

  it('never cuts pressing: it says how long the shortest takes', () => {
    const [why, nearest] = refused({ is: 'release' }, { most: 60 });
    expect(why).toMatch(/^".+" is the shortest that fits you, and it takes \d{3} seconds\.$/);
    expect(CATALOGUE[nearest as 'mov-chin-tuck'].kind).toBe('release');
    expect(refused({ is: 'exercise', exercise: HIP }, { most: 60 })[0]).toMatch(
      /^This takes \d+ seconds at least/,
    );
  });

  it('refuses what cannot be done, with its reason, and offers the nearest that can', () => {
    expect(refused({ is: 'exercise', exercise: HIP }, {}, { tools: [] })).toEqual([
      '"Side-hip ball lean" needs a soft ball, a tennis ball or a lacrosse ball.',
      'mov-standing-hip-abduction',
    ]);
    expect(refused({ is: 'exercise', exercise: HIP }, {}, { resting: [HIP] })[1]).toBe(
      'rel-glutemed-floor-roller',
    );
    expect(refused({ is: 'exercise', exercise: 'gone/away' })).toEqual([
      'There is no exercise "gone/away" any more.',
      MOVEMENT_IDS[0],
    ]);
    expect(refused({ is: 'routine', routine: 'gone' })[0]).toBe('There is no routine "gone".');
    expect(refused({ is: 'area', area: 'tail' as 'calves' })[0]).toBe('There is no such exercise.');
  });

  it('presses nothing that no movement can follow', () => {
    const resting = [...MOVEMENT_IDS];
    const words = /rests since it felt wrong/;
    expect(refused({ is: 'exercise', exercise: HIP }, {}, { resting })[0]).toMatch(words);
    expect(refused({ is: 'release' }, {}, { resting })).toEqual([expect.stringMatching(words), null]);
    expect(refused({ is: 'release' }, { most: 600 }, { resting })[1]).toBeNull();
    const steps = [{ exercise: HIP, seconds: null }] as const;
    const routine = plannedFor(asked({ is: 'routine', routine: 'set' }), { resting }, [
      { id: 'set', name: 'Set', steps },
    ]);
    expect(routine.ok).toBe(false);
  });

  it('knows no other content', () => {
    expect(() => made({ is: 'jump' } as unknown as Content)).toThrow();
  });
});

describe('the shorter version', () => {
  const short = (exercise: ExerciseId, seconds = 60) => shorter(planNamed(exercise), frame(), seconds);

  it.each(BUILT_IN_IDS)('of %s is one movement, cut to a minute', (id) => {
    const plan = short(id);
    expect(plan.exercises.map((one) => CATALOGUE[one as 'mov-chin-tuck'].kind)).toEqual(['movement']);
    expect([plan.stages.some(({ pressure }) => pressure), plan.cut]).toEqual([false, 60]);
    // What is cut to its least of 8 s a part may take longer.
    const least = plan.stages.every(({ kind, seconds }) => isBetween(kind) || seconds <= 8);
    expect(least || planSeconds(plan) <= 60).toBe(true);
  });

  it('of a movement is that movement, of a release the one that follows it', () => {
    expect(short('mov-chin-tuck').exercises).toEqual(['mov-chin-tuck']);
    expect(short(HIP).exercises).toEqual([planNamed(HIP).exercises[1]]);
  });

  it('of a plan of an own exercise is that one, though its pack is gone', () => {
    const own = ownExercise('desk/nod');
    expect(shorter(planNamed(own.id, { own: [own] }), frame(), 60).exercises).toEqual([own.id]);
  });

  it('of a plan without a movement is any that can be done, or the plan itself where none can', () => {
    const alone = planJust([HIP]);
    expect(shorter(alone, frame(), 60).exercises).toEqual([MOVEMENT_IDS[0]]);
    const screening = { ...HEALTHY, answers: { ...HEALTHY.answers, 'under-18': 'yes' } } as const;
    expect(shorter(alone, frame({ screening }), 60)).toBe(alone);
  });
});
