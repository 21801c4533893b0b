import { describe, expect, onTestFinished, test } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { xFullScreen } from '../electron/adapters/x-full-screen.ts';
import { xDisplay } from '../electron/adapters/x-server.ts';
import { film } from './desktop/film.ts';
import { stays, until } from './desktop/until.ts';
import { otherProgram, windows } from './desktop/windows.ts';

const quietLog = { info: () => undefined, error: () => undefined };

/** Watches until the test ends. `told` has everything that was told, the newest last. */
const watch = (isOwn: (pid: number) => boolean = () => false) => {
  const sense = xFullScreen(xDisplay({ DISPLAY: process.env['DISPLAY'] }, quietLog), isOwn);
  const told: (readonly OutsideHold[])[] = [];
  const stop = sense.watch({ reasons: ['full-screen'], apps: [] }, (holds) => told.push(holds));
  onTestFinished(stop);
  return {
    sense,
    told,
    stop,
    is: (holds: readonly OutsideHold[]) =>
      until(() => JSON.stringify(told.at(-1)) === JSON.stringify(holds), JSON.stringify(holds), {
        within: 2000,
      }),
  };
};

const player: readonly OutsideHold[] = [{ why: 'full-screen', who: 'film player' }];

describe('A window that fills the screen', () => {
  test('holds while it is in front, and names its program', async () => {
    const shown = await film('A film');
    const { is, told, sense } = watch();
    await is([]);
    await shown.fill(true);
    await is(player);
    await shown.fill(false);
    await is([]);
    expect(told).toHaveLength(3);
    expect(sense.blind('full-screen')).toBeNull();
  });

  test('is seen at once when it was there before', async () => {
    const shown = await film('A film');
    await shown.fill(true);
    await until(
      async () => (await windows()).some(({ states }) => states.includes('_NET_WM_STATE_FULLSCREEN')),
      'a full screen',
    );
    const { is, told } = watch();
    await is(player);
    expect(told).toHaveLength(1);
  });

  test('holds no more when another window comes to the front, and again when it is back', async () => {
    const shown = await film('A film');
    await shown.fill(true);
    const { is } = watch();
    await is(player);
    await otherProgram();
    await is([]);
    await shown.focus();
    await is(player);
  });

  test('holds no more when its program ends', async () => {
    const shown = await film('A film');
    await shown.fill(true);
    const { is } = watch();
    await is(player);
    shown.end();
    await is([]);
  });

  test('holds nothing when it is one of ours', async () => {
    const shown = await film('A film');
    await shown.fill(true);
    const other = watch((pid) => pid === shown.pid + 1);
    await other.is(player);
    const own = watch((pid) => pid === shown.pid);
    await own.is([]);
  });

  test('is not told of after the watch has ended', async () => {
    const shown = await film('A film');
    const { is, told, stop } = watch();
    await is([]);
    stop();
    await shown.fill(true);
    await stays(() => told.length === 1, 'nothing told', 500);
  });
});
