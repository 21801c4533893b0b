import { describe, expect, it } from 'vitest';
import { holdsOf } from '#core/cycle/phase.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { hoursDaily, local, MIN, MOVEMENT, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshot } from './snapshot.ts';
import { creditText, sentence, status, statusLines, statusText } from './status.ts';

const shell = { version: '0.1.0', login: { is: 'off' }, tray: true, notices: [], blind: {} } as const;
const stateOf = (day: Day): Snapshot => snapshot(day.cycle, day.settings, shell, day.now);
const told = (day: Day) => status(stateOf(day), day.now);
const said = (day: Day) => sentence(stateOf(day), day.now);
const office = settingsOf({ hours: hoursDaily('09:00-12:00') });

describe('the status', () => {
  it('of a working person names the next break', () => {
    const day = new Day().type(10 * MIN);
    expect(told(day)).toEqual({
      version: '0.1.0',
      phase: 'working',
      nextBreak: { kind: 'movement', dueAt: new Date(local('2026-03-02 09:30')).toISOString() },
      session: null,
      pausedUntil: null,
      holds: [],
      heldBy: [],
      owed: null,
      why: 'Movement: in 20 min (10 of 30 active min).',
      kinds: [
        {
          kind: 'movement',
          dueAt: new Date(local('2026-03-02 09:30')).toISOString(),
          why: 'in 20 min (10 of 30 active min)',
        },
      ],
      idle: 'known',
      tray: true,
    });
    expect(said(day)).toBe('Next: movement in 20 min');
  });

  it('of a break tells its stage to the second', () => {
    const day = new Day().start('rel-uppertrap-hook-seated').idle(37);
    expect(told(day)).toMatchObject({
      phase: 'session',
      holds: ['session'],
      session: {
        exercise: 'rel-uppertrap-hook-seated',
        stage: 'hold',
        side: 'left',
        secondsLeft: 25,
        paused: false,
        number: 3,
      },
    });
    expect(statusText(stateOf(day), day.now)).toBe(
      'In a break: Neck-to-shoulder hold, left side, 0:25 left in this part.',
    );
    expect(said(day)).toBe('In a break');
  });

  it('of a break says also that a pause follows it', () => {
    const day = new Day().pause('forever').start('mov-chin-tuck');
    expect(statusText(stateOf(day), day.now)).toContain('in this part. Paused until you resume after it.');
  });

  it('of an exercise of the middle names no side', () => {
    const day = new Day().start('mov-chin-tuck').idle(1);
    expect(statusText(stateOf(day), day.now)).toBe('In a break: Chin glide, 0:14 left in this part.');
  });

  it('asked a moment after the last second has no session left', () => {
    const day = new Day().start('mov-chin-tuck');
    const late = day.now + 5 * MIN * 1000;
    expect(status(stateOf(day), late).session).toBeNull();
    expect(statusText(stateOf(day), late)).toBe('In a break');
  });

  it('of a pause tells its end, in ISO for scripts and in local time for people', () => {
    const day = new Day().pause({ seconds: 7200 });
    expect(told(day)).toMatchObject({ phase: 'paused', holds: ['paused'] });
    expect(told(day).pausedUntil).toBe(new Date(local('2026-03-02 11:00')).toISOString());
    expect(said(day)).toBe('Paused until 11:00');
    day.pause('forever');
    expect(told(day)).toMatchObject({ pausedUntil: 'forever', nextBreak: null });
    expect(said(day)).toBe('Paused until you resume');
  });

  it('of an offer says what is ready', () => {
    const day = new Day().type(30 * MIN);
    expect(told(day).phase).toBe('offered');
    expect(said(day)).toBe('Chin glide: ready when you are');
    expect(stateOf(day).offerEndsAt).toBe(day.now + 150_000);
  });

  it('outside working hours tells when the next break comes', () => {
    const day = new Day({ settings: office, from: local('2026-03-02 13:00') });
    expect(told(day)).toMatchObject({ phase: 'off-hours', holds: ['off-hours'] });
    expect(said(day)).toBe('Off hours. Next: movement tomorrow at 09:30');
  });

  it('tells when nothing will come', () => {
    const off = new Day({ settings: settingsOf({ kinds: [{ ...MOVEMENT, on: false }] }) });
    expect(told(off)).toMatchObject({ phase: 'off', nextBreak: null });
    expect(said(off)).toBe('All breaks are off');
    const never = new Day({ settings: settingsOf({ hours: hoursDaily() }) });
    expect(said(never)).toBe('No working hours are set');
    const mornings = new Day({ settings: settingsOf({ kinds: [DEFAULTS.kinds[2]!] }) });
    expect(said(mornings)).toBe('Start of day: with the first unlock or login of a working day');
  });

  it('of somebody who is away with a break owed says that it waits', () => {
    const day = new Day({ settings: settingsOf({ kinds: [{ ...MOVEMENT, length: 3600 }] }) });
    day.type(30 * MIN).idle(5 * MIN);
    expect(told(day).phase).toBe('away');
    expect(said(day)).toBe('Next: movement, as soon as you are back');
  });

  it('of a held break says what holds it', () => {
    const day = new Day().hold('camera', 'zoom').type(31 * MIN);
    expect(said(day)).toBe(
      'Held: camera in use since 09:29 or earlier (zoom). Owed: movement, base of skull',
    );
    expect(told(day)).toMatchObject({
      holds: ['camera'],
      heldBy: [{ why: 'camera', since: new Date(local('2026-03-02 09:29:30')).toISOString(), who: 'zoom' }],
      owed: 'movement',
    });
  });

  it('has a line for each kind of break, where one may come', () => {
    const lines = (day: Day) => statusLines(stateOf(day), day.now).split('\n');
    expect(lines(new Day())).toEqual([
      'Next: movement in 30 min',
      '  Movement: in 30 min (0 of 30 active min)',
    ]);
    expect(lines(new Day().start('mov-chin-tuck'))).toHaveLength(1);
    expect(lines(new Day().start('mov-chin-tuck').idle(90))).toEqual(['In a break']);
    expect(lines(new Day({ settings: settingsOf({ kinds: [] }) }))).toEqual(['All breaks are off']);
  });

  it('of a kind that will not come has no time for it', () => {
    const day = new Day({ settings: settingsOf({ kinds: [DEFAULTS.kinds[2]!] }) });
    expect(told(day).kinds).toMatchObject([{ kind: 'start-of-day', dueAt: null }]);
  });

  it('after a session is done until its page is closed', () => {
    const day = new Day().start('mov-chin-tuck').idle(90);
    expect(told(day).phase).toBe('done');
    expect(day.press('close').cycle.outcome).toBeNull();
  });
});

describe('a credited absence', () => {
  it('is told for ten minutes', () => {
    const day = new Day()
      .type(MIN)
      .idle(6 * MIN)
      .type(MIN);
    expect(creditText(stateOf(day))).toBe('You were away 6 min: counted as a break');
    expect(creditText(stateOf(day.type(10 * MIN)))).toBeNull();
  });
});

describe('the holds', () => {
  it('stand side by side, the strongest first', () => {
    const day = new Day({ settings: office, from: local('2026-03-02 13:00') }).pause('tomorrow').start();
    expect(holdsOf(day.cycle, day.settings, day.now).map(({ why }) => why)).toEqual([
      'session',
      'paused',
      'off-hours',
    ]);
  });
});
