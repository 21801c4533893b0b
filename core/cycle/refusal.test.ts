import { describe, expect, it } from 'vitest';
import { begin, more, on } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { cycleOf, MOVEMENT, NOW, settingsOf } from '#core/testing/builders.ts';
import { planNamed } from '#core/testing/plans.ts';
import { someOffer, someSession } from '#core/testing/facts.ts';
import type { Cycle } from './cycle.ts';
import type { Wish } from './event.ts';
import { insteadOf, refusal } from './refusal.ts';

const LATER: Wish = { do: 'later', seconds: null };
const SKIP: Wish = { do: 'skip' };
const TOOK: Wish = { do: 'took-one' };
const off = settingsOf({ kinds: [{ ...MOVEMENT, on: false }] });
const due = { worked: { movement: 1_800_000 } };

const said = (wish: Wish, cycle: Partial<Cycle> = {}, settings: Settings = settingsOf()) =>
  refusal(cycleOf(cycle), wish, settings, NOW);

describe('a refusal', () => {
  it('meets Later, Skip and "I just took one" when no break will come', () => {
    for (const wish of [LATER, SKIP, TOOK]) {
      expect(said(wish, {}, off)).toBe('No break is coming.');
      expect(said(wish, { session: someSession() })).toBe('A break is running.');
      expect(said(wish, { pause: { since: NOW, until: NOW + 1 } })).toBe(
        'Unknot is paused: no break is coming.',
      );
      expect(said(wish, { offSince: NOW })).toBe('It is outside working hours: no break is coming.');
    }
  });

  it('meets none of them at an offer, whatever else there is', () => {
    for (const wish of [LATER, SKIP, TOOK])
      expect(said(wish, { offer: someOffer(), session: someSession(), offSince: NOW })).toBeNull();
  });

  it('meets neither Skip nor "I just took one" while a break comes', () => {
    expect(said(SKIP)).toBeNull();
    expect(said(TOOK)).toBeNull();
  });

  it('meets no other wish', () => {
    for (const wish of [
      { do: 'pause', until: 'forever' },
      { do: 'resume' },
      { do: 'session', act: 'leave' },
    ] as const)
      expect(said(wish, {}, off)).toBeNull();
  });
});

describe('Later', () => {
  const most = (limit: number | null) => settingsOf({ later: { ...DEFAULTS.later, most: limit } });

  it('must be later than the next break comes anyway', () => {
    const late = 'The next break comes later than that anyway.';
    const inTenMinutes = { worked: { movement: 1_200_000 } };
    expect(said(LATER, inTenMinutes)).toBe(late);
    expect(said({ ...LATER, seconds: 600 }, inTenMinutes)).toBe(late);
    expect(said({ ...LATER, seconds: 601 }, inTenMinutes)).toBeNull();
    expect(said(LATER, { worked: { movement: 1_200_001 } })).toBeNull();
  });

  it('has its limit for one break, on offer or to come', () => {
    const once = { laters: { movement: 1 } };
    const words = 'This break was put off once: that is the limit in the settings.';
    expect(said(LATER, { ...due, ...once }, most(1))).toBe(words);
    expect(said(LATER, { offer: someOffer(), ...once }, most(1))).toBe(words);
    expect(said(LATER, { offer: someOffer(), ...once }, most(2))).toBeNull();
    expect(said(LATER, { offer: someOffer() }, most(1))).toBeNull();
    expect(said(LATER, { offer: someOffer(), laters: { movement: 99 } }, most(null))).toBeNull();
    expect(said(LATER, { offer: someOffer(), laters: { release: 1 } }, most(1))).toBeNull();
    expect(said(LATER, { offer: someOffer(), laters: { movement: 3 } }, most(2))).toBe(
      'This break was put off 2 times: that is the limit in the settings.',
    );
  });

  it('may be switched off', () => {
    expect(said(LATER, { offer: someOffer() }, most(0))).toBe('Later is switched off in the settings.');
  });
});

describe('Skip', () => {
  const most = (mostPerDay: number | null) => settingsOf({ skip: { mostPerDay } });

  it('has its limit for a day', () => {
    expect(said(SKIP, { skips: [NOW] }, most(1))).toBe(
      '1 break was skipped today: that is the limit in the settings.',
    );
    expect(said(SKIP, { skips: [NOW, NOW] }, most(2))).toBe(
      '2 breaks were skipped today: that is the limit in the settings.',
    );
    expect(said(SKIP, { skips: [NOW] }, most(2))).toBeNull();
    expect(said(SKIP, { skips: [NOW - 86_400_000] }, most(1))).toBeNull();
    expect(said(SKIP, { skips: [NOW] }, most(null))).toBeNull();
  });

  it('may be switched off', () => {
    expect(said(SKIP, {}, most(0))).toBe('Skip is switched off in the settings.');
  });
});

describe('the shorter version', () => {
  it('may be switched off, and is none of a break that runs', () => {
    const none = settingsOf({ shorter: { ...DEFAULTS.shorter, on: false } });
    expect(said({ do: 'shorter' }, {}, none)).toBe('The shorter version is switched off in the settings.');
    expect(said({ do: 'shorter' }, { session: someSession() })).toBe('A break is running.');
    expect(said({ do: 'shorter' }, {}, off)).toBeNull();
  });
});

describe('a start by name', () => {
  const start = (exercise: Extract<Wish, { do: 'start' }>['exercise'], routine?: string): Wish =>
    routine === undefined ? { do: 'start', exercise } : { do: 'start', exercise, routine };
  const limits = (releases: number | null, perArea: number | null) =>
    settingsOf({ limits: { releases, perArea } });
  const pressed = { pressed: [{ at: NOW, areas: ['upper-trapezius'] as const }] };

  it('needs a routine that there is', () => {
    expect(said(start(null, 'evening'))).toBe('There is no routine "evening".');
    expect(said(start(null, 'morning'))).toBeNull();
    const routines = [...DEFAULTS.routines, { ...DEFAULTS.routines[0]!, id: 'evening' }];
    expect(said(start(null, 'evening'), {}, settingsOf({ routines }))).toBeNull();
    expect(said(start(null), {}, off)).toBeNull();
  });

  it('has the dose of the day as its limit, and a movement always works', () => {
    expect(said(start('rel-uppertrap-hook-seated'), pressed, limits(1, null))).toBe(
      'The release sessions of today are done. A movement always works.',
    );
    expect(said(start('rel-uppertrap-hook-seated'), pressed, limits(null, 1))).toBe(
      'Shoulder top has had its releases for today. A movement always works.',
    );
    expect(said(start('rel-glutemed-wall-ball'), pressed, limits(null, 1))).toBeNull();
    expect(said(start('rel-uppertrap-hook-seated'), pressed, limits(2, 2))).toBeNull();
    expect(said(start('mov-chin-tuck'), pressed, limits(0, 0))).toBeNull();
    expect(said(start(null), pressed, limits(0, 0))).toBeNull();
  });

  it('shows a session that runs, whatever was named', () => {
    expect(said(start(null, 'evening'), { session: someSession() })).toBeNull();
    expect(
      said(start('rel-uppertrap-hook-seated'), { ...pressed, session: someSession() }, limits(1, 1)),
    ).toBeNull();
  });
});

const MORE: Wish = { do: 'session', act: 'more' };

describe('15 s more', () => {
  it('for a spot that has its dose with what follows is refused, and after the end there is nothing to say', () => {
    let hold = begin(planNamed('rel-glutemed-wall-ball'), null, NOW);
    while (hold.plan.stages[hold.index]?.pressure !== true) hold = on(hold, NOW);
    for (let many = 0; many < 9; many += 1) hold = more(hold, NOW);
    expect(said(MORE, { session: hold })).toMatch(/^This spot has its 2 minutes/);
    const over = { ...hold, index: hold.plan.stages.length };
    expect(said(MORE, { session: over })).toBeNull();
  });

  const hook = begin(planNamed('rel-uppertrap-hook-seated', { tools: [] }), null, NOW);
  const find = on(hook, NOW);

  it('have their end while the spot is looked for, and it is told', () => {
    expect(said(MORE, { session: find })).toBeNull();
    expect(said(MORE, { session: more(find, NOW) })).toBe(
      'Looking for the spot takes 30 seconds at most. Let go, or go on to the hold.',
    );
    expect(said(MORE, { session: on(find, NOW) })).toBeNull();
  });
});

describe('what can be done instead', () => {
  const instead = (wish: Wish, cycle: Partial<Cycle> = {}) =>
    insteadOf(cycleOf(cycle), wish, settingsOf({ tools: [] }), NOW);
  const hip: Wish = { do: 'start', exercise: 'rel-glutemed-wall-ball' };

  it('is the nearest to what was refused', () => {
    expect(instead(hip)).toBe('mov-standing-hip-abduction');
  });

  it('is nothing where nothing was refused, or nothing was to be started', () => {
    expect(instead({ do: 'start', exercise: 'mov-chin-tuck' })).toBeNull();
    expect(instead(hip, { session: someSession() })).toBeNull();
    expect(instead({ do: 'skip' })).toBeNull();
  });
});
