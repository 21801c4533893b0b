import { describe, expect, test } from 'vitest';
import { useDesktop } from './desktop/desktop.ts';
import type { App } from './desktop/app.ts';
import { busyHands, clickAt, press } from './desktop/input.ts';
import { settingsWith } from './desktop/rhythm.ts';
import { stays, until } from './desktop/until.ts';
import { activeWindow, otherProgram, windowAt } from './desktop/windows.ts';
import type { XWindow } from './desktop/windows.ts';

const desktop = useDesktop();

/** The only window that the app shows now, once it shows one. */
const onlyWindow = async (app: App): Promise<XWindow> => {
  const shown = await until(async () => (await app.windows())[0], 'a window of the app', { within: 15_000 });
  expect(await app.windows()).toHaveLength(1);
  return shown;
};

/** Works until the break is offered and gives the app and its heads-up. */
const offered = async (
  rhythm: Parameters<typeof settingsWith>[0],
): Promise<{ app: App; window: XWindow }> => {
  const app = await desktop.launch({ settings: settingsWith(rhythm, { later: 300 }) });
  const hands = busyHands();
  const window = await onlyWindow(app).finally(() => hands.stop());
  return { app, window };
};

/** Clicks a button of the heads-up as a hand does: with the mouse, at its place on the screen. */
const clickButton = async (app: App, name: RegExp): Promise<void> => {
  const page = await app.page('heads-up');
  const button = page.getByRole('button', { name });
  await button.waitFor();
  const box = await button.boundingBox();
  const window = await onlyWindow(app);
  if (!box) throw new Error(`The button ${String(name)} has no place on the screen`);
  await clickAt(window.x + box.x + box.width / 2, window.y + box.y + box.height / 2);
};

describe('A break that is due', () => {
  test('is offered in a small window after the active time, once', async () => {
    const { app, window } = await offered({ every: 3 });
    expect(window.width).toBe(360);
    await app.reaches('an offer', ({ phase }) => phase === 'offered');
    expect(app.profile.counts()).toEqual({ offered: 1 });
    expect(await (await app.page('heads-up')).getByRole('button').count()).toBeGreaterThanOrEqual(3);
  });

  test('is not offered while nobody is there', async () => {
    const app = await desktop.launch({ settings: settingsWith({ every: 4, pauseAfter: 1 }) });
    await stays(async () => (await app.windows()).length === 0, 'no window while nobody works', 7_000);
    const hands = busyHands();
    await onlyWindow(app).finally(() => hands.stop());
  });

  test('leaves the focus and the keys with the program in which the person works', async () => {
    const other = await otherProgram();
    const { app } = await offered({ every: 3, growsAfter: 2 });
    expect(await activeWindow()).toBe(other.id);
    await press('a', 'b', 'c');
    await until(() => other.keys() >= 3, 'the keys in the other program');
    const before = (await onlyWindow(app)).height;
    await until(async () => (await onlyWindow(app)).height > before, 'the heads-up to grow');
    expect(await activeWindow()).toBe(other.id);
  });

  test('stays in sight above a window that is raised over it', async () => {
    const { window } = await offered({ every: 3 });
    const { x, y, width, height } = window;
    const around = { x: x - 40, y: y - 40, width: width + 50, height: height + 50 };
    const other = await otherProgram(around);
    const bare = await windowAt(x - 90, y);
    expect(await windowAt(x - 10, y)).not.toBe(bare); // the other one is really there
    expect(await windowAt(x + width / 2, y + height / 2)).toBe(window.id);
    expect(await activeWindow()).toBe(other.id);
  });

  test('starts by the mouse from the heads-up', async () => {
    const { app } = await offered({ every: 3 });
    await clickButton(app, /^start/i);
    const status = await app.reaches('a session', ({ session }) => session !== null);
    expect(status.phase).toBe('session');
    await app.sessionWindow();
    expect(app.profile.counts()).toEqual({ offered: 1, started: 1 });
  });

  test('is put off by Later, from now, for as long as the settings say', async () => {
    const { app } = await offered({ every: 3 });
    await clickButton(app, /later/i);
    const { nextBreak } = await app.reaches('no offer any more', ({ phase }) => phase !== 'offered');
    await until(async () => (await app.windows()).length === 0, 'the heads-up to close');
    const seconds = (Date.parse(nextBreak?.dueAt ?? '') - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(285);
    expect(seconds).toBeLessThanOrEqual(300);
    expect(app.profile.counts()).toEqual({ offered: 1, later: 1 });
  });

  test('is left out by Skip, and the next one comes after the whole rhythm', async () => {
    const { app } = await offered({ every: 8 });
    await clickButton(app, /skip/i);
    const { nextBreak } = await app.reaches('no offer any more', ({ phase }) => phase !== 'offered');
    const seconds = (Date.parse(nextBreak?.dueAt ?? '') - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(4);
    expect(seconds).toBeLessThanOrEqual(8.5);
    expect(app.profile.counts()).toEqual({ offered: 1, skipped: 1 });
  });

  test('is missed when it is ignored, and offered again later', async () => {
    const app = await desktop.launch({
      settings: settingsWith({ every: 2, growsAfter: 1, givesUpAfter: 3, againAfter: 3 }),
    });
    const hands = busyHands();
    await onlyWindow(app);
    await until(async () => (await app.windows()).length === 0, 'the heads-up to give up');
    expect(app.profile.counts()).toEqual({ offered: 1, missed: 1 });
    await onlyWindow(app).finally(() => hands.stop());
    expect(app.profile.counts()).toEqual({ offered: 2, missed: 1 });
  });

  test('is credited when the person was away for as long as it lasts', async () => {
    const app = await desktop.launch({ settings: settingsWith({ every: 8, length: 3, pauseAfter: 1 }) });
    const hands = busyHands();
    await app.reaches('half of the time to be over', ({ nextBreak }) => {
      return Date.parse(nextBreak?.dueAt ?? '') - Date.now() < 4_000;
    });
    await hands.stop();
    await app.reaches('somebody away', ({ phase }) => phase === 'away');
    await stays(async () => (await app.windows()).length === 0, 'nothing while away', 4_000);
    const again = busyHands();
    const back = await app
      .reaches('somebody back', ({ phase }) => phase === 'working')
      .finally(() => again.stop());
    expect(Date.parse(back.nextBreak?.dueAt ?? '') - Date.now()).toBeGreaterThan(6_000);
    expect(app.profile.counts()).toEqual({ 'away-credited': 1 });
  });

  test('is not offered outside working hours, while Start works', async () => {
    const none = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
    const app = await desktop.launch({
      settings: settingsWith({ every: 1 }, { hours: { on: true, days: none } }),
    });
    await app.reaches('off hours', ({ phase }) => phase === 'off-hours');
    const hands = busyHands();
    await stays(async () => (await app.windows()).length === 0, 'nothing offered', 3_000).finally(() =>
      hands.stop(),
    );
    expect(await app.command('start')).toMatchObject({ code: 0 });
    await app.reaches('a session', ({ session }) => session !== null);
  });
});
