// @ts-check
/// <reference lib="dom" />
import { setTimeout as sleep } from 'node:timers/promises';
import { Obstacle } from '../say.mjs';
import { ask } from './door.mjs';
import { debugging, sessionPage } from './page.mjs';
import { cpuByKind } from './process-tree.mjs';
import { launch } from './programs.mjs';

/** One that moves for long enough to be watched, standing, with things of the room about it. */
const moving = { exercise: 'mov-standing-hip-abduction', stage: 'move' };
/** Its page is loaded, laid out and its first words are said. */
const settleMs = 3000;

/**
 * What a session's window costs in one of its states.
 * @typedef {object} Cost
 * @property {number} drawing per cent of one core: the page and what puts it on the screen
 * @property {number} all per cent of one core: all processes
 */

/**
 * The figure of a session: what it costs while it moves and while it cannot, and how evenly it moves.
 * @typedef {object} Motion
 * @property {Cost} moving as large as a session's window shows it
 * @property {Cost} large 420 pixels wide and high, as in a session that fills the screen
 * @property {Cost} paused
 * @property {Cost} minimised
 * @property {number} worstGap milliseconds, the longest between two frames of the page while it is large
 * @property {number} worstWork milliseconds, the longest that one frame kept the page
 * @property {number} gap milliseconds, that 99 of 100 gaps stay below
 * @property {number} work milliseconds, that 99 of 100 frames stay below
 */

/** Starts a session, goes to a stage that moves, and measures.
 * @param {import('./measures.mjs').Bench} bench
 * @param {number} forMs how long to look at it moving; the other states a third of that
 * @returns {Promise<Motion>} */
export async function measureMotion(bench, forMs) {
  const { port, words } = await debugging();
  const program = await launch(bench, 'app', {
    settings: { version: 1, presence: { pauseAfter: 3600 }, theme: 'light' },
    words,
  });
  const tell = (/** @type {object} */ command) => ask(program.profile, { command });
  await tell({ do: 'start', exercise: moving.exercise });
  const { page, close } = await sessionPage(port);
  await page.waitForSelector('[role=timer]');
  await goTo(page, moving.stage, () => tell({ do: 'session', act: 'on' }));
  await sleep(settleMs);
  const moves = await cost(program.pid, forMs / 3);
  await page.evaluate(enlarge);
  const large = await cost(program.pid, forMs);
  const frames = await page.evaluate(noteFrames, forMs);
  await tell({ do: 'session', act: 'pause' });
  await sleep(1000);
  const paused = await cost(program.pid, forMs / 3);
  await tell({ do: 'session', act: 'resume' });
  await page.evaluate(() => /** @type {any} */ (window).unknot.send({ do: 'minimise' }));
  await sleep(1000);
  const minimised = await cost(program.pid, forMs / 3);
  await close();
  await program.end();
  return { moving: moves, large, paused, minimised, ...frames };
}

/** Runs in the page: the figure alone, as large as the window is wide. */
function enlarge() {
  const stage = /** @type {HTMLElement | null} */ (document.querySelector('.stage-figure'));
  const picture = /** @type {SVGElement | null} */ (document.querySelector('.stage-figure svg'));
  if (stage === null || picture === null) throw new Error('There is no figure.');
  Object.assign(stage.style, { left: '0', top: '0' });
  Object.assign(picture.style, { width: '420px', height: '420px' });
}

/** @param {number} pid @param {number} forMs @returns {Promise<Cost>} */
async function cost(pid, forMs) {
  const before = cpuByKind(pid);
  const since = performance.now();
  await sleep(forMs);
  const after = cpuByKind(pid);
  const ran = performance.now() - since;
  const spent = (/** @type {string} */ kind) =>
    (Math.max(0, (after.get(kind) ?? 0) - (before.get(kind) ?? 0)) / ran) * 100;
  return {
    drawing: spent('renderer') + spent('gpu-process'),
    all: [...after.keys()].reduce((sum, kind) => sum + spent(kind), 0),
  };
}

/** @param {import('playwright-core').Page} page @param {string} kind @param {() => Promise<unknown>} next */
async function goTo(page, kind, next) {
  for (let tries = 0; tries < 20; tries += 1) {
    const { session } = await page.evaluate(() => /** @type {any} */ (window).unknot.hello());
    if (session.plan.stages[session.index]?.kind === kind) return;
    await next();
    await sleep(200);
  }
  throw new Obstacle(`the session never came to a stage of kind ${kind}`);
}

/** Runs in the page: notes its frames for a while, when each began and how long it kept the page.
 * @param {number} forMs */
function noteFrames(forMs) {
  const gaps = /** @type {number[]} */ ([]);
  const works = /** @type {number[]} */ ([]);
  const { port1, port2 } = new MessageChannel();
  let began = 0;
  port1.onmessage = () => works.push(performance.now() - began);
  const at = (/** @type {readonly number[]} */ all, /** @type {number} */ share) =>
    [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
  /** @type {Promise<Pick<Motion, 'worstGap' | 'worstWork' | 'gap' | 'work'>>} */
  const done = new Promise((resolve) => {
    const until = performance.now() + forMs;
    let last = 0;
    requestAnimationFrame(function frame(now) {
      if (last > 0) gaps.push(now - last);
      last = now;
      began = performance.now();
      port2.postMessage(null);
      if (began < until) requestAnimationFrame(frame);
      else
        resolve({
          worstGap: at(gaps, 1),
          worstWork: at(works, 1),
          gap: at(gaps, 0.99),
          work: at(works, 0.99),
        });
    });
  });
  return done;
}
