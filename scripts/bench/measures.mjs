// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, nextDue } from './door.mjs';
import { cpuOf, memoryOf, watch } from './process-tree.mjs';
import { launch } from './programs.mjs';

/** @typedef {import('./programs.mjs').Surroundings & { screen: import('./screen.mjs').Screen }} Bench */

/** After a start Chromium still tidies up; nothing is measured before that is over. */
const settleMs = 10_000;
const breaks = 20;

/** Inside the window that both programs open in the lower right corner of the screen of 1280 x 800. */
const corner = { x: 920, y: 672, width: 328, height: 104 };
/** Inside the session's window, which opens in the middle. */
const middle = { x: 460, y: 120, width: 360, height: 560 };

/** The defaults, sounds included, but one kind of break, and nobody has to move a mouse for the time to count.
 * @param {number} every seconds */
const rhythm = (every, apps = ['conference']) => ({
  version: 1,
  kinds: [{ id: 'movement', name: 'Movement', on: true, every, length: 90, content: 'movement' }],
  presence: { pauseAfter: 3600 },
  // Everything that may hold a break is asked about; the bench's own Node is a program to be left alone in, where wanted.
  holds: { battery: true, apps },
  theme: 'light',
});

/** How long until the icon is there, and how much CPU time that takes: less shaken by what else the machine does.
 * @param {Bench} bench @param {import('./programs.mjs').Name} name
 * @returns {Promise<{ toTray: number, cpu: number }>} milliseconds */
export async function measureStart(bench, name) {
  const program = await launch(bench, name);
  const cpu = cpuOf(program.pid);
  await sleep(300);
  await program.end();
  return { toTray: program.toTray, cpu };
}

/** How much memory waiting takes, and how long until a window shows something: for Unknot from the moment a break is
 * due, for the bare app from a click on its icon.
 * @param {Bench} bench @param {import('./programs.mjs').Name} name
 * @returns {Promise<{ memory: number, toWindow: number }>} MiB, milliseconds */
export async function measureWindow(bench, name) {
  const program = await launch(bench, name, { settings: rhythm(settleMs / 1000 + 5) });
  await sleep(settleMs);
  const memory = memoryOf(program.pid);
  const asked = name === 'app' ? await nextDue(program.profile) : Date.now();
  if (name === 'bare') void program.icon.click();
  const toWindow = (await bench.screen.until(corner, 'content')) - asked;
  await program.end();
  await bench.screen.until(corner, 'bare');
  return { memory, toWindow };
}

/** What both programs do while nothing happens: both at the same time, so that both have the same neighbours.
 * @param {Bench} bench @param {number} windows how often to measure
 * @param {number} forMs how long each time
 * @param {object} [settings] of Unknot
 * @returns {Promise<Record<import('./programs.mjs').Name, import('./process-tree.mjs').Activity>[]>} */
export async function measureIdle(bench, windows, forMs, settings = rhythm(5400)) {
  const app = await launch(bench, 'app', { settings });
  const bare = await launch(bench, 'bare');
  await sleep(3 * settleMs);
  const found = [];
  for (let round = 0; round < windows; round += 1) {
    const [ours, floor] = await Promise.all([watch(app.pid, forMs), watch(bare.pid, forMs)]);
    found.push({ app: ours, bare: floor });
  }
  await Promise.all([app.end(), bare.end()]);
  return found;
}

/** The same while a break is due and held, so that everything that may hold it is watched.
 * @param {Bench} bench @param {number} windows @param {number} forMs */
export const measureHeld = (bench, windows, forMs) => measureIdle(bench, windows, forMs, rhythm(1, ['node']));

/** How memory grows by breaks that are opened and left again; of the bare app, by as many windows.
 * @param {Bench} bench @param {import('./programs.mjs').Name} name
 * @returns {Promise<{ before: number, after: number }>} MiB */
export async function measureBreaks(bench, name) {
  const program = await launch(bench, name, { settings: rhythm(5400) });
  await sleep(settleMs);
  const before = memoryOf(program.pid);
  const area = name === 'app' ? middle : corner;
  for (let round = 0; round < breaks; round += 1) {
    await (name === 'app' ? ask(program.profile, { command: { do: 'start' } }) : program.icon.click());
    await bench.screen.until(area, 'content');
    await sleep(300);
    const leave = { command: { do: 'session', act: 'leave' } };
    await (name === 'app' ? ask(program.profile, leave) : program.icon.click());
    await bench.screen.until(area, 'bare');
  }
  await sleep(settleMs);
  const after = memoryOf(program.pid);
  await program.end();
  return { before, after };
}
