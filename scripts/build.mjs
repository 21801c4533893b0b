// @ts-check
import { statSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { listed, root } from './places.mjs';
import { tool } from './run.mjs';
import { Obstacle, say, secondsSince } from './say.mjs';

const sources = ['core', 'electron', 'renderer', 'resources', 'package.json', 'vite.config.ts'];
const bundles = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/cli/cli.js'];

/** Builds the app into dist/ when a source is newer than what is there. Throws an Obstacle when it does not build. */
export async function ensureBuilt() {
  if (isFresh()) return;
  await withLock(path.join(root, 'dist'), async () => {
    if (!isFresh()) await build();
  });
}

async function build() {
  say('building');
  const since = Date.now();
  const { code, output } = await tool('vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn'], {
    quiet: true,
  });
  if (code !== 0) throw new Obstacle(`The build failed:\n${output.trim()}`);
  say(`built in ${secondsSince(since)}`);
}

function isFresh() {
  const pages = listed(path.join(root, 'renderer')).filter(({ name }) => name.endsWith('.html'));
  const outputs = [...bundles, ...pages.map(({ name }) => `dist/renderer/${name}`)];
  const built = outputs.map((file) => changedAt(path.join(root, file)));
  return Math.min(...built) > Math.max(...sources.map((source) => newest(path.join(root, source))));
}

/** When something at or below a place last changed, in milliseconds. Folders count: they change when a file is
 * taken away. Tests do not count.
 * @param {string} place
 * @returns {number} */
function newest(place) {
  if (/\.test\.\w+$/.test(place)) return 0;
  return Math.max(changedAt(place), ...listed(place).map(({ name }) => newest(path.join(place, name))));
}

/** 0 when the file is not there.
 * @param {string} file */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
