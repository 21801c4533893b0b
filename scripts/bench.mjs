// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkSandbox } from './app.mjs';
import { measureDrift } from './bench/drift.mjs';
import { figuresOf } from './bench/figures.mjs';
import { measureBreaks, measureHeld, measureIdle, measureStart, measureWindow } from './bench/measures.mjs';
import { measureMotion } from './bench/motion.mjs';
import { launch } from './bench/programs.mjs';
import { openScreen } from './bench/screen.mjs';
import { table } from './bench/table.mjs';
import { startTrayWatcher } from './bench/tray-watcher.mjs';
import { ensureBuilt } from './build.mjs';
import { startDesktop } from './desktop.mjs';
import { electronRuntime } from './electron.mjs';
import { Obstacle, runMain, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { atEnd, tidy } from './tidy.mjs';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const runs = quick ? 1 : 5;
/** A start is short and much shaken by what else the machine does. */
const starts = 3 * runs;
const jsonFile = words.find((word) => word.startsWith('--json='))?.slice('--json='.length);
const parts = /** @type {const} */ (['start', 'window', 'idle', 'held', 'breaks', 'drift', 'motion']);
/** @typedef {(typeof parts)[number]} Part */
const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);

await runMain(main);
await tidy();

/** `npm run bench`: what Unknot costs, beside a bare Electron app with a tray icon, on the same runtime in the same run.
 * The exit code tells only whether it could be measured. Takes about 25 minutes; --quick: 7, one run of each;
 * --only=start,window,idle,held,breaks,drift,motion: parts of it; --json=FILE: every single value as well. */
async function main() {
  if (process.platform !== 'linux') throw new Obstacle('The bench reads /proc, which only Linux has.');
  const wrong = only?.split(',').find((part) => !parts.some((one) => one === part));
  if (wrong !== undefined) throw new Obstacle(`There is no part "${wrong}". Parts: ${parts.join(', ')}`);
  await setUp({ need: 'display' });
  await ensureBuilt();
  const runtime = await electronRuntime();
  await checkSandbox(runtime);
  const bench = await startBench(runtime);
  const taken = await takeAll(bench);
  const figures = figuresOf(taken);
  console.log(table(figures));
  const surroundings = {
    electron: runtime.version,
    cpus: os.cpus().length,
    date: new Date().toISOString(),
    runs,
  };
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify({ ...surroundings, figures, taken }, null, 2)}\n`);
  return 0;
}

/** A desktop for the programs, with a tray and a screen that can be read.
 * @param {import('./electron.mjs').Runtime} runtime
 * @returns {Promise<import('./bench/measures.mjs').Bench>} */
async function startBench({ executable }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const desktop = await startDesktop({ frameFolder: folder });
  const tray = await startTrayWatcher(desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
  atEnd(tray.stop);
  const bench = { executable, env: desktop.env, profiles: folder, tray, screen: openScreen(folder) };
  // The first start reads everything from the disk and makes the profiles: it is not counted.
  for (const name of /** @type {const} */ (['app', 'bare'])) await (await launch(bench, name)).end();
  return bench;
}

/** Measures all that is wanted.
 * @param {import('./bench/measures.mjs').Bench} bench
 * @returns {Promise<import('./bench/figures.mjs').Taken>} */
async function takeAll(bench) {
  return {
    starts: await inTurns('start', starts, (name) => measureStart(bench, name)),
    windows: await inTurns('window', runs, (name) => measureWindow(bench, name)),
    idle: isWanted('idle', `${runs} min`) ? await measureIdle(bench, runs, 60_000) : [],
    held: isWanted('held', '1 min') ? await measureHeld(bench, 1, 60_000) : [],
    breaks: await inTurns('breaks', runs, (name) => measureBreaks(bench, name)),
    drift: isWanted('drift', '2 min') ? await measureDrift(bench, 120_000) : [],
    motion: await motions(bench),
  };
}

/** @param {import('./bench/measures.mjs').Bench} bench */
async function motions(bench) {
  const found = [];
  for (let run = 1; run <= runs && isWanted('motion', `1.5 min, run ${run} of ${runs}`); run += 1) {
    found.push(await measureMotion(bench, 30_000));
  }
  return found;
}

/** Unknot, the bare app, Unknot and so on: what changes on the machine meanwhile changes for both.
 * @template T
 * @param {Part} part @param {number} times
 * @param {(name: import('./bench/programs.mjs').Name) => Promise<T>} measure
 * @returns {Promise<{ app: T, bare: T }[]>} */
async function inTurns(part, times, measure) {
  const found = [];
  for (let run = 1; run <= times && isWanted(part, `run ${run} of ${times}`); run += 1) {
    found.push({ app: await measure('app'), bare: await measure('bare') });
  }
  return found;
}

/** Whether a part is to be measured; if so it is said.
 * @param {Part} part @param {string} detail */
function isWanted(part, detail) {
  const wanted = only?.split(',').includes(part) ?? true;
  if (wanted) say(`${part}, ${detail}`);
  return wanted;
}
