// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withGrowth } from './growth.mjs';
import { withLock } from './lock.mjs';
import { cacheDir, removeFrom, root } from './places.mjs';
import { run } from './run.mjs';
import { atEnd } from './tidy.mjs';

const packageDir = path.join(root, 'node_modules/electron');
const dist = path.join(packageDir, 'dist');

/** How long the download may stand still before it counts as unreachable. */
const stallSeconds = 25;
/** For how long a failure is believed, so that a machine without the network for it does not wait every time. */
const believeFailureMs = 12 * 3600 * 1000;

/** The Electron that package.json declares, null when its binary is not there.
 * @returns {import('./electron.mjs').Runtime | null} */
export function declaredElectron() {
  const version = declaredVersion();
  const pathFile = path.join(packageDir, 'path.txt');
  const versionFile = path.join(dist, 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null;
  const executable = path.join(dist, readFileSync(pathFile, 'utf8'));
  const there = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return there === version && existsSync(executable) ? { executable, version, from: 'declared', dist } : null;
}

/** Has the declared package fetch its binary. A failure is remembered for some hours.
 * @param {(line: string) => void} log
 * @param {{ retry: boolean }} options retry ignores a remembered failure
 * @returns {Promise<import('./electron.mjs').Runtime | null>} null when it cannot be had */
export async function fetchDeclared(log, { retry }) {
  const version = declaredVersion();
  const failed = path.join(cacheDir, `electron-${version}.unreachable`);
  const failedAt = statSync(failed, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!retry && Date.now() - failedAt < believeFailureMs) {
    log(`Electron ${version} could not be fetched lately; not tried again now (--try-electron tries)`);
    return null;
  }
  return withLock(`${cacheDir} fetching`, async () => {
    const problem = declaredElectron() === null ? await download(version, log) : null;
    if (problem === null) rmSync(failed, { force: true });
    else writeFileSync(failed, `${problem}\n`);
    if (problem !== null) log(`Electron ${version} cannot be fetched: ${problem}`);
    return declaredElectron();
  });
}

/** @param {string} version @param {(line: string) => void} log @returns {Promise<string | null>} the problem */
async function download(version, log) {
  log(`fetching Electron ${version}, about 120 MB`);
  mkdirSync(cacheDir, { recursive: true });
  removeFrom(cacheDir, 'fetching-');
  const temporary = mkdtempSync(path.join(cacheDir, 'fetching-'));
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  const forget = atEnd(remove);
  const stop = new AbortController();
  const env = { ...process.env, TMPDIR: temporary, ELECTRON_GET_NO_PROGRESS: '1' };
  const install = path.join(packageDir, 'install.js');
  const { code, output } = await withGrowth(
    run(process.execPath, [install], { env, quiet: true, signal: stop.signal }),
    {
      folders: [temporary, dist],
      tell: (megabytes, seconds) => log(`Electron ${version}: ${megabytes} MB after ${seconds} s`),
      stallSeconds,
      stalled: () => stop.abort(),
    },
  );
  remove();
  forget();
  if (stop.signal.aborted) return `nothing arrived for ${stallSeconds} s`;
  if (code !== 0) return firstLine(output);
  return declaredElectron() === null ? 'the download left no usable binary' : null;
}

function declaredVersion() {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  return /** @type {{ version: string }} */ (manifest).version;
}

/** The line of an error that says what happened: its cause where there is one.
 * @param {string} output */
function firstLine(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^\[?cause\]?:/.test(line)) ??
    lines.find((line) => /error/i.test(line))?.replace(/^\w*Error: /, '') ??
    lines[0] ??
    'no reason given'
  );
}
