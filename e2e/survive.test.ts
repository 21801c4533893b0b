import { describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet, settingsWith } from './desktop/rhythm.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();

/** Milliseconds until the next break, as the app tells it. */
const untilNext = async (app: App): Promise<number> =>
  Date.parse((await app.status()).nextBreak?.dueAt ?? '') - Date.now();

const secondsLeft = async (app: App): Promise<number> =>
  (await app.status()).session?.secondsLeft ?? Number.NaN;

const startSession = async (): Promise<App> => {
  const app = await desktop.launch({ settings: quiet });
  await app.command('start', 'mov-chin-tuck');
  const page = await app.page('session');
  await page.getByRole('timer').waitFor();
  await page.keyboard.press('ArrowRight');
  await app.reaches('the movement', ({ session }) => session?.stage === 'move');
  return app;
};

describe('After kill -9', () => {
  test('while the person works, the time worked so far is still counted', async () => {
    const first = await desktop.launch({ settings: settingsWith({ every: 600 }) });
    await until(async () => (await untilNext(first)) < 597_000, 'three seconds of work');
    const before = await untilNext(first);
    await first.kill();
    const second = await desktop.launch({ profile: first.profile });
    await second.reaches('an answer', () => true);
    // Being down for a moment is no break: a few seconds of it may count as work, none of the work is lost.
    const after = await untilNext(second);
    expect(after).toBeLessThan(before + 300);
    expect(after).toBeGreaterThan(before - 10_000);
  });

  test('in a session, the session is back on the screen, stopped, where it was', async () => {
    const first = await startSession();
    const before = await secondsLeft(first);
    await first.kill();
    const second = await desktop.launch({ profile: first.profile });
    const page = await second.page('session');
    await page.getByRole('timer').waitFor();
    const { session } = await second.reaches('the session', (status) => status.session !== null);
    expect(session).toMatchObject({ exercise: 'mov-chin-tuck', stage: 'move', paused: true });
    // what had not reached the disk is given back to the person: a look every 5 s
    expect(Math.abs((session?.secondsLeft ?? 0) - before)).toBeLessThanOrEqual(6);
    await page.keyboard.press('Space');
    await second.reaches('a running clock', (status) => status.session?.paused === false);
    expect(second.profile.counts()).toEqual({ started: 1 });
  });

  test('while a break is on offer, it is offered again', async () => {
    const first = await desktop.launch({ settings: settingsWith({ every: 1 }) });
    await first.reaches('an offer', ({ phase }) => phase === 'offered');
    await first.kill();
    const second = await desktop.launch({ profile: first.profile });
    await second.reaches('the offer', ({ phase }) => phase === 'offered');
    await until(async () => (await second.windows()).length === 1, 'one heads-up');
  });
});

describe('When the renderer of the session dies', () => {
  const ways = {
    'by a crash': async (app: App) => {
      await app.electron?.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
      });
    },
    'by kill -9': async (app: App) => {
      const pid = await app.electron?.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
      );
      if (pid) process.kill(pid, 'SIGKILL');
    },
  };
  test.for(Object.keys(ways) as (keyof typeof ways)[])(
    '%s, its window comes back at the same second',
    async (way) => {
      const app = await startSession();
      const at = performance.now();
      const before = await secondsLeft(app);
      const dead = await app.page('session');
      const gone = new Promise((resolve) => dead.once('crash', resolve).once('close', resolve));
      await ways[way](app);
      await gone;
      const text = await until(async () => {
        for (const page of app.electron?.windows() ?? []) {
          if (page === dead && page.isClosed()) continue;
          const shown = await page
            .getByRole('timer')
            .textContent({ timeout: 500 })
            .catch(() => null);
          if (shown) return shown;
        }
        return null;
      }, 'digits on the screen again');
      const passed = (performance.now() - at) / 1000;
      const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
      const shown = Number(minutes) * 60 + Number(seconds);
      expect(Math.abs(shown - (before - passed))).toBeLessThanOrEqual(1.5);
      expect(Math.abs((await secondsLeft(app)) - shown)).toBeLessThanOrEqual(1);
      expect(await app.windows()).toHaveLength(1);
      expect(app.profile.counts()).toEqual({ started: 1 });
    },
  );
});
