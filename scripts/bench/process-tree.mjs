// @ts-check
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The main thread is looked at this often: wake-ups that follow each other this closely are one. */
const lookEveryMs = 100;
/** The whole tree is looked at at every so manieth of these looks. */
const treeEvery = 5;

/**
 * What a tree of processes did while it was watched.
 * @typedef {object} Activity
 * @property {number} cpu milliseconds of CPU a second, of all its threads
 * @property {number} wakeUps how often a minute the main thread of the first process woke from a sleep of 0.1 s or more
 * @property {number} switches how often a minute that thread went to sleep at all
 * @property {number} children processes that were started and are not Electron's own
 */

/** Memory of a process and everything that it started, in MiB: its private part and its share of what is shared.
 * @param {number} pid */
export function memoryOf(pid) {
  const kilobytes = treeOf(pid).map((one) => field(`/proc/${one}/smaps_rollup`, 'Pss'));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** CPU time that a process and everything that it started have used so far, in milliseconds.
 * @param {number} pid */
export function cpuOf(pid) {
  const threads = threadMeter();
  threads.read(treeOf(pid));
  return threads.spent() / 1e6;
}

/** CPU time by the kind of process, in milliseconds: 'renderer', 'gpu-process', 'utility' and so on; the first process is 'main'.
 * @param {number} pid
 * @returns {ReadonlyMap<string, number>} */
export function cpuByKind(pid) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const one of treeOf(pid)) {
    const kind = /--type=([\w-]+)/.exec(text(`/proc/${one}/cmdline`))?.[1] ?? 'main';
    const threads = threadsOf(one).map((thread) =>
      Number(text(`/proc/${one}/task/${thread}/schedstat`).split(' ')[0]),
    );
    found.set(kind, (found.get(kind) ?? 0) + threads.reduce((sum, ran) => sum + ran, 0) / 1e6);
  }
  return found;
}

/** Watches a process and everything that it starts.
 * @param {number} pid
 * @param {number} forMs
 * @returns {Promise<Activity>} */
export async function watch(pid, forMs) {
  const since = performance.now();
  const threads = threadMeter();
  const children = childCounter(pid);
  threads.read(treeOf(pid));
  const before = threads.spent();
  const switchesBefore = sleeps(pid);
  let wakeUps = 0;
  let awake = false;
  for (let look = 1, known = switchesBefore; performance.now() - since < forMs; look += 1) {
    await sleep(lookEveryMs);
    const now = sleeps(pid);
    if (now !== known && !awake) wakeUps += 1;
    awake = now !== known;
    known = now;
    if (look % treeEvery !== 0) continue;
    const tree = treeOf(pid);
    threads.read(tree);
    children.look(tree);
  }
  threads.read(treeOf(pid));
  const seconds = (performance.now() - since) / 1000;
  return {
    cpu: (threads.spent() - before) / 1e6 / seconds,
    wakeUps: (wakeUps / seconds) * 60,
    switches: ((sleeps(pid) - switchesBefore) / seconds) * 60,
    children: children.count(),
  };
}

/** Adds up the CPU time of threads, in nanoseconds. It must read often enough to see them before they end. */
function threadMeter() {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return { read, spent: () => [...seen.values()].reduce((sum, one) => sum + one, 0) };

  /** @param {readonly number[]} tree */
  function read(tree) {
    for (const pid of tree) {
      for (const thread of threadsOf(pid)) {
        const ran = Number(text(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]);
        if (ran > 0) seen.set(`${pid}/${thread}`, ran);
      }
    }
  }
}

/** Counts the processes that are no Electron. One that lived between two looks shows in the page faults of children
 * that its parent has waited for.
 * @param {number} pid */
function childCounter(pid) {
  const electron = program(pid);
  const faultsBefore = childFaults(pid);
  /** @type {Set<number>} */
  const strangers = new Set();
  return {
    look: (/** @type {readonly number[]} */ tree) => {
      for (const one of tree) if (![electron, null].includes(program(one))) strangers.add(one);
    },
    count: () => Math.max(strangers.size, childFaults(pid) > faultsBefore ? 1 : 0),
  };
}

/** @param {number} pid @returns {number[]} the process and all below it that live */
function treeOf(pid) {
  const children = threadsOf(pid).flatMap((thread) =>
    text(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(treeOf)];
}

/** @param {number} pid */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** @param {number} pid */
const sleeps = (pid) => field(`/proc/${pid}/task/${pid}/status`, 'voluntary_ctxt_switches');

/** @param {number} pid @returns {number} minor page faults of its ended children */
function childFaults(pid) {
  const stat = text(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[8] ?? 0);
}

/** @param {number} pid @returns {string | null} null when it has ended */
function program(pid) {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return null;
  }
}

/** @param {string} file @param {string} name @returns {number} the number behind a name at a line's start, 0 without */
function field(file, name) {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text(file))?.[1] ?? 0);
}

/** @param {string} file @returns {string} empty when the process has ended */
function text(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
