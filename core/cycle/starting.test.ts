import { describe, expect, it } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import {
  cycleOf,
  hoursDaily,
  MIN,
  MOVEMENT,
  NOW,
  RELEASE,
  settingsOf,
  worldOf,
} from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { someOffer } from '#core/testing/facts.ts';
import type { Cycle, Offer } from './cycle.ts';
import type { StartWish } from './starting.ts';
import { begunAtPause, opening, started } from './starting.ts';

const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const begun = (wish: StartWish, cycle: Partial<Cycle> = {}, its: Settings = settings) =>
  started(cycleOf(cycle), wish, worldOf(), its).cycle.session!;
const offered = (kinds: readonly Kind[]) =>
  new Day({ settings: settingsOf({ kinds }) }).type(30 * MIN).cycle.offer;

describe('a session by hand', () => {
  const withContent = (content: Kind['content'], id = 'own') =>
    settingsOf({ kinds: [MOVEMENT, { ...RELEASE, id, content }] });
  const hook = { exercise: 'rel-uppertrap-hook-seated' } as const;

  it('answers the next break of its content, though another comes sooner', () => {
    expect(begun(hook).kind).toBe('release');
    expect(begun({ exercise: 'mov-chin-tuck' }).kind).toBe('movement');
    expect(begun({ exercise: 'mov-chin-tuck' }, { worked: { release: 1e9 } }).kind).toBe('movement');
  });

  it('answers a kind that may be anything, of its area, or this very exercise', () => {
    expect(begun(hook, {}, withContent({ is: 'any' })).kind).toBe('own');
    expect(begun(hook, {}, withContent({ is: 'area', area: 'upper-trapezius' })).kind).toBe('own');
    expect(begun(hook, {}, withContent({ is: 'exercise', exercise: hook.exercise })).kind).toBe('own');
  });

  it('of an area or a routine answers a kind of what it comes to', () => {
    const area = (among: Settings) => begun({ exercise: null, area: 'gluteus-medius' }, {}, among).kind;
    expect(area(settings)).toBe('release');
    expect(area(withContent({ is: 'area', area: 'gluteus-medius' }))).toBe('own');
    const spent = settingsOf({ kinds: [MOVEMENT, RELEASE], limits: { releases: 0, perArea: null } });
    expect(area(spent)).toBe('movement');
    const routine = (among: Settings, id = 'morning') =>
      begun({ exercise: null, routine: id }, {}, among).kind;
    expect(routine(settings)).toBe('movement');
    expect(routine(withContent({ is: 'routine', routine: 'morning' }))).toBe('movement');
    const own = {
      kinds: [{ ...RELEASE, id: 'own', content: { is: 'routine', routine: 'morning' } as const }],
    };
    expect(routine(settingsOf(own))).toBe('own');
    const other = {
      ...DEFAULTS.routines[0]!,
      id: 'other',
      steps: [
        { exercise: 'mov-chin-tuck', seconds: null },
        { exercise: hook.exercise, seconds: null },
      ] as const,
    };
    expect(routine(settingsOf({ ...own, routines: [...DEFAULTS.routines, other] }), 'other')).toBeNull();
    expect(routine({ ...settings, routines: [other] }, 'other')).toBe('release');
  });

  it('answers nothing where no kind is like it', () => {
    expect(begun(hook, {}, withContent({ is: 'area', area: 'calves' })).kind).toBeNull();
    expect(
      begun(hook, {}, withContent({ is: 'exercise', exercise: 'rel-glutemed-wall-ball' })).kind,
    ).toBeNull();
    expect(begun(hook, {}, settingsOf({ kinds: [] })).kind).toBeNull();
  });

  it('of no name answers the next break, also in a pause and outside working hours', () => {
    expect(begun({ exercise: null }).kind).toBe('movement');
    expect(begun({ exercise: null }, { worked: { release: 1e9 } }).kind).toBe('release');
    expect(begun({ exercise: null }, { pause: { since: NOW, until: null } }).kind).toBe('movement');
    const closed = settingsOf({
      hours: { ...DEFAULTS.hours, on: true, days: { ...DEFAULTS.hours.days, mon: [] } },
    });
    expect(begun({ exercise: null }, {}, closed).kind).toBe('movement');
    expect(begun({ exercise: null }, {}, settingsOf({ hours: hoursDaily() })).kind).toBe('movement');
    expect(begun({ exercise: null }, {}, settingsOf({ kinds: [] })).kind).toBeNull();
  });

  it('is of an area or a routine where one is named', () => {
    expect(begun({ exercise: null, area: 'gluteus-medius' }).plan.exercises[0]).toBe(
      'rel-glutemed-wall-ball',
    );
    expect(begun({ exercise: null, routine: 'morning' }).plan.exercises).toEqual(
      DEFAULTS.routines[0]!.steps.map(({ exercise }) => exercise),
    );
  });

  it('answers the break on offer, whatever was named', () => {
    const offer = offered([MOVEMENT]);
    expect(begun(hook, { offer })).toMatchObject({
      kind: 'movement',
      plan: { exercises: [hook.exercise, expect.anything()] },
    });
  });
});

describe('the plan of a session', () => {
  const pressing = () => offered([{ ...MOVEMENT, content: { is: 'release' } }]);
  const held = { kind: 'movement', since: NOW, exercise: 'mov-standing-hip-abduction' } as const;

  it('is the one that was offered, unless its dose is used up meanwhile', () => {
    const offer = pressing();
    expect(begun({ exercise: null }, { offer }).plan).toBe(offer!.plan);
    const tightened = settingsOf({ limits: { releases: 0, perArea: null } });
    expect(begun({ exercise: null }, { offer }, tightened).plan.exercises).toEqual(['mov-chin-tuck']);
  });

  it('is of the exercise that was held, unless another is named', () => {
    expect(begun({ exercise: null }, { held }).plan.exercises).toEqual([held.exercise]);
    expect(begun({ exercise: 'mov-chin-tuck' }, { held }).plan.exercises).toEqual(['mov-chin-tuck']);
  });

  it('is cut where the shorter version is asked for', () => {
    const offer = pressing();
    const short = begun({ exercise: null, short: true }, { offer });
    expect(short.plan.cut).toBe(DEFAULTS.shorter.length);
    expect(begun({ exercise: null }, { offer }).plan.cut).toBeNull();
  });
});

describe('a start that cannot be', () => {
  it('changes nothing', () => {
    const cycle = cycleOf();
    expect(started(cycle, { exercise: 'gone/away' }, worldOf(), settings)).toEqual({ cycle, effects: [] });
  });

  it('makes no sound where quiet is asked for', () => {
    const quiet = { ...settings, sound: { ...settings.sound, quiet: true } };
    const { effects } = started(cycleOf(), { exercise: null }, worldOf(), quiet);
    expect(effects.map((effect) => effect.do)).toEqual(['open-session', 'log']);
  });
});

describe('the window of a session', () => {
  it('is as its kind wants it; a notification has none of its own', () => {
    const kinds: readonly Kind[] = [
      { ...MOVEMENT, presence: 'full-screen' },
      { ...RELEASE, presence: 'notification' },
    ];
    const of = (kind: string | null) => opening(kind, settingsOf({ kinds }));
    expect(of('movement')).toEqual({ do: 'open-session', presence: 'full-screen' });
    expect(of('release')).toEqual({ do: 'open-session', presence: 'window' });
    expect(of(null)).toEqual({ do: 'open-session', presence: 'window' });
  });
});

describe('an offer at the first pause', () => {
  const atPause = settingsOf({ headsUp: { ...DEFAULTS.headsUp, starts: 'at-pause' } });
  const open = (changes: Partial<Offer> = {}): Offer => ({
    ...someOffer(),
    since: NOW - 10_000,
    dueAt: NOW,
    ...changes,
  });
  const starts = (cycle: Partial<Cycle>, idleSeconds: number | null = 5, its = atPause) =>
    begunAtPause(cycleOf({ offer: open(), ...cycle }), worldOf({ idleSeconds }), its).cycle.session !== null;

  it('begins once it was seen for 10 s, is due, and hands rest for 5 s', () => {
    expect(starts({})).toBe(true);
    expect(starts({ offer: open({ since: NOW - 9999 }) })).toBe(false);
    expect(starts({ offer: open({ dueAt: NOW + 1 }) })).toBe(false);
    expect(starts({}, 4)).toBe(false);
  });

  it('does not begin where nobody knows of hands', () => {
    expect(starts({}, null)).toBe(false);
  });

  it('does not begin without anybody, or as a notification, or where it is begun by hand', () => {
    expect(starts({ away: { since: NOW, why: 'idle', asked: true } })).toBe(false);
    expect(starts({ offer: open({ presence: 'notification' }) })).toBe(false);
    expect(starts({}, 5, settingsOf())).toBe(false);
    expect(starts({ offer: null })).toBe(false);
  });
});
