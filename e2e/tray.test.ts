import { beforeAll, describe, expect, test } from 'vitest';
import { lastKey } from './desktop/app.ts';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { settingsWith } from './desktop/rhythm.ts';
import type { TrayItem } from './desktop/tray-item.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();
let app: App;
let tray: TrayItem;

const off = [
  { id: 'movement', on: false },
  { id: 'release', on: false },
];

beforeAll(async () => {
  app = await desktop.launch({ settings: settingsWith({}) });
  tray = await desktop.tray.item();
});

const leave = async (): Promise<void> => {
  await tray.click('Leave the break');
  await until(async () => (await app.windows()).length === 0, 'no window');
};

describe('The tray', () => {
  test('shows the app without any window and says when the next break comes', async () => {
    expect(await app.windows()).toHaveLength(0);
    expect(await tray.tooltip()).toMatch(/^(Unknot\n)?Next: movement in \d+ min$/);
    expect((await tray.icon()).width).toBeGreaterThanOrEqual(16);
  });

  test('has an entry for everything that works today, and no dead one', async () => {
    const menu = await tray.menu();
    expect(await tray.labels()).toEqual([
      expect.stringMatching(/^Next: movement in /),
      'Start a break now',
      'Start the shorter version, 1 min',
      'Start an area',
      'Start an exercise',
      'Start a routine',
      'Skip the next one',
      'I just took one',
      'Pause',
      'Open Unknot',
      'Settings',
      'Quit',
    ]);
    const disabled = menu.filter((entry) => !entry.enabled && !entry.separator).map((entry) => entry.label);
    expect(disabled).toEqual([expect.stringMatching(/^Next: /)]);
  });

  test('starts a break with one click on the icon', async () => {
    await tray.activate();
    const window = await app.sessionWindow();
    expect(window).toMatchObject({ width: 420, height: 640 });
    expect(window.states).toContain('_NET_WM_STATE_ABOVE');
    expect((await app.status()).phase).toBe('session');
    await leave();
  });

  test('starts a break by its first entry, and a named exercise from the submenu', async () => {
    await tray.click('Start a break now');
    await app.reaches('a session', ({ session }) => session !== null);
    await leave();
    await tray.click('Start an exercise', 'Base of skull', 'Chin glide');
    const { session } = await app.reaches('the exercise', (status) => status.session !== null);
    expect(session?.exercise).toBe('mov-chin-tuck');
    await leave();
  });

  test('starts an area, a routine and the shorter version', async () => {
    const ways = [
      ['Start an area', 'Side of hip'],
      ['Start a routine', 'Morning set'],
      ['Start the shorter version, 1 min'],
    ];
    for (const way of ways) {
      await tray.click(...way);
      await app.reaches(`a session by ${way.join(', ')}`, ({ session }) => session !== null);
      await leave();
    }
  });

  test('steers the break while it runs', async () => {
    await tray.activate();
    await app.reaches('a session', ({ session }) => session?.paused === false);
    await until(async () => (await tray.labels()).includes('Pause the break'), 'the entry to pause');
    await tray.click('Pause the break');
    await app.reaches('a stopped clock', ({ session }) => session?.paused === true);
    await until(async () => (await tray.labels()).includes('Resume the break'), 'the entry to resume');
    await tray.click('Resume the break');
    await app.reaches('a running clock', ({ session }) => session?.paused === false);
    await leave();
  });

  test('opens the home window and the settings', async () => {
    await tray.click('Open Unknot');
    const page = await app.page('home');
    await tray.click('Settings');
    await until(async () => (await app.windows()).length === 1, 'one window for both');
    await page.close();
  });

  test('ends the app by Quit, with success', async () => {
    const other = await desktop.launch({ settings: settingsWith({}), plain: true });
    const own = await until(async () => desktop.tray.count() === 2 && desktop.tray.item(), 'a second icon');
    await own.click('Quit');
    expect(await other.ended()).toBe(0);
    await until(() => desktop.tray.count() === 1, 'its icon to go');
  });

  test('shows each state by another shape', async () => {
    const shapes = new Map<string, string>();
    const look = async (state: string, tooltip: RegExp): Promise<void> => {
      const item = await desktop.tray.item();
      await until(async () => tooltip.test(await item.tooltip()), `the tooltip ${String(tooltip)}`);
      shapes.set(state, (await item.icon()).shape);
    };
    await look('working', /Next: movement in \d+ min/);
    await tray.activate();
    await look('session', /In a break/);
    await leave();
    await app.command('pause', '1h');
    await look('paused', /Paused until/);
    const due = await desktop.launch({ settings: settingsWith({ every: 100 }) });
    await look('due soon', /Next: movement in \d+ (s|min)/);
    await due.quit();
    await desktop.launch({ settings: { version: 1, kinds: off } });
    await look('off', /All breaks are off/);
    expect(new Set(shapes.values()).size).toBe(shapes.size);
  });
});

describe('With all kinds of break switched off', () => {
  test('the tray, the home window and a break by hand still work', async () => {
    const quietApp = await desktop.launch({ settings: { version: 1, kinds: off, sound: { on: false } } });
    const item = await until(async () => desktop.tray.count() === 2 && desktop.tray.item(), 'its icon');
    expect(await quietApp.status()).toMatchObject({ phase: 'off', nextBreak: null });
    await item.click('Open Unknot');
    await (await quietApp.page('home')).close();
    await item.activate();
    await quietApp.reaches('a session', ({ session }) => session !== null);
    const page = await quietApp.page('session');
    await page.getByRole('timer').waitFor();
    await lastKey(page, 'Escape');
    await quietApp.reaches('the end', ({ phase }) => phase === 'off');
    expect(quietApp.profile.counts()).toEqual({ started: 1, partial: 1 });
  });
});
