import { describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { busyHands, stir } from './desktop/input.ts';
import { quiet, settingsWith } from './desktop/rhythm.ts';
import { screensaver } from './desktop/screensaver.ts';
import { stays, until } from './desktop/until.ts';

const desktop = useDesktop();

const noWindow = async (app: App): Promise<boolean> => (await app.windows()).length === 0;

/** Milliseconds until the next break, as the app tells it. */
const untilNext = async (app: App): Promise<number> =>
  Date.parse((await app.status()).nextBreak?.dueAt ?? '') - Date.now();

/** The hand that opens the lid is input too; the X server of the suite, unlike a sleeping one, counts on meanwhile. */
const wake = async (): Promise<void> => {
  await stir();
  desktop.logind.wake();
};

const unlock = async (): Promise<void> => {
  await stir(); // the password
  desktop.logind.unlock();
};

describe('A suspend', () => {
  test('in the middle of a session stops its clock, and the session stands at the same second afterwards', async () => {
    const app = await desktop.launch({ settings: quiet });
    await app.command('start', 'mov-chin-tuck');
    const before = await app.reaches(
      'a few seconds of the session',
      ({ session }) => (session?.secondsLeft ?? 99) < 14,
    );
    desktop.logind.suspend();
    await stays(() => app.running(), 'the app goes on', 3_000);
    await wake();
    const after = await app.reaches('the session', ({ session }) => session !== null);
    expect(after.session?.stage).toBe(before.session?.stage);
    expect((before.session?.secondsLeft ?? 0) - (after.session?.secondsLeft ?? 0)).toBeLessThanOrEqual(1);
    expect(app.profile.counts()).toEqual({ started: 1 });
  });

  test('as long as a break counts as that break', async () => {
    const app = await desktop.launch({ settings: settingsWith({ every: 600, length: 2 }) });
    await until(async () => (await untilNext(app)) < 598_000, 'some active time');
    desktop.logind.suspend();
    await stays(() => noWindow(app), 'nothing while asleep', 3_000);
    await wake();
    await until(() => app.profile.counts()['away-credited'] === 1, 'the credit');
    expect(await untilNext(app)).toBeGreaterThan(598_000);
  });

  test('shorter than a break takes nothing away and adds nothing', async () => {
    const app = await desktop.launch({ settings: settingsWith({ every: 600 }) });
    await until(async () => (await untilNext(app)) < 598_000, 'some active time');
    const before = await untilNext(app);
    desktop.logind.suspend();
    await stays(() => noWindow(app), 'nothing while asleep', 2_000);
    await wake();
    const { phase } = await app.reaches('somebody at work', (status) => status.phase === 'working');
    expect(phase).toBe('working');
    expect(Math.abs((await untilNext(app)) - before)).toBeLessThan(1_500);
    expect(app.profile.counts()).toEqual({});
  });
});

describe('A locked screen', () => {
  test('is away from the word of logind on, however much the mouse moves', async () => {
    const app = await desktop.launch({ settings: settingsWith({ every: 4 }) });
    desktop.logind.lock();
    await app.reaches('away', ({ phase }) => phase === 'away');
    const hands = busyHands();
    await stays(() => noWindow(app), 'nothing offered while locked', 5_000).finally(() => hands.stop());
    await unlock();
    await app.reaches('somebody back', ({ phase }) => phase === 'working' || phase === 'offered');
  });

  for (const name of ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver'] as const) {
    test(`is away when ${name} says so`, async () => {
      const saver = await screensaver(desktop.session, name);
      const app = await desktop.launch({ settings: settingsWith({ every: 600, length: 2 }) });
      await app.reaches('somebody at work', ({ phase }) => phase === 'working');
      saver.lock();
      await app.reaches('away', ({ phase }) => phase === 'away');
      await stays(() => noWindow(app), 'nothing while locked', 2_500);
      await stir();
      saver.unlock();
      await app.reaches('somebody back', ({ phase }) => phase === 'working');
      expect(app.profile.counts()).toEqual({ 'away-credited': 1 });
    });
  }

  test("is taken for one while somebody else's session is in front", async () => {
    const app = await desktop.launch({ settings: settingsWith({ every: 600 }) });
    await app.reaches('somebody at work', ({ phase }) => phase === 'working');
    desktop.logind.inFront(false);
    await app.reaches('away', ({ phase }) => phase === 'away');
    await stir();
    desktop.logind.inFront(true);
    await app.reaches('somebody back', ({ phase }) => phase === 'working');
  });

  test('takes the heads-up away, and the break is owed and offered again', async () => {
    const app = await desktop.launch({ settings: settingsWith({ every: 2 }) });
    const hands = busyHands();
    await app.reaches('an offer', ({ phase }) => phase === 'offered');
    await hands.stop();
    desktop.logind.lock();
    await until(() => noWindow(app), 'the heads-up to go');
    expect(app.profile.counts()).toEqual({ offered: 1, held: 1 });
    await unlock();
    await app.reaches('the offer again', ({ phase }) => phase === 'offered');
    expect(app.profile.counts()).toEqual({ offered: 2, held: 1 });
  });
});
