import { describe, expect, test } from 'vitest';
import { fakeBus } from '../testing/fake-bus.ts';
import { busLocks } from './bus-locks.ts';

const OWN = '/org/freedesktop/login1/session/_32';
const SESSION = 'org.freedesktop.login1.Session';

/** A variant of a boolean as the D-Bus package gives it. */
const variant = (value: boolean) => [[{ type: 'b', child: [] }], [value]];

const setUp = (lockedNow = false, saver: string | null = null, inFrontNow = true) => {
  const session = fakeBus(({ member, body }) => (member === 'NameHasOwner' ? body[0] === saver : true));
  const system = fakeBus(({ member, body }) =>
    member === 'Get' ? variant(body[1] === 'Active' ? inFrontNow : lockedNow) : OWN,
  );
  const told: boolean[] = [];
  busLocks(session, system).listen((locked) => told.push(locked));
  const hint = (path: string, owner: string, properties: Record<string, boolean>) => {
    const changed = Object.entries(properties).map(([key, value]) => [key, variant(value)]);
    system.say(['PropertiesChanged', path], { body: [owner, changed, []] });
  };
  return { session, system, told, hint };
};

describe('A lock', () => {
  test('is what screen savers say', () => {
    const { session, told } = setUp();
    session.say(['org.freedesktop.ScreenSaver', 'ActiveChanged'], { body: [true] });
    session.say(['org.gnome.ScreenSaver', 'ActiveChanged'], { body: [false] });
    expect(told).toEqual([true, false]);
  });

  test('is what logind hints of the own session', () => {
    const { told, hint } = setUp();
    hint(OWN, SESSION, { IdleHint: true, LockedHint: true });
    hint(OWN, SESSION, { LockedHint: false });
    expect(told).toEqual([true, false]);
  });

  test('is nothing that is said of other things or other people', () => {
    const { system, told, hint } = setUp();
    hint(OWN, SESSION, { IdleHint: true });
    hint(OWN, 'org.freedesktop.UPower', { LockedHint: true });
    hint('/org/freedesktop/login1/session/_39', SESSION, { LockedHint: true });
    system.say(['PropertiesChanged'], { body: [] });
    expect(told).toEqual([]);
    expect(system.rules.filter((rule) => /member='(Lock|Unlock)'/.test(rule))).toEqual([]);
  });

  test('is seen when it was there before us', () => {
    expect(setUp(true).told).toEqual([true]);
    expect(setUp(false, 'org.gnome.ScreenSaver').told).toEqual([true]);
    expect(setUp(false, 'org.example.Other').told).toEqual([]);
  });

  test("is taken for one while another person's session is in front", () => {
    const { told, hint } = setUp();
    hint(OWN, SESSION, { Active: false });
    hint(OWN, SESSION, { Active: true });
    expect(told).toEqual([true, false]);
    expect(setUp(false, null, false).told).toEqual([true]);
  });

  test('that is there when the session comes to the front again stays until the password', () => {
    const { session, told, hint } = setUp();
    session.say(['org.freedesktop.ScreenSaver', 'ActiveChanged'], { body: [true] });
    hint(OWN, SESSION, { Active: false });
    hint(OWN, SESSION, { Active: true });
    session.say(['org.freedesktop.ScreenSaver', 'ActiveChanged'], { body: [false] });
    expect(told).toEqual([true, true, true, false]);
  });

  test('is told by the buses that there are, and by none where logind knows no session', () => {
    const told: boolean[] = [];
    const nobody = fakeBus(() => null);
    busLocks(null, nobody).listen((locked) => told.push(locked));
    busLocks(null, null).listen((locked) => told.push(locked));
    expect(nobody.rules).toEqual([]);
    expect(told).toEqual([]);
  });
});
