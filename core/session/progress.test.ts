import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { local } from '#core/testing/builders.ts';
import { planNamed } from '#core/testing/plans.ts';
import { planSeconds } from './plan.ts';
import { exerciseOf } from './session.ts';
import { isOver, progress, REPOSITION_CUE, settle, stageLength } from './progress.ts';
import { back, begin, more, on, pause, resume, shifted } from './steer.ts';

const T0 = local('2026-03-02 09:00');
const s = (seconds: number) => T0 + seconds * 1000;
const chin = begin(planNamed('mov-chin-tuck'), null, T0); // 15 set-up, 64 move, 8 breathe
const hook = begin(planNamed('rel-uppertrap-hook-seated', { tools: [] }), null, T0);

describe('the progress of a session', () => {
  it('is exact to the second, and never shows 0', () => {
    const seen = (at: number) => {
      const now = progress(chin, T0 + at);
      return now === null ? null : [now.index, now.secondsLeft];
    };
    expect([0, 1, 1000, 14_999, 15_000, 78_999, 79_000, 86_999, 87_000].map(seen)).toEqual([
      [0, 15],
      [0, 15],
      [0, 14],
      [0, 1],
      [1, 64],
      [1, 1],
      [2, 8],
      [2, 1],
      null,
    ]);
  });

  it('counts repetitions from 1 to the last', () => {
    const rep = (at: number) => progress(chin, s(at))?.rep;
    expect([0, 15, 22.9, 23, 78.9].map(rep)).toEqual([
      null,
      { now: 1, of: 8 },
      { now: 1, of: 8 },
      { now: 2, of: 8 },
      { now: 8, of: 8 },
    ]);
  });

  it('says to move a millimetre for some seconds after each tap', () => {
    const plan = planNamed('rel-foot-standing-ball');
    const hold = plan.stages.findIndex(({ kind }) => kind === 'hold'); // 35 s, its tap in the middle
    const foot = { ...begin(plan, null, T0), index: hold };
    const cue = (at: number) => progress(foot, s(at))?.cue === REPOSITION_CUE;
    expect([17.9, 18, 25.9, 26].map(cue)).toEqual([false, true, true, false]);
  });

  it('tells how much of the whole is left, and what comes next', () => {
    expect(progress(chin, s(5))).toMatchObject({ totalLeft: 82, next: { kind: 'move' }, paused: false });
    expect(progress(chin, s(80))).toMatchObject({ totalLeft: 7, next: null });
    expect(progress(hook, T0)?.totalLeft).toBe(planSeconds(hook.plan));
  });

  it('does not announce a stage whose dose is used up', () => {
    // Both holds were done for 45 s: the second, once more, takes what is left, and the move of this side has nothing.
    const done = hook.done.map((_, at) => (at === 2 || at === 3 ? 45_000 : 0));
    const seen = progress({ ...hook, done, index: 3 }, T0)!;
    expect(seen.next?.kind).toBe('breathe');
    expect(seen.length).toBe(30_000);
  });

  it('is the same after many stages at once as after each of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (at) => {
        let small = hook;
        for (let second = 0; second <= at; second += 1) small = settle(small, s(second));
        const once = settle(hook, s(at));
        expect(once).toEqual(small);
        expect(once.done.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(at * 1000);
      }),
    );
  });

  it('is over at its last second and stays over', () => {
    expect(isOver(chin, s(86.999))).toBe(false);
    expect(isOver(chin, s(87))).toBe(true);
    expect(isOver(chin, s(1e6))).toBe(true);
    expect(settle(chin, s(1e6))).toMatchObject({ index: 3, done: [15_000, 64_000, 8000] });
  });

  it('waits for a clock that is behind the session', () => {
    expect(progress(chin, s(-1))).toMatchObject({ index: 0, secondsLeft: 15 });
    expect(progress(shifted(chin, -3_600_000), s(10 - 3600))).toMatchObject({ secondsLeft: 5 });
    expect(shifted(pause(chin, s(5)), 1000)).toEqual(pause(chin, s(5)));
  });

  it('has no length outside its stages', () => {
    expect(stageLength(chin, 99)).toBe(0);
    expect(stageLength({ ...chin, extra: 15 }, 1)).toBe(64_000);
  });

  it('throws on an exercise that its plan does not carry: that is a mistake of ours', () => {
    expect(() => exerciseOf(chin.plan, 'gone/away')).toThrow('the plan does not carry gone/away');
  });

  it('that waits is the same at every look, and waits for nobody at a stage without time', () => {
    const waits = begin({ ...chin.plan, waits: 'stage' }, null, T0);
    const waiting = settle(waits, s(20));
    expect(settle(waiting, s(30))).toBe(waiting);
    const late = settle({ ...waits, since: null, spent: 20_000 }, s(20));
    expect(late).toMatchObject({ index: 0, spent: 15_000 });
    const used = { ...hook, plan: { ...hook.plan, waits: 'stage' as const } };
    const done = used.done.map((_, at) => (at === 2 ? 120_000 : 0));
    expect(settle({ ...used, done, index: 3 }, T0)).toMatchObject({ index: 5 });
    expect(settle({ ...used, done, index: 3, since: null }, T0)).toMatchObject({ index: 5, since: null });
  });
});

describe('the keys of the player', () => {
  it('pause and resume at the same second, however long it takes', () => {
    const paused = pause(chin, s(20));
    expect(progress(paused, s(500))).toMatchObject({ index: 1, secondsLeft: 59, paused: true });
    expect(pause(paused, s(600))).toEqual(paused);
    const going = resume(paused, s(600));
    expect(progress(going, s(601))).toMatchObject({ index: 1, secondsLeft: 58, paused: false });
    expect(resume(going, s(601))).toBe(going);
  });

  it('go on to the next stage and count what was done of this one', () => {
    const next = on(chin, s(10));
    expect(next).toMatchObject({ index: 1, spent: 0, since: s(10), done: [10_000, 0, 0] });
    const over = on(on(next, s(11)), s(12));
    expect(over).toMatchObject({ index: 3, done: [10_000, 1000, 1000] });
    expect(on(over, s(13))).toEqual(over);
  });

  it('go back to the start of a stage, or in its first seconds to the one before', () => {
    expect(back(chin, s(20))).toMatchObject({ index: 1, since: s(20), done: [15_000, 5000, 0] });
    expect(back(chin, s(17.9))).toMatchObject({ index: 0 });
    expect(back(chin, s(1))).toMatchObject({ index: 0, since: s(1) });
    const over = settle(chin, s(100));
    expect(back(over, s(101))).toBe(over);
  });

  it('go back past a stage whose dose is used up, or stay', () => {
    const used = {
      ...hook,
      index: 5,
      since: s(200),
      done: hook.done.map((_, at) => (at === 2 ? 120_000 : 0)),
    };
    expect(hook.plan.stages[5]).toMatchObject({ kind: 'breathe', side: 'left' });
    expect(back(used, s(200))).toMatchObject({ index: 1 });
    const only = { ...hook, plan: { ...hook.plan, stages: hook.plan.stages.slice(2, 6) } };
    const stay = { ...only, index: 3, since: s(200), done: [120_000, 0, 0, 0] };
    expect(back(stay, s(200))).toBe(stay);
  });

  it('keep a paused session paused', () => {
    expect(on(pause(chin, s(5)), s(50))).toMatchObject({ index: 1, since: null });
  });

  it('add 15 s as often as asked, but pressure only what its dose leaves beside the stages that follow', () => {
    expect(progress(more(more(chin, s(1)), s(1)), s(1))).toMatchObject({ secondsLeft: 44 });
    expect(more(settle(chin, s(100)), s(101))).toMatchObject({ extra: 0 });
    let hold = settle(hook, s(32));
    for (let many = 0; many < 20; many += 1) hold = more(hold, s(33));
    // 30, 30 and 25 s are planned: 35 s are left of 120, and nothing that follows is taken.
    expect(hold.extra).toBe(35);
    expect(stageLength(hold, 2)).toBe(65_000);
    const side = hold.plan.stages.filter(({ pressure, side: which }) => pressure && which === 'left');
    expect(side.reduce((sum, { seconds }) => sum + seconds, hold.extra)).toBe(120);
  });

  it('add nothing to looking for the spot that would make it longer than 30 s', () => {
    const find = on(hook, s(19));
    expect(find.plan.stages[find.index]?.kind).toBe('find');
    const once = more(find, s(20));
    expect(stageLength(once, find.index)).toBe(27_000);
    expect(more(once, s(21))).toBe(once);
  });

  it('add no more than an hour', () => {
    let move = settle(chin, s(15));
    for (let many = 0; many < 300; many += 1) move = more(move, s(15));
    expect(stageLength(move, 1)).toBe(3_589_000);
  });

  it('bring a further reposition cue where a hold becomes long', () => {
    const found = more(hook, s(32));
    expect(found.plan.stages[2]?.taps).toEqual([23]);
    expect(progress(found, s(32 + 23))?.cue).toBe(REPOSITION_CUE);
    expect(more(found, s(32)).plan.stages[2]?.taps).toEqual([30]);
    expect(more(chin, s(20)).plan.stages.flatMap(({ taps }) => taps)).toEqual([]);
  });

  it('never take the pressure on one spot over 120 s, in whatever order they are pressed', () => {
    const keys = { pause, resume, back, on, more };
    const press = fc.tuple(fc.constantFrom(...(Object.keys(keys) as (keyof typeof keys)[])), fc.nat(70));
    fc.assert(
      fc.property(
        fc.constantFrom(...BUILT_IN_IDS),
        fc.array(press, { maxLength: 60, size: 'max' }),
        (exercise, presses) => {
          let now = T0;
          let session = begin(planNamed(exercise), null, now);
          for (const [key, wait] of [...presses, ['resume', 0], ['pause', 1000]] as const) {
            now += wait * 1000;
            session = settle(keys[key](session, now), now);
            const pressed = new Map<string, number>();
            session.plan.stages.forEach((stage, at) => {
              const running = at === session.index ? (progress(session, now)?.spent ?? 0) : 0;
              const spot = `${stage.exercise} ${stage.side ?? ''}`;
              if (stage.pressure) pressed.set(spot, (pressed.get(spot) ?? 0) + session.done[at]! + running);
            });
            for (const time of pressed.values()) expect(time).toBeLessThanOrEqual(120_000);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
