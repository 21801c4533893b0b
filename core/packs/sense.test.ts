import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { senses } from './sense.ts';

describe('the sense of an exercise', () => {
  test.for(BUILT_IN_IDS)('is there in %s, as it must be in those of packs', (id) => {
    expect(senses(CATALOGUE[id])).toEqual([]);
  });
});
