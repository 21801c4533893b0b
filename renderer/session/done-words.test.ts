import { describe, expect, test } from 'vitest';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { ended, stateWith } from '../testing/samples.ts';
import { changeText, doneHeading, doneParts, nextLine } from './done-words.ts';

const NOW = Date.UTC(2026, 10, 23, 9, 0, 0);
const heading = (exercise: ExerciseId, seconds: readonly number[]) =>
  doneHeading(ended(exercise, NOW, seconds));

const BALL = 'rel-uppertrap-wall-ball';
const LEFT = [20, 12, 25, 25, 25, 20, 10, 8];
const RIGHT = [8, 25, 25, 25, 20, 10, 20];

describe('The heading after a session', () => {
  test.each<[ExerciseId, readonly number[], string]>([
    [BALL, [...LEFT, ...RIGHT, 45, 15, 45], 'Both shoulders, then 24 side raises.'],
    [BALL, [...LEFT, ...RIGHT, 45], 'Both shoulders, then twelve side raises.'],
    [BALL, [...LEFT, ...RIGHT, 4], 'Both shoulders, then one side raise.'],
    [BALL, [...LEFT, ...RIGHT, 3], 'Both shoulders.'],
    [BALL, LEFT, 'Left shoulder.'],
    [BALL, [20, 12, 25, 10], 'Part of the left shoulder.'],
    [BALL, [...LEFT, 8, 25], 'Left shoulder, part of the right.'],
    [BALL, [20, 12, 25, 0, 0, 0, 0, 8, 8, 25, 25, 25, 20, 10], 'Right shoulder, part of the left.'],
    [BALL, [20, 12, 5, 0, 0, 0, 0, 8, 8, 5], 'Part of both shoulders.'],
    [BALL, [20], 'Nothing this time.'],
    ['mov-chin-tuck', [15, 64, 8], 'Eight chin glides.'],
    ['mov-standing-hip-abduction', [13, 40, 8, 40], '20 side leg lifts.'],
  ])('says of %s with %j: %s', (exercise, seconds, text) => expect(heading(exercise, seconds)).toBe(text));

  test('counts no repetition that was not finished', () => {
    expect(doneParts(ended('mov-chin-tuck', NOW, [15, 15.9]))[0]?.reps).toEqual({ done: 1, of: 8 });
  });
});

describe('What changed', () => {
  test('is told as it was said, for better or worse', () => {
    expect(changeText(6, 3)).toBe('Before 6, now 3. It stays on this device.');
    expect(changeText(2, 5)).toBe('Before 2, now 5. It stays on this device.');
    expect(changeText(null, 3)).toBeNull();
    expect(changeText(6, null)).toBe('You said 6 before.');
  });
});

describe('The line about the next break', () => {
  test('tells the truth when all kinds are off', () => {
    expect(nextLine(stateWith(NOW, {}, { kinds: [] }), NOW)).toBe('All breaks are off');
    expect(nextLine(stateWith(NOW, {}), NOW)).toBe('Next: movement in 30 min');
  });
});
