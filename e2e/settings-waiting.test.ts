import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { settingsWith } from './desktop/rhythm.ts';
import { go, onDisk, openSettings, shown, unfold, write } from './desktop/settings-page.ts';
import { until } from './desktop/until.ts';
import type { XWindow } from './desktop/windows.ts';

const desktop = useDesktop();
let app: App;
let page: Page;

beforeAll(async () => {
  app = await desktop.launch({ settings: settingsWith({ pauseAfter: 600 }) });
  page = await openSettings(app);
});

const headsUp = async (): Promise<XWindow | undefined> =>
  (await app.windows()).find(({ title }) => title === 'Unknot: break due');

describe('A change in the settings window', () => {
  test('of the silence that stops the count acts at once, both ways', async () => {
    await go(page, 'Rhythm');
    await app.reaches('work', ({ phase }) => phase === 'working');
    await write(page, 'The count stops after', '1 s');
    await app.reaches('nobody there', ({ phase }) => phase === 'away');
    await onDisk(app, { presence: { pauseAfter: 1 } });
    await write(page, 'The count stops after', '20 min');
    await app.reaches('somebody there', ({ phase }) => phase === 'working');
    await onDisk(app, { presence: { pauseAfter: 1200 } });
  });

  test('of the hour at which a day starts says when a pause until tomorrow ends', async () => {
    await go(page, 'Working hours');
    await write(page, 'A day starts at', '6:30');
    await onDisk(app, { dayStartsAt: '06:30' });
    await app.command('pause', 'until-tomorrow');
    const { pausedUntil } = await app.reaches('a pause', ({ phase }) => phase === 'paused');
    const end = new Date(pausedUntil ?? '');
    expect([end.getHours(), end.getMinutes()]).toEqual([6, 30]);
    expect(end.getTime() - Date.now()).toBeLessThan(25 * 3_600_000); // 25: a clock may be put back
    await app.command('resume');
    await app.reaches('work', ({ phase }) => phase === 'working');
  });

  test('of the times of a heads-up acts on the one that is in sight', async () => {
    await go(page, 'Rhythm');
    await unfold(page, 'Movement');
    await write(page, 'Movement: every', '3 s');
    const small = await until(headsUp, 'the heads-up');
    await write(page, 'A missed break comes again after', '4 s');
    await write(page, 'A heads-up grows after', '1 s');
    await until(async () => ((await headsUp())?.height ?? 0) > small.height, 'the heads-up to grow');
    expect(app.profile.counts()).toMatchObject({ offered: 1 });
    await write(page, 'A heads-up goes away after', '2 s');
    await until(async () => (await headsUp()) === undefined, 'the heads-up to go');
    expect(app.profile.counts()).toMatchObject({ offered: 1, missed: 1 });
    await until(headsUp, 'the next offer');
    const at = (is: string) => app.profile.history().findLast((line) => line.is === is)?.at ?? '';
    const between = Date.parse(at('offered')) - Date.parse(at('missed'));
    expect(Math.abs(between - 4_000)).toBeLessThan(2_000);
    await onDisk(app, { headsUp: { growsAfter: 1, givesUpAfter: 2, againAfter: 4 } });
    await write(page, 'Movement: every', '30 min');
    await onDisk(app, { kinds: [{ id: 'movement', trigger: { by: 'active', every: 1800 } }] });
  });

  test('is kept over a restart', async () => {
    const before = app.profile.settings();
    await app.quit();
    app = await desktop.launch({ profile: app.profile });
    page = await openSettings(app);
    await go(page, 'Rhythm');
    const fields = ['The count stops after', 'A heads-up grows after', 'A heads-up goes away after'];
    const values = await Promise.all(
      [...fields, 'A missed break comes again after'].map((label) => shown(page, label)),
    );
    expect(values).toEqual(['20 min', '1 s', '2 s', '4 s']);
    await go(page, 'Working hours');
    expect(await shown(page, 'A day starts at')).toBe('06:30');
    expect(app.profile.settings()).toEqual(before);
  });
});
