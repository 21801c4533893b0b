import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { HOURS, MIN, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { snapshot } from './snapshot.ts';

const shell = { version: '0.1.0', login: { is: 'off' }, tray: true, notices: [], blind: {} } as const;
const seen = (day: Day, after = 0) => snapshot(day.cycle, day.settings, shell, day.now + after * 1000);

describe('a snapshot', () => {
  it('carries what the shell knows beside what the cycle says', () => {
    const day = new Day().type(10 * MIN);
    expect(seen(day)).toMatchObject({
      ...shell,
      at: day.now,
      phase: 'working',
      next: { kind: 'movement', name: 'Movement', dueAt: day.now + 20 * MIN * 1000 },
      kinds: [{ kind: 'movement' }],
      why: day.why,
      owed: null,
      pause: null,
      awaySince: null,
      offer: null,
      offerEndsAt: null,
      session: null,
      outcome: null,
      settings: day.settings,
    });
  });

  it('says what would be granted', () => {
    const may = (day: Day) => seen(day).may;
    expect(may(new Day().type(25 * MIN))).toEqual({ later: true, skip: true, shorter: true, tookOne: true });
    expect(may(new Day())).toMatchObject({ later: false, skip: true });
    expect(may(new Day().start())).toEqual({ later: false, skip: false, shorter: false, tookOne: false });
  });

  it('says whether the idle time is known, unknown or unused', () => {
    expect(seen(new Day().type(MIN)).idle).toBe('known');
    expect(seen(new Day({ tellsIdle: false }).type(MIN)).idle).toBe('unknown');
    expect(seen(new Day().type(20 * MIN)).idle).toBe('unknown');
    const clock = settingsOf({ presence: { ...DEFAULTS.presence, mode: 'clock' } });
    expect(seen(new Day({ settings: clock }).type(MIN)).idle).toBe('unused');
  });

  it('knows an offer and when it gives up', () => {
    const day = new Day().type(30 * MIN);
    expect(seen(day)).toMatchObject({ offer: { kind: 'movement' }, offerEndsAt: day.now + 150_000 });
  });

  it('knows a pause, an absence and what is held', () => {
    expect(seen(new Day().pause({ seconds: HOURS })).pause).toEqual({ until: new Day().now + HOURS * 1000 });
    const away = new Day().type(MIN).lock().idle(MIN);
    expect(seen(away).awaySince).toBe(away.now - MIN * 1000);
    const held = seen(new Day().hold('camera').type(31 * MIN));
    expect(held).toMatchObject({
      owed: 'movement',
      outside: [{ why: 'camera' }],
      holds: [{ why: 'camera' }],
    });
  });

  it('tells of a credited absence for ten minutes', () => {
    const day = new Day()
      .type(10 * MIN)
      .lock()
      .idle(5 * MIN)
      .unlock();
    expect(seen(day, 10 * MIN - 1).credit).toMatchObject({ seconds: 300 });
    expect(seen(day, 10 * MIN).credit).toBeNull();
  });

  it('knows of no next break when none will come', () => {
    expect(seen(new Day().pause('forever')).next).toBeNull();
  });
});
