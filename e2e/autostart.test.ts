import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { command } from './desktop/cli.ts';
import { useDesktop } from './desktop/desktop.ts';
import { profileIn } from './desktop/profile.ts';
import { quiet } from './desktop/rhythm.ts';
import { stays, until } from './desktop/until.ts';
import { windows } from './desktop/windows.ts';

const desktop = useDesktop({ tray: 'late' });

const folder = (): string => path.join(desktop.home, '.config/autostart');
const entry = (): string => path.join(folder(), 'unknot.desktop');

/** Opens the page about start at login and gives its switch. */
const loginSwitch = async (app: App) => {
  await app.command('settings');
  const page = await app.page('home');
  await page
    .getByRole('link', { name: /login/i })
    .or(page.getByRole('button', { name: /login/i }))
    .first()
    .click();
  const control = page.getByRole('switch').or(page.getByRole('checkbox')).first();
  await control.waitFor();
  return { page, control };
};

const switchOn = async (): Promise<App> => {
  // the person's own profile: what starts at login has no words about another one
  const profile = profileIn(path.join(desktop.home, '.config/Unknot'));
  const app = await desktop.launch({ settings: quiet, profile });
  const { control } = await loginSwitch(app);
  if (!(await control.isChecked())) await control.click();
  await until(() => existsSync(entry()), 'the autostart file');
  return app;
};

/** What a desktop does at login: runs every entry of the autostart folder. */
const logIn = async (): Promise<void> => {
  const words = ['--autostart', '--environment', 'XFCE', '--search-paths', folder()];
  const runner = spawn('dex', words, { env: desktop.env, stdio: 'ignore' });
  onTestFinished(async () => {
    await command(['quit'], desktop.env);
    await until(() => desktop.tray.count() === 0, 'its icon to go');
  });
  expect(await once(runner, 'exit')).toEqual([0, null]);
};

describe('Start at login', () => {
  test('is off until the person says so', async () => {
    const app = await desktop.launch({ settings: quiet });
    const { control } = await loginSwitch(app);
    expect(await control.isChecked()).toBe(false);
    expect(existsSync(entry())).toBe(false);
  });

  test('writes the entry when switched on, and shows what the system really says', async () => {
    const app = await switchOn();
    const text = readFileSync(entry(), 'utf8');
    expect(text).toMatch(/^\[Desktop Entry\]$/m);
    expect(text).toMatch(/^Type=Application$/m);
    expect(text).toMatch(/^Exec=.*--hidden/m);
    const { page, control } = await loginSwitch(app);
    await until(() => control.isChecked(), 'the switch to be on');
    await page.close();
    rmSync(entry()); // somebody tidied up
    const again = await loginSwitch(app);
    await until(async () => !(await again.control.isChecked()), 'the switch to be off');
    await again.control.click();
    await until(() => existsSync(entry()), 'the autostart file again');
    await again.control.click();
    await until(() => !existsSync(entry()), 'the autostart file to go');
  });

  test('brings the app at login, hidden, and its icon when the tray comes 5 s after it', async () => {
    await (await switchOn()).quit();
    await desktop.tray.disappear();
    await logIn();
    const runs = async () => (await command(['status', '--json'], desktop.env)).code === 0;
    await until(runs, 'the app to answer', { every: 200 });
    await stays(async () => (await windows()).length === 0, 'no window', 5_000);
    await desktop.tray.appear();
    const tray = await desktop.tray.item();
    expect(await tray.tooltip()).toMatch(/Next: /);
    await tray.activate();
    await until(async () => (await windows()).some(({ title }) => title.startsWith('Unknot: ')), 'a break');
  });

  test('keeps its icon through a crash of the tray', async () => {
    await desktop.tray.appear();
    const app = await desktop.launch({ settings: quiet });
    await desktop.tray.item();
    await desktop.tray.disappear();
    await until(() => desktop.tray.count() === 0, 'an empty tray');
    await desktop.tray.appear();
    const tray = await desktop.tray.item();
    await tray.activate();
    await app.reaches('a session', ({ session }) => session !== null);
    expect(desktop.tray.count()).toBe(1);
  });
});

describe('Without any tray', () => {
  test('a second launch opens the home window, from which a break starts', async () => {
    await desktop.tray.disappear();
    const app = await desktop.launch({ settings: quiet });
    await app.reaches('knowing that there is no tray', ({ tray }) => !tray);
    const second = await desktop.launch({ profile: app.profile, plain: true });
    expect(await second.ended()).toBe(0);
    const page = await app.page('home');
    await page.getByRole('button', { name: /start/i }).first().click();
    await app.reaches('a session', ({ session }) => session !== null);
  });
});
