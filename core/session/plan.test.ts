import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { DOSE } from '#core/exercises/exercise.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { plan, planSeconds, READING_SECONDS, SWITCH_SECONDS } from './plan.ts';
import type { Plan, Side } from './session.ts';

const ALL = [...TOOL_IDS];
const pressure = ({ stages }: Plan, exercise: string, side: Side | null) =>
  stages
    .filter((stage) => stage.exercise === exercise && stage.side === side && stage.pressure)
    .reduce((sum, stage) => sum + stage.seconds, 0);

describe('the plan of a session', () => {
  const releases = BUILT_IN_IDS.filter((id) => CATALOGUE[id].kind === 'release');

  it.each(releases)('%s presses for 60 to 120 s a side', (id) => {
    const made = plan(id, ALL);
    const sides: readonly (Side | null)[] = CATALOGUE[id].sides === 'each' ? ['left', 'right'] : [null];
    for (const side of sides) {
      expect(pressure(made, id, side)).toBeGreaterThanOrEqual(DOSE.least);
      expect(pressure(made, id, side)).toBeLessThanOrEqual(DOSE.most);
    }
  });

  it.each(releases)('%s is followed by a movement, whatever the person owns', (id) => {
    for (const owned of [ALL, [], ...ALL.map((tool) => [tool])]) {
      const { exercises } = plan(id, owned);
      expect(exercises.map((one) => CATALOGUE[one].kind)).toEqual(['release', 'movement']);
    }
  });

  it.each(BUILT_IN_IDS)('%s has a set-up, then both sides alike, with a switch between them', (id) => {
    const own = plan(id, ALL).stages.filter((stage) => stage.exercise === id);
    expect(own[0]).toMatchObject({ kind: 'set-up', pressure: false });
    const kinds = (side: Side | null) =>
      own
        .filter((stage) => stage.side === side && !['set-up', 'switch'].includes(stage.kind))
        .map((one) => one.kind);
    if (CATALOGUE[id].sides === 'midline') {
      expect(own.every((stage) => stage.side === null && stage.kind !== 'switch')).toBe(true);
      return;
    }
    expect(kinds('left')).toEqual(kinds('right'));
    const at = own.findIndex((stage) => stage.kind === 'switch');
    expect(own[at]).toMatchObject({ side: 'right', seconds: SWITCH_SECONDS, pressure: false });
    expect(own.slice(0, at).every((stage) => stage.side === 'left')).toBe(true);
    expect(own.slice(at).every((stage) => stage.side === 'right')).toBe(true);
  });

  it('gives reading time on top of the set-up', () => {
    const first = CATALOGUE['mov-chin-tuck'].phases[0]!;
    expect(plan('mov-chin-tuck', []).stages[0]!.seconds).toBe(first.seconds + READING_SECONDS);
  });

  it('has a cue in every stage, and seconds in every stage', () => {
    for (const id of BUILT_IN_IDS) {
      for (const stage of plan(id, ALL).stages) {
        expect(stage.cue).toMatch(/\S/);
        expect(stage.seconds).toBeGreaterThan(0);
      }
    }
  });

  it('taps while pressing on one spot only, every so often, and never next to a change', () => {
    for (const id of BUILT_IN_IDS) {
      for (const stage of plan(id, ALL).stages) {
        if (!stage.pressure || stage.kind === 'move') expect(stage.taps).toEqual([]);
        for (const tap of stage.taps) {
          expect(tap).toBeGreaterThanOrEqual(3);
          expect(tap).toBeLessThanOrEqual(stage.seconds - 3);
        }
      }
    }
    const [, hold, sweep] = plan('rel-glutemed-wall-ball', ALL).stages;
    expect([hold?.taps, sweep?.taps]).toEqual([[25], [20]]);
  });

  it('counts repetitions in the moving stages of movements only', () => {
    const reps = (id: (typeof BUILT_IN_IDS)[number]) => plan(id, ALL).stages.map((stage) => stage.reps);
    expect(reps('mov-chin-tuck')).toEqual([null, 8, null]);
    expect(
      reps('rel-uppertrap-hook-seated')
        .slice(0, 11)
        .every((many) => many === null),
    ).toBe(true);
  });

  it('uses the gentlest tool that the person owns, and shows the gentlest when they own none', () => {
    const tool = (owned: readonly string[]) => plan('rel-glutemed-wall-ball', owned).stages[0]!.tool;
    expect(tool(['lacrosse-ball', 'tennis-ball'])).toBe('tennis-ball');
    expect(tool([])).toBe('soft-ball');
  });

  it('takes the next movement when the best one needs a tool that is not there', () => {
    expect(plan('rel-uppertrap-hook-seated', []).exercises).toEqual([
      'rel-uppertrap-hook-seated',
      'mov-chin-tuck',
    ]);
    expect(plan('rel-uppertrap-wall-ball', ['soft-ball']).exercises).toEqual([
      'rel-uppertrap-wall-ball',
      'mov-chin-tuck',
    ]);
  });

  it('is some minutes long, whatever somebody owns', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BUILT_IN_IDS), fc.subarray(ALL), (id, owned) => {
        const seconds = planSeconds(plan(id, owned));
        return seconds >= 60 && seconds <= 8 * 60;
      }),
    );
  });
});
