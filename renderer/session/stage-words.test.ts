import { describe, expect, test } from 'vitest';
import type { Stage, StageKind } from '#core/session/session.ts';
import { isBetween } from '#core/session/session.ts';
import { indexIn, planFor, sessionIn } from '../testing/samples.ts';
import {
  announcement,
  breathAt,
  breathWords,
  needs,
  nextWords,
  otherSideSeconds,
  partAt,
  partName,
  partsOf,
  segmentsAt,
  spokenLength,
} from './stage-words.ts';

const plan = planFor('rel-uppertrap-wall-ball');
const { stages } = plan;
const at = (kind: StageKind, nth = 0) => stages[indexIn(plan, { kind, nth })]!;

describe('The words of a stage', () => {
  test.each([
    [1, '1 second'],
    [30, '30 seconds'],
    [60, '1 minute'],
    [95, '1 minute 35'],
    [120, '2 minutes'],
  ])('read %i s aloud as "%s"', (seconds, text) => expect(spokenLength(seconds)).toBe(text));

  test('announce each kind of stage', () => {
    const said = (kind: StageKind, nth = 0) => announcement(plan, at(kind, nth));
    expect(said('set-up')).toMatch(/^Set up: Shoulder-top ball lean, 25 seconds\. /);
    expect(said('find')).toMatch(/^Left side: find the spot, 12 seconds\. Press lightly/);
    expect(said('hold')).toMatch(/^Left side, 25 seconds\. /);
    expect(said('switch')).toMatch(/^Now the right side\. /);
    expect(said('move', 2)).toMatch(/^Two-minute side raise, 45 seconds\. /);
    expect(announcement(plan, { ...at('hold'), kind: 'swap', cue: 'Take the soft ball.' })).toBe(
      'Take the soft ball.',
    );
  });

  test('name what follows by what matters about it', () => {
    const next = (one: Stage, other: Stage | null) => nextWords(plan, one, other);
    expect(next(at('breathe'), at('switch'))).toEqual({ name: 'Right side', length: '0:08' });
    expect(next(at('switch'), at('find', 1))).toEqual({ name: 'Find the spot, right', length: '0:08' });
    expect(next(at('set-up'), at('find'))).toEqual({ name: 'Find the spot', length: '0:12' });
    expect(next(at('breathe', 1), at('set-up', 1)).name).toBe('Two-minute side raise');
    expect(next(at('move', 2), null)).toEqual({ name: 'Done', length: '' });
  });

  test('pace a breath of 4 s in and 6 s out', () => {
    const words = [0, 3999, 4000, 9999, 10_000].map((spent) => breathWords(spent).word);
    expect(words).toEqual(['Breathe in', 'Breathe in', 'Breathe out', 'Breathe out', 'Breathe in']);
    expect([0, 2000, 4000, 7000, 10_000].map(breathAt)).toEqual([0, 0.5, 1, 0.5, 0]);
  });

  test('list what a stage needs', () => {
    expect(needs(plan, at('set-up')).map(({ label }) => label)).toEqual(['Tennis ball', 'Wall', 'Standing']);
  });

  test('sum a plan up in its sides and movements', () => {
    expect(partsOf(plan).map((part) => [partName(plan, part), part.seconds])).toEqual([
      ['Left', 105],
      ['Right', 105],
      ['Side raise', 105],
    ]);
  });

  test('count the parts and segments by what is done in them', () => {
    const index = (kind: StageKind, nth = 0) => indexIn(plan, { kind, nth });
    expect(partAt(plan, 0)).toEqual({ part: 1, of: 3 });
    expect(partAt(plan, index('breathe'))).toEqual({ part: 1, of: 3 });
    expect(partAt(plan, index('switch'))).toEqual({ part: 2, of: 3 });
    expect(partAt(plan, stages.length - 1)).toEqual({ part: 3, of: 3 });
    const works = stages.filter(({ kind }) => !isBetween(kind)).length;
    expect(segmentsAt(plan, 0)).toEqual({ done: 0, toCome: works });
    expect(segmentsAt(plan, index('hold'))).toEqual({ done: 0, toCome: works - 1 });
    expect(segmentsAt(plan, index('switch'))).toEqual({ done: 5, toCome: works - 5 });
  });

  test('tell how long the other side was worked on', () => {
    const session = sessionIn('rel-uppertrap-wall-ball', 0, { kind: 'switch' });
    expect(otherSideSeconds(session, at('switch'))).toBe(105);
  });
});
