import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { DOSE } from '#core/exercises/exercise.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import type { Stage } from './session.ts';
import { isBetween } from './session.ts';
import { exerciseSeconds, exerciseStages, FIND_SECONDS, READING_SECONDS, SWITCH_SECONDS } from './stages.ts';

const releases = BUILT_IN_IDS.filter((id) => CATALOGUE[id].kind === 'release');
const stagesOf = (id: (typeof BUILT_IN_IDS)[number], seconds: number | null = null) =>
  exerciseStages({
    exercise: CATALOGUE[id],
    tool: 'none',
    aim: CATALOGUE[id].kind === 'release' ? [3, 4] : null,
    seconds,
  });
const total = (stages: readonly Stage[]) => stages.reduce((sum, { seconds }) => sum + seconds, 0);
const pressed = (stages: readonly Stage[], side: Stage['side']) =>
  total(stages.filter((stage) => stage.pressure && stage.side === side));

describe('the stages of an exercise', () => {
  it.each(BUILT_IN_IDS)('%s begins with its set-up, and has both sides alike with a switch between', (id) => {
    const stages = stagesOf(id);
    expect(stages[0]).toMatchObject({ kind: 'set-up', pressure: false });
    const work = (side: Stage['side']) =>
      stages
        .filter((one) => one.side === side && !isBetween(one.kind))
        .map(({ kind, seconds, taps }) => [kind, seconds, taps]);
    if (CATALOGUE[id].sides === 'midline') {
      expect(stages.every((stage) => stage.side === null && stage.kind !== 'switch')).toBe(true);
      return;
    }
    expect(work('left')).toEqual(work('right'));
    const at = stages.findIndex((stage) => stage.kind === 'switch');
    expect(stages[at]).toMatchObject({ side: 'right', seconds: SWITCH_SECONDS, pressure: false });
    expect(stages.slice(0, at).every((stage) => stage.side === 'left')).toBe(true);
    expect(stages.slice(at).every((stage) => stage.side === 'right')).toBe(true);
  });

  it('have time to read on top of the set-up', () => {
    const first = CATALOGUE['mov-chin-tuck'].phases[0]!;
    expect(stagesOf('mov-chin-tuck')[0]!.seconds).toBe(first.seconds + READING_SECONDS);
  });

  it('have time to look for the spot before each side is pressed, less on the second', () => {
    const finds = stagesOf('rel-glutemed-wall-ball').flatMap((stage, at, all) =>
      stage.kind === 'find' ? [[stage.side, stage.seconds, stage.pressure, all[at + 1]?.pressure]] : [],
    );
    expect(finds).toEqual([
      ['left', FIND_SECONDS.first, false, true],
      ['right', FIND_SECONDS.second, false, true],
    ]);
    expect(stagesOf('rel-suboccipital-floor').filter(({ kind }) => kind === 'find')).toHaveLength(1);
    expect(stagesOf('mov-chin-tuck').some(({ kind }) => kind === 'find')).toBe(false);
  });

  it('say how hard, as a number in words', () => {
    const cues = stagesOf('rel-uppertrap-wall-ball').map(({ cue }) => cue);
    expect(cues.some((cue) => cue.includes('about a 3 or 4 out of 10'))).toBe(true);
  });

  it.each(BUILT_IN_IDS)('%s has a cue and seconds in every stage', (id) => {
    for (const stage of stagesOf(id)) {
      expect(stage.cue).toMatch(/\S/);
      expect(stage.seconds).toBeGreaterThan(0);
    }
  });

  it('are as long as is reckoned', () => {
    for (const id of BUILT_IN_IDS) expect(exerciseSeconds(CATALOGUE[id])).toBe(total(stagesOf(id)));
  });
});

describe('the reposition cue', () => {
  it('comes only where one spot would be pressed for more than 30 s, because a change of stage is one too', () => {
    const taps = (id: (typeof BUILT_IN_IDS)[number], seconds: number | null = null) =>
      stagesOf(id, seconds).flatMap((stage) => (stage.pressure ? [stage.taps] : []));
    expect(taps('rel-glutemed-wall-ball').flat()).toEqual([]);
    expect(taps('rel-foot-standing-ball').slice(0, 3)).toEqual([[], [18], []]);
    // 120 s of it: 42 s of holding, 35 s of creeping, and the movement, which has none.
    expect(taps('rel-glutemed-wall-ball', 300).slice(0, 3)).toEqual([[21], [18], []]);
  });

  it('is none where the exercise stays on one spot', () => {
    expect(stagesOf('rel-levator-seated-press', 300).flatMap((stage) => stage.taps)).toEqual([]);
  });
});

describe('the repetitions', () => {
  it('are counted in the moving stages of movements only', () => {
    expect(stagesOf('mov-chin-tuck').map(({ reps }) => reps)).toEqual([null, 8, null]);
    for (const id of releases) expect(stagesOf(id).every(({ reps }) => reps === null)).toBe(true);
  });

  it('are as many as the time allows, at the same pace', () => {
    const reps = (seconds: number) => stagesOf('mov-chin-tuck', seconds).map((stage) => stage.reps);
    expect(reps(40)).toEqual([null, 4, null]);
    expect(reps(10)).toEqual([null, 1, null]);
  });
});

describe('the own time of a person', () => {
  it('is the time of work on one side of a movement, letting go included', () => {
    const work = (seconds: number) =>
      total(stagesOf('mov-chin-tuck', seconds).filter(({ kind }) => !isBetween(kind)));
    expect([work(30), work(120)]).toEqual([30, 120]);
  });

  it('never makes a movement shorter than 10 s and its breath', () => {
    const [, move] = stagesOf('mov-chin-tuck', 1);
    expect(move?.seconds).toBe(10);
  });

  it.each(releases)('never takes the dose of %s out of 60 to 120 s', (id) => {
    for (const seconds of [1, 20, 45, 60, 90, 110, 121, 200, 600]) {
      const stages = stagesOf(id, seconds);
      for (const side of CATALOGUE[id].sides === 'each' ? (['left', 'right'] as const) : [null]) {
        expect(pressed(stages, side)).toBeGreaterThanOrEqual(DOSE.least);
        expect(pressed(stages, side)).toBeLessThanOrEqual(DOSE.most);
      }
    }
  });
});
