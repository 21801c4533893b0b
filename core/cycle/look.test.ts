import { describe, expect, it } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import {
  cycleOf,
  every,
  hoursDaily,
  MIN,
  MOVEMENT,
  NOW,
  RELEASE,
  settingsOf,
  worldOf,
} from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import type { Cycle } from './cycle.ts';
import { lookAgain } from './look.ts';

/** Seconds until the next look. */
const again = (cycle: Partial<Cycle>, settings: Settings = settingsOf(), world = worldOf()) =>
  (lookAgain(cycleOf(cycle), settings, world) - NOW) / 1000;
const worked = (seconds: number): Partial<Cycle> => ({ worked: { movement: seconds * 1000 } });
const away = (ago: number) => ({ away: { since: NOW - ago * 1000, why: 'idle', asked: true } }) as const;
const LUNCH: Kind = { ...MOVEMENT, trigger: { by: 'times', times: ['12:00'], days: [...WEEKDAYS] } };

describe('the next look', () => {
  it('is in 30 s when nothing is near', () => {
    expect(again({})).toBe(30);
  });

  it('is when something becomes due, or its heads-up may come', () => {
    expect(again(worked(1790))).toBe(10);
    expect(again(worked(1740), settingsOf({ headsUp: { ...DEFAULTS.headsUp, lead: 50 } }))).toBe(10);
    expect(again({ ...worked(1790), ...away(200) })).toBe(30);
    expect(again({ ...worked(1790), pause: { since: NOW, until: null } })).toBe(30);
  });

  it('is when the silence may be an absence', () => {
    expect(
      again({ activeSince: NOW }, settingsOf({ presence: { ...DEFAULTS.presence, pauseAfter: 12 } })),
    ).toBe(12);
    expect(again({}, settingsOf({ presence: { ...DEFAULTS.presence, pauseAfter: 12 } }))).toBe(30);
  });

  it('is when a pause is over', () => {
    expect(again({ pause: { since: NOW, until: NOW + 7000 } })).toBe(7);
    expect(again({ pause: { since: NOW, until: NOW + 70_000 } })).toBe(30);
  });

  it('is when working hours begin or end', () => {
    const before = (from: string, to: string) => settingsOf({ hours: hoursDaily(`${from}-${to}`) });
    const at = (ms: number) => worldOf({ now: NOW - ms });
    expect(again({}, before('08:00', '09:00'), at(9000))).toBe(0);
    expect(again({ offSince: 1 }, before('09:00', '10:00'), at(9000))).toBe(0);
  });

  it('is when an absence is as long as a break, of a kind that is on', () => {
    expect(again(away(80))).toBe(10);
    expect(again(away(80), settingsOf({ kinds: [{ ...MOVEMENT, on: false }] }))).toBe(30);
    expect(again(away(90))).toBe(30);
  });

  it('is sooner for a rhythm of seconds while nobody is there', () => {
    expect(again(away(200), settingsOf({ kinds: [every(MOVEMENT, 40)] }))).toBe(10);
    expect(again(away(200), settingsOf({ kinds: [every(MOVEMENT, 120), RELEASE] }))).toBe(30);
    expect(again(away(200), settingsOf({ kinds: [every(MOVEMENT, 1)] }))).toBe(1);
    expect(again(away(200), settingsOf({ kinds: [{ ...every(MOVEMENT, 40), on: false }, RELEASE] }))).toBe(
      30,
    );
    expect(again(away(200), settingsOf({ kinds: [LUNCH] }))).toBe(30);
    expect(again(away(200), settingsOf({ kinds: [LUNCH, every(RELEASE, 40)] }))).toBe(10);
    expect(again({}, settingsOf({ kinds: [every(MOVEMENT, 400)] }))).toBe(30);
  });

  it('is when what holds a break has settled or was read', () => {
    expect(
      again(
        { ...worked(1800), watchSince: NOW - 9000, freeSince: NOW - 2000 },
        settingsOf(),
        worldOf({ holds: [] }),
      ),
    ).toBe(3);
    expect(again({ ...worked(1800), watchSince: NOW - 1000 })).toBe(2);
    expect(again({ ...worked(1800), watchSince: NOW - 1000 }, settingsOf(), worldOf({ holds: [] }))).toBe(30);
    expect(again({ watchSince: NOW - 1000, freeSince: NOW }, settingsOf({ kinds: [] }))).toBe(30);
  });

  it('is every 5 s and at each moment of a session', () => {
    const { cycle, now } = new Day().start();
    const world = worldOf({ now });
    expect(lookAgain(cycle, settingsOf(), world) - now).toBe(5000);
    expect(lookAgain(cycle, settingsOf(), { ...world, now: now + 14_000 }) - now).toBeLessThan(19_000);
  });

  it('is when the page after a session goes', () => {
    const { cycle } = new Day().start('mov-chin-tuck').idle(87);
    const { at } = cycle.outcome!;
    expect(lookAgain(cycle, settingsOf(), worldOf({ now: at + 50_000 })) - at).toBe(60_000);
  });

  it('is when an offer grows and gives up, and each second while it waits for a pause', () => {
    const { cycle } = new Day().type(30 * MIN);
    const { dueAt: due } = cycle.offer!;
    const look = (after: number, settings = settingsOf()) =>
      (lookAgain(cycle, settings, worldOf({ now: due + after * 1000, holds: [] })) - due) / 1000;
    expect([look(40), look(140)]).toEqual([60, 150]);
    const waiting = settingsOf({ headsUp: { ...DEFAULTS.headsUp, starts: 'at-pause' } });
    expect([look(40, waiting), look(59.5, waiting)]).toEqual([41, 60]);
  });
});
