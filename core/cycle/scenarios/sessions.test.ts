import { describe, expect, it } from 'vitest';
import { keptCycle, parseCycle } from '#core/cycle/parse.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { planSeconds } from '#core/session/plan.ts';
import { UNASKED } from '#core/screening/screening.ts';
import { ABLE, asRead, every, HEALTHY, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { ownExercise, packOf } from '#core/testing/own.ts';
import { inStage, stageNow } from '#core/testing/sessions.ts';

const HIP = 'rel-glutemed-wall-ball';
const NOD = ownExercise('desk/nod');
const LEAN = ownExercise('desk/lean', HIP);
type StepOf = ExerciseId | readonly [ExerciseId, number];
const routineOf = (...steps: readonly StepOf[]): Routine => ({
  id: 'set',
  name: 'Set',
  steps: steps.map((step) =>
    typeof step === 'string' ? { exercise: step, seconds: null } : { exercise: step[0], seconds: step[1] },
  ),
});
/** The session of a routine with these steps, just begun. */
const withRoutine = (...steps: readonly StepOf[]) =>
  new Day({ settings: settingsOf({ routines: [routineOf(...steps)] }) }).wish({
    do: 'start',
    exercise: null,
    routine: 'set',
  });
const exercises = ({ cycle }: Day) => cycle.session?.plan.exercises;

describe('a routine', () => {
  it('gets a movement after a release that ends it', () => {
    expect(exercises(withRoutine('mov-calf-raise', HIP))).toEqual([
      'mov-calf-raise',
      HIP,
      'mov-standing-hip-abduction',
    ]);
    expect(exercises(withRoutine(HIP, 'mov-calf-raise'))).toEqual([HIP, 'mov-calf-raise']);
  });

  it('presses the same area once', () => {
    const again = 'rel-glutemed-floor-roller';
    const settings = settingsOf({
      routines: [routineOf(HIP, again, 'mov-calf-raise')],
      tools: ['tennis-ball', 'foam-roller'],
      place: { ...ABLE.place, positions: ['seated', 'standing', 'floor'] },
    });
    const day = new Day({ settings }).start(again).press('leave');
    day.wish({ do: 'start', exercise: null, routine: 'set' });
    expect(exercises(day)).toEqual([HIP, 'mov-calf-raise']);
  });

  it('has the seconds that the person gave its steps, within the dose', () => {
    const day = withRoutine(['mov-chin-tuck', 30], [HIP, 600]);
    const stages = day.cycle.session!.plan.stages;
    const work = (id: ExerciseId, side: 'left' | null) =>
      stages
        .filter((one) => one.exercise === id && one.side === side && !['set-up', 'find'].includes(one.kind))
        .reduce((sum, { seconds }) => sum + seconds, 0);
    expect(work('mov-chin-tuck', null)).toBe(30);
    expect(work(HIP, 'left')).toBe(120 + 10);
  });
});

describe('an exercise of the person’s own', () => {
  const packs = [packOf(NOD, LEAN)];

  it('is started by its name, and by choice', () => {
    const day = new Day({ settings: settingsOf({ packs }) });
    expect(exercises(day.start('desk/nod'))).toEqual(['desk/nod']);
    expect(exercises(day.press('leave').start('desk/lean'))?.[0]).toBe('desk/lean');
  });

  it('goes on to its end when its pack is removed in the middle of it, also after a restart', () => {
    const day = new Day({ settings: settingsOf({ packs }) }).start('desk/nod').idle(20).change({ packs: [] });
    day.restart(10, 'kill').press('resume');
    expect(stageNow(day).exercise).toBe('desk/nod');
    expect(day.idle(90).story.at(-1)).toMatch(/finished/);
    expect(day.start('desk/nod').refused).toBe('There is no exercise "desk/nod" any more.');
  });

  it('can be rated and stopped without its pack', () => {
    const day = new Day({ settings: settingsOf({ packs }) }).start('desk/nod').change({ packs: [] });
    day.wish({ do: 'rate', when: 'before', value: 4 }).press('stop');
    expect(day.story.slice(-2).map((line) => line.slice('09:00:00 '.length))).toEqual([
      'rated suboccipitals before: 4',
      'stopped movement: desk/nod',
    ]);
  });

  it('on offer is another one when its pack is gone', () => {
    const kind = { ...MOVEMENT, content: { is: 'exercise', exercise: 'desk/nod' } } as const;
    const day = new Day({ settings: settingsOf({ packs, kinds: [kind] }) }).type(30 * MIN);
    expect(day.cycle.offer?.exercise).toBe('desk/nod');
    expect(exercises(day.change({ packs: [] }).start())?.[0]).toMatch(/^mov-/);
  });

  it('of a routine is left out when its pack is gone', () => {
    const routines = [routineOf('desk/nod', 'mov-chin-tuck'), { ...routineOf('desk/nod'), id: 'gone' }];
    const day = new Day({ settings: settingsOf({ routines }) });
    expect(exercises(day.wish({ do: 'start', exercise: null, routine: 'set' }))).toEqual(['mov-chin-tuck']);
    day.press('leave').wish({ do: 'start', exercise: null, routine: 'gone' });
    expect(day.refused).toBe('The exercises of "Set" are gone.');
  });
});

describe('somebody who may do nothing here', () => {
  const answers = { ...HEALTHY.answers, 'under-18': 'yes' } as const;
  const settings = settingsOf({ screening: { ...HEALTHY, answers }, kinds: [MOVEMENT, RELEASE] });

  it('is offered no break, and told why', () => {
    const day = new Day({ settings }).type(4 * 60 * MIN);
    expect(day.story).toEqual([]);
    expect(day.why).toMatch(
      /^Movement: nothing that may be done: You answered yes to "Under 18"\. This is made for adults\./,
    );
  });

  it('is refused everything by name, with the reason', () => {
    const day = new Day({ settings }).start();
    expect(day.refused).toMatch(/^You answered yes to "Under 18"/);
    expect(day.start(HIP).refused).toMatch(/^You answered yes to "Under 18"/);
    expect(day.wish({ do: 'start', exercise: null, seconds: 60 }).refused).toMatch(
      /^You answered yes to "Under 18"/,
    );
    expect(day.wish({ do: 'shorter' }).refused).toMatch(/^You answered yes to "Under 18"/);
    expect(day.story).toEqual([]);
  });

  it('is offered breaks as soon as the answer is another', () => {
    const day = new Day({ settings }).type(60 * MIN).change({ screening: HEALTHY });
    expect(day.type(1).shown).toBe('heads-up');
  });
});

describe('the health questions', () => {
  it('not answered yet, give a release a movement in its place, and a word why by name', () => {
    const settings = settingsOf({ kinds: [every(RELEASE, 60 * MIN)], screening: UNASKED });
    const day = new Day({ settings }).type(60 * MIN);
    expect(day.cycle.offer?.plan.exercises).toHaveLength(1);
    expect(day.start(HIP).refused).toMatch(/^Pressing waits for the health questions/);
    day.change({ screening: { ...HEALTHY, answeredAt: day.now } });
    expect(exercises(day.start(HIP))?.[0]).toBe(HIP);
  });

  it('end a session of which something still to come is hidden, and let one go on that they do not speak of', () => {
    const with1 = (rule: 'dvt' | 'knee-kneeling') => ({
      ...HEALTHY,
      answers: { ...HEALTHY.answers, [rule]: 'yes' as const },
    });
    const hidden = inStage('hold').change({ screening: with1('dvt') });
    expect(hidden.cycle.session).toBeNull();
    expect(hidden.story.at(-1)).toMatch(/partial/);
    expect(stageNow(inStage('hold').change({ screening: with1('knee-kneeling') })).kind).toBe('hold');
    expect(inStage('hold').change({ screening: UNASKED }).cycle.session).toBeNull();
  });

  it('given while the app was down hold for the session that it finds', () => {
    const day = inStage('hold');
    const answers = { ...HEALTHY.answers, dvt: 'yes' as const };
    day.settings = { ...day.settings, screening: { ...HEALTHY, answers } };
    expect(day.restart(5, 'kill').cycle.session).toBeNull();
    expect(day.story.at(-1)).toMatch(/partial/);
  });

  it('keep a movement as easy as it comes', () => {
    const answers = { ...HEALTHY.answers, 'heart-bp': 'yes' as const };
    const day = new Day({ settings: settingsOf({ screening: { ...HEALTHY, answers } }) }).start(
      'mov-walk-reset',
    );
    expect(day.press('firmer').refused).toMatch(/keep it light/);
    const eased = day.press('gentler').cycle.session?.plan.stages[0]?.note;
    expect(eased).toMatch(/march/);
    // Back to what it usually is.
    expect(day.press('firmer').cycle.session?.plan.stages[0]?.note).toBeNull();
  });

  it('make what is still to come of a session lighter where they cap it', () => {
    const answers = { ...HEALTHY.answers, 'persistent-pain': 'yes' as const };
    const both = { tools: ['soft-ball', 'tennis-ball'] };
    const day = inStage('find', HIP, both).change({ screening: { ...HEALTHY, answers } });
    const { stages, cap } = day.cycle.session!.plan;
    expect(cap).toBe(2);
    for (const { aim, cue } of stages.filter((stage) => stage.pressure)) {
      expect(aim).toEqual([2, 2]);
      expect(cue).not.toMatch(/[345]/);
    }
    expect(day.press('firmer').cycle.session?.plan.stages).toEqual(stages);
  });
});

describe('the time at hand', () => {
  it('is what a session takes at most', () => {
    for (const seconds of [60, 120, 240, 480]) {
      const day = new Day({ settings: settingsOf({ kinds: [] }), dice: () => 0.7 });
      day.wish({ do: 'start', exercise: null, seconds });
      expect(planSeconds(day.cycle.session!.plan)).toBeLessThanOrEqual(seconds);
    }
  });

  it('is what an area or a routine is cut to, as far as its work goes', () => {
    const day = withRoutine('mov-chin-tuck', 'mov-calf-raise').press('leave');
    day.wish({ do: 'start', exercise: null, routine: 'set', seconds: 120 });
    expect(planSeconds(day.cycle.session!.plan)).toBeLessThanOrEqual(120);
    day.press('leave').wish({ do: 'start', exercise: null, routine: 'set', seconds: 20 });
    expect(day.refused).toMatch(/^This takes \d+ seconds at least\.$/);
    day.wish({ do: 'start', exercise: null, area: 'gluteus-medius', seconds: 100 });
    expect(exercises(day)).toEqual(['mov-standing-hip-abduction']);
  });

  it('of some seconds is too short for anything, and says for what', () => {
    const day = new Day().wish({ do: 'start', exercise: null, seconds: 10 });
    expect(day.refused).toMatch(/^".+" is the shortest that fits you, and it takes \d+ seconds\.$/);
  });
});

describe('how tight an area feels', () => {
  it('is kept before and after, and said again the last word counts', () => {
    const day = new Day().start('mov-chin-tuck');
    day.wish({ do: 'rate', when: 'before', value: 6 }).wish({ do: 'rate', when: 'before', value: 5 });
    expect(day.cycle.session?.before).toBe(5);
    day.idle(90).wish({ do: 'rate', when: 'after', value: 2 });
    expect(day.cycle.outcome).toMatchObject({ after: 2, session: { before: 5 } });
    expect(day.entries.flatMap((entry) => (entry.is === 'rated' ? [entry.value] : []))).toEqual([6, 5, 2]);
  });

  it('is nothing to speak of without a session', () => {
    const day = new Day().wish({ do: 'rate', when: 'after', value: 2 });
    expect([day.refused, day.story]).toEqual(['There is no session to rate.', []]);
  });
});

describe('a session with all of this', () => {
  it('comes back from its file as it was, and goes on', () => {
    const settings = settingsOf({
      packs: [packOf(NOD, LEAN)],
      routines: [routineOf(['desk/nod', 30], ['desk/lean', 200])],
      session: { ...ABLE.session, waits: 'set-up' },
      tools: ['tennis-ball', 'lacrosse-ball'],
    });
    const day = new Day({ settings }).wish({ do: 'start', exercise: null, routine: 'set' });
    day.wish({ do: 'rate', when: 'before', value: 3 }).press('gentler').idle(30).press('on').press('more');
    while (stageNow(day).kind !== 'hold') day.press('on').idle(3);
    day.press('firmer').idle(10).press('gentler').press('pause').change({ packs: [] });
    const file: unknown = JSON.parse(JSON.stringify(keptCycle(day.cycle)));
    expect(parseCycle(file, day.now)).toEqual({ cycle: asRead(day.cycle), faults: [] });
    day.restart(10, 'kill');
    for (let round = 0; round < 60 && day.cycle.session !== null; round += 1) day.press('resume').idle(20);
    expect(day.entries.findLast(({ is }) => is === 'finished' || is === 'partial')).toMatchObject({
      done: [{ exercise: 'desk/nod' }, { exercise: 'desk/lean' }, {}],
    });
  });
});
