import { describe, expect, onTestFinished, test } from 'vitest';
import { lastKey } from './desktop/app.ts';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import type { Display } from './desktop/display-layout.ts';
import { moveTo } from './desktop/input.ts';
import { left, right, useTwoDisplays } from './desktop/two-displays.ts';
import { settingsWith } from './desktop/rhythm.ts';
import { onTo, stateSeenBy } from './desktop/session-page.ts';
import { until } from './desktop/until.ts';
import { activeWindow, otherProgram } from './desktop/windows.ts';
import type { XWindow } from './desktop/windows.ts';

const displays = useTwoDisplays();
const desktop = useDesktop();

const settings = settingsWith({ kind: { presence: 'full-screen', sounds: 'none' } });

const DIMMED = 'Unknot: dimmed';
const place = ({ x, y, width, height }: XWindow): Display => ({ x, y, width, height });

type Shown = { readonly session: XWindow | undefined; readonly dimmed: readonly XWindow[] };

/** What of the app is on the screen now. */
const shown = async (app: App): Promise<Shown> => {
  const all = await app.windows();
  const session = all.find(({ title }) => title.startsWith('Unknot: ') && title !== DIMMED);
  return { session, dimmed: all.filter(({ title }) => title === DIMMED) };
};

/** Waits until the session fills `here` and `there` is dark, and nothing else of the app is to be seen. */
const filled = async (app: App, here: Display, there: Display): Promise<XWindow> =>
  until(async () => {
    const { session, dimmed } = await shown(app);
    const seen = JSON.stringify([session, ...dimmed].map((one) => one && place(one)));
    // A sheet is a pixel taller than its display, see dimmers.ts.
    const wanted = JSON.stringify([here, { ...there, height: there.height + 1 }]);
    if (session === undefined || seen !== wanted) throw new Error(seen);
    return session;
  }, 'the session on one display and the other one dark');

const undimmed = async (app: App): Promise<void> => {
  await until(async () => (await shown(app)).dimmed.length === 0, 'no dark display');
};

const nothing = async (app: App): Promise<void> => {
  await until(async () => (await app.windows()).length === 0, 'no window of the app');
};

/** Starts a break while the cursor is on this display. */
const startOn = async (display: Display, by = settings): Promise<App> => {
  await moveTo(display.x + display.width * 0.3, display.y + display.height * 0.3);
  const app = await desktop.launch({ settings: by });
  await app.command('start');
  const page = await app.page('session');
  await page.getByRole('timer').waitFor();
  return app;
};

describe('A full-screen session', () => {
  test.for([
    { name: 'left', here: left, there: right },
    { name: 'right', here: right, there: left },
  ])('fills the $name display and darkens the other; Esc brings both back', async ({ here, there }) => {
    const app = await startOn(here);
    const { id, states } = await filled(app, here, there);
    expect(states).toContain('_NET_WM_STATE_FULLSCREEN');
    await until(async () => (await activeWindow()) === id, 'the session to have the focus');
    const page = await app.page('session');
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([here.width, here.height]);
    await lastKey(page, 'Escape');
    await lastKey(page, 'Escape'); // the page after a session that had begun
    await nothing(app);
  });

  test('of a release shows a tool to be taken and the page after a Stop on the whole display too', async () => {
    const content = { is: 'exercise', exercise: 'rel-uppertrap-wall-ball' };
    const kind = { id: 'release', content, presence: 'full-screen' };
    const app = await startOn(left, settingsWith({ kind }, { tools: ['soft-ball', 'tennis-ball'] }));
    await filled(app, left, right);
    const page = await app.page('session');
    await onTo(app, page, { stage: 'hold' });
    const { session } = await stateSeenBy(page);
    expect(session?.kind).toBe('release');
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'I have it' }).waitFor();
    await filled(app, left, right);
    await page.getByRole('button', { name: /something feels wrong/i }).click();
    await page.getByRole('heading', { name: 'That was the right call.' }).waitFor();
    await page.getByRole('button', { name: 'None of these' }).waitFor();
    await filled(app, left, right);
    await lastKey(page, 'Escape');
    await nothing(app);
    expect(app.profile.counts()).toEqual({ started: 1, stopped: 1 });
  });

  test('opens no process for a dark display', async () => {
    const app = await startOn(left);
    await filled(app, left, right);
    const tabs = await app.electron?.evaluate(
      ({ app: self }) => self.getAppMetrics().filter(({ type }) => type === 'Tab').length,
    );
    expect(tabs).toBe(1);
  });

  test('gives the displays back when its renderer dies, and takes them again when it is back', async () => {
    const app = await startOn(left);
    const { id } = await filled(app, left, right);
    const pid = await app.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    if (pid === undefined) throw new Error('The session has no renderer');
    process.kill(pid, 'SIGKILL');
    const again = await until(async () => {
      const { session } = await shown(app);
      return session !== undefined && session.id !== id && session;
    }, 'the session in a new window');
    expect(again.id).not.toBe(id);
    await filled(app, left, right);
    expect((await app.windows()).length).toBe(2);
  });

  test('leaves no dark display behind when the app ends or is killed', async () => {
    for (const end of ['quit', 'kill'] as const) {
      const app = await startOn(left);
      await filled(app, left, right);
      await app[end]();
      await nothing(app);
    }
  });

  test('gives the other display back to whoever goes elsewhere, and takes it again with the focus', async () => {
    const app = await startOn(left);
    const { id } = await filled(app, left, right);
    const other = await otherProgram({ x: right.x + 100, y: right.y + 100, width: 300, height: 200 });
    expect(await activeWindow()).toBe(other.id);
    await undimmed(app);
    await app.command('start'); // brings the session to the front
    await until(async () => (await activeWindow()) === id, 'the session to have the focus');
    await filled(app, left, right);
  });

  test('leaves no dark display while it is minimised', async () => {
    const app = await startOn(left);
    await filled(app, left, right);
    await (await app.page('session')).getByRole('button', { name: 'Minimise' }).click();
    await nothing(app);
    await app.command('start');
    await filled(app, left, right);
  });

  test('follows displays that are plugged in and out', async () => {
    onTestFinished(() => displays.plug([left, right]));
    const app = await startOn(left);
    await filled(app, left, right);
    await displays.plug([left]);
    await undimmed(app);
    await displays.plug([left, right]);
    await filled(app, left, right);
  });

  test('moves to the display that is left when its own is unplugged', async () => {
    onTestFinished(() => displays.plug([left, right]));
    const app = await startOn(right);
    await filled(app, right, left);
    await displays.plug([left]);
    await until(async () => {
      const { session, dimmed } = await shown(app);
      if (!session || dimmed.length > 0) throw new Error(JSON.stringify({ session, dimmed }));
      return JSON.stringify(place(session)) === JSON.stringify(left);
    }, 'the session alone on the display that is left');
  });
});
