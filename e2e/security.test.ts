import type { ElectronApplication, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
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

const urls = (): Promise<string[]> =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()),
  );

describe('The app', () => {
  test('keeps the sandbox for everybody but root', async () => {
    const dropped = await electron.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'));
    expect(dropped).toBe(process.getuid?.() === 0);
  });
});

describe('A window', () => {
  test('is served by the own protocol, sandboxed, and knows nothing of Node', async () => {
    expect(await urls()).toEqual(['unknot://app/session.html']);
    const preferences = await electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    const known = await page.evaluate(() => {
      const all = globalThis as unknown as Record<string, unknown>;
      return {
        node: ['process', 'require', 'module', 'Buffer', 'electron'].filter((name) => name in all),
        bridge: Object.keys(all['unknot'] as object).sort(),
      };
    });
    expect(known).toEqual({ node: [], bridge: ['hello', 'onSeen', 'onSnapshot', 'onSound', 'send'] });
  });

  test('has a content security policy that allows nothing inline and nothing from elsewhere', async () => {
    const policy = await page
      .evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy') ?? '')
      .catch(() => '');
    const header = policy || (await policyOf(electron));
    expect(header).toContain('default-src');
    expect(header).not.toContain('unsafe-');
    expect(header).not.toMatch(/\*|https?:/);
  });

  test('runs no script that was put into the page', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
      return 'injected' in globalThis;
    });
    expect(ran).toBe(false);
  });

  test.for([
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'unknot://other/session.html',
  ])('does not go to %s', async (target) => {
    await page.evaluate((url) => {
      location.href = url;
    }, target);
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    expect(await urls()).toEqual(['unknot://app/session.html']);
    expect(await page.getByRole('timer').count()).toBe(1);
  });

  test('opens no further window', async () => {
    const opened = await page.evaluate(() => [
      window.open('https://example.com/'),
      window.open('unknot://app/home.html'),
      window.open('about:blank'),
    ]);
    expect(opened).toEqual([null, null, null]);
    expect(await urls()).toHaveLength(1);
  });

  test('gets no file from outside its own folder', async () => {
    const answers = await page.evaluate(async () => {
      const targets = [
        'unknot://app/../../package.json',
        'unknot://app/%2e%2e/main/main.js',
        'unknot://app/..%2f..%2fpackage.json',
        'unknot://app//etc/passwd',
        'unknot://app/%00',
      ];
      return Promise.all(
        targets.map((target) =>
          fetch(target).then(
            (answer) => answer.ok,
            () => false,
          ),
        ),
      );
    });
    expect(answers).toEqual([false, false, false, false, false]);
  });
});

/** The policy with which the main process serves its pages. */
const policyOf = (from: ElectronApplication): Promise<string> =>
  from.evaluate(async ({ net }) => {
    const answer = await net.fetch('unknot://app/session.html');
    return answer.headers.get('content-security-policy') ?? '';
  });
