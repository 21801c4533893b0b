// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkSandbox } from './app.mjs';
import { measureDrift } from './bench/drift.mjs';
import { measureBreaks, measureIdle, measureStart } from './bench/measures.mjs';
import { launch } from './bench/programs.mjs';
import { figure, median, table } from './bench/report.mjs';
import { openScreen } from './bench/screen.mjs';
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
const jsonFile = words.find((word) => word.startsWith('--json='))?.slice('--json='.length);
const parts = /** @type {const} */ (['start', 'idle', 'breaks', 'drift']);
const only = words
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

await runMain(main);
await tidy();

/** `npm run bench`: what Unknot costs, beside a bare Electron app with a tray icon, on the same runtime in the same run.
 * The exit code tells only whether it could be measured. Takes about 15 minutes; --quick: 4, one run of each;
 * --only=start,idle,breaks,drift: parts of it; --json=FILE: every single value as well. */
async function main() {
  if (process.platform !== 'linux') throw new Obstacle('The bench reads /proc, which only Linux has.');
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

/** Everything that was measured, run by run. What was left out is empty.
 * @typedef {Awaited<ReturnType<typeof takeAll>>} Taken */

/** @param {import('./bench/measures.mjs').Bench} bench */
async function takeAll(bench) {
  const isWanted = (/** @type {(typeof parts)[number]} */ part) => only?.includes(part) ?? true;
  const app = [];
  const bare = [];
  const breaks = [];
  for (let run = 1; isWanted('start') && run <= runs; run += 1) {
    say(`start, memory and window, run ${run} of ${runs}`);
    app.push(await measureStart(bench, 'app'));
    bare.push(await measureStart(bench, 'bare'));
  }
  if (isWanted('idle')) say(`idle, ${runs} times a minute`);
  const idle = isWanted('idle') ? await measureIdle(bench, runs, 60_000) : [];
  for (let run = 1; isWanted('breaks') && run <= runs; run += 1) {
    say(`20 breaks, run ${run} of ${runs}`);
    breaks.push(await measureBreaks(bench));
  }
  if (isWanted('drift')) say('two minutes of a session');
  const drift = isWanted('drift') ? await measureDrift(bench, 120_000) : [];
  return { app, bare, idle, breaks, drift };
}

/** @param {Taken} taken */
function figuresOf({ app, bare, idle, breaks, drift }) {
  /** @template T @param {readonly { app: T, bare: T }[]} both @param {(one: T) => number} value */
  const pair = (both, value) => ({
    app: median(both.map((one) => value(one.app))),
    bare: median(both.map((one) => value(one.bare))),
  });
  const starts = app.flatMap((one, run) => (bare[run] ? [{ app: one, bare: bare[run] }] : []));
  const grown = {
    app: median(breaks.map(({ after }) => after)),
    bare: median(breaks.map(({ before }) => before)),
  };
  const off = { app: Math.max(...drift.map(Math.abs)), bare: null };
  return [
    ...(starts.length === 0
      ? []
      : [
          figure(
            'time to tray',
            'ms',
            pair(starts, (one) => one.toTray),
            { times: 1.3 },
          ),
          figure(
            'idle memory',
            'MiB',
            pair(starts, (one) => one.memory),
            { times: 1.1 },
          ),
          figure(
            'due (bare: click) to content',
            'ms',
            pair(starts, (one) => one.toWindow),
          ),
        ]),
    ...(idle.length === 0
      ? []
      : [
          figure(
            'idle CPU',
            'ms/s',
            pair(idle, (one) => one.cpu),
            { most: 1 },
          ),
          figure(
            'wake-ups',
            '/min',
            pair(idle, (one) => one.wakeUps),
            { most: 4 },
          ),
          figure(
            'sleeps',
            '/min',
            pair(idle, (one) => one.switches),
          ),
          figure(
            'child processes',
            '/min',
            pair(idle, (one) => one.children),
            { most: 0 },
          ),
        ]),
    ...(breaks.length === 0
      ? []
      : [figure('memory after 20 breaks (bare: before)', 'MiB', grown, { times: 1.15 })]),
    ...(drift.length === 0 ? [] : [figure('drift of the seconds, most', 'ms', off, { most: 100 })]),
  ];
}
