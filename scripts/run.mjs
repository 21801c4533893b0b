// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { root } from './places.mjs';
import { atEnd } from './tidy.mjs';

const ownGroup = process.platform !== 'win32';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the checkout when left out
 * @property {NodeJS.ProcessEnv} [env] the whole environment; this process's own when left out
 * @property {boolean} [quiet] collect the output instead of showing it
 * @property {AbortSignal} [signal] ends the program early
 */

/** Runs a program to its end. It is ended with this script, with everything that it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code is 127 when it could not be started, 128 when a signal
 *   ended it; output is what it wrote when quiet, stdout and stderr together */
export async function run(command, args, { cwd = root, env = process.env, quiet = false, signal } = {}) {
  const shell = process.platform === 'win32' && !path.isAbsolute(command);
  const child = spawn(command, args, {
    cwd,
    env,
    shell,
    detached: ownGroup,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  const forget = atEnd(() => endProgram(child));
  signal?.addEventListener('abort', () => void endProgram(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  try {
    const [code] = await once(child, 'close');
    return { code: code ?? 128, output };
  } catch (error) {
    return { code: 127, output: String(error) };
  } finally {
    forget();
  }
}

/** Ends a program and everything in its process group: asked first, made to after the grace time.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [graceMs] */
export async function endProgram(child, graceMs = 5000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit').catch(() => undefined);
  signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(late);
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    if (ownGroup) process.kill(-Number(child.pid), signal);
    else child.kill(signal);
  } catch {
    child.kill(signal);
  }
}

/** Runs npm, the same one that runs this script where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options] */
export function npm(args, options) {
  const own = process.env['npm_execpath'] ?? '';
  return path.basename(own) === 'npm-cli.js'
    ? run(process.execPath, [own, ...args], options)
    : run('npm', args, options);
}

/** Runs the command that a dev package brings, e.g. tool('vite/bin/vite.js'); without colours where the output goes to
 * a file or another program.
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {RunOptions} [options] */
export function tool(file, args, options = {}) {
  const { env = process.env } = options;
  const plain = process.stdout.isTTY || env['FORCE_COLOR'] ? env : { ...env, NO_COLOR: '1' };
  return run(process.execPath, [path.join(root, 'node_modules', file), ...args], { ...options, env: plain });
}

/** The place of a command on this machine, null when it is not there. Looks into sbin too, which is not on the
 * path of ordinary users.
 * @param {string} command */
export function findCommand(command) {
  const folders = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`.split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file)) ?? null;
}

/** A command line that makes the program end with this one, even when this one is killed. As it is where the system
 * has no setpriv.
 * @param {readonly string[]} line
 * @returns {[string, ...string[]]} */
export function boundToUs(line) {
  const [command = '', ...args] = line;
  return findCommand('setpriv') === null
    ? [command, ...args]
    : ['setpriv', '--pdeathsig', 'TERM', command, ...args];
}
