import { describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import type { Display } from './desktop/display-layout.ts';
import { busyHands, moveTo } from './desktop/input.ts';
import { settingsWith } from './desktop/rhythm.ts';
import { left, right, useTwoDisplays } from './desktop/two-displays.ts';
import { until } from './desktop/until.ts';
import type { XWindow } from './desktop/windows.ts';

useTwoDisplays();
const desktop = useDesktop();

/** Puts the cursor on a display, not in its middle, where a window would come to lie under it. */
const lookAt = ({ x, y, width, height }: Display): Promise<void> => moveTo(x + width * 0.2, y + height * 0.3);

const place = ({ x, y, width, height }: XWindow): Display => ({ x, y, width, height });

/** The right lower corner, with its margin. */
const corner = ({ x, y, width, height }: Display, tall: number): Display => ({
  x: x + width - 360 - 16,
  y: y + height - tall - 16,
  width: 360,
  height: tall,
});

const middle = ({ x, y, width, height }: Display): Display => ({
  x: x + (width - 420) / 2,
  y: y + (height - 640) / 2,
  width: 420,
  height: 640,
});

const headsUp = async (app: App): Promise<XWindow> =>
  until(async () => (await app.windows()).find(({ title }) => title === 'Unknot: break due'), 'the heads-up');

describe('With two displays', () => {
  test.for([
    { name: 'left', here: left, there: right },
    { name: 'right', here: right, there: left },
  ])('the $name one, where the cursor is, gets the heads-up and the session', async ({ here, there }) => {
    await lookAt(here);
    const app = await desktop.launch({ settings: settingsWith({ every: 3, growsAfter: 2 }) });
    const seen = await app.electron?.evaluate(({ screen }) =>
      screen.getAllDisplays().map((one) => one.bounds),
    );
    expect(seen).toEqual([left, right]);

    const hands = busyHands();
    const offered = await headsUp(app).finally(() => hands.stop());
    expect(place(offered)).toEqual(corner(here, 120));

    await lookAt(there);
    const grown = await until(async () => {
      const now = await headsUp(app);
      return now.height > 120 && now;
    }, 'the heads-up to grow');
    expect(place(grown)).toEqual(corner(here, 156)); // it grows where it is, the cursor may be elsewhere by now

    await lookAt(here);
    await app.command('start');
    expect(place(await app.sessionWindow())).toEqual(middle(here));
  });

  test('the second break opens where the pointer is by then, not where it was at the first', async () => {
    await lookAt(left);
    const app = await desktop.launch({ settings: settingsWith({ every: 3, growsAfter: 60 }) });
    const first = busyHands();
    expect(place(await headsUp(app).finally(() => first.stop()))).toEqual(corner(left, 120));
    await app.command('skip');
    await until(async () => (await app.windows()).length === 0, 'the first heads-up to go');

    await lookAt(right);
    const second = busyHands();
    expect(place(await headsUp(app).finally(() => second.stop()))).toEqual(corner(right, 120));
    await app.command('start');
    expect(place(await app.sessionWindow())).toEqual(middle(right));
  });

  test('a break opens where the pointer is also when everything is drawn twice as large', async () => {
    // In points that are twice as large this would be beyond the left display.
    await moveTo(1000, 300);
    const args = ['--force-device-scale-factor=2'];
    const app = await desktop.launch({ settings: settingsWith({ every: 2, growsAfter: 60 }), args });
    const hands = busyHands();
    const { x, y, width, height } = await headsUp(app).finally(() => hands.stop());
    expect({ width, height }).toEqual({ width: 720, height: 240 });
    expect({ x, y }).toEqual({ x: left.width - 752, y: left.height - 272 });
  });
});
