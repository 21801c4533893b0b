import { describe, expect, it } from 'vitest';
import { TOPICS } from '#core/learn/topics.ts';
import { RULES } from '#core/screening/rules.ts';
import { CATALOGUE } from './catalogue.ts';
import { cueText } from './cue.ts';
import { BUILT_IN_IDS } from './ids.ts';
import { ZONES } from './zones.ts';

/** What may turn a desk tool into a medical claim, or is plainly wrong (evidence.md 5.4, founding article F4). */
const FORBIDDEN =
  /\b(treats?|cures?|heals?|fix(es)? (your )?posture|prevents? (\w+ )?pain|break(s|ing)? up (the )?(knots?|adhesions?))\b/i;

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

describe('The words of the product', () => {
  it.each([
    ['exercises', CATALOGUE],
    ['health questions', RULES],
    ['places not to press', ZONES],
    ['pages to learn from', TOPICS],
  ])('never says a forbidden word: %s', (_, words) => {
    expect(texts(words).filter((text) => FORBIDDEN.test(text))).toEqual([]);
  });

  it('knows a forbidden word when it sees one', () => {
    expect(FORBIDDEN.test('This breaks up knots.')).toBe(true);
    expect(FORBIDDEN.test('It prevents neck pain.')).toBe(true);
  });
});

/** Words that are read or heard in a second, at an easy pace. */
const WORDS_A_SECOND = 2.6;

describe('A cue', () => {
  const cues = BUILT_IN_IDS.flatMap((id) => {
    const { phases, kind } = CATALOGUE[id];
    return phases.map((phase) => ({ id, exercise: kind, ...phase }));
  });

  it('can be read and heard in the time that it stands', () => {
    const long = cues.filter(({ cue, seconds, kind }) => {
      const words = cueText(cue, { aim: '3 or 4', side: 'right' }).split(/\s+/).length;
      // Set-ups have reading time on top, and wait where the person wants that.
      return words / WORDS_A_SECOND > seconds + (kind === 'set-up' ? 5 : 0);
    });
    expect(long.map(({ id, cue }) => `${id}: ${cue}`)).toEqual([]);
  });

  it('is short enough for its place: 170 characters for a set-up, 130 for the rest', () => {
    const long = cues.filter(
      ({ cue, kind }) =>
        cueText(cue, { aim: '3 or 4', side: 'right' }).length > (kind === 'set-up' ? 170 : 130),
    );
    expect(long.map(({ id, cue }) => `${id}: ${cue.length} ${cue}`)).toEqual([]);
  });

  it('of a release names the pressure to aim for once a side', () => {
    for (const id of BUILT_IN_IDS) {
      const { kind, phases } = CATALOGUE[id];
      const named = phases.filter(({ cue }) => cue.includes('{aim}'));
      expect(named, id).toHaveLength(kind === 'release' ? 1 : 0);
      expect(named.every(({ pressure }) => pressure)).toBe(true);
    }
  });
});
