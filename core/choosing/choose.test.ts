import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { ownExercise } from '#core/testing/own.ts';
import { meansOf } from '#core/testing/plans.ts';
import { candidates, chosenFrom, everyExercise, whyNone } from './choose.ts';
import { aimOf, aimText, ladderOf } from './ladder.ts';
import type { Means } from './means.ts';

const ALL: readonly Exercise[] = Object.values(CATALOGUE);
const ids = (of: readonly Exercise[]) => of.map(({ id }) => id);
const NO_CAP = { pressure: null, tool: null };

describe('what there is to choose from', () => {
  it('is all of a sort, of an area, or everything', () => {
    const of = (sort: Exercise['kind']) => everyExercise([]).filter(({ kind }) => kind === sort);
    expect(candidates('release', meansOf())).toEqual(of('release'));
    expect(candidates('movement', meansOf())).toEqual(of('movement'));
    expect(candidates('any', meansOf())).toHaveLength(ALL.length);
    const calves = candidates({ area: 'calves' }, meansOf());
    expect(new Set(calves.map(({ area }) => area))).toEqual(new Set(['calves']));
  });

  it('has the exercises of packs behind those of the app', () => {
    const own = ownExercise('desk/nod');
    expect(ids(everyExercise([own]))).toEqual([...BUILT_IN_IDS, own.id]);
    expect(ids(candidates('movement', meansOf({ own: [own] }))).at(-1)).toBe(own.id);
  });

  it('leaves out what cannot be done and what is switched off', () => {
    expect(candidates('release', meansOf({ spent: 'all' }))).toEqual([]);
    expect(ids(candidates('any', meansOf({ off: ['mov-chin-tuck'] })))).not.toContain('mov-chin-tuck');
  });

  it('says why there is nothing, beginning with what is changed at once', () => {
    expect(whyNone('release', meansOf({ spent: 'all', tools: [] }))?.bar.is).toBe('dose');
    const off = BUILT_IN_IDS.filter((id) => id !== 'mov-chin-tuck');
    const none = whyNone('movement', meansOf({ off, resting: ['mov-chin-tuck'] }));
    expect(none?.bar.is).toBe('off');
    expect(whyNone('movement', meansOf())).toBeNull();
  });
});

describe('choosing', () => {
  const chosen = (from: readonly Exercise[], means: Partial<Means> = {}) =>
    chosenFrom(from, meansOf(means))?.id;

  it('takes the one longest not done, so that none comes twice before all were there', () => {
    let lastDone: Means['lastDone'] = {};
    const rounds = ALL.map((_, at) => {
      const id = chosen(ALL, { lastDone, dice: 0.7 })!;
      lastDone = { ...lastDone, [id]: at + 1 };
      return id;
    });
    expect(new Set(rounds).size).toBe(ALL.length);
  });

  it('throws dice among equals', () => {
    expect(ALL.map((_, at) => chosen(ALL, { dice: (at + 0.5) / ALL.length }))).toEqual(ids(ALL));
    expect(chosen([])).toBeUndefined();
  });

  it('takes every second one from an area that is tight, whichever of them the dice say', () => {
    const tight = ['calves'] as const;
    const calves = ids(ALL.filter(({ area }) => area === 'calves'));
    const half = Array.from({ length: 50 }, (_, at) => chosen(ALL, { tight, dice: at / 100 }));
    expect(new Set(half)).toEqual(new Set(calves));
    const rest = Array.from({ length: 50 }, (_, at) => chosen(ALL, { tight, dice: 0.5 + at / 100 }));
    expect(new Set(rest).size).toBeGreaterThan(40);
    const others = ALL.filter(({ area }) => area !== 'calves');
    expect(chosen(others, { tight, dice: 0 })).toBe(others[0]?.id);
  });
});

describe('the ladder of an exercise', () => {
  const hip = CATALOGUE['rel-glutemed-wall-ball'];

  it('has the tools that somebody owns, gentlest first', () => {
    expect(ladderOf(hip, ['lacrosse-ball', 'soft-ball'], NO_CAP)).toEqual(['soft-ball', 'lacrosse-ball']);
    expect(ladderOf(hip, [], NO_CAP)).toEqual([]);
    expect(ladderOf({ ...hip, tools: ['hands', 'soft-ball'] }, [], NO_CAP)).toEqual(['hands']);
  });

  it('is nothing needed where no tool is', () => {
    expect(ladderOf({ ...hip, tools: [] }, [], NO_CAP)).toEqual(['none']);
  });

  it('ends at the firmest tool that may be, for what presses', () => {
    const cap = { pressure: 3, tool: 'soft-ball' } as const;
    expect(ladderOf(hip, ['soft-ball', 'tennis-ball'], cap)).toEqual(['soft-ball']);
    const pull = { ...CATALOGUE['mov-band-lateral-raise'], tools: ['lacrosse-ball'] } as const;
    expect(ladderOf(pull, ['lacrosse-ball'], cap)).toEqual(['lacrosse-ball']);
  });

  it('aims no higher than may be, and says so in words', () => {
    expect(aimOf(hip, NO_CAP)).toEqual(hip.intensity);
    expect(aimOf(hip, { pressure: 2, tool: null })).toEqual([2, 2]);
    expect(aimOf(CATALOGUE['mov-chin-tuck'], NO_CAP)).toBeNull();
    expect([aimText([3, 5]), aimText([3, 4]), aimText([2, 2])]).toEqual(['4', '3 or 4', '2']);
  });
});
