// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { ensurePackages } from './set-up-packages.mjs';

const client = path.join(root, 'dist/cli/cli.js');

/** Whether the words ask something of a running app, and are not a wish to start it.
 * @param {readonly string[]} words */
export function commandLine(words) {
  return words.some((word) => !word.startsWith('-') || word === '--help' || word === '--version');
}

/** Has the running app do what the words say; its answer goes to stdout.
 * @param {readonly string[]} words
 * @returns {Promise<number>} its exit code */
export async function runCommand(words) {
  if (!existsSync(client)) {
    await ensurePackages();
    await ensureBuilt();
  }
  return (await run(process.execPath, [client, ...words], { cwd: process.cwd() })).code;
}

/** The same, unheard: for scripts that drive the app themselves.
 * @param {readonly string[]} words
 * @returns {Promise<boolean>} whether it was done */
export async function commandWorks(words) {
  return (await run(process.execPath, [client, ...words], { quiet: true })).code === 0;
}
