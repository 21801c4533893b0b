import { describe, expect, it } from 'vitest';
import { SOURCES } from '#core/exercises/sources.ts';
import type { Statement, Topic } from './statements.ts';
import { certaintyOf } from './statements.ts';
import { TOPICS } from './topics.ts';

const topics: readonly Topic[] = TOPICS;
const all: readonly Statement[] = topics.flatMap(({ statements }) => statements);
const FORBIDDEN =
  /break(s|ing)? up|knots?\b|adhesions?\b|fix(es)? (your )?posture|\btreats\b|\bcures?\b|prevents? (neck )?pain|!/i;

describe('what the app says about how it works', () => {
  it('has every id and every sentence once', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
  });

  it('answers what a spot is, what pressing does and does not, how long it lasts, and why one moves', () => {
    expect(topics.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'spot',
        'pressing',
        'not',
        'lasting',
        'movement',
        'hard',
        'long',
        'tools',
        'breaks',
      ]),
    );
  });

  it.each(all.map(({ says }) => [says]))('promises nothing and uses no forbidden word: %s', (says) => {
    expect(says).not.toMatch(FORBIDDEN);
    expect(says.length).toBeLessThan(240);
  });

  it('names each source once, and nothing as a study that is none', () => {
    for (const statement of all) {
      expect(new Set(statement.sources).size).toBe(statement.sources.length);
      const studied = statement.sources.some((id) => SOURCES[id].seen === 'summary');
      expect(certaintyOf(statement) === 'studies').toBe(studied);
    }
  });

  it('speaks of trials, studies and reviews only where one is named', () => {
    const claims = all.filter(({ says }) => /\b(trials?|one study|a review)\b/.test(says));
    expect(claims.length).toBeGreaterThan(4);
    expect(claims.filter((one) => certaintyOf(one) !== 'studies')).toEqual([]);
  });

  it('calls what has no source practice', () => {
    expect(certaintyOf({ says: '', sources: [] })).toBe('practice');
    expect(certaintyOf({ says: '', sources: ['practice-wall'] })).toBe('practice');
    expect(certaintyOf({ says: '', sources: ['seed'] })).toBe('founding');
  });
});
