import { describe, expect, it } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { cycleOf, NOW, settingsOf, worldOf } from '#core/testing/builders.ts';
import { someOffer, someOutcome, someSession } from '#core/testing/facts.ts';
import type { Cycle } from './cycle.ts';
import { isFree, outsideSeen, watched, watchWish } from './outside.ts';

const NONE = {
  camera: false,
  microphone: false,
  'full-screen': false,
  'do-not-disturb': false,
  battery: false,
};
const holding = (holds: Partial<Settings['holds']>, more: Partial<Settings> = {}) =>
  settingsOf({ ...more, holds: { ...NONE, apps: [], ...holds } });
const settings = settingsOf();
const NOTHING = holding({});
/** So much was worked that the break of 30 min is due in so many milliseconds. */
const dueIn = (ms: number): Partial<Cycle> => ({ worked: { movement: 1_800_000 - ms } });
const CAMERA = { why: 'camera', who: null, since: NOW } as const;
const away = (why: 'idle' | 'locked' | 'asleep', asked = false) => ({ away: { since: NOW, why, asked } });
const wish = (cycle: Partial<Cycle>, its = settings) => watchWish(cycleOf(cycle), its, NOW);

describe('what is watched for', () => {
  it('is every reason that may hold a break, 40 s before something is due', () => {
    const reasons = ['camera', 'microphone', 'full-screen', 'do-not-disturb'];
    expect(wish(dueIn(40_000))).toEqual({ reasons, apps: [] });
    expect(wish(dueIn(40_001))).toBeNull();
  });

  it('is nothing where nothing may hold a break', () => {
    expect(wish(dueIn(0), NOTHING)).toBeNull();
    expect(wish(dueIn(0), holding({ battery: true }))).toEqual({ reasons: ['battery'], apps: [] });
  });

  it('is a program only where the person chose one', () => {
    const chosen = holding({ camera: false, apps: ['gimp'] });
    expect(wish(dueIn(0), chosen)).toEqual({ reasons: ['app'], apps: ['gimp'] });
  });

  it('is nothing while no break can be offered', () => {
    const pause = { since: NOW, until: NOW + 1 };
    const states = [
      { session: { ...someSession(), kind: null } },
      { outcome: someOutcome() },
      { pause },
      { offSince: NOW },
      { asleep: true },
    ];
    for (const state of [...states, away('locked'), away('asleep', true)])
      expect(wish({ ...dueIn(0), ...state })).toBeNull();
  });

  it('goes on while a break is on offer', () => {
    expect(wish({ offer: someOffer(), ...dueIn(900_000) })).not.toBeNull();
  });

  it('begins as much sooner as the heads-up does', () => {
    const lead = settingsOf({ headsUp: { ...DEFAULTS.headsUp, lead: 60 } });
    expect(wish(dueIn(100_000), lead)).not.toBeNull();
    expect(wish(dueIn(100_001), lead)).toBeNull();
  });
});

describe('a silence that may be a call', () => {
  it('is asked about once, whatever holds breaks', () => {
    const reasons = ['camera', 'microphone'];
    expect(wish(away('idle'))).toEqual({ reasons, apps: [] });
    expect(wish(away('idle', true))).toBeNull();
    expect(wish(away('idle'), holding({ battery: true }))?.reasons).toEqual(reasons);
  });

  it('is not asked about where nobody wants to know', () => {
    expect(wish(away('idle'), settingsOf({ presence: { ...DEFAULTS.presence, calls: false } }))).toBeNull();
    expect(wish(away('asleep'))).toBeNull();
  });

  it('is watched while the call lasts', () => {
    expect(wish({ ...away('idle', true), inCall: true })).not.toBeNull();
    expect(wish({ ...away('idle', true), outside: [{ ...CAMERA, why: 'battery' }] })).toBeNull();
    expect(wish({ ...away('locked'), inCall: true })).toBeNull();
  });
});

const seen = (cycle: Partial<Cycle>, holds: readonly OutsideHold[] | null, its = settings) =>
  outsideSeen(cycleOf(cycle), worldOf({ holds }), its);
const ZOOM: OutsideHold = { why: 'camera', who: 'zoom' };

describe('a reason outside the app', () => {
  it('is known from the instant at which it was first told', () => {
    const since = NOW - 9000;
    const cycle = seen({ watchSince: since, outside: [{ ...ZOOM, since }] }, [
      ZOOM,
      { why: 'microphone', who: null },
    ]);
    expect(cycle.outside).toEqual([
      { ...ZOOM, since },
      { why: 'microphone', who: null, since: NOW },
    ]);
  });

  it('is another one when something else causes it', () => {
    const cycle = seen({ watchSince: 1, outside: [{ ...ZOOM, since: 1 }] }, [
      { why: 'camera', who: 'cheese' },
    ]);
    expect(cycle.outside).toEqual([{ why: 'camera', who: 'cheese', since: NOW }]);
    const other = seen(
      { watchSince: 1, outside: [{ ...ZOOM, since: 1 }] },
      [{ why: 'app', who: 'zoom' }],
      holding({ apps: ['zoom'] }),
    );
    expect(other.outside).toEqual([{ why: 'app', who: 'zoom', since: NOW }]);
  });

  it('counts for nothing where the person does not let it, but a call is known all the same', () => {
    expect(seen({ watchSince: 1 }, [{ why: 'battery', who: null }])).toMatchObject({
      outside: [],
      inCall: false,
    });
    const microphone: OutsideHold = { why: 'microphone', who: null };
    for (const one of [ZOOM, microphone])
      expect(seen({ watchSince: 1 }, [one], holding({ battery: true }))).toMatchObject({
        outside: [],
        inCall: true,
      });
  });

  it('that the first reading finds may have held before', () => {
    const at = (watchSince: number) => seen({ watchSince }, [ZOOM]).outside[0]?.orEarlier;
    expect([at(NOW), at(NOW - 2999), at(NOW - 3000)]).toEqual([true, true, undefined]);
  });

  it('is forgotten without a watch, and stays while nothing is told', () => {
    expect(seen({ outside: [CAMERA] }, []).outside).toEqual([]);
    const quiet = cycleOf();
    expect(outsideSeen(quiet, worldOf({ holds: [] }), settings)).toBe(quiet);
    expect(seen({ watchSince: 1, outside: [CAMERA] }, null).outside).toEqual([CAMERA]);
  });

  it('is gone from when the last of them went', () => {
    expect(seen({ watchSince: 1, outside: [CAMERA] }, []).freeSince).toBe(NOW);
    expect(seen({ watchSince: 1, outside: [CAMERA] }, [ZOOM]).freeSince).toBeNull();
    expect(seen({ watchSince: 1, freeSince: 7 }, []).freeSince).toBe(7);
  });

  it('that was told answers whether a silence is a call', () => {
    expect(seen({ watchSince: 1, ...away('idle') }, []).away).toMatchObject({ asked: true });
    expect(seen({ watchSince: 1 }, []).away).toBeNull();
    expect(seen({ watchSince: 1, ...away('idle') }, null).away).toMatchObject({ asked: false });
  });
});

const free = (cycle: Partial<Cycle>, holds: readonly OutsideHold[] | null = [], its = settings) =>
  isFree(cycleOf(cycle), { now: NOW, holds }, its);

describe('the way to a heads-up', () => {
  it('is free where nothing may hold a break', () => {
    expect(free({}, null, NOTHING)).toBe(true);
  });

  it('is not free before anybody watches, nor while a reason holds', () => {
    expect(free({})).toBe(false);
    expect(free({ watchSince: 1, outside: [CAMERA] })).toBe(false);
    expect(free({ watchSince: 1 })).toBe(true);
  });

  it('waits 3 s for the first reading', () => {
    expect(free({ watchSince: NOW - 2999 }, null)).toBe(false);
    expect(free({ watchSince: NOW - 3000 }, null)).toBe(true);
    expect(free({ watchSince: NOW }, [])).toBe(true);
  });

  it('waits until a reason has been gone for 5 s', () => {
    expect(free({ watchSince: 1, freeSince: NOW - 4999 })).toBe(false);
    expect(free({ watchSince: 1, freeSince: NOW - 5000 })).toBe(true);
  });
});

describe('the watch', () => {
  it('begins with a clean sheet, goes on, and ends with one', () => {
    const begun = watched(cycleOf({ ...dueIn(0), freeSince: 5 }), settings, NOW);
    expect(begun).toMatchObject({ watchSince: NOW, freeSince: null });
    const on = cycleOf({ ...dueIn(0), watchSince: 5, freeSince: 6, outside: [CAMERA] });
    expect(watched(on, settings, NOW)).toBe(on);
    expect(watched({ ...on, worked: {}, outside: [] }, settings, NOW)).toMatchObject({
      watchSince: null,
      freeSince: null,
      outside: [],
    });
  });
});
