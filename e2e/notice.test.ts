import { describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { busyHands } from './desktop/input.ts';
import { settingsWith } from './desktop/rhythm.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();

const settings = settingsWith({ every: 3, kind: { presence: 'notification', sounds: 'none' } });

/** Works until a break is offered; gives the app and the id of the notification. */
const notified = async (): Promise<{ app: App; id: number }> => {
  const before = desktop.notifications.seen.length;
  const app = await desktop.launch({ settings });
  const hands = busyHands();
  const offer = await until(() => desktop.notifications.seen[before], 'the notification').finally(() =>
    hands.stop(),
  );
  expect(offer.summary).toBe('Time for a break');
  return { app, id: offer.id };
};

describe('A break that comes as a notification', () => {
  test('opens no window until it is clicked, then starts', async () => {
    const { app, id } = await notified();
    await app.reaches('an offer', ({ phase }) => phase === 'offered');
    expect(await app.windows()).toEqual([]);
    desktop.notifications.press(id, 'default');
    await app.reaches('a session', ({ session }) => session !== null);
    await app.sessionWindow();
    await until(() => desktop.notifications.closed.includes(id), 'the notification to go');
  });

  test('is taken back when the break is answered elsewhere', async () => {
    const { app, id } = await notified();
    expect(desktop.notifications.closed).not.toContain(id);
    await app.command('skip');
    await until(() => desktop.notifications.closed.includes(id), 'the notification to go');
    expect(app.profile.counts()).toEqual({ offered: 1, skipped: 1 });
  });

  test('stands on offer when the person closes it', async () => {
    const { app, id } = await notified();
    desktop.notifications.dismiss(id);
    expect((await app.status()).phase).toBe('offered');
    await app.command('start');
    await app.reaches('a session', ({ session }) => session !== null);
  });
});
