import { describe, expect, it } from 'vitest';
import { bodyFacts, remembered } from './body.ts';
import type { HistoryEntry } from './entry.ts';

const NOW = Date.UTC(2026, 2, 20, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const finished = (
  ago: number,
  exercise: 'mov-chin-tuck' | 'rel-calf-seated-press',
  seconds: number,
): HistoryEntry => ({
  at: NOW - ago,
  is: 'finished',
  kind: 'release',
  done: [{ exercise, seconds, pressureSeconds: 0 }],
});
const rated = (ago: number, when: 'before' | 'after', value: number): HistoryEntry => ({
  at: NOW - ago,
  is: 'rated',
  area: 'calves',
  when,
  value,
});
const facts = (...entries: readonly HistoryEntry[]) => bodyFacts(entries, [], NOW);

describe('what the history says about the body', () => {
  it('is nothing at first', () => {
    expect(facts()).toEqual({});
  });

  it('adds up what was really spent on each area in the last 7 days', () => {
    const { calves, suboccipitals } = facts(
      finished(8 * DAY, 'rel-calf-seated-press', 500),
      finished(6 * DAY, 'rel-calf-seated-press', 60),
      { ...finished(DAY, 'rel-calf-seated-press', 30), is: 'partial' } as HistoryEntry,
      finished(DAY, 'mov-chin-tuck', 45),
    );
    expect(calves).toEqual({ seconds: 90, tightness: null });
    expect(suboccipitals).toEqual({ seconds: 45, tightness: null });
  });

  it('tells the ratings of the session that was rated last', () => {
    const first = [rated(3 * DAY, 'before', 7), rated(3 * DAY - HOUR, 'after', 4)];
    expect(facts(...first).calves?.tightness).toMatchObject({ before: 7, after: 4 });
    expect(facts(...first, rated(DAY, 'before', 6)).calves?.tightness).toMatchObject({
      before: 6,
      after: null,
    });
    expect(facts(...first, rated(DAY, 'after', 2)).calves?.tightness).toMatchObject({
      before: null,
      after: 2,
    });
  });

  it('takes the last word where a rating is said again', () => {
    const { calves } = facts(rated(HOUR, 'before', 7), rated(HOUR - 1, 'before', 5), rated(1, 'after', 5));
    expect(calves?.tightness).toMatchObject({ before: 5, after: 5 });
  });

  it('says nothing of ratings older than 30 days, nor of an exercise that is no more', () => {
    expect(facts(rated(31 * DAY, 'before', 7))).toEqual({});
    const gone = { exercise: 'own/gone' as never, seconds: 60, pressureSeconds: 0 };
    expect(facts({ at: NOW, is: 'finished', kind: null, done: [gone] })).toEqual({});
  });

  it('counts what a clock that was set back puts a little ahead, and nothing from tomorrow', () => {
    expect(facts(finished(-HOUR, 'mov-chin-tuck', 45)).suboccipitals?.seconds).toBe(45);
    expect(facts(finished(-DAY, 'mov-chin-tuck', 45), rated(-DAY, 'before', 3))).toEqual({});
  });

  it('tells nothing that cannot be, whoever says so', () => {
    const wrong = [-1, 86_401, 1e12, NaN, Infinity].map((seconds) =>
      finished(HOUR, 'mov-chin-tuck', seconds),
    );
    const ratings = [-1, 99, NaN].map((value) => rated(HOUR, 'before', value));
    expect(facts(...wrong, ...ratings)).toEqual({});
    expect(facts(rated(HOUR, 'before', 4), ...ratings).calves?.tightness?.before).toBe(4);
  });

  it('counts no more time than a week has', () => {
    const days = Array.from({ length: 9 }, () => finished(HOUR, 'mov-chin-tuck', 86_400));
    expect(facts(...days).suboccipitals?.seconds).toBe(7 * 86_400);
  });

  it('remembers no more than it counts', () => {
    const entries = [finished(8 * DAY, 'mov-chin-tuck', 9), rated(8 * DAY, 'before', 3)];
    const skipped: HistoryEntry = { at: NOW, is: 'skipped', kind: 'movement' };
    expect(remembered([...entries, skipped], NOW)).toEqual([entries[1]]);
  });
});
