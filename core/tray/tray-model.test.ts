import { describe, expect, it } from 'vitest';
import { parseCommand } from '#core/bridge/command.ts';
import { snapshot } from '#core/bridge/snapshot.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { hoursDaily, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { MenuItem } from './menu.ts';
import type { TrayModel } from './tray-model.ts';
import { trayModel } from './tray-model.ts';

const shell = { version: '0.1.0', login: { is: 'off' }, tray: true, notices: [], blind: {} } as const;
const trayOf = (day: Day): TrayModel => trayModel(snapshot(day.cycle, day.settings, shell, day.now), day.now);

function labels(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => (item.is === 'line' ? [] : [item.label]));
}

function entries(items: readonly MenuItem[]): readonly Extract<MenuItem, { is: 'entry' }>[] {
  return items.flatMap((item) => {
    if (item.is === 'menu') return entries(item.items);
    return item.is === 'entry' ? [item] : [];
  });
}

function texts(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => (item.is === 'text' ? [item.label] : []));
}

const days: readonly (readonly [string, () => Day])[] = [
  ['working', () => new Day().type(MIN)],
  ['due soon', () => new Day().type(28 * MIN)],
  ['offered', () => new Day().type(30 * MIN)],
  ['in a break', () => new Day().start()],
  ['in a paused break', () => new Day().start().press('pause')],
  ['after a break', () => new Day().start('mov-chin-tuck').idle(90)],
  ['paused', () => new Day().pause('tomorrow')],
  ['paused in a break', () => new Day().pause('tomorrow').start()],
  ['held', () => new Day().hold('camera').type(31 * MIN)],
  ['away', () => new Day().type(MIN).idle(MIN)],
  ['off hours', () => new Day({ settings: settingsOf({ hours: hoursDaily('20:00-21:00') }) })],
  ['off', () => new Day({ settings: settingsOf({ kinds: [{ ...MOVEMENT, on: false }] }) })],
];

describe('the tray', () => {
  it.each(days)('%s has no dead entry and no line without words around it', (_, make) => {
    const { menu } = trayOf(make());
    for (const { command } of entries(menu)) expect(parseCommand(command)).toEqual({ ok: true, command });
    expect(menu.some((item) => item.is === 'menu' && item.items.length === 0)).toBe(false);
    expect(menu.some((item, at) => item.is === 'line' && (menu[at + 1]?.is ?? 'line') === 'line')).toBe(
      false,
    );
    expect(labels(menu).slice(-3)).toEqual(['Open Unknot', 'Settings', 'Quit']);
    expect(new Set(labels(menu)).size).toBe(labels(menu).length);
  });

  it('has a shape for every state', () => {
    const icons = days.map(([name, make]) => [name, trayOf(make()).icon]);
    expect(Object.fromEntries(icons)).toEqual({
      working: 'idle',
      'due soon': 'due',
      offered: 'due',
      'in a break': 'session',
      'in a paused break': 'session',
      'after a break': 'session',
      paused: 'paused',
      'paused in a break': 'session',
      held: 'paused',
      away: 'idle',
      'off hours': 'off',
      off: 'off',
    });
  });

  it('says what comes next, in the tooltip and in its first line', () => {
    const { tooltip, menu } = trayOf(new Day().type(18 * MIN));
    expect(tooltip).toBe('Next: movement in 12 min');
    expect(menu[0]).toEqual({ is: 'text', label: tooltip });
  });

  it('says where each kind stands when more than one comes', () => {
    const told = (day: Day) => texts(trayOf(day).menu);
    expect(told(new Day({ settings: settingsOf({ kinds: [MOVEMENT, RELEASE] }) }).type(18 * MIN))).toEqual([
      'Next: movement in 12 min',
      'Movement: in 12 min (18 of 30 active min)',
      'Release: in 1 h 12 min (18 of 90 active min)',
    ]);
    expect(told(new Day().type(18 * MIN))).toEqual(['Next: movement in 12 min']);
  });

  it('says what holds a break, and for how long it has', () => {
    const day = new Day()
      .type(20 * MIN)
      .hold('camera', 'zoom')
      .type(11 * MIN);
    const { tooltip, menu } = trayOf(day);
    expect(tooltip).toMatch(/^Held: camera in use since 09:\d\d or earlier \(zoom\)\. Owed: movement, /);
    expect(texts(menu)).toEqual([tooltip]);
    expect(texts(trayOf(day.release('camera').hold('microphone').type(10)).menu)[0]).toMatch(
      /^Held: microphone in use since 09:31/,
    );
  });

  it('starts any exercise, area and routine in one click', () => {
    const started = entries(trayOf(new Day()).menu).flatMap(({ command }) =>
      command.do === 'start' ? [command] : [],
    );
    expect(started[0]).toEqual({ do: 'start', exercise: null });
    const exercises = started.flatMap(({ exercise }) => exercise ?? []);
    expect([...exercises].sort()).toEqual([...BUILT_IN_IDS].sort());
    const areas = new Set(BUILT_IN_IDS.map((id) => CATALOGUE[id].area));
    expect(new Set(started.flatMap(({ area }) => area ?? []))).toEqual(areas);
    const routines = started.flatMap(({ routine }) => routine ?? []);
    expect(routines).toEqual(DEFAULTS.routines.map(({ id }) => id));
    expect(labels(trayOf(new Day({ settings: settingsOf({ routines: [] }) })).menu)).not.toContain(
      'Start a routine',
    );
  });

  it('has the shorter version unless it is switched off', () => {
    const short = { on: true, length: 45 };
    const on = labels(trayOf(new Day({ settings: settingsOf({ shorter: short }) })).menu);
    expect(on).toContain('Start the shorter version, 45 s');
    const off = labels(trayOf(new Day({ settings: settingsOf({ shorter: { ...short, on: false } }) })).menu);
    expect(off.some((label) => label.includes('shorter'))).toBe(false);
  });

  const waits = (day: Day) =>
    entries(trayOf(day).menu).flatMap(({ command }) => (command.do === 'later' ? [command.seconds] : []));

  it('has the waits of the settings for a break on offer, and before it only those that put it off', () => {
    expect(waits(new Day().type(30 * MIN))).toEqual([300, 600, 1200]);
    expect(waits(new Day().type(22 * MIN))).toEqual([600, 1200]);
    expect(waits(new Day().type(5 * MIN))).toEqual([]);
    const later = { after: 120, choices: [60, 3600], most: null };
    expect(waits(new Day({ settings: settingsOf({ later }) }).type(30 * MIN))).toEqual([60, 120, 3600]);
  });

  it('has no Later and no Skip beyond the limits of the settings', () => {
    const limits = { later: { after: 60, choices: [300], most: 1 }, skip: { mostPerDay: 1 } };
    const day = new Day({ settings: settingsOf(limits) }).type(30 * MIN);
    expect(labels(trayOf(day).menu)).toEqual(expect.arrayContaining(['Later', 'Skip this one']));
    const again = labels(trayOf(day.later().type(2 * MIN)).menu);
    expect(again).not.toContain('Later');
    expect(again).toContain('Skip this one');
    const skipped = labels(trayOf(day.skip().type(30 * MIN)).menu);
    expect(skipped).toContain('Later');
    expect(skipped).not.toContain('Skip this one');
  });

  it('takes "I just took one" for the break that comes next, and nothing where none comes', () => {
    expect(labels(trayOf(new Day().type(20 * MIN)).menu)).toEqual(
      expect.arrayContaining(['Skip the next one', 'I just took one']),
    );
    for (const none of [new Day().pause('forever'), new Day().start()]) {
      const there = labels(trayOf(none).menu);
      expect(there).not.toContain('I just took one');
      expect(there).not.toContain('Skip the next one');
    }
  });

  it('pauses for a time, until tomorrow or for good, and resumes', () => {
    const working = labels(trayOf(new Day()).menu);
    expect(working).toContain('Pause');
    expect(working).not.toContain('Resume');
    const paused = labels(trayOf(new Day().pause('forever')).menu);
    expect(paused).toContain('Resume');
    expect(paused).not.toContain('Pause');
  });

  it('leads the running break instead of starting another', () => {
    const day = new Day().start();
    const running = labels(trayOf(day).menu);
    expect(running).toEqual(expect.arrayContaining(['Show the break', 'Pause the break', 'Leave the break']));
    expect(running).not.toContain('Start a break now');
    expect(labels(trayOf(day.press('pause')).menu)).toContain('Resume the break');
  });

  it('tells of an absence that counted', () => {
    const { menu } = trayOf(
      new Day()
        .type(MIN)
        .idle(6 * MIN)
        .type(MIN),
    );
    expect(labels(menu)[1]).toBe('You were away 6 min: counted as a break');
  });
});
