// @ts-check
import { openSync, readSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Obstacle } from '../say.mjs';

/** What the X server draws into lies in this file of its frame folder, in the format of xwd. */
const frameFile = 'Xvfb_screen0';
const lookEveryMs = 3;
/** How much lighter or darker than its ground a pixel is that counts as drawn, of 255. */
const contrast = 50;
/** So many drawn pixels are content: two letters have more. */
const enough = 60;

/** @typedef {{ x: number, y: number, width: number, height: number }} Area in pixels */

/**
 * The pixels of the virtual screen, read where the X server keeps them: what a person would see, without asking the
 * server or the app.
 * @typedef {object} Screen
 * @property {(area: Area) => 'bare' | 'ground' | 'content'} look bare: nothing but the black screen; ground: a window
 *   in one colour
 * @property {(area: Area, wanted: 'bare' | 'content') => Promise<number>} until waits and gives the Date.now() at which
 *   it was seen
 */

/** @param {string} folder the frameFolder of the desktop @returns {Screen} */
export function openScreen(folder) {
  const file = openSync(path.join(folder, frameFile), 'r');
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  const word = (/** @type {number} */ at) => header.readUInt32BE(at * 4);
  const lineBytes = word(12);
  const start = word(0) + word(19) * 12;
  return { look, until };

  /** @param {Area} area */
  function look({ x, y, width, height }) {
    const line = Buffer.alloc(width * 4);
    const lights = [];
    for (let row = y; row < y + height; row += 2) {
      readSync(file, line, 0, line.length, start + row * lineBytes + x * 4);
      for (let at = 0; at < line.length; at += 4) lights.push(line[at + 1] ?? 0); // green is near enough to light
    }
    return judge(lights);
  }

  /** @param {Area} area @param {'bare' | 'content'} wanted */
  async function until(area, wanted) {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      if (look(area) === wanted) return Date.now();
      await sleep(lookEveryMs);
    }
    throw new Obstacle(`waited in vain for ${wanted} at ${JSON.stringify(area)} of the virtual screen`);
  }
}

/** @param {readonly number[]} lights @returns {'bare' | 'ground' | 'content'} */
function judge(lights) {
  const counts = new Uint32Array(256);
  for (const light of lights) counts[light] = (counts[light] ?? 0) + 1;
  const ground = counts.indexOf(Math.max(...counts));
  if (ground === 0) return 'bare';
  const drawn = lights.filter((light) => Math.abs(light - ground) > contrast).length;
  return drawn >= enough ? 'content' : 'ground';
}
