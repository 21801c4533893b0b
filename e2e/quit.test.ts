import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';

const desktop = useDesktop();

/** The app a few seconds into a break. */
const inBreak = async (): Promise<App> => {
  const app = await desktop.launch({ settings: quiet });
  await app.command('start', 'mov-chin-tuck');
  const page = await app.page('session');
  await page.getByRole('timer').waitFor();
  await page.keyboard.press('ArrowRight');
  await app.reaches('a second of the movement', ({ session }) => (session?.secondsLeft ?? 99) < 64);
  return app;
};

const ways: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  'by the tray': async () => (await desktop.tray.item()).click('Quit'),
  'by the command': (app) => app.command('quit'),
  'by the system (SIGTERM)': async ({ pid }) => process.kill(pid, 'SIGTERM'),
  'by Ctrl-C (SIGINT)': async ({ pid }) => process.kill(pid, 'SIGINT'),
  'with its terminal (SIGHUP)': async ({ pid }) => process.kill(pid, 'SIGHUP'),
};

describe('Quitting in a break', () => {
  test.for(Object.keys(ways))('%s ends the app and keeps what was done, once', async (way) => {
    const app = await inBreak();
    await ways[way]?.(app);
    expect(await app.ended()).toBe(0);
    expect(app.profile.counts()).toEqual({ started: 1, partial: 1 });
    expect(app.profile.files('door')).toEqual([]);
  });
});

describe('The command quit', () => {
  test('returns when the app has gone: the next start is not taken for a second one', async () => {
    const first = await desktop.launch({ settings: quiet, plain: true });
    await first.reaches('an answer', () => true);
    expect(await first.command('quit')).toMatchObject({ code: 0 });
    const second = await desktop.launch({ profile: first.profile, plain: true });
    await second.reaches('an answer', () => true);
    expect(second.running()).toBe(true);
  });
});

describe('A profile that cannot be', () => {
  test('ends the start with code 1 and a line that says why', async () => {
    const profile = desktop.profile();
    desktop.expectFault(/ENOTDIR/);
    const file = path.join(profile.dir, 'a-file');
    writeFileSync(file, '');
    const app = await desktop.launch({ profile: { ...profile, dir: path.join(file, 'below') }, plain: true });
    expect(await app.ended()).toBe(1);
    expect(app.log()).toMatch(/unknot error: cannot start: .*ENOTDIR/);
  });
});
