import { describe, expect, test } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { kindSentence, markOf } from './kind-words.ts';

const { kinds, routines } = DEFAULTS;
const [movement] = kinds as readonly [Kind];
const said = (part: Partial<Kind>) => kindSentence({ ...movement, ...part }, routines);

describe('the sentence of a kind of break', () => {
  test('says each kind of the defaults', () => {
    expect(kinds.map((kind) => kindSentence(kind, routines))).toEqual([
      'Every 30 min at work, a movement of about 90 s, in a small window.',
      'Every 90 min at work, a release of about 5 min, in a small window.',
      'When a working day starts, the routine Morning set for about 5 min, in a small window.',
    ]);
  });

  test.each<[Partial<Kind>, string]>([
    [{ trigger: { by: 'clock', every: 1200 } }, 'Every 20 min by the clock, a movement of about 90 s,'],
    [
      { trigger: { by: 'times', times: ['15:00', '10:30'], days: ['fri', 'mon', 'tue', 'wed', 'thu'] } },
      'At 10:30 and 15:00, Monday to Friday, a movement',
    ],
    [{ trigger: { by: 'times', times: ['08:00'], days: ['sun', 'wed'] } }, 'At 08:00, Wednesday and Sunday,'],
    [{ trigger: { by: 'times', times: [], days: ['mon'] } }, 'Never: there is no time yet.'],
    [{ trigger: { by: 'times', times: ['08:00'], days: [] } }, 'Never: no day is chosen.'],
    [{ content: { is: 'area', area: 'calves' } }, 'about 90 s for the calf'],
    [{ content: { is: 'exercise', exercise: 'mov-chin-tuck' } }, 'Chin glide for about 90 s'],
    [{ content: { is: 'routine', routine: 'gone' } }, 'whatever fits for about 90 s'],
    [{ presence: 'notification', sounds: 'none' }, 'as a notification. Without a sound.'],
    [{ presence: 'full-screen', sounds: 'session' }, 'over the whole screen. Sounds only in the break.'],
  ])('of %j', (part, words) => {
    expect(said(part)).toContain(words);
  });
});

describe('the mark of a kind of break', () => {
  test('is that of its exercises', () => {
    expect(markOf({ is: 'exercise', exercise: 'rel-uppertrap-wall-ball' }, [])).toBe('release');
    expect(markOf({ is: 'routine', routine: 'morning' }, routines)).toBe('movement');
    expect(markOf({ is: 'area', area: 'calves' }, [])).toBe('any');
  });
});
