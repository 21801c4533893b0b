import { readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { useDesktop } from './desktop/desktop.ts';
import { appsOf } from './desktop/processes.ts';
import { quiet } from './desktop/rhythm.ts';
import { stays, until } from './desktop/until.ts';

const desktop = useDesktop();
const eight = Array.from({ length: 8 }, (_, index) => index);

describe('Eight starts within a second', () => {
  test('by clicks on the tray give one window and one session', async () => {
    const app = await desktop.launch({ settings: quiet });
    const tray = await desktop.tray.item();
    const begun = performance.now();
    await Promise.all(eight.map(() => tray.activate()));
    expect(performance.now() - begun).toBeLessThan(1_000);
    await until(async () => (await app.windows()).length > 0, 'the session window');
    await stays(async () => (await app.windows()).length === 1, 'one window', 2_000);
    expect(app.profile.counts()).toEqual({ started: 1 });
  });

  test('by commands give one window and one session', async () => {
    const app = await desktop.launch({ settings: quiet });
    const answers = await Promise.all(eight.map(() => app.command('start')));
    expect(answers.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    await until(async () => (await app.windows()).length > 0, 'the session window');
    await stays(async () => (await app.windows()).length === 1, 'one window', 2_000);
    expect(app.profile.counts()).toEqual({ started: 1 });
  });

  test('of the app itself give one app, with the window that the seven others asked for', async () => {
    const profile = desktop.profile();
    const apps = await Promise.all(
      eight.map(() => desktop.launch({ settings: quiet, profile, plain: true })),
    );
    const alive = () => apps.filter((app) => app.running());
    await until(() => alive().length === 1, 'seven of them to end', { within: 30_000 });
    const [left] = alive();
    expect(appsOf(profile.dir)).toEqual([left?.pid]);
    await until(() => desktop.tray.count() === 1, 'one icon in the tray');
    await until(async () => (await left?.windows())?.length === 1, 'its home window');
    await stays(async () => (await left?.windows())?.length === 1, 'one window', 2_000);
    expect((await left?.status())?.phase).toBe('working');
    expect(appsOf(profile.dir)).toEqual([left?.pid]);
  });

  test('leave the profile to the one that has its lock, when two took it', async () => {
    const app = await desktop.launch({ settings: quiet, plain: true });
    await app.reaches('work', ({ phase }) => phase === 'working');
    const lock = path.join(app.profile.dir, 'SingletonLock');
    rmSync(lock);
    symlinkSync('desk-1', lock);
    await app.ended();
    expect(readlinkSync(lock)).toBe('desk-1');
  });
});

describe('A second launch', () => {
  test('opens the home window of the first app and ends with success', async () => {
    const first = await desktop.launch({ settings: quiet });
    await desktop.tray.item();
    expect(await first.windows()).toHaveLength(0);
    const second = await desktop.launch({ profile: first.profile, plain: true });
    expect(await second.ended()).toBe(0);
    await first.page('home');
    await until(async () => (await first.windows()).length === 1, 'one window');
    expect(desktop.tray.count()).toBe(1);
  });
});
