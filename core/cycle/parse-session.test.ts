import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { eased } from '#core/session/ease.ts';
import type { Session } from '#core/session/session.ts';
import { begin, more, on } from '#core/session/steer.ts';
import { NOW } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { ownExercise } from '#core/testing/own.ts';
import { planJust, planNamed } from '#core/testing/plans.ts';
import type { Cycle } from './cycle.ts';
import { freshCycle } from './cycle.ts';
import { keptCycle, parseCycle } from './parse.ts';

const written = (session: unknown): unknown =>
  JSON.parse(JSON.stringify(keptCycle({ ...freshCycle(NOW), session: session as Cycle['session'] })));
const read = (session: unknown) => parseCycle(written(session), NOW);
const chin = begin(planNamed('mov-chin-tuck'), 'movement', NOW);

describe('the session of a state file', () => {
  it('comes back with its whole plan, whichever the tools were', () => {
    const one = fc.record({
      exercise: fc.constantFrom(...BUILT_IN_IDS),
      tools: fc.subarray([...TOOL_IDS]),
      index: fc.constantFrom(0, 1, 2),
    });
    fc.assert(
      fc.property(one, ({ exercise, tools, index }) => {
        const session = { ...begin(planJust([exercise], { tools }), 'movement', NOW), index, spent: 1234.5 };
        expect(read(session)).toEqual({ cycle: { ...freshCycle(NOW), session }, faults: [] });
      }),
    );
  });

  it('comes back with all that its person has done to it', () => {
    const own = ownExercise('desk/lean', 'rel-glutemed-wall-ball');
    const plan = planNamed(own.id, { own: [own], tools: ['tennis-ball', 'lacrosse-ball'] });
    const leftOut = [{ name: 'Release', why: 'Pressing waits.' }];
    const begun = { ...begin({ ...plan, waits: 'set-up', because: 'hips', leftOut }, null, NOW), before: 7 };
    const held = on(on(begun, NOW + 1000), NOW + 2000);
    const firm = eased(more(held, NOW + 5000), 'firmer', NOW + 9000);
    const session = firm.ok ? firm.session : null;
    expect(session?.plan.stages.some(({ kind }) => kind === 'swap')).toBe(true);
    expect(read(session)).toEqual({ cycle: { ...freshCycle(NOW), session }, faults: [] });
    const noted = eased(chin, 'gentler', NOW);
    expect(noted.ok && read(noted.session).cycle.session).toEqual(noted.ok && noted.session);
  });

  it('comes back from a day with its routine, and goes on', () => {
    const day = new Day().wish({ do: 'start', exercise: null, routine: 'morning' }).idle(30);
    const { session } = day.cycle;
    day.restart(60, 'kill');
    expect(day.cycle.session?.plan).toEqual(session?.plan);
    day.press('resume').idle(600);
    expect(day.story.at(-1)).toMatch(/finished/);
  });

  it('is none where there is none', () => {
    for (const session of [null, undefined])
      expect(read(session)).toEqual({ cycle: freshCycle(NOW), faults: [] });
  });

  it('is dropped where it does not go with its plan, without a word about a field', () => {
    const { plan } = chin;
    const [stage] = plan.stages;
    const broken: readonly Session[] = [
      { ...chin, done: [0] },
      { ...chin, index: 4 },
      { ...chin, plan: { ...plan, stages: [] }, done: [] },
      { ...chin, plan: { ...plan, exercises: ['gone/away'] } },
      { ...chin, plan: { ...plan, stages: [{ ...stage!, exercise: 'gone/away' }] }, done: [0] },
    ];
    for (const one of broken) expect(read(one)).toEqual({ cycle: freshCycle(NOW), faults: [] });
  });

  it.each([
    ['session', 7],
    ['session.startedAt', { ...chin, startedAt: 'noon' }],
    ['session.index', { ...chin, index: 1.5 }],
    ['session.spent', { ...chin, spent: -1 }],
    ['session.before', { ...chin, before: 11 }],
    ['session.done[1]', { ...chin, done: [0, 'much', 0] }],
    ['session.plan', { ...chin, plan: null }],
    ['session.plan.exercises', { ...chin, plan: { ...chin.plan, exercises: [] } }],
    ['session.plan.exercises[0]', { ...chin, plan: { ...chin.plan, exercises: ['gone'] } }],
    ['session.plan.cut', { ...chin, plan: { ...chin.plan, cut: 0 } }],
    ['session.plan.cap', { ...chin, plan: { ...chin.plan, cap: 11 } }],
    ['session.plan.waits', { ...chin, plan: { ...chin.plan, waits: 'always' } }],
    ['session.plan.because', { ...chin, plan: { ...chin.plan, because: 7 } }],
    ['session.plan.own[0]', { ...chin, plan: { ...chin.plan, own: [7] } }],
    [
      'session.plan.ladders.mov-chin-tuck[0]',
      { ...chin, plan: { ...chin.plan, ladders: { 'mov-chin-tuck': ['rock'] } } },
    ],
  ])('is dropped where %s is wrong, and the rest of the file is kept', (at, session) => {
    const { cycle, faults } = read(session);
    expect(cycle).toEqual(freshCycle(NOW));
    expect(faults.map((fault) => fault.at)).toContain(at);
  });

  it.each([
    ['kind', 'jump'],
    ['exercise', 7],
    ['tool', 'rock'],
    ['side', 'up'],
    ['seconds', -1],
    ['pressure', 'much'],
    ['cue', 'x'.repeat(401)],
    ['taps', [-1]],
    ['reps', 0],
    ['aim', [3]],
    ['aim', 'hard'],
    ['note', 7],
  ])('is dropped where the %s of a stage is %j', (field, value) => {
    const [first, ...rest] = chin.plan.stages;
    const stages = [{ ...first, [field]: value }, ...rest];
    const { cycle, faults } = read({ ...chin, plan: { ...chin.plan, stages } });
    expect(cycle.session).toBeNull();
    expect(faults[0]?.at).toMatch(new RegExp(`^session\\.plan\\.stages\\[0\\]\\.${field}`));
  });

  it('has no ladders where these are none at all', () => {
    const { session } = read({ ...chin, plan: { ...chin.plan, ladders: 7 } }).cycle;
    expect(session?.plan.ladders).toEqual({});
  });

  it('answers no kind where its kind is no text', () => {
    expect(read({ ...chin, kind: 7 }).cycle.session?.kind).toBeNull();
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(chin)), (value, field) => {
        const { cycle } = parseCycle({ session: { ...chin, [field]: value } }, NOW);
        expect(cycle.session === null || cycle.session.plan.stages.length > 0).toBe(true);
      }),
    );
  });
});
