import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answeringServer } from './desktop/answering-server.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';

const desktop = useDesktop();
let electron: ElectronApplication;
let page: Page;

beforeAll(async () => {
  // a camera and a microphone that everybody gets who is not refused
  const app = await desktop.launch({ settings: quiet, args: ['--use-fake-device-for-media-stream'] });
  if (!app.electron) throw new Error('Started without Playwright');
  electron = app.electron;
  await app.command('start', 'mov-chin-tuck');
  page = await app.page('session');
  await page.getByRole('timer').waitFor();
});

describe('A page', () => {
  test('is refused camera, microphone, place, notifications and clipboard', async () => {
    const answers = await page.evaluate(async () => {
      const refused = (what: Promise<unknown>) =>
        what.then(String, (error: unknown) => (error as Error).name);
      const asked = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'];
      const states = asked.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state];
      });
      return {
        states: Object.fromEntries(await Promise.all(states)) as Record<string, string>,
        notification: await Notification.requestPermission(),
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
        place: await new Promise((answer) =>
          navigator.geolocation.getCurrentPosition(
            () => answer('given'),
            ({ code, PERMISSION_DENIED }) => answer(code === PERMISSION_DENIED ? 'denied' : 'not found'),
          ),
        ),
        clipboard: await refused(navigator.clipboard.readText()),
      };
    });
    expect(answers).toEqual({
      states: {
        camera: 'denied',
        microphone: 'denied',
        geolocation: 'denied',
        notifications: 'denied',
        'clipboard-read': 'denied',
        midi: 'denied',
      },
      notification: 'denied',
      camera: 'NotAllowedError',
      microphone: 'NotAllowedError',
      place: 'denied',
      clipboard: 'NotAllowedError',
    });
  });

  test.for([
    { device: 'hid', ask: 'navigator.hid.requestDevice({ filters: [] })', chooser: 'select-hid-device' },
    { device: 'usb', ask: 'navigator.usb.requestDevice({ filters: [] })', chooser: 'select-usb-device' },
    { device: 'serial', ask: 'navigator.serial.requestPort()', chooser: 'select-serial-port' },
  ])('may not even ask which $device device it gets', async ({ ask, chooser }) => {
    const asked = await electron.evaluate(
      ({ BrowserWindow, session }, { ask, chooser }) =>
        new Promise<boolean>((answer) => {
          const event = chooser as 'select-hid-device';
          session.defaultSession.once(event, () => answer(true));
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          void contents?.executeJavaScript(`${ask}.catch(() => undefined)`, true).then(() => {
            session.defaultSession.removeAllListeners(event);
            answer(false);
          });
        }),
      { ask, chooser },
    );
    expect(asked).toBe(false);
  });

  test('cannot reach a server that answers, with and without a policy of its own', async () => {
    const server = await answeringServer('<p>reached</p>');
    expect(await (await fetch(server.address)).text()).toContain('reached');
    const fetching = `fetch('${server.address}').then(String, String)`;
    expect(await page.evaluate(fetching)).toMatch(/^TypeError: Failed to fetch/);
    const answers = await electron.evaluate(
      async ({ BrowserWindow }, { address, fetching }) => {
        const bare = new BrowserWindow({ show: false });
        const went = await bare.loadURL(address).then(String, String);
        await bare.loadURL('data:text/html,no policy');
        const fetched: unknown = await bare.webContents.executeJavaScript(fetching);
        bare.destroy();
        return { went, fetched };
      },
      { address: server.address, fetching },
    );
    expect(answers).toEqual({
      went: expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      fetched: expect.stringMatching(/^TypeError: Failed to fetch/),
    });
    expect(server.requests()).toBe(1); // our own
  });

  test('saves no file', async () => {
    const file = path.join(desktop.home, 'saved.html');
    const refused = await electron.evaluate(
      ({ BrowserWindow, session }, file) =>
        new Promise<boolean>((answer) => {
          session.defaultSession.once('will-download', (event, item) => {
            item.setSavePath(file);
            answer(event.defaultPrevented);
          });
          const code = `{
            const link = document.createElement('a');
            link.href = '/session.html';
            link.download = 'saved.html';
            link.click();
          }`;
          void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true);
        }),
      file,
    );
    expect(refused).toBe(true);
    await electron.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(existsSync(file)).toBe(false);
  });

  test('embeds no page: it has no web view, and where there are some none is attached', async () => {
    const known = await page.evaluate(() => 'loadURL' in document.createElement('webview'));
    expect(known).toBe(false);
    const refused = await electron.evaluate(async ({ BrowserWindow, webContents }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
      await window.loadURL('data:text/html,views');
      const refused = new Promise<boolean>((answer) => {
        window.webContents.once('will-attach-webview', (event) => {
          answer(event.defaultPrevented);
        });
      });
      const code = `{
        const view = document.createElement('webview');
        view.src = 'data:text/html,inside';
        document.body.append(view);
      }`;
      await window.webContents.executeJavaScript(code);
      const answer = await refused;
      await new Promise((done) => setTimeout(done, 300));
      const views = webContents.getAllWebContents().filter((one) => one.getType() === 'webview').length;
      window.destroy();
      return { answer, views };
    });
    expect(refused).toEqual({ answer: true, views: 0 });
  });
});
