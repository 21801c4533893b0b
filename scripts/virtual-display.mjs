// @ts-check
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandWorks } from './command.mjs';
import { startDesktop } from './desktop.mjs';
import { Obstacle, say } from './say.mjs';
import { atEnd } from './tidy.mjs';

const patienceMs = 20_000;

/** A virtual desktop for a person who looks at it through screenshots. One is taken when the script ends.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, show: (words: readonly string[]) => Promise<void> }>} show starts a
 *   session in the app and takes a screenshot of it */
export async function startVirtualDisplay() {
  const desktop = await startDesktop({ keepBus: true });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-screenshots-'));
  say(`virtual display ${desktop.display} (1280x800); for tools that look at it: DISPLAY=${desktop.display}`);
  say(`  DBUS_SESSION_BUS_ADDRESS='${desktop.env['DBUS_SESSION_BUS_ADDRESS']}'`);
  const shoot = async (/** @type {string} */ name) => {
    const file = path.join(folder, name);
    await desktop.screenshot(file);
    say(`screenshot: ${file}`);
  };
  return { env: desktop.env, show };

  /** @param {readonly string[]} words */
  async function show(words) {
    atEnd(() => shoot('at-exit.png').catch(sayProblem));
    try {
      await startSession(words);
      const patience = words.includes('--hidden') ? Infinity : patienceMs;
      await until('a window', async () => (await desktop.windows()).length > 0, patience);
      await sleep(2000); // the window has drawn itself by then
      await shoot('session.png');
    } catch (error) {
      sayProblem(error);
    }
  }
}

/** An app that only sits in the tray shows nothing, so it is asked for a session; not if it shall stay hidden.
 * @param {readonly string[]} words */
async function startSession(words) {
  const profile = words.filter((word) => word.startsWith('--user-data-dir='));
  await until('an answer of the app', () => commandWorks(['status', '--json', ...profile]));
  if (words.includes('--hidden')) return;
  say('starting a session, so that there is something to see (--hidden does not)');
  if (!(await commandWorks(['start', ...profile]))) say('the app did not start one');
}

/** @param {string} what @param {() => Promise<boolean>} isThere @param {number} [patience] in milliseconds */
async function until(what, isThere, patience = patienceMs) {
  const since = Date.now();
  while (!(await isThere())) {
    if (Date.now() - since > patience) throw new Obstacle(`waited in vain for ${what}`);
    await sleep(300);
  }
}

/** @param {unknown} error */
function sayProblem(error) {
  if (!(error instanceof Obstacle)) throw error;
  say(error.message);
}
