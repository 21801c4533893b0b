import { describe, expect, it } from 'vitest';
import { every, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { meant } from './meant.ts';

const both = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const off = settingsOf({ kinds: [{ ...MOVEMENT, on: false }] });

describe('what an answer speaks of', () => {
  it('is the break on offer, else the next, else nothing', () => {
    const day = new Day({ settings: both }).type(30 * MIN);
    expect(meant({ ...day.cycle, worked: { release: 1e9 } }, both, day.now)).toBe('movement');
    expect(meant({ ...day.cycle, offer: null, worked: { release: 1e9 } }, both, day.now)).toBe('release');
    expect(meant(day.cycle, off, day.now)).toBe('movement');
    expect(meant({ ...day.cycle, offer: null }, off, day.now)).toBeNull();
  });

  it('is the break that is held, though one that it absorbs was due before it', () => {
    const settings = settingsOf({ kinds: [every(MOVEMENT, 1800), every(RELEASE, 1860)] });
    const held = () => new Day({ settings }).hold('camera').type(32 * MIN);
    expect(held().cycle.held?.kind).toBe('release');
    expect(held().skip().story.at(-1)).toMatch(/skipped release$/);
    expect(held().tookOne().story.at(-1)).toMatch(/taken release$/);
    expect(held().later().entries.at(-1)).toMatchObject({ is: 'later', kind: 'release' });
    const done = held().exercise();
    expect(done.story.at(-1)).toMatch(/finished release$/);
    expect([done.worked('movement'), done.worked('release')]).toEqual([0, 0]);
  });

  it('is not a held break whose kind was switched off meanwhile', () => {
    const held = { kind: 'release', since: 0, exercise: 'mov-chin-tuck' } as const;
    const { cycle, now } = new Day({ settings: both });
    expect(meant({ ...cycle, held }, both, now)).toBe('release');
    expect(meant({ ...cycle, held }, settingsOf({ kinds: [MOVEMENT, { ...RELEASE, on: false }] }), now)).toBe(
      'movement',
    );
    expect(meant({ ...cycle, held }, settingsOf(), now)).toBe('movement');
  });
});
