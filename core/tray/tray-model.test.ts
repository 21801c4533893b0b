import { describe, expect, it } from 'vitest';
import { parseCommand } from '#core/bridge/command.ts';
import { snapshot } from '#core/bridge/snapshot.ts';
import { EXERCISE_IDS } from '#core/exercises/catalogue.ts';
import { hoursDaily, MIN, MOVEMENT, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import type { MenuItem, TrayModel } from './tray-model.ts';
import { trayModel } from './tray-model.ts';

const shell = { version: '0.1.0', login: { is: 'off' }, tray: true, notices: [] } as const;
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

const days: readonly (readonly [string, () => Day])[] = [
  ['working', () => new Day().type(MIN)],
  ['due soon', () => new Day().type(28 * MIN)],
  ['offered', () => new Day().type(30 * MIN)],
  ['in a break', () => new Day().start()],
  ['in a paused break', () => new Day().start().press('pause')],
  ['after a break', () => new Day().start('mov-chin-tuck').idle(90)],
  ['paused', () => new Day().pause('tomorrow')],
  ['paused in a break', () => new Day().pause('tomorrow').start()],
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

  it('starts any exercise in one click', () => {
    const started = entries(trayOf(new Day()).menu).flatMap(({ command }) =>
      command.do === 'start' ? [command.exercise] : [],
    );
    expect(started).toEqual([null, ...EXERCISE_IDS]);
  });

  it('has Later and Skip only when a break is near', () => {
    const far = labels(trayOf(new Day().type(27 * MIN)).menu);
    const near = trayOf(new Day().type(28 * MIN)).menu;
    expect(far).not.toContain('Later');
    expect(labels(near)).toEqual(expect.arrayContaining(['Later', 'Skip this one']));
    const waits = entries(near).flatMap(({ command }) => (command.do === 'later' ? [command.seconds] : []));
    expect(waits).toEqual([300, 600, 1200]);
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
