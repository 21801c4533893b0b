import { describe, expect, test } from 'vitest';
import { useDesktop } from './desktop/desktop.ts';
import { busyHands } from './desktop/input.ts';
import { quiet, settingsWith } from './desktop/rhythm.ts';
import { stays, until } from './desktop/until.ts';

const desktop = useDesktop();

describe('A pause', () => {
  test('of two hours lasts over a restart to the same instant', async () => {
    const first = await desktop.launch({ settings: quiet });
    expect(await first.command('pause', '2h')).toMatchObject({ code: 0 });
    const { pausedUntil } = await first.reaches('a pause', ({ phase }) => phase === 'paused');
    expect(Math.abs(Date.parse(pausedUntil ?? '') - Date.now() - 7_200_000)).toBeLessThan(5_000);
    await first.quit();

    const second = await desktop.launch({ profile: first.profile });
    const status = await second.reaches('the pause', ({ phase }) => phase === 'paused');
    expect(status.pausedUntil).toBe(pausedUntil);
    expect(await (await desktop.tray.item()).tooltip()).toMatch(/paused/i);
    expect(await second.command('resume')).toMatchObject({ code: 0 });
    expect(await second.reaches('work', ({ phase }) => phase === 'working')).toMatchObject({
      pausedUntil: null,
    });
  });

  test('until tomorrow ends at the next start of a day where the person lives', async () => {
    const app = await desktop.launch({ settings: quiet, env: { TZ: 'Pacific/Auckland' } });
    await app.command('pause', 'until-tomorrow');
    const { pausedUntil } = await app.reaches('a pause', ({ phase }) => phase === 'paused');
    const until = new Date(pausedUntil ?? '');
    const local = until.toLocaleTimeString('en-GB', {
      timeZone: 'Pacific/Auckland',
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(local).toBe('04:00');
    expect(until.getTime() - Date.now()).toBeGreaterThan(0);
    expect(until.getTime() - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
  });

  test('for ever survives a kill and holds everything back', async () => {
    const first = await desktop.launch({ settings: settingsWith({ every: 1 }) });
    await first.command('pause', 'forever');
    await first.reaches('a pause', ({ phase }) => phase === 'paused');
    await first.kill();
    const second = await desktop.launch({ profile: first.profile });
    expect(await second.reaches('the pause', ({ phase }) => phase === 'paused')).toMatchObject({
      pausedUntil: 'forever',
      nextBreak: null,
    });
    const hands = busyHands();
    const none = async () => (await second.windows()).length === 0;
    await stays(none, 'nothing offered', 3_000).finally(() => hands.stop());
  });

  test('from the tray is ended from the tray', async () => {
    const app = await desktop.launch({ settings: quiet });
    const tray = await desktop.tray.item();
    await tray.click('Pause', '1 hour');
    await app.reaches('a pause', ({ phase }) => phase === 'paused');
    await until(async () => /paused/i.test(await tray.tooltip()), 'a tooltip that says so');
    await tray.click('Resume');
    await app.reaches('work', ({ phase }) => phase === 'working');
    expect(app.profile.counts()).toEqual({ paused: 1, resumed: 1 });
  });
});
