import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { planJust } from '#core/testing/plans.ts';
import { transcriptOf } from '#core/testing/transcript.ts';
import { PULSE_WORDS, STOP_WORDS } from './spoken-safety.ts';

const words = (id: (typeof BUILT_IN_IDS)[number]) =>
  transcriptOf(planJust([id])).flatMap(({ says }) => (says === null ? [] : [says]));
const releases = BUILT_IN_IDS.filter((id) => CATALOGUE[id].kind === 'release');

describe('what keeps somebody safe who does not look', () => {
  it.each(releases)('is said once in %s: where not to press, and when to stop', (id) => {
    const all = words(id);
    expect(all.filter((text) => text.startsWith('Keep off '))).toHaveLength(1);
    expect(all.filter((text) => text === STOP_WORDS)).toHaveLength(1);
    expect(all.filter((text) => text === PULSE_WORDS).length).toBeLessThanOrEqual(2);
  });

  it('is nothing in a movement', () => {
    const all = words('mov-chin-tuck');
    expect(all.some((text) => text.startsWith('Keep off ') || text === STOP_WORDS)).toBe(false);
  });

  it('names the places in the middle of a sentence', () => {
    expect(words('rel-uppertrap-wall-ball').find((text) => text.startsWith('Keep off '))).toMatch(
      /^Keep off the spine and the bony ridge/,
    );
  });
});
