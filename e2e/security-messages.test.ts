import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answeringServer } from './desktop/answering-server.ts';
import type { App } from './desktop/app.ts';
import { projectDir } from './desktop/cli.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';

const desktop = useDesktop();
let app: App;
let electron: ElectronApplication;
let page: Page;

beforeAll(async () => {
  app = await desktop.launch({ settings: quiet });
  if (!app.electron) throw new Error('Started without Playwright');
  electron = app.electron;
  await app.command('start', 'mov-chin-tuck');
  page = await app.page('session');
  await page.getByRole('timer').waitFor();
});

/** What a page gets from the bridge when it asks for the state and tells the app to quit. */
type Heard = { readonly hello: string; readonly quit: string };

/**
 * Opens a window that has our preload script and none of our locks, in a browser session of its own where `unknot://app`
 * is a page that has no policy and one frame, again at `unknot://app`. Its top frame or that frame asks.
 */
const askFrom = (address: string, frame: 'top' | 'inner', command: object): Promise<Heard> =>
  electron.evaluate(
    async ({ BrowserWindow, session }, { address, frame, command, preload }) => {
      const theirs = session.fromPartition('stranger');
      if (!theirs.protocol.isProtocolHandled('unknot')) {
        theirs.protocol.handle('unknot', ({ url }) => {
          const html = url.endsWith('inner.html')
            ? 'inner'
            : '<iframe src="unknot://app/inner.html"></iframe>';
          return new Response(html, { headers: { 'content-type': 'text/html' } });
        });
      }
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, session: theirs, sandbox: true, nodeIntegrationInSubFrames: true },
      });
      try {
        await stranger.loadURL(address);
        const { mainFrame } = stranger.webContents;
        const asking = frame === 'top' ? mainFrame : mainFrame.frames[0];
        return (await asking?.executeJavaScript(`(async () => ({
          hello: await unknot.hello().then(JSON.stringify, String),
          quit: await unknot.send(${JSON.stringify(command)}).then(JSON.stringify, String),
        }))()`)) as Heard;
      } finally {
        stranger.destroy();
      }
    },
    { address, frame, command, preload: path.join(projectDir, 'dist/preload/preload.cjs') },
  );

const quit = { do: 'quit' };
const refused = {
  hello: expect.stringMatching(/Error: Refused\.$/),
  quit: '{"ok":false,"message":"Refused."}',
};

const goesOn = async (): Promise<void> => {
  expect(app.running()).toBe(true);
  expect((await app.status()).session).not.toBeNull();
};

describe('A message', () => {
  test('that makes no sense is refused with a reason and changes nothing', async () => {
    const before = await app.status();
    const answers = await page.evaluate(async () => {
      const { send } = (globalThis as unknown as { unknot: { send: (data: unknown) => Promise<unknown> } })
        .unknot;
      const bad: unknown[] = [
        null,
        7,
        'quit',
        [],
        {},
        { do: 'format-disk' },
        { do: '__proto__' },
        { do: 'constructor' },
        { do: 'pause', until: { seconds: Number.NaN } },
        { do: 'pause', until: { seconds: 1e12 } },
        { do: 'start', exercise: '../../x' },
        { do: 'change-settings', key: '__proto__', value: { polluted: true } },
        { do: 'change-settings', key: 'kinds', value: [{ id: 'movement', every: -1 }] },
        { do: 'session', act: 'explode' },
        { do: 'open', page: 'https://example.com' },
      ];
      return Promise.all(bad.map((one) => send(one).then(JSON.stringify as (value: unknown) => string)));
    });
    for (const answer of answers) expect(answer).toMatch(/^\{"ok":false,"message":"[^"]/);
    const { phase, pausedUntil, session } = await app.status();
    expect({ phase, pausedUntil }).toEqual({ phase: before.phase, pausedUntil: null });
    expect(session).not.toBeNull();
  });

  test('from a page of another origin is refused, though it has our bridge', async () => {
    const server = await answeringServer('<p>stranger</p>');
    expect(await askFrom(server.address, 'top', quit)).toEqual(refused);
    expect(server.requests()).toBeGreaterThan(0);
    await goesOn();
  });

  test('from a frame is refused, also when it has the address of our pages', async () => {
    expect(await askFrom('unknot://app/session.html', 'inner', quit)).toEqual(refused);
    await goesOn();
  });

  test('from the top of the same page is taken, so that it is the frame that was refused', async () => {
    const heard = await askFrom('unknot://app/session.html', 'top', { do: 'nonsense' });
    expect(JSON.parse(heard.hello)).toMatchObject({ phase: 'session' });
    expect(heard.quit).toMatch(/^\{"ok":false,"message":"(?!Refused)/);
  });
});
