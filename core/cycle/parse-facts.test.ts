import { describe, expect, it } from 'vitest';
import { cycleOf, MIN, NOW } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import type { Cycle } from './cycle.ts';
import { freshCycle } from './cycle.ts';
import { keptCycle, parseCycle, UNKEPT } from './parse.ts';

const read = (changes: { readonly [fact in keyof Cycle | 'notBefore']?: unknown }) =>
  parseCycle({ seenAt: NOW, lookAt: NOW, ...changes }, NOW);
const faultsAt = (changes: Parameters<typeof read>[0]) => read(changes).faults.map(({ at }) => at);

describe('facts of the state file', () => {
  it('are all that outlives a run', () => {
    const kept = keptCycle(new Day().type(30 * MIN).cycle) as object;
    expect(Object.keys(kept).filter((fact) => UNKEPT.some((one) => one === fact))).toEqual([]);
    expect(Object.keys(kept)).toHaveLength(Object.keys(freshCycle(NOW)).length - UNKEPT.length);
  });

  it('that are absent are as in a fresh cycle, without a word', () => {
    expect(read({})).toEqual({ cycle: cycleOf(), faults: [] });
    const away = { since: NOW, why: 'locked' };
    expect(read({ away })).toMatchObject({ cycle: { away: { ...away, asked: false } }, faults: [] });
  });

  it('that are of another sort are as in a fresh cycle', () => {
    const wrong = { locked: 1, asleep: 'no', skips: 7, pressed: 'x', pause: 'long', waits: 3 };
    const { cycle, faults } = read(wrong);
    expect(cycle).toEqual(cycleOf());
    expect(faults.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['pause', 'locked', 'asleep', 'skips', 'pressed']),
    );
  });

  it('that may be a Stop count as one: then the health questions come once more', () => {
    expect(read({ stoppedAt: 'yesterday' }).cycle.stoppedAt).toBe(NOW);
    expect(read({}).cycle.stoppedAt).toBeNull();
  });

  it('of a list are kept one by one', () => {
    expect(read({ skips: [5, 'x', 7] }).cycle.skips).toEqual([5, 7]);
    const good = { at: 5, areas: ['calves'] };
    expect(read({ pressed: [good, { at: 'x', areas: [] }, 7] }).cycle.pressed).toEqual([good]);
    expect(read({ pressed: [{ at: 7, areas: 'all' }, good] }).cycle.pressed).toEqual([good]);
  });

  it('about kinds are kept one by one', () => {
    const good = { until: 5, why: 'missed' };
    const { cycle, faults } = read({
      waits: { movement: good, release: { until: 'x', why: 'later' }, lunch: 7 },
    });
    expect(cycle.waits).toEqual({ movement: good });
    expect(faults.map(({ at }) => at)).toEqual(['waits.release.until', 'waits.lunch']);
  });

  it('about exercises that are gone are left out', () => {
    expect(read({ lastDone: { gone: 1, 'mov-chin-tuck': 2 } }).cycle.lastDone).toEqual({
      'mov-chin-tuck': 2,
    });
  });

  it('of what is held need the id of a kind', () => {
    const held = (kind: unknown) => read({ held: { kind, since: NOW, exercise: 'mov-chin-tuck' } });
    expect(held('k'.repeat(40)).cycle.held?.kind).toHaveLength(40);
    for (const kind of ['', 'k'.repeat(41)]) {
      expect(held(kind).cycle.held).toBeNull();
      expect(held(kind).faults).toEqual([{ at: 'held.kind', wants: 'the id of a kind' }]);
    }
    expect(read({ held: { kind: 'movement', since: NOW, exercise: 'gone' } }).cycle.held).toBeNull();
  });

  it('of the first version say no reason to wait, and the newer ones stand', () => {
    const notBefore = { movement: NOW + 5 };
    expect(read({ notBefore })).toMatchObject({
      cycle: { worked: {}, waits: { movement: { until: NOW + 5, why: 'later' } } },
      faults: [],
    });
    expect(read({ notBefore, worked: { movement: 9 } }).cycle.worked).toEqual({ movement: 9 });
    expect(read({ notBefore, waits: {} }).cycle.waits).toEqual({});
    expect(read({ notBefore: 'x' }).cycle.waits).toEqual({});
  });

  it('that are wrong elsewhere leave a count that runs', () => {
    expect(read({ activeSince: 5, skips: 'x' }).cycle.activeSince).toBe(5);
    expect(faultsAt({ activeSince: 5, seenAt: -1 })).toEqual(['seenAt']);
    expect(read({ activeSince: 5, seenAt: -1 }).cycle.activeSince).toBeNull();
  });
});
