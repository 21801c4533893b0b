import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationText } from '#core/bridge/words.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { planJust, planNamed } from '#core/testing/plans.ts';
import { ALL_WORDS, transcriptOf } from '#core/testing/transcript.ts';
import type { HeardAt } from '#core/testing/transcript.ts';
import { cutTo, planSeconds } from './plan.ts';
import { isBetween } from './session.ts';
import type { Stage } from './session.ts';
import { timeText } from './spoken.ts';

const spokenIn = (lines: readonly HeardAt[]) => lines.filter((line) => line.says !== null);
const words = (lines: readonly HeardAt[]) => lines.flatMap(({ says }) => (says === null ? [] : [says]));

/** Words that begin before the ones before them are over. */
function overlaps(lines: readonly HeardAt[]): readonly string[] {
  const spoken = spokenIn(lines);
  return spoken.flatMap((line, at) => {
    const next = spoken[at + 1];
    return next !== undefined && next.at < line.until ? [`${line.says ?? ''} | ${next.says ?? ''}`] : [];
  });
}

const openingOf = (stages: readonly Stage[], index: number) =>
  stages.slice(0, index).reduce((sum, stage) => sum + stage.seconds * 1000, 0);

describe('a part that is left out', () => {
  const plan = planNamed('mov-chin-tuck');
  const why = 'Its area has had enough for today.';
  const count = (many: number, heard = ALL_WORDS) =>
    words(transcriptOf({ ...plan, leftOut: Array(many).fill({ name: 'Release', why }) }, heard)).filter(
      (text) => text.includes('left out'),
    );

  it('is told once in short, and nothing is where nothing was', () => {
    expect(count(0)).toEqual([]);
    expect(count(1)).toEqual([expect.stringContaining('One part is left out.')]);
    expect(count(2)).toEqual([expect.stringContaining('2 parts are left out.')]);
  });
});

describe.each(BUILT_IN_IDS)('the words of %s', (id) => {
  const plan = planJust([id]);
  const lines = transcriptOf(plan);

  it('never run into what is said next', () => {
    expect(overlaps(lines)).toEqual([]);
  });

  it('say at the beginning of each stage what it asks for', () => {
    const silent = plan.stages.flatMap((stage, index) => {
      const first = lines.find(({ at }) => at === openingOf(plan.stages, index));
      const wanted =
        stage.kind === 'switch' ? `${stage.side === 'left' ? 'Left' : 'Right'} side.` : stage.cue;
      return first?.says?.includes(wanted) === true
        ? []
        : [`${stage.kind}: ${wanted} | ${first?.says ?? ''}`];
    });
    expect(silent).toEqual([]);
  });

  it('name the exercise and, before its first work on each side, the side', () => {
    expect(words(lines)[0]).toContain(CATALOGUE[id].name);
    for (const side of ['left', 'right'] as const) {
      if (!plan.stages.some((stage) => stage.side === side)) continue;
      const work = plan.stages.findIndex((stage) => stage.side === side && !isBetween(stage.kind));
      const before = lines.filter(({ at }) => at <= openingOf(plan.stages, work)).slice(-8);
      expect(words(before).join(' ').toLowerCase()).toContain(`${side} side`);
    }
  });

  it('say how hard to press, and how to know that it is too hard', () => {
    if (CATALOGUE[id].kind !== 'release') return;
    const all = words(lines).join(' ');
    expect(all).toContain('If you cannot breathe deeply, it is too much.');
    expect(all).toMatch(/\b[1-6]( or [1-6])?\b/);
  });

  it('are those of a session that is heard to the end: taps, ticks, and Done', () => {
    const heard = lines.map(({ sound }) => sound);
    const taps = plan.stages.reduce((sum, stage) => sum + stage.taps.length, 0);
    expect(heard.filter((sound) => sound === 'reposition')).toHaveLength(taps);
    expect(lines.at(-1)).toMatchObject({ sound: 'end', says: expect.stringMatching(/^Done\./) as string });
    const pressing = plan.stages.some((stage) => stage.pressure);
    if (pressing) expect(heard).toContain('half');
  });
});

describe('the words of a session', () => {
  it('never run into each other, however it was cut, at any pace', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUILT_IN_IDS),
        fc.integer({ min: 30, max: 400 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.constantFrom('all' as const, 'short' as const),
        (id, seconds, rate, spoken) => {
          const hearing = { quiet: false, speech: { rate, words: spoken } };
          expect(overlaps(transcriptOf(cutTo(planNamed(id), seconds), hearing))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('count as often as the cue says, and not what is done once', () => {
    const last = (id: (typeof BUILT_IN_IDS)[number]) =>
      planJust([id]).stages.flatMap(({ reps }) => (reps === null ? [] : [reps]));
    expect([last('mov-breath-drop'), last('mov-chin-tuck'), last('mov-walk-reset')]).toEqual([[3], [8], []]);
    const walk = words(transcriptOf(planJust(['mov-walk-reset'])));
    expect(walk).toEqual(expect.arrayContaining(['Half time.', '30 seconds left.', '10 seconds left.']));
  });

  it('begin a late count by saying that it goes on', () => {
    const counted = words(transcriptOf(planJust(['mov-chin-tuck']))).filter((says) => /\d\.$/.test(says));
    expect(counted.slice(0, 2)).toEqual(['Keep counting: 3.', '4.']);
  });

  it('announce what is next', () => {
    const plan = planJust(['rel-uppertrap-hook-seated', 'mov-chin-tuck']);
    expect(words(transcriptOf(plan)).some((says) => says.startsWith('Next: Chin glide.'))).toBe(true);
  });

  it('are names, sides, the switch and the end where that is enough', () => {
    const hearing = { quiet: false, speech: { rate: 1, words: 'short' as const } };
    const { name } = CATALOGUE['rel-uppertrap-wall-ball'];
    expect(words(transcriptOf(planJust(['rel-uppertrap-wall-ball']), hearing))).toEqual([
      `${name}. Left side.`,
      `${name}, left side.`,
      `${name}, left side.`,
      'Right side.',
      `${name}, right side.`,
      `${name}, right side.`,
      'Done.',
    ]);
  });

  it('ask for the key where the clock waits', () => {
    const plan = { ...planJust(['mov-chin-tuck']), waits: 'stage' as const };
    const waiting = transcriptOf(plan).filter(({ sound }) => sound === 'waiting');
    expect(words(waiting)).toEqual([
      "This part is over. Next: chin glide. Press Space or the headset's button to go on.",
      "This part is over. Next: breathing. Press Space or the headset's button to go on.",
    ]);
  });

  it('are none in an office, where only sides, pressing and the end are heard', () => {
    const lines = transcriptOf(planJust(['rel-uppertrap-wall-ball']), { quiet: true, speech: null });
    expect(lines.map(({ sound }) => sound)).toEqual(['stage', 'switch-right', 'stage', 'end']);
    expect(words(lines)).toEqual([]);
  });

  it('are none without a voice, and everything else is heard all the same', () => {
    const plan = planJust(['rel-uppertrap-wall-ball']);
    const bare = transcriptOf(plan, { quiet: false, speech: null });
    expect(words(bare)).toEqual([]);
    const kinds = (lines: readonly HeardAt[]) => new Set(lines.flatMap(({ sound }) => sound ?? []));
    expect(kinds(bare)).toEqual(kinds(transcriptOf(plan, ALL_WORDS)));
  });
});

describe('the length said as a session begins', () => {
  it('is the one that the window shows', () => {
    for (const id of BUILT_IN_IDS) {
      const plan = planNamed(id);
      const shown = durationText(planSeconds(plan)).replace(/ (min|s)$/, '');
      const all = words(transcriptOf(plan));
      const about = all[0]?.match(/About (\d+)/)?.[1];
      if (about !== undefined) expect(about).toBe(shown);
    }
  });
});

describe('a length to be heard', () => {
  it('is told in seconds and minutes', () => {
    expect([1, 25, 60, 80, 120].map(timeText)).toEqual([
      '1 second',
      '25 seconds',
      '1 minute',
      '1 minute 20',
      '2 minutes',
    ]);
  });
});
