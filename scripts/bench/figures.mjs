// @ts-check

/**
 * One line of the table.
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number | null} bare null = the bare app has no such thing
 * @property {number} app
 * @property {number | null} ratio of the app to the bare app; null where that says nothing
 * @property {string} aim in words; empty when there is none
 * @property {boolean | null} met null when there is no aim
 */

/** @template T @typedef {readonly { readonly app: T, readonly bare: T }[]} Runs */

/**
 * Everything that was measured, run by run. What was left out is empty.
 * @typedef {object} Taken
 * @property {Runs<{ toTray: number, cpu: number }>} starts
 * @property {Runs<{ memory: number, toWindow: number }>} windows
 * @property {Runs<import('./process-tree.mjs').Activity>} idle
 * @property {Runs<import('./process-tree.mjs').Activity>} held
 * @property {Runs<{ before: number, after: number }>} breaks
 * @property {readonly number[]} drift
 * @property {readonly import('./motion.mjs').Motion[]} motion
 */

/** The medians of what was measured, with what they shall be at most.
 * @param {Taken} taken
 * @returns {Figure[]} */
export function figuresOf({ starts, windows, idle, held, breaks, drift, motion }) {
  const own = idle.map(({ app, bare }) => ({ app: app.wakeUps - bare.wakeUps, bare: null }));
  const late = drift.map((one) => ({ app: Math.abs(one), bare: null }));
  const worst = late.length === 0 ? [] : [{ app: Math.max(...late.map(({ app }) => app)), bare: null }];
  const moved = motion.map((one) => ({ app: one, bare: null }));
  return [
    figure(starts, 'time to tray', 'ms', (one) => one.toTray, { times: 1.3 }),
    figure(starts, 'CPU time until then', 'ms', (one) => one.cpu),
    figure(windows, 'idle memory', 'MiB', (one) => one.memory, { times: 1.1 }),
    figure(windows, 'due (bare: click) to content on screen', 'ms', (one) => one.toWindow),
    figure(idle, 'idle CPU', 'ms/s', (one) => one.cpu, { most: 1 }),
    figure(idle, 'wake-ups of the main thread', '/min', (one) => one.wakeUps),
    figure(own, 'wake-ups beyond the bare app', '/min', (one) => one, { most: 4 }),
    figure(idle, 'child processes of our own', 'seen', (one) => one.children, { most: 0 }),
    figure(held, 'CPU while a break is held', 'ms/s', (one) => one.cpu),
    figure(held, 'wake-ups while a break is held', '/min', (one) => one.wakeUps),
    figure(breaks, 'memory after 20 breaks', 'MiB', (one) => one.after),
    figure(breaks, 'the same, of what it was before', 'x', (one) => one.after / one.before, { most: 1.15 }),
    figure(late, 'lateness of seconds, median', 'ms', (one) => one),
    figure(worst, 'lateness of seconds, worst', 'ms', (one) => one, { most: 100 }),
    figure(moved, 'drawing while the figure moves', '%', (one) => one.moving.drawing, { most: 25 }),
    figure(moved, 'the same at 420 pixels', '%', (one) => one.large.drawing, { most: 25 }),
    figure(moved, 'all processes meanwhile', '%', (one) => one.moving.all),
    figure(moved, 'drawing while it is paused', '%', (one) => one.paused.drawing, { most: 1 }),
    figure(moved, 'drawing while minimised', '%', (one) => one.minimised.drawing, { most: 1 }),
    figure(moved, 'gap between frames, 99 of 100', 'ms', (one) => one.gap, { most: 33 }),
    figure(moved, 'gap between frames, longest', 'ms', (one) => one.worstGap, { most: 33 }),
    figure(moved, 'work of a frame, 99 of 100', 'ms', (one) => one.work),
    figure(moved, 'work of a frame, longest', 'ms', (one) => one.worstWork, { most: 33 }),
  ].flat();
}

/** @template T
 * @param {readonly { app: T, bare: T | null }[]} runs @param {string} name @param {string} unit
 * @param {(one: T) => number} value
 * @param {{ times?: number, most?: number }} [aim] times: of the bare app; most: absolute
 * @returns {Figure[]} none when nothing was measured */
function figure(runs, name, unit, value, { times, most } = {}) {
  if (runs.length === 0) return [];
  const app = median(runs.map((run) => value(run.app)));
  const floor = runs.flatMap((run) => (run.bare === null ? [] : [value(run.bare)]));
  const bare = floor.length === 0 ? null : median(floor);
  const ratio = bare ? app / bare : null;
  if (times !== undefined) {
    return [
      { name, unit, bare, app, ratio, aim: `${times.toFixed(2)} x`, met: ratio !== null && ratio <= times },
    ];
  }
  const met = most === undefined ? null : app <= most;
  return [{ name, unit, bare, app, ratio, aim: most === undefined ? '' : `${most} ${unit}`, met }];
}

/** @param {readonly number[]} numbers at least one */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN;
  return (low + high) / 2;
}
