// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { electronRuntime } from './electron.mjs';
import { isRoot, root } from './places.mjs';
import { boundToUs, endProgram, findCommand, run } from './run.mjs';
import { Obstacle, say } from './say.mjs';
import { setUp } from './set-up.mjs';

/** Words that these scripts keep for themselves; all others go to the app. */
const ownFlags = ['--virtual-display', '--try-electron'];

/** Everything that has to be there before the app can run: display, packages, libraries, build, Electron, sandbox.
 * Throws an Obstacle when the person has to help.
 * @param {{ virtualDisplay: boolean }} options
 * @returns {Promise<import('./electron.mjs').Runtime>} */
export async function prepareApp({ virtualDisplay }) {
  if (!virtualDisplay) checkDisplay();
  await setUp({ need: virtualDisplay ? 'display' : 'run' });
  await ensureBuilt();
  const runtime = await electronRuntime();
  await checkSandbox(runtime);
  return runtime;
}

/** Starts the app of this checkout; its output goes to this console.
 * @param {import('./electron.mjs').Runtime} runtime
 * @param {{ words: readonly string[], env?: NodeJS.ProcessEnv }} options words: what the person typed
 * @returns {import('node:child_process').ChildProcess} */
export function spawnApp(runtime, { words, env = process.env }) {
  const args = [...sandboxFlags(), root, ...words.filter((word) => !ownFlags.includes(word))];
  const [command, ...rest] = boundToUs([runtime.executable, ...args]);
  // A group of its own: Ctrl-C reaches this script alone, which then asks the app, once, to quit.
  return spawn(command, rest, { cwd: root, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Has the app quit as its own Quit does: its main process alone is asked, and ends the others itself.
 * @param {import('node:child_process').ChildProcess} app */
export async function quitApp(app) {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const gone = once(app, 'exit');
  app.kill('SIGTERM');
  const late = setTimeout(() => void endProgram(app), 10_000);
  await gone;
  clearTimeout(late);
}

/** Chromium's sandbox does not work for root; every other user keeps it. */
function sandboxFlags() {
  return process.platform === 'linux' && isRoot ? ['--no-sandbox'] : [];
}

function checkDisplay() {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return;
  throw new Obstacle(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
      'To try Unknot on a virtual one, which takes screenshots: npm start -- --virtual-display',
  );
}

/** The sandbox is never dropped in silence: an ordinary user without one is told what to do.
 * @param {import('./electron.mjs').Runtime} runtime */
export async function checkSandbox(runtime) {
  if (process.platform !== 'linux' || process.argv.includes('--no-sandbox')) return;
  if (isRoot) return say('running as root, for whom Chromium has no sandbox: --no-sandbox is added');
  if (await userNamespacesWork()) return;
  const helper = path.join(runtime.dist, 'chrome-sandbox');
  const { uid, mode } = statSync(helper, { throwIfNoEntry: false }) ?? { uid: -1, mode: 0 };
  if (uid === 0 && (mode & 0o4000) !== 0) return;
  throw new Obstacle(
    "This system does not let an ordinary user build Chromium's sandbox. This line gives the app the means:\n" +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

async function userNamespacesWork() {
  if (findCommand('unshare') === null) return true;
  return (await run('unshare', ['--user', '--map-root-user', 'true'], { quiet: true })).code === 0;
}
