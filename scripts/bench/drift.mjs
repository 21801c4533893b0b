// @ts-check
/// <reference lib="dom" />
import { setTimeout as sleep } from 'node:timers/promises';
import { Obstacle } from '../say.mjs';
import { ask } from './door.mjs';
import { debugging, sessionPage } from './page.mjs';
import { launch } from './programs.mjs';

/** One that lasts longer than is watched, with its side switch in between. */
const exercise = 'rel-glutemed-wall-ball';
/** Loading and the first layout are no drift. */
const settleMs = 2000;

/**
 * Digits that appeared in the session window.
 * @typedef {object} Shown
 * @property {number} at Date.now() of the frame that showed them
 * @property {string} text such as 0:25 or 8
 */

/** How far the seconds in a session window are from the wall clock, at each change.
 * @param {import('./measures.mjs').Bench} bench
 * @param {number} forMs how long to look
 * @returns {Promise<number[]>} milliseconds late at each change; negative = early */
export async function measureDrift(bench, forMs) {
  const { port, words } = await debugging();
  const program = await launch(bench, 'app', {
    settings: {
      version: 1,
      presence: { pauseAfter: 3600 },
      tools: ['ball'],
    },
    words,
  });
  await ask(program.profile, { command: { do: 'start', exercise } });
  const { page, close } = await sessionPage(port);
  await page.waitForSelector('[role=timer]');
  await sleep(settleMs);
  const session = await page.evaluate(noteDigits);
  await sleep(forMs);
  const shown = await page.evaluate(() => /** @type {any} */ (window).notedDigits);
  await close();
  await program.end();
  if (shown.length < (forMs / 1000) * 0.9)
    throw new Obstacle(`only ${shown.length} changes of digits were seen`);
  return lateness(session, shown);
}

/** Runs in the page: notes the digits whenever they change, and gives the session as it is.
 * @returns {Promise<import('../../core/session/session.ts').Session>} */
async function noteDigits() {
  const noted = /** @type {Shown[]} */ ([]);
  const digits = () => document.querySelector('[role=timer]')?.textContent ?? '';
  let last = digits();
  const note = () => {
    const text = digits();
    if (text === last || text === '') return;
    last = text;
    requestAnimationFrame(() => noted.push({ at: Date.now(), text }));
  };
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  const own = /** @type {any} */ (window);
  own.notedDigits = noted;
  return (await own.unknot.hello()).session;
}

/** The session runs untouched, so its plan says at which instant each second begins.
 * @param {import('../../core/session/session.ts').Session} session @param {readonly Shown[]} shown */
function lateness({ since, spent, index, plan }, shown) {
  let end = Number(since) - spent;
  const ends = plan.stages.slice(index).map(({ seconds }) => (end += seconds * 1000));
  return shown.map(({ at, text }) => {
    const stageEnd = ends.find((one) => at < one) ?? 0;
    const left = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    return at - (stageEnd - left * 1000);
  });
}
