import { describe, expect, test } from 'vitest';
import { planFor } from '../testing/samples.ts';
import {
  announcement,
  breathWords,
  needs,
  nextWords,
  partName,
  partsOf,
  spokenLength,
} from './stage-words.ts';

const plan = planFor('rel-uppertrap-wall-ball');
const { stages } = plan;
const at = (index: number) => stages[index]!;

describe('The words of a stage', () => {
  test.each([
    [1, '1 second'],
    [30, '30 seconds'],
    [60, '1 minute'],
    [95, '1 minute 35'],
    [120, '2 minutes'],
  ])('read %i s aloud as "%s"', (seconds, text) => expect(spokenLength(seconds)).toBe(text));

  test('announce each kind of stage', () => {
    expect(announcement(plan, at(0))).toMatch(
      /^Set up: Shoulder-top ball lean, 25 seconds\. Back to the wall/,
    );
    expect(announcement(plan, at(1))).toMatch(/^Left side, 25 seconds\. /);
    expect(announcement(plan, at(6))).toMatch(/^Now the right side\. /);
    expect(announcement(plan, at(13))).toMatch(/^Two-minute side raise, 45 seconds\. /);
  });

  test('name what follows by what matters about it', () => {
    expect(nextWords(plan, at(5), at(6))).toEqual({ name: 'Right side', length: '0:08' });
    expect(nextWords(plan, at(6), at(7))).toEqual({ name: 'Hold, right', length: '0:25' });
    expect(nextWords(plan, at(11), at(12)).name).toBe('Two-minute side raise');
    expect(nextWords(plan, at(15), null)).toEqual({ name: 'Done', length: '' });
  });

  test('pace a breath of 4 s in and 6 s out', () => {
    const words = [0, 3999, 4000, 9999, 10_000].map((spent) => breathWords(spent).word);
    expect(words).toEqual(['Breathe in', 'Breathe in', 'Breathe out', 'Breathe out', 'Breathe in']);
  });

  test('list what a stage needs', () => {
    expect(needs(plan, at(0)).map(({ label }) => label)).toEqual(['Tennis ball', 'Wall', 'Standing']);
  });

  test('sum a plan up in its sides and movements', () => {
    const parts = partsOf(plan);
    expect(parts.map((part) => [partName(plan, part), part.seconds])).toEqual([
      ['Left', 105],
      ['Right', 105],
      ['Side raise', 105],
    ]);
  });
});
