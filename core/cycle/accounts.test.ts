import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { planJust } from '#core/testing/plans.ts';
import { UNASKED } from '#core/screening/screening.ts';
import type { Session, Stage } from '#core/session/session.ts';
import { begin } from '#core/session/steer.ts';
import { cycleOf, MOVEMENT, NOW, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { someOutcome } from '#core/testing/facts.ts';
import { leaving, sat, steered } from './sitting.ts';

const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const HOOK: ExerciseId = 'rel-uppertrap-hook-seated';
const TUCK: ExerciseId = 'mov-chin-tuck';

const stage = (exercise: ExerciseId, changes: Partial<Stage> = {}): Stage => ({
  ...planJust([exercise]).stages[0]!,
  kind: 'move',
  seconds: 100,
  pressure: false,
  ...changes,
});
/** What leaving a session comes to of which so many seconds of each stage were spent. */
function left(stages: readonly Stage[], spent: readonly number[]) {
  const [first, ...rest] = [...new Set(stages.map(({ exercise }) => exercise))];
  const plan = { ...planJust([TUCK]), exercises: [first!, ...rest] as const, stages };
  const session = { ...begin(plan, 'movement', NOW), since: null, done: spent.map((one) => one * 1000) };
  const cycle = cycleOf({ session, worked: { movement: 1_800_000, release: 5000 } });
  const after = leaving(cycle, NOW, settings);
  const entry = after.effects.flatMap((effect) => (effect.do === 'log' ? [effect.entry] : []))[0]!;
  return { ...after.cycle, entry };
}

describe('a session that is left', () => {
  it('is finished from 80 % of its time, and partial below', () => {
    expect(left([stage(TUCK)], [80]).entry).toMatchObject({ is: 'finished', kind: 'movement' });
    expect(left([stage(TUCK)], [79.9]).entry).toMatchObject({ is: 'partial', kind: 'movement' });
  });

  it('was its break from half of its time, and leaves it owed for the length of Later below', () => {
    const half = left([stage(TUCK)], [50]);
    expect([half.worked, half.waits['movement']?.why]).toEqual([{ release: 5000 }, 'spaced']);
    const less = left([stage(TUCK)], [49.9]);
    expect(less.worked['movement']).toBe(1_800_000);
    expect(less.waits['movement']).toEqual({ until: NOW + 600_000, why: 'left' });
  });

  it('keeps every kind away for the length of Later', () => {
    expect(left([stage(TUCK)], [100]).waits).toMatchObject({
      movement: { until: NOW + 600_000 },
      release: { until: NOW + 600_000, why: 'spaced' },
    });
  });

  it('remembers each exercise of which half was done', () => {
    const { lastDone } = left([stage(HOOK), stage(TUCK)], [50, 49]);
    expect(lastDone).toEqual({ [HOOK]: NOW });
  });

  it('remembers what was pressed for half a minute, once for each area', () => {
    const pressing = stage(HOOK, { pressure: true });
    expect(left([pressing], [29]).pressed).toEqual([]);
    expect(left([pressing], [30]).pressed).toEqual([{ at: NOW, areas: ['upper-trapezius'] }]);
    const wall = stage('rel-uppertrap-wall-ball', { pressure: true });
    expect(left([pressing, wall, stage(TUCK)], [30, 40, 90]).pressed).toEqual([
      { at: NOW, areas: ['upper-trapezius'] },
    ]);
  });

  it('lets time count again', () => {
    expect(left([stage(TUCK)], [100])).toMatchObject({ activeSince: NOW, session: null, outcome: null });
  });
});

describe('a Stop', () => {
  const stop = (session: Session, its = settings) => steered(cycleOf({ session }), 'stop', NOW, its);
  const session = begin(planJust([TUCK]), 'movement', NOW);

  it('is none of a session that is over by then', () => {
    expect(stop({ ...session, index: session.plan.stages.length }).effects).toEqual([]);
  });

  it('leaves what rests already at rest, and knows each exercise once', () => {
    const rests = (exercise: ExerciseId) => ({ exercise, since: NOW - 5 });
    const cycle = cycleOf({ session, resting: [rests(HOOK), rests(TUCK)] });
    const { resting } = steered(cycle, 'stop', NOW, settings).cycle;
    expect(resting).toEqual([rests(HOOK), { exercise: TUCK, since: NOW }]);
  });

  it('counts from now where the health questions were never answered', () => {
    expect(stop(session, { ...settings, screening: UNASKED }).cycle.stoppedAt).toBe(NOW);
  });
});

describe('a session in time', () => {
  it('stops behind a lock at the second at which it is seen', () => {
    const session = begin(planJust([TUCK]), 'movement', NOW - 5000);
    const away = { since: NOW, why: 'locked', asked: true } as const;
    const { cycle, effects } = sat(cycleOf({ session, away }), NOW - 5000, NOW, settings);
    expect(cycle.session).toEqual({ ...session, since: null, spent: 5000 });
    expect(effects).toEqual([{ do: 'play', sound: null, says: null }]);
  });

  it('is over with its last stage: one sound, one entry, one page', () => {
    const plan = { ...planJust([TUCK]), stages: [stage(TUCK)] };
    const at = (seconds: number) =>
      sat(cycleOf({ session: begin(plan, 'movement', NOW) }), NOW, NOW + seconds * 1000, settings);
    expect(at(99).cycle.outcome).toBeNull();
    const over = at(100);
    expect(over.effects).toMatchObject([
      { do: 'play', sound: 'end' },
      { do: 'log', entry: { is: 'finished' } },
    ]);
    expect(over.cycle).toMatchObject({ session: null, outcome: { at: NOW + 100_000, finished: true } });
  });

  it('shows its page for a minute', () => {
    const outcome = { ...someOutcome(), at: NOW };
    const at = (ms: number) => sat(cycleOf({ outcome }), NOW, NOW + ms, settings).effects;
    expect([at(59_999), at(60_000)]).toEqual([[], [{ do: 'close-session' }]]);
  });
});
