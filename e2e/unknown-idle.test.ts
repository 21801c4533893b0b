import { describe, expect, test } from 'vitest';
import { useDesktop } from './desktop/desktop.ts';
import { mutter } from './desktop/mutter.ts';
import { quiet, settingsWith } from './desktop/rhythm.ts';
import { until } from './desktop/until.ts';

/** A session in which no app is told of the input of others. The windows stay on the suite's X server. */
const WAYLAND = { XDG_SESSION_TYPE: 'wayland' };

describe('On Wayland', () => {
  const desktop = useDesktop();

  test('time runs by the clock where nobody tells of input, and the app says so', async () => {
    const settings = settingsWith({ every: 8, pauseAfter: 2 });
    const app = await desktop.launch({ settings, env: WAYLAND });
    const { idle } = await app.reaches('a first look', ({ phase }) => phase === 'working');
    expect(idle).toBe('unknown');
    // Nobody touches anything meanwhile.
    await app.reaches('the offer', ({ phase }) => phase === 'offered', 25_000);
  });

  test("GNOME's own word of input is taken, and its touch ends the absence at once", async () => {
    const gnome = await mutter(desktop.session);
    const settings = settingsWith({ pauseAfter: 2 }, {});
    const app = await desktop.launch({ settings, env: WAYLAND });
    await until(() => gnome.quietAfter() !== null, 'the question');
    await app.reaches('a first look', ({ phase }) => phase === 'working');
    gnome.rest();
    await app.reaches('nobody there', ({ phase, idle }) => phase === 'away' && idle === 'known', 40_000);
    gnome.touch();
    await app.reaches('somebody back', ({ phase }) => phase === 'working', 3_000);
  });
});

describe('On X', () => {
  const desktop = useDesktop();

  test('the input of others is known', async () => {
    const app = await desktop.launch({ settings: quiet });
    await app.reaches('a look at the input', ({ idle }) => idle === 'known');
  });
});
