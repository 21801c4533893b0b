import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { lastKey } from './desktop/app.ts';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { press } from './desktop/input.ts';
import { quiet } from './desktop/rhythm.ts';
import { digits, sessionReaches as reaches, startNamed } from './desktop/session-page.ts';
import type { Shown } from './desktop/session-page.ts';
import { stays, until } from './desktop/until.ts';

const desktop = useDesktop();

let app: App;

beforeAll(async () => {
  app = await desktop.launch({ settings: quiet });
});

const start = (exercise: string): Promise<Page> => startNamed(app, exercise);

/** Presses Space until it is taken: right after another press it would be the rest of a double click, which is not. */
const primary = (page: Page, what: string, when: (session: Shown) => boolean): Promise<Shown> =>
  until(
    async () => {
      await page.keyboard.press('Space');
      const { session } = await app.reaches(
        what,
        (status) => status.session !== null && when(status.session),
        800,
      );
      return session;
    },
    what,
    { every: 0 },
  );

describe('A session', () => {
  test('is gone through by the keyboard alone, and reads as partial when it was skipped through', async () => {
    const page = await start('rel-uppertrap-hook-seated');
    const seen: string[] = [];
    for (let at = 1; ; at++) {
      const session = await reaches(app, `stage ${at}`, ({ number }) => number === at);
      seen.push(`${session.stage} ${session.side ?? '-'}`);
      if (at === session.of) break;
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.slice(0, 9)).toEqual([
      'set-up left',
      'find left',
      'hold left',
      'hold left',
      'move left',
      'breathe left',
      'switch right',
      'find right',
      'hold right',
    ]);
    expect(seen).toContain('move -'); // the movement that follows the release
    await page.keyboard.press('ArrowRight');
    await app.reaches('the page after the session', ({ phase }) => phase === 'done');
    await lastKey(page, 'Escape');
    await app.reaches('the end', ({ phase }) => phase === 'working');
    expect(app.profile.counts()).toEqual({ started: 1, partial: 1 });
    const line = app.profile.history().at(-1) as unknown as { done: { seconds: number }[] };
    expect(line.done.every(({ seconds }) => seconds < 10)).toBe(true);
  });

  test('is paused, resumed, lengthened, repeated and left by its keys', async () => {
    const page = await start('mov-chin-tuck');
    await page.keyboard.press('Space'); // ready
    await reaches(app, 'the movement', ({ stage }) => stage === 'move');
    await page.keyboard.press('ArrowLeft');
    await reaches(app, 'the set-up again', ({ stage }) => stage === 'set-up');
    await page.keyboard.press('ArrowRight');
    await reaches(app, 'the movement again', ({ stage }) => stage === 'move');
    const paused = await primary(page, 'a stopped clock', (session) => session.paused);
    await stays(async () => (await digits(page)) === paused.secondsLeft, 'the digits stand still', 1_200);
    await page.keyboard.press('+');
    await reaches(app, '15 s more', ({ secondsLeft }) => secondsLeft === paused.secondsLeft + 15);
    await primary(page, 'a running clock', (session) => !session.paused);
    await lastKey(page, 'Escape');
    await app.reaches('the end', ({ session }) => session === null);
    await until(async () => (await app.windows()).length === 0, 'its window to close');
  });

  test('obeys the keys of a real keyboard as soon as its window is there', async () => {
    await start('mov-chin-tuck');
    await until(async () => {
      await press('space');
      return (await app.status()).session?.paused;
    }, 'a stopped clock');
    await press('Escape');
    await app.reaches('the end', ({ session }) => session === null);
  });

  test('has a button for every key, with its name', async () => {
    const page = await start('mov-chin-tuck');
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await button('Start').click();
    await reaches(app, 'the movement', ({ stage }) => stage === 'move');
    await button('Back').click();
    await reaches(app, 'the set-up', ({ stage }) => stage === 'set-up');
    await button('Next').click();
    const before = await reaches(app, 'the movement again', ({ stage }) => stage === 'move');
    await button('15 seconds more').click();
    await reaches(app, 'more time', ({ secondsLeft }) => secondsLeft > before.secondsLeft + 8);
    await button('Pause').click();
    await reaches(app, 'a stopped clock', ({ paused }) => paused);
    await until(async () => {
      // a second click within a third of a second is the rest of a double click, and is not taken
      await button('Resume').click({ timeout: 500 });
      return (await app.status()).session?.paused === false;
    }, 'a running clock');
    await button('Leave').click();
    await app.reaches('the end', ({ session }) => session === null);
  });

  test('shows the same second in its window as the main process counts', async () => {
    const page = await start('mov-chin-tuck');
    for (let look = 0; look < 5; look++) {
      const shown = await digits(page);
      const counted = (await reaches(app, 'the session', () => true)).secondsLeft;
      expect(Math.abs(shown - counted)).toBeLessThanOrEqual(1);
    }
    await lastKey(page, 'Escape');
    await app.reaches('the end', ({ session }) => session === null);
  });

  test('keeps what was done when its window is closed', async () => {
    const before = app.profile.counts()['partial'] ?? 0;
    const page = await start('mov-chin-tuck');
    await page.close();
    await app.reaches('the end', ({ session }) => session === null);
    await until(() => app.profile.counts()['partial'] === before + 1, 'a line that says so');
  });
});
