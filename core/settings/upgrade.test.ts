import { describe, expect, it } from 'vitest';
import { parseSettings } from './parse.ts';
import { DEFAULTS } from './settings.ts';

/** What the first version wrote. */
const FIRST = {
  version: 1,
  kinds: [
    { id: 'movement', name: 'Movement', on: true, every: 1200, length: 90, content: 'movement' },
    { id: 'mine', name: 'Mine', on: false, every: 7200, length: 60, content: 'any' },
  ],
  later: 300,
  presence: { pauseAfter: 45 },
  headsUp: { growsAfter: 60, givesUpAfter: 150, againAfter: 600 },
  theme: 'dark',
};

describe('settings of the first version', () => {
  it('are read with everything in them, and nothing is said about it', () => {
    const { settings, faults } = parseSettings(FIRST);
    expect(faults).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULTS,
      kinds: [
        { ...DEFAULTS.kinds[0], trigger: { by: 'active', every: 1200 } },
        {
          ...DEFAULTS.kinds[0],
          id: 'mine',
          name: 'Mine',
          on: false,
          length: 60,
          content: { is: 'any' },
          trigger: { by: 'active', every: 7200 },
        },
      ],
      later: { ...DEFAULTS.later, after: 300 },
      presence: { ...DEFAULTS.presence, pauseAfter: 45 },
      theme: 'dark',
    });
  });

  it('keep what is wrong in them wrong, in its new place', () => {
    const { faults } = parseSettings({ kinds: [{ id: 'movement', every: 'often' }, 7], later: 0 });
    expect(faults.map(({ at }) => at)).toEqual(['kinds[0].trigger.every', 'kinds[1]', 'later.after']);
  });

  it('leave a newer value alone that stands beside an old one', () => {
    const kind = { ...DEFAULTS.kinds[0], every: 7, trigger: { by: 'clock', every: 60 } };
    expect(parseSettings({ kinds: [kind] }).settings.kinds[0]?.trigger).toEqual({ by: 'clock', every: 60 });
  });
});
