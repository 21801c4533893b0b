// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { folderSize } from './places.mjs';

const lookEveryMs = 3000;

/**
 * @typedef {object} Growth
 * @property {readonly string[]} folders where the bytes arrive
 * @property {(megabytes: number, seconds: number) => void} tell called every three seconds
 * @property {number} [stallSeconds] how long nothing may change before `stalled` is called; no limit when left out
 * @property {() => void} [stalled]
 */

/** Tells how far a download is that says nothing itself, by the size of the folders it writes to.
 * @template T
 * @param {Promise<T>} work
 * @param {Growth} growth
 * @returns {Promise<T>} what the work comes to */
export async function withGrowth(work, { folders, tell, stallSeconds = Infinity, stalled }) {
  const since = Date.now();
  const over = work.catch(() => undefined).then(() => 'over');
  let bytes = 0;
  let changedAt = since;
  while ((await Promise.race([over, sleep(lookEveryMs, undefined, { ref: false })])) !== 'over') {
    const now = Date.now();
    const size = folders.reduce((sum, folder) => sum + folderSize(folder), 0);
    if (size !== bytes) changedAt = now;
    bytes = size;
    if (now - changedAt > stallSeconds * 1000) stalled?.();
    tell(Math.round(bytes / 1e6), Math.round((now - since) / 1000));
  }
  return work;
}
