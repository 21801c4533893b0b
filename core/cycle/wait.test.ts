import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Kind } from '#core/settings/kind.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { cycleOf, every, MOVEMENT, NOW, RELEASE, settingsOf } from '#core/testing/builders.ts';
import type { Cycle, Wait } from './cycle.ts';
import { afterBreak, putOff, spaced, timesOver } from './wait.ts';

const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const MINUTE = 60_000;
const until = (minutes: number, why: Wait['why'] = 'later'): Wait => ({ until: NOW + minutes * MINUTE, why });
/** Minutes of work that each kind has counted. */
const worked = (movement: number, release: number): Partial<Cycle> => ({
  worked: { movement: movement * MINUTE, release: release * MINUTE },
});

describe('a break that is put off', () => {
  const off = (cycle: Partial<Cycle>, id: string | null) =>
    putOff(cycleOf(cycle), id, NOW, { seconds: 600, why: 'later' }, settings).waits;

  it('takes those with it that are due now or within two minutes', () => {
    expect(off(worked(30, 88), 'movement')).toEqual({ movement: until(10), release: until(10) });
    expect(off(worked(30, 87.99), 'movement')).toEqual({ movement: until(10) });
    expect(off(worked(28, 90), 'release')).toEqual({ movement: until(10), release: until(10) });
  });

  it('may be none, and then those that are due wait alone', () => {
    expect(off(worked(30, 0), null)).toEqual({ movement: until(10) });
    expect(off(worked(0, 0), null)).toEqual({});
    expect(off(worked(0, 0), 'movement')).toEqual({ movement: until(10) });
  });

  it('waits as long as was said, also where it waited for longer', () => {
    expect(off({ ...worked(0, 0), waits: { movement: until(20) } }, 'movement')).toEqual({
      movement: until(10),
    });
  });

  it('leaves a wait of another that is as long and near as it is', () => {
    const after = (seconds: number) => {
      const other: Wait = { until: NOW + seconds * 1000, why: 'missed' };
      const cycle = cycleOf({ ...worked(30, 90), waits: { release: other } });
      const off = putOff(cycle, 'movement', NOW, { seconds: 60, why: 'later' }, settings);
      return off.waits['release'];
    };
    expect([59, 60, 90].map((seconds) => after(seconds)?.why)).toEqual(['later', 'missed', 'missed']);
    expect(after(90)?.until).toBe(NOW + 90_000);
  });

  it('leaves a longer wait of another as it is', () => {
    const near = { ...worked(30, 90), waits: { release: until(1, 'missed') } };
    expect(off(near, 'movement')).toEqual({ movement: until(10), release: until(10) });
    const far = { ...worked(30, 90), waits: { release: until(11, 'missed') } };
    expect(off(far, 'movement')).toEqual({ movement: until(10), release: until(11, 'missed') });
  });
});

describe('the time after a break', () => {
  const LUNCH: Kind = {
    ...MOVEMENT,
    id: 'lunch',
    trigger: { by: 'times', times: ['12:00'], days: [...WEEKDAYS] },
  };
  const after = (kinds: readonly Kind[], waits: Cycle['waits'] = {}) =>
    spaced(cycleOf({ waits }), kinds, NOW).waits;

  it('is that of Later, or its own where that is shorter', () => {
    expect(after([MOVEMENT])).toEqual({ movement: until(10, 'spaced') });
    expect(after([every(MOVEMENT, 60)])).toEqual({ movement: until(1, 'spaced') });
    expect(after([LUNCH])).toEqual({ lunch: until(10, 'spaced') });
  });

  it('leaves a longer wait as it is', () => {
    expect(after([MOVEMENT], { movement: until(10) })).toEqual({ movement: until(10) });
    expect(after([MOVEMENT], { movement: until(9), release: until(1) })).toEqual({
      movement: until(10, 'spaced'),
      release: until(1),
    });
  });
});

describe('the count after a break', () => {
  it('begins anew for the kind and for all that come more often', () => {
    const cycle = cycleOf(worked(5, 6));
    expect(afterBreak(cycle, 'release', NOW, settings).worked).toEqual({});
    expect(afterBreak(cycle, 'movement', NOW, settings).worked).toEqual({ release: 6 * MINUTE });
    expect(afterBreak(cycle, null, NOW, settings).worked).toEqual(cycle.worked);
    expect(afterBreak(cycle, 'gone', NOW, settings).worked).toEqual(cycle.worked);
  });
});

describe('times of the day that are over', () => {
  it('are over up to an instant, and no sooner than they were', () => {
    const served = timesOver(cycleOf({ served: { tea: NOW + 5, other: 1 } }), ['lunch', 'tea'], NOW).served;
    expect(served).toEqual({ lunch: NOW, tea: NOW + 5, other: 1 });
  });

  it('are those of the kind itself that are as near as two minutes, or as a lead that is longer', () => {
    const LUNCH: Kind = { ...MOVEMENT, id: 'lunch', trigger: { by: 'times', times: [], days: [] } };
    const over = (lead: number) => {
      const settings = settingsOf({ kinds: [LUNCH, MOVEMENT], headsUp: { ...DEFAULTS.headsUp, lead } });
      return afterBreak(cycleOf(), 'lunch', NOW, settings).served;
    };
    expect([over(0), over(180)]).toEqual([{ lunch: NOW + 2 * MINUTE }, { lunch: NOW + 3 * MINUTE }]);
  });
});
