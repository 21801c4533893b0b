import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';
import { screensaver } from './desktop/screensaver.ts';
import type { Screensaver } from './desktop/screensaver.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();
let app: App;
let saver: Screensaver;

beforeAll(async () => {
  saver = await screensaver(desktop.session, 'org.freedesktop.ScreenSaver');
  app = await desktop.launch({ settings: quiet });
});

const sleepsNot = () => until(() => saver.heldBack(), 'a display that is kept awake');
const maySleep = () => until(() => !saver.heldBack(), 'a display that may sleep');

describe('The display', () => {
  test('is kept awake while a session’s clock runs, and at no other time', async () => {
    await until(() => app.status(), 'an answer');
    expect(saver.heldBack()).toBe(false);
    await app.command('start', 'mov-chin-tuck');
    await sleepsNot();
    const page = await app.page('session');
    await page.getByRole('timer').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await app.reaches('the movement', ({ session }) => session?.stage === 'move');
    await until(async () => {
      await page.keyboard.press('Space');
      return (await app.status()).session?.paused;
    }, 'a stopped clock');
    await maySleep();
    await until(async () => {
      await page.keyboard.press('Space');
      return (await app.status()).session?.paused === false;
    }, 'a running clock');
    await sleepsNot();
    await page.close();
    await maySleep();
  });
});
