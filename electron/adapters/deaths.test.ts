import { describe, expect, test } from 'vitest';
import { deathCount } from './deaths.ts';

describe('A window that dies', () => {
  test('is worth opening again five times within a minute', () => {
    const again = deathCount();
    const answers = [0, 1, 2, 3, 4, 5, 6].map((second) => again(second * 1000));
    expect(answers).toEqual([true, true, true, true, true, false, false]);
  });

  test('is worth it always when it dies now and then', () => {
    const again = deathCount();
    for (let minute = 0; minute < 20; minute++) expect(again(minute * 60_000)).toBe(true);
  });
});
