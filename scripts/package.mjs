// @ts-check
// `npm run package` makes the unpacked app for this system in release/; `npm run package -- --all` also makes every
// installer that this machine can make. What goes into them is said in electron-builder.yml.
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { electronRuntime } from './electron.mjs';
import { folderSize, listed, root } from './places.mjs';
import { findCommand, run, tool } from './run.mjs';
import { Obstacle, runMain, say, secondsSince } from './say.mjs';
import { setUp } from './set-up.mjs';

const release = path.join(root, 'release');
const fpmStandIn = path.join(root, 'scripts/fpm-stand-in.mjs');

/** @typedef {import('./electron.mjs').Runtime} Runtime */

/**
 * How to call electron-builder. Its own tools (fpm, 7-Zip, AppImage and NSIS) are downloads from the place that the
 * declared Electron comes from, so where that cannot be had, only what this system's own tools make is asked for.
 * @typedef {{ words: string[], env: NodeJS.ProcessEnv, tarball: boolean }} Plan tarball: made by tar, not by electron-builder
 */

/** @returns {Promise<number>} exit code */
async function main() {
  const since = Date.now();
  await setUp({ need: 'run' });
  const runtime = await electronRuntime();
  const plan = process.argv.includes('--all') ? installers(runtime) : unpackedOnly;
  await ensureBuilt();
  rmSync(release, { recursive: true, force: true });
  await must('electron-builder', electronBuilder(runtime, plan));
  if (plan.tarball) await must('tar', tarball());
  report();
  say(`packaged in ${secondsSince(since)}`);
  return 0;
}

/** @type {Plan} */
const unpackedOnly = { words: ['--dir'], env: {}, tarball: false };

/** @param {Runtime} runtime @returns {Plan} */
function installers({ from }) {
  if (from === 'declared') return { words: [], env: {}, tarball: false };
  if (process.platform !== 'linux')
    throw new Obstacle('Installers need the declared Electron on this system.');
  say('left out: AppImage, whose runtime electron-builder would have to download');
  const sevenZip = findCommand('7za');
  const deb = findCommand('dpkg-deb');
  if (!deb) say('left out: deb, because there is no dpkg-deb');
  const targets = [...(deb ? ['deb'] : []), ...(sevenZip ? ['tar.gz'] : [])];
  return {
    words: targets.length > 0 ? ['--linux', ...targets] : ['--dir'],
    env: {
      CUSTOM_FPM_PATH: fpmStandIn,
      // These packages are for trying: quick beats small.
      ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
      ...(sevenZip ? { ELECTRON_BUILDER_7ZIP_PATH: sevenZip } : {}),
    },
    tarball: !sevenZip,
  };
}

/** @param {Runtime} runtime @param {Plan} plan */
function electronBuilder({ from, version, dist }, { words, env }) {
  if (from !== 'declared')
    say(`this package holds Electron ${version}, not the declared one: try it, do not ship it`);
  const override = from === 'declared' ? [] : [`-c.electronVersion=${version}`];
  return tool(
    'electron-builder/cli.js',
    [...words, '--publish', 'never', `-c.electronDist=${dist}`, ...override],
    {
      env: { ...process.env, ...env },
    },
  );
}

/** The same archive that electron-builder makes, by the system's own tar. */
function tarball() {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = `${name}-${version}-linux-${process.arch}`;
  const rename = `--transform=s,^linux-unpacked,${folder},`;
  return run('tar', [
    '-C',
    release,
    rename,
    '-czf',
    path.join(release, `${folder}.tar.gz`),
    'linux-unpacked',
  ]);
}

/**
 * @param {string} what
 * @param {Promise<{ code: number }>} step
 */
async function must(what, step) {
  const { code } = await step;
  if (code !== 0) throw new Obstacle(`${what} failed (exit code ${code}); the lines above say why.`);
}

/** Says what lies in release/, and how large it is. */
function report() {
  for (const entry of listed(release)) {
    const file = path.join(release, entry.name);
    const bytes = entry.isDirectory() ? folderSize(file) : statSync(file).size;
    if (/\.(ya?ml|blockmap)$/.test(entry.name)) continue;
    say(`release/${entry.name}  ${(bytes / 1e6).toFixed(1)} MB`);
  }
}

await runMain(main);
