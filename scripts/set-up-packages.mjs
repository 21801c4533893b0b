// @ts-check
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withGrowth } from './growth.mjs';
import { withLock } from './lock.mjs';
import { root } from './places.mjs';
import { npm } from './run.mjs';
import { Obstacle, say } from './say.mjs';

const modules = path.join(root, 'node_modules');

/** Installs the npm packages when they are not what package-lock.json asks for. */
export async function ensurePackages() {
  if (!packagesAreIn()) {
    await withLock(modules, async () => {
      if (!packagesAreIn()) await install();
    });
  }
  linkOwnCommand();
}

/** npm writes its own list of what is in node_modules as the last thing it does, so a broken-off install is seen.
 * Optional packages are for other systems. */
function packagesAreIn() {
  const there = lockedPackages(path.join(modules, '.package-lock.json'));
  const wanted = Object.entries(lockedPackages(path.join(root, 'package-lock.json')));
  return wanted.every(
    ([place, one]) => place === '' || one.optional || there[place]?.version === one.version,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

async function install() {
  say('installing the npm packages of package-lock.json, about half a minute');
  // Not `npm ci`: it refuses a lock file that lacks an optional binary for some other system, which is what npm
  // writes where a mirror lacks one. No package's own script is run: what needs fetching is fetched in the open.
  const args = ['install', '--no-save', '--ignore-scripts', '--include=dev', '--loglevel=error'];
  const { code, output } = await withGrowth(npm(args, { quiet: true }), {
    folders: [modules],
    tell: (megabytes, seconds) => say(`installing: ${megabytes} MB in place, ${seconds} s`),
  });
  if (code !== 0) throw new Obstacle(`npm could not install the packages:\n${output.trim()}`);
}

/** Lets `npx unknot` find the command of this checkout; npm makes such links only for other packages. */
function linkOwnCommand() {
  const bin = path.join(modules, '.bin');
  const target = path.join('..', '..', 'scripts', 'unknot.mjs');
  const windows = process.platform === 'win32';
  const link = path.join(bin, windows ? 'unknot.cmd' : 'unknot');
  if (existsSync(link)) return;
  mkdirSync(bin, { recursive: true });
  if (windows) writeFileSync(link, `@node "%~dp0\\${target}" %*\r\n`);
  else symlinkSync(target, link);
}
