import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { go, onDisk, openSettings, shown, unfold, write } from './desktop/settings-page.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();
let app: App;
let page: Page;

const noHours = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };

beforeAll(async () => {
  app = await desktop.launch({ settings: { version: 1, hours: { on: false, days: noHours } } });
  page = await openSettings(app);
});

const minutesLeft = async (): Promise<number> =>
  Math.round((Date.parse((await app.status()).nextBreak?.dueAt ?? '') - Date.now()) / 60_000);

describe('A change in the settings window', () => {
  test('of the rhythm moves the next break at once', async () => {
    await go(page, 'Rhythm');
    await unfold(page, 'Movement');
    await write(page, 'Movement: every', '40 min');
    await until(async () => (await minutesLeft()) === 40, 'the next break in 40 min');
    await write(page, 'Later means', '7 min');
    await onDisk(app, { version: 3, later: { after: 420 } });
    const kinds = [
      { id: 'movement', trigger: { by: 'active', every: 2400 } },
      { id: 'release' },
      { id: 'start-of-day' },
    ];
    await onDisk(app, { kinds });
  });

  test('that makes no sense is refused with a sentence, and what held before holds', async () => {
    await write(page, 'Movement: every', 'often');
    await page.getByText(/It stays at 40 min/).waitFor();
    await page.keyboard.press('Escape');
    await write(page, 'Movement: every', '25 h');
    await page.getByText(/From 1 s to/).waitFor();
    await page.keyboard.press('Escape');
    expect(await minutesLeft()).toBe(40);
  });

  test('switches a kind of break off', async () => {
    await page.getByRole('switch', { name: 'Movement breaks' }).click();
    await app.reaches('the other kind', ({ nextBreak }) => nextBreak?.kind === 'release');
    await onDisk(app, {
      kinds: [
        { id: 'movement', on: false },
        { id: 'release', on: true },
        { id: 'start-of-day', on: true },
      ],
    });
  });

  test('adds a kind of break that comes first, and takes it away again', async () => {
    await write(page, 'One more kind', 'Stand up');
    await write(page, 'Stand up: every', '20 min');
    await app.reaches('the new kind', ({ nextBreak }) => nextBreak?.kind === 'stand-up');
    await page.getByRole('button', { name: 'Remove Stand up' }).click();
    await app.reaches('the kind before', ({ nextBreak }) => nextBreak?.kind === 'release');
    await page.getByRole('button', { name: 'Bring Stand up back' }).click();
    await app.reaches('the new kind again', ({ nextBreak }) => nextBreak?.kind === 'stand-up');
    await page.getByRole('button', { name: 'Remove Stand up' }).click();
    await app.reaches('the kind before', ({ nextBreak }) => nextBreak?.kind === 'release');
  });

  test('of the quiet times is kept', async () => {
    await go(page, 'Quiet times');
    await page.getByRole('switch', { name: 'On battery' }).click();
    await write(page, 'One more program', 'Zoom');
    await onDisk(app, { holds: { battery: true, camera: true, apps: ['zoom'] } });
  });

  test('of the working hours acts at once', async () => {
    await go(page, 'Working hours');
    await page.getByRole('switch', { name: 'Only in working hours' }).click();
    await app.reaches('off hours', ({ phase }) => phase === 'off-hours');
    await page.getByRole('button', { name: 'Add hours on Monday' }).click();
    await write(page, 'Monday: from', '8');
    await write(page, 'Monday: to', '12:30');
    await onDisk(app, { hours: { on: true, days: { mon: [{ from: '08:00', to: '12:30' }], tue: [] } } });
    const { nextBreak } = await app.reaches('a break on Monday', (status) => status.nextBreak !== null);
    expect(new Date(nextBreak?.dueAt ?? '').getDay()).toBe(1);
    await page.getByRole('switch', { name: 'Only in working hours' }).click();
    await app.reaches('work', ({ phase }) => phase === 'working');
  });

  test('of the tools decides what is offered', async () => {
    await go(page, 'Tools and place');
    const fitting = page.getByText(/exercises fit\.$/);
    const before = await fitting.textContent();
    await page.getByRole('button', { name: 'Tennis ball' }).click();
    await until(async () => (await fitting.textContent()) !== before, 'more exercises that fit');
    await until(
      () => (app.profile.settings()['tools'] as string[]).includes('tennis-ball'),
      'the tool on disk',
    );
  });

  test('of sound and look is heard and seen at once', async () => {
    await go(page, 'Sound and look');
    await page.getByRole('switch', { name: 'Sound' }).click();
    await page.getByRole('slider', { name: 'Volume' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await onDisk(app, { sound: { on: false, volume: 0.65 } });
    await until(
      async () => (await page.locator('html').getAttribute('data-theme')) === 'dark',
      'a dark page',
    );
    const source = await app.electron?.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
    expect(source).toBe('dark');
  });

  test('is kept over a restart, all of it', async () => {
    const before = app.profile.settings();
    await app.quit();
    app = await desktop.launch({ profile: app.profile });
    expect(await app.reaches('work', ({ phase }) => phase === 'working')).toMatchObject({
      nextBreak: { kind: 'release' },
    });
    page = await openSettings(app);
    await go(page, 'Rhythm');
    await unfold(page, 'Movement');
    expect(await shown(page, 'Movement: every')).toBe('40 min');
    expect(await shown(page, 'Later means')).toBe('7 min');
    expect(await page.getByRole('switch', { name: 'Movement breaks' }).isChecked()).toBe(false);
    await go(page, 'Sound and look');
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(app.profile.settings()).toEqual(before);
  });
});

describe('The home window', () => {
  test('reaches everything that the tray can do', async () => {
    app = await desktop.launch({ profile: app.profile });
    page = await openSettings(app);
    await page.getByRole('link', { name: 'Now' }).click();
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await button('Start a break now').click();
    await app.reaches('a session', ({ session }) => session !== null);
    await button(/leave/i).click();
    await app.reaches('the end', ({ session }) => session === null);
    await button('Skip this one').click();
    await until(() => app.profile.counts()['skipped'] === 1, 'the skip');
    await button(/^Pause, 1 h/).click();
    await app.reaches('a pause', ({ phase }) => phase === 'paused');
    await button('Resume').click();
    await app.reaches('work', ({ phase }) => phase === 'working');
    await button('Quit Unknot').click();
    expect(await app.ended()).toBe(0);
  });
});
