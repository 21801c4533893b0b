// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import { commandWorks } from '../command.mjs';
import { isRoot, root } from '../places.mjs';
import { Obstacle } from '../say.mjs';
import { atEnd } from '../tidy.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').ElectronApplication} Running */

/**
 * One run of the app in a profile of its own, set up for one picture.
 * @typedef {object} Stage
 * @property {(given: { settings?: object, state?: object }) => Promise<void>} start starts the app; `settings` and
 *   `state` lie in its profile before
 * @property {(...words: string[]) => Promise<void>} command says words to the app, as on a command line
 * @property {(name: string) => Promise<Page>} page waits for the window that shows this page, drawn
 * @property {() => Promise<void>} ended waits for the app to end
 * @property {() => Promise<void>} close
 */

const patienceMs = 15_000;
/** Until fonts, figure and transitions have come to rest. */
const drawnMs = 900;

/** @param {{ runtime: import('../electron.mjs').Runtime, env: NodeJS.ProcessEnv, theme: string, scale: number }} on
 * @returns {Stage} */
export function openStage({ runtime, env, theme, scale }) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'unknot-stage-'));
  const profile = path.join(home, 'profile');
  const flag = `--user-data-dir=${profile}`;
  let app = /** @type {Running | null} */ (null);
  const close = async () => {
    await app?.close().catch(() => undefined);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    forget();
  };
  const forget = atEnd(close);
  return { start, command, page, ended, close };

  /** @param {{ settings?: object, state?: object }} given */
  async function start({ settings = {}, state }) {
    mkProfile(profile, { 'settings.json': { ...quiet, theme, ...settings }, 'state.json': state });
    app = await _electron.launch({
      executablePath: runtime.executable,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        root,
        '--disable-gpu',
        `--force-device-scale-factor=${scale}`,
        flag,
        '--hidden',
      ],
      env: texts({ ...env, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), LANG: 'C.UTF-8' }),
      cwd: root,
    });
    await until('an answer of the app', () => commandWorks(['status', flag]));
  }

  /** @param {string[]} words */
  async function command(...words) {
    if (!(await commandWorks([...words, flag]))) throw new Obstacle(`The app did not ${words.join(' ')}.`);
  }

  async function ended() {
    const child = app?.process();
    await until('the app to end', async () => child?.exitCode !== null || child.signalCode !== null);
    app = null;
  }

  /** @param {string} name */
  async function page(name) {
    const found = await until(`the window ${name}`, async () =>
      app?.windows().find((one) => one.url().includes(`/${name}.html`)),
    );
    await found.evaluate(() => document.fonts.ready.then(() => undefined));
    await sleep(drawnMs);
    return found;
  }
}

/** No sound, and nobody counts as away: no hand moves on this desktop. */
const quiet = {
  version: 1,
  presence: { pauseAfter: 3600 },
  tools: ['hands', 'water-bottle', 'tennis-ball'],
  sound: { on: false, volume: 0.6 },
};

/** @param {string} profile @param {Record<string, object | undefined>} files */
function mkProfile(profile, files) {
  mkdirSync(profile, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (content !== undefined) writeFileSync(path.join(profile, name), JSON.stringify(content));
  }
}

/** @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
function texts(env) {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? '']));
}

/** @template T @param {string} what @param {() => Promise<T>} look
 * @returns {Promise<NonNullable<Exclude<T, false>>>} */
async function until(what, look) {
  const since = Date.now();
  for (;;) {
    const seen = await look();
    if (seen) return /** @type {NonNullable<Exclude<T, false>>} */ (seen);
    if (Date.now() - since > patienceMs) throw new Obstacle(`waited in vain for ${what}`);
    await sleep(100);
  }
}
