// @ts-check
import { readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The checkout: the folder that holds package.json. */
export const root = path.resolve(import.meta.dirname, '..');

/** Where things are kept that are too large to fetch twice; outside the checkout, shared by all checkouts. */
export const cacheDir = path.join(
  process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'),
  'unknot',
);

/** True when this process may do everything on this machine.
 * Never true on Windows, where nothing here depends on it. */
export const isRoot = process.getuid?.() === 0;

/** Bytes of all files below a folder, 0 when it is not there. Files may come and go meanwhile.
 * @param {string} dir
 * @returns {number} */
export function folderSize(dir) {
  let bytes = 0;
  for (const entry of listed(dir)) {
    const file = path.join(dir, entry.name);
    bytes += entry.isDirectory() ? folderSize(file) : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  }
  return bytes;
}

/** The entries of a folder, none when it cannot be read.
 * @param {string} dir */
export function listed(dir) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Removes what a killed run left in a folder. The caller holds the lock, so nobody is working there.
 * @param {string} dir
 * @param {string} prefix of the names to remove */
export function removeFrom(dir, prefix) {
  for (const { name } of listed(dir).filter((entry) => entry.name.startsWith(prefix))) {
    rmSync(path.join(dir, name), { recursive: true, force: true });
  }
}
