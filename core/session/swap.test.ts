import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { NOW } from '#core/testing/builders.ts';
import { ownExercise } from '#core/testing/own.ts';
import { planNamed } from '#core/testing/plans.ts';
import { eased } from './ease.ts';
import type { Session } from './session.ts';
import { begin, more, on, pause } from './steer.ts';

const HIP = 'rel-glutemed-wall-ball';
const hip = CATALOGUE[HIP];
const s = (seconds: number) => NOW + seconds * 1000;
/** A hip release at the start of its first hold. */
const hold = on(on(begin(planNamed(HIP, { tools: ['tennis-ball', 'lacrosse-ball'] }), null, NOW), NOW), NOW);
const firmer = (session: Session, now: number) => {
  const next = eased(session, 'firmer', now);
  if (!next.ok) throw new Error(next.why);
  return next.session;
};
const from = ({ plan: { stages }, index }: Session) =>
  stages.slice(index, index + 3).map(({ kind, seconds, tool }) => [kind, seconds, tool]);

describe('another tool', () => {
  it('at the very first moment of a hold leaves no stage without time behind', () => {
    const session = firmer(hold, NOW);
    expect(session.index).toBe(hold.index);
    expect(from(session)).toEqual([
      ['swap', 10, 'lacrosse-ball'],
      ['hold', 30, 'lacrosse-ball'],
      ['sweep', 25, 'lacrosse-ball'],
    ]);
  });

  it('in a hold that was done before leaves what was pressed then with it', () => {
    const again = { ...hold, done: hold.done.with(hold.index, 20_000) };
    expect(firmer(again, NOW).done.slice(hold.index, hold.index + 2)).toEqual([0, 20_000]);
    expect(firmer(again, s(5)).done.slice(hold.index, hold.index + 3)).toEqual([25_000, 0, 0]);
    const short = { ...hold, done: [] };
    expect(firmer(short, s(5)).done).toEqual([5000, 0, 0]);
  });

  it('in a hold that was made longer keeps that time, and its reposition cues', () => {
    const session = firmer(more(more(hold, s(1)), s(2)), s(10));
    expect(from(session).slice(0, 2)).toEqual([
      ['swap', 10, 'lacrosse-ball'],
      ['hold', 50, 'lacrosse-ball'],
    ]);
    expect(session.plan.stages[session.index + 1]?.taps).toEqual([25]);
    const late = firmer(more(more(hold, s(1)), s(2)), s(40));
    expect(late.plan.stages[late.index - 1]?.taps).toEqual([30]);
  });

  it('is none in the last seconds of all pressing', () => {
    const { stages } = hold.plan;
    const index = stages.findLastIndex(({ pressure }) => pressure);
    const last = { ...hold, index, since: NOW };
    expect(eased(last, 'firmer', s(25))).toEqual({
      ok: false,
      why: 'Nothing presses any more in this exercise.',
    });
    expect(eased(last, 'firmer', s(20)).ok).toBe(true);
  });

  it('that the plan does not know of is none: then the pressure changes', () => {
    const plan = { ...hold.plan, ladders: {} };
    const next = eased({ ...hold, plan }, 'firmer', NOW);
    expect(next.ok && next.session.plan.stages[hold.index]?.note).toBe(hip.firmer);
  });

  it('is none once the session is over', () => {
    expect(eased({ ...hold, index: hold.plan.stages.length }, 'gentler', NOW)).toEqual({
      ok: false,
      why: 'The session is over.',
    });
  });
});

describe('another tool than the one that is being taken', () => {
  it('leaves the clock as it is: running or not', () => {
    const tools = ['soft-ball', 'tennis-ball', 'lacrosse-ball'];
    const begun = on(on(begin(planNamed(HIP, { tools }), null, NOW), NOW), NOW);
    const swap = pause(firmer(begun, s(5)), s(8));
    expect(firmer(swap, s(20))).toMatchObject({ index: swap.index, spent: 0, since: null });
    expect(firmer(firmer(begun, s(5)), s(8))).toMatchObject({ spent: 0, since: s(8) });
  });
});

describe('a release that does not say how hard', () => {
  it('is pressed as lightly as anything', () => {
    const own = { ...ownExercise('desk/lean', HIP), intensity: null };
    const plan = { ...planNamed(own.id, { own: [own] }), ladders: {} };
    const next = eased({ ...begin(plan, null, NOW), index: 2 }, 'gentler', NOW);
    expect(next).toMatchObject({ ok: false, why: expect.stringMatching(/^It goes no gentler/) as string });
  });
});

describe('a plan without aims', () => {
  it('is eased from the usual pressure of its exercise, and keeps cues that nobody knows', () => {
    const stages = hold.plan.stages.map((stage) => ({ ...stage, aim: null, cue: 'Lean.' }));
    const bare: Session = { ...hold, plan: { ...hold.plan, stages, ladders: {} } };
    const lighter = eased(bare, 'gentler', NOW);
    const session = lighter.ok ? lighter.session : bare;
    expect(session.plan.stages[hold.index]).toMatchObject({ note: hip.gentler, aim: null, cue: 'Lean.' });
    const back = eased(session, 'firmer', NOW);
    expect(back.ok && back.session.plan.stages[hold.index]?.note).toBeNull();
    const odd = { ...hold.plan.stages[hold.index]!, cue: 'Lean.' };
    const known: Session = {
      ...hold,
      plan: { ...hold.plan, ladders: {}, stages: hold.plan.stages.with(hold.index, odd) },
    };
    const next = eased(known, 'gentler', NOW);
    expect(next.ok && next.session.plan.stages[hold.index]).toMatchObject({ aim: [2, 4], cue: 'Lean.' });
  });
});
