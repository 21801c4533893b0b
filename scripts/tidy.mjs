// @ts-check
import os from 'node:os';

/** @type {Set<() => void | Promise<void>>} */
const chores = new Set();
let watching = false;
let ending = false;
let signalIsNormal = false;

/** Lets a signal count as the usual way to end this script: it ends with exit code 0 then. */
export function endBySignalIsNormal() {
  signalIsNormal = true;
}

/** Has a chore done when this script ends, also by Ctrl-C or a kill. Chores run newest first.
 * @param {() => void | Promise<void>} chore
 * @returns {() => void} forgets the chore */
export function atEnd(chore) {
  chores.add(chore);
  watchSignals();
  return () => void chores.delete(chore);
}

/** Holds up whoever asks while a signal ends this script, so that nothing goes on with what is being taken down.
 * @returns {Promise<void>} */
export async function unlessEnding() {
  if (ending) await new Promise(() => undefined);
}

/** Does all chores that are left. */
export async function tidy() {
  for (const chore of [...chores].reverse()) {
    chores.delete(chore);
    await chore();
  }
}

function watchSignals() {
  if (watching) return;
  watching = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    const code = () => (signalIsNormal ? 0 : 128 + os.constants.signals[signal]);
    process.once(signal, () => {
      ending = true;
      void tidy().finally(() => process.exit(code()));
    });
  }
}
