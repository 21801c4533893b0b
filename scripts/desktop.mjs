// @ts-check
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { boundToUs, endProgram, run } from './run.mjs';
import { Obstacle, say } from './say.mjs';
import { atEnd } from './tidy.mjs';

/**
 * A desktop that nobody sees: an X server, a window manager and a session bus, which end with this script.
 * @typedef {object} Desktop
 * @property {string} display such as ':3'
 * @property {NodeJS.ProcessEnv} env this process's environment with DISPLAY and the bus set
 * @property {(file: string) => Promise<void>} screenshot writes a PNG of the whole screen
 * @property {() => Promise<string[]>} windows the ids of the app windows that the window manager manages
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} DesktopOptions
 * @property {string} [size] width x height in pixels
 * @property {boolean} [windowManager]
 * @property {boolean} [keepBus] stay on the session bus of this process where it has one
 * @property {string | undefined} [frameFolder] a folder in which the X server keeps the picture on the screen, as a file
 */

/** Starts a virtual desktop on a free display number. What it needs is in set-up-libraries.mjs ('display').
 * @param {DesktopOptions} [options]
 * @returns {Promise<Desktop>} */
export async function startDesktop(options = {}) {
  const { size = '1280x800', windowManager = true, keepBus = false, frameFolder } = options;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-desktop-'));
  const programs = /** @type {import('node:child_process').ChildProcess[]} */ ([]);
  const close = async () => {
    forget();
    for (const program of programs.reverse()) await endProgram(program, 2000);
    rmSync(folder, { recursive: true, force: true });
  };
  /** @type {Promise<void> | undefined} */
  let closing;
  const stop = () => (closing ??= close());
  const forget = atEnd(stop);
  try {
    const env = { ...process.env, NO_AT_BRIDGE: '1' };
    delete env['WAYLAND_DISPLAY'];
    const display = await startX({ size, frameFolder }, programs, folder);
    env['DISPLAY'] = display;
    if (!keepBus || !env['DBUS_SESSION_BUS_ADDRESS']) {
      const bus = await startBus(env, folder);
      programs.push(bus.program);
      env['DBUS_SESSION_BUS_ADDRESS'] = bus.address;
    }
    if (windowManager) programs.push(await startWindowManager(env, folder));
    const screenshot = (/** @type {string} */ file) => takeScreenshot(env, file);
    return { display, env, screenshot, windows: () => windowIds(env), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The environment with a session bus in it: the person's, or one of our own where there is none.
 * @returns {Promise<NodeJS.ProcessEnv>} */
export async function ensureSessionBus() {
  if (process.platform !== 'linux' || process.env['DBUS_SESSION_BUS_ADDRESS']) return process.env;
  const runtimeDir = process.env['XDG_RUNTIME_DIR'] || `/run/user/${process.getuid?.()}`;
  if (existsSync(`${runtimeDir}/bus`)) {
    return { ...process.env, DBUS_SESSION_BUS_ADDRESS: `unix:path=${runtimeDir}/bus` };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-bus-'));
  const { program, address } = await startBus(process.env, folder);
  atEnd(async () => {
    await endProgram(program, 2000);
    rmSync(folder, { recursive: true, force: true });
  });
  say(`there is no session bus here, so the app gets its own: DBUS_SESSION_BUS_ADDRESS='${address}'`);
  return { ...process.env, DBUS_SESSION_BUS_ADDRESS: address };
}

/** Starts a session bus of our own.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder for its log
 * @returns {Promise<{ address: string, program: import('node:child_process').ChildProcess }>} */
async function startBus(env, folder) {
  const args = ['--session', '--nofork', '--nopidfile', '--print-address=3'];
  const program = launch('dbus-daemon', args, env, folder);
  return { program, address: await firstLine(program, 'dbus-daemon', folder) };
}

/** @param {Pick<DesktopOptions, 'size' | 'frameFolder'>} options
 * @param {import('node:child_process').ChildProcess[]} programs @param {string} folder */
async function startX({ size, frameFolder }, programs, folder) {
  makeSocketFolder();
  // -noreset: without it the server starts anew, with other atoms, whenever its last client leaves.
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-noreset', '-nolisten', 'tcp'];
  if (frameFolder) args.push('-fbdir', frameFolder);
  const program = launch('Xvfb', args, process.env, folder);
  programs.push(program);
  return `:${await firstLine(program, 'Xvfb', folder)}`;
}

/** X wants this folder and a bare machine does not have it. Where it may not be made, X uses what it can. */
function makeSocketFolder() {
  try {
    mkdirSync('/tmp/.X11-unix');
    chmodSync('/tmp/.X11-unix', 0o1777);
  } catch {
    // It is there already.
  }
}

/** @param {NodeJS.ProcessEnv} env @param {string} folder */
async function startWindowManager(env, folder) {
  const program = launch('openbox', ['--sm-disable'], env, folder);
  for (let tries = 0; tries < 100; tries += 1) {
    const { output } = await run('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], { env, quiet: true });
    if (output.includes('window id')) return program;
    await sleep(50);
  }
  throw new Obstacle(`openbox did not start:\n${logOf('openbox', folder)}`);
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<string[]>} */
async function windowIds(env) {
  const { output } = await run('xprop', ['-root', '_NET_CLIENT_LIST'], { env, quiet: true });
  return output.match(/0x[0-9a-f]+/g) ?? [];
}

/** @param {NodeJS.ProcessEnv} env @param {string} file */
async function takeScreenshot(env, file) {
  const { code, output } = await run('import', ['-silent', '-window', 'root', file], { env, quiet: true });
  if (code !== 0) throw new Obstacle(`No screenshot could be taken:\n${output.trim()}`);
}

/** What the program says goes to a log; what it writes to file descriptor 3 comes back.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @param {string} folder */
function launch(command, args, env, folder) {
  const log = openSync(path.join(folder, `${command}.log`), 'a');
  const [program, ...rest] = boundToUs([command, ...args]);
  return spawn(program, rest, { env, detached: true, stdio: ['ignore', log, log, 'pipe'] });
}

/** @param {import('node:child_process').ChildProcess} program @param {string} name @param {string} folder
 * @returns {Promise<string>} what it wrote to file descriptor 3 up to the end of the line */
function firstLine(program, name, folder) {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = () => reject(new Obstacle(`${name} did not start:\n${logOf(name, folder)}`));
    program.on('error', fail).on('exit', fail);
    const stream = /** @type {import('node:stream').Readable} */ (program.stdio[3]);
    stream.setEncoding('utf8').on('data', (/** @type {string} */ piece) => {
      text += piece;
      if (!text.includes('\n')) return;
      program.off('error', fail).off('exit', fail);
      resolve(text.trim());
    });
  });
}

/** @param {string} name @param {string} folder */
function logOf(name, folder) {
  return readFileSync(path.join(folder, `${name}.log`), 'utf8').trim();
}
