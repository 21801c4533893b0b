// @ts-check
import { ensureLibraries } from './set-up-libraries.mjs';
import { ensurePackages } from './set-up-packages.mjs';
import { Obstacle } from './say.mjs';

/** Sees to it that this machine can build and run Unknot, and says what it does. Quick when nothing is missing.
 * Throws an Obstacle with the line to run when the person has to help.
 * @param {{ need: import('./set-up-libraries.mjs').Need }} options */
export async function setUp({ need }) {
  checkNode();
  await ensurePackages();
  await ensureLibraries(need);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Obstacle(`Node ${process.versions.node} is too old: Unknot needs 20.19 or newer.`);
  }
}
