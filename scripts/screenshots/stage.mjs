// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import { commandWorks } from '../command.mjs';
import { isRoot, root } from '../places.mjs';
import { endProgram } from '../run.mjs';
import { Obstacle } from '../say.mjs';
import { atEnd } from '../tidy.mjs';
import { quiet } from './profiles.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').ElectronApplication} Running */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * One run of the app in a profile of its own, set up for one picture.
 * @typedef {object} Stage
 * @property {string} folder for what a picture needs besides; gone with the stage
 * @property {(given: Given) => Promise<void>} start
 * @property {(...words: string[]) => Promise<void>} command says words to the app, as on a command line
 * @property {(name: string) => Promise<Page>} page waits for the window that shows this page, drawn
 * @property {(page: Page, size: { width: number, height: number }) => Promise<void>} resize gives a window another size
 * @property {(programs: readonly ChildProcess[]) => void} endsWith programs that end with the stage, the last one first
 * @property {() => Promise<void>} ended waits for the app to end
 * @property {() => Promise<void>} close
 */

/**
 * How the app starts: what lies in its profile before, and what its environment has besides.
 * @typedef {{ settings?: object, state?: object, history?: readonly object[], env?: NodeJS.ProcessEnv }} Given
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
  const own = {
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    LANG: 'C.UTF-8',
    TZ: morning(new Date()),
    // Nobody's microphone: a call at this desk is none of the pictures' business.
    PULSE_SERVER: `unix:${path.join(home, 'none')}`,
  };
  let app = /** @type {Running | null} */ (null);
  const programs = /** @type {ChildProcess[]} */ ([]);
  const endsWith = (/** @type {readonly ChildProcess[]} */ more) => void programs.push(...more);
  const close = async () => {
    await app?.close().catch(() => undefined);
    for (const program of programs.reverse()) await endProgram(program, 2000);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    forget();
  };
  const forget = atEnd(close);
  return { folder: home, start, command, page, resize, endsWith, ended, close };

  /** @param {Given} given */
  async function start({ settings = {}, state, history = [], env: more = {} }) {
    mkProfile(profile, { 'settings.json': { ...quiet, theme, ...settings }, 'state.json': state });
    writeFileSync(
      path.join(profile, 'history.jsonl'),
      history.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
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
      env: texts({ ...env, ...own, ...more }),
      cwd: root,
    });
    await until('an answer of the app', () => commandWorks(['status', flag]));
  }

  /** @param {string[]} words */
  async function command(...words) {
    if (!(await commandWorks([...words, flag]))) throw new Obstacle(`The app did not ${words.join(' ')}.`);
  }

  /** @param {Page} page @param {{ width: number, height: number }} size */
  async function resize(page, { width, height }) {
    const window = await app?.browserWindow(page);
    await window?.evaluate(
      (one, [wide, high]) => one.setContentSize(wide, high),
      /** @type {const} */ ([width, height]),
    );
    await sleep(drawnMs);
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

/** @param {string} profile @param {Record<string, object | undefined>} files */
function mkProfile(profile, files) {
  mkdirSync(profile, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (content !== undefined) writeFileSync(path.join(profile, name), JSON.stringify(content));
  }
}

/** The time zone in which it is ten in the morning, whenever the pictures are taken. @param {Date} now */
function morning(now) {
  const ahead = ((10 - now.getUTCHours() + 36) % 24) - 12;
  // In these names a zone that is ahead has a minus.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
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
