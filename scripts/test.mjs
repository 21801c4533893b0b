// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkSandbox } from './app.mjs';
import { ensureBuilt } from './build.mjs';
import { fastProjects, runCheck, runVitest } from './checks.mjs';
import { startDesktop } from './desktop.mjs';
import { electronRuntime } from './electron.mjs';
import { Obstacle, runMain, say, secondsSince } from './say.mjs';
import { setUp } from './set-up.mjs';
import { sum, tallyOf } from './test-tally.mjs';
import { atEnd, tidy, unlessEnding } from './tidy.mjs';

/** @typedef {'types' | 'lint' | 'format' | 'dead-code' | 'tests' | 'coverage' | 'e2e'} Part */
/** @typedef {{ ok: boolean, tally?: import('./test-tally.mjs').Tally }} Outcome */

/** @type {Record<Part, string>} */
const titles = {
  types: 'Types',
  lint: 'Lint',
  format: 'Format',
  'dead-code': 'Dead code',
  tests: 'Unit and component tests',
  coverage: 'Coverage of the cycle',
  e2e: 'End-to-end tests',
};
const words = process.argv.slice(2);
const forVitest = words.filter((word) => !word.startsWith('--only=') && word !== '--try-electron');
const reports = mkdtempSync(path.join(os.tmpdir(), 'unknot-reports-'));
atEnd(() => rmSync(reports, { recursive: true, force: true }));

await runMain(main);
await tidy();

/** `npm test`: everything, in order, also after a part has failed. `--only=lint,e2e` takes parts of it; other words
 * go to vitest. */
async function main() {
  const parts = chosenParts();
  await setUp({ need: parts.includes('e2e') ? 'suite' : 'packages' });
  const outcomes = /** @type {Map<Part, Outcome>} */ (new Map());
  for (const part of parts) outcomes.set(part, await timed(part));
  return summary(outcomes);
}

/** @returns {Part[]} */
function chosenParts() {
  const all = /** @type {Part[]} */ (Object.keys(titles));
  const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  if (only === undefined) return all;
  const wrong = only.split(',').find((part) => !all.some((one) => one === part));
  if (wrong !== undefined) throw new Obstacle(`There is no part "${wrong}". Parts: ${all.join(', ')}`);
  return all.filter((part) => only.split(',').includes(part));
}

/** @param {Part} part @returns {Promise<Outcome>} */
async function timed(part) {
  console.log(`\n== ${titles[part]}`);
  const since = Date.now();
  const outcome = await perform(part).catch(blocked);
  await unlessEnding();
  console.log(`== ${titles[part]}: ${outcome.ok ? 'good' : 'FAILED'}, ${secondsSince(since)}`);
  return outcome;
}

/** A part that cannot even begin counts as one failed test.
 * @param {unknown} error @returns {Outcome} */
function blocked(error) {
  if (!(error instanceof Obstacle)) throw error;
  say(error.message);
  return { ok: false, tally: { passed: 0, failed: 1, skipped: 0 } };
}

/** @param {Part} part @returns {Promise<Outcome>} */
async function perform(part) {
  switch (part) {
    case 'tests':
      return vitest(part, fastProjects);
    case 'e2e':
      return endToEnd();
    default:
      return { ok: (await runCheck(part)).code === 0 };
  }
}

/** @returns {Promise<Outcome>} */
async function endToEnd() {
  await ensureBuilt();
  const runtime = await electronRuntime();
  await checkSandbox(runtime);
  const desktop = await startDesktop();
  try {
    return await vitest('e2e', ['e2e'], { ...desktop.env, UNKNOT_ELECTRON: runtime.executable });
  } finally {
    await desktop.stop();
  }
}

/** @param {Part} part @param {readonly string[]} projects @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>} */
async function vitest(part, projects, env = process.env) {
  const report = path.join(reports, `${part}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runVitest(projects, [...reporters, ...forVitest], { env });
  return { ok: code === 0, tally: tallyOf(report, code) };
}

/** @param {Map<Part, Outcome>} outcomes @returns {number} the exit code */
function summary(outcomes) {
  const failed = [...outcomes].filter(([, outcome]) => !outcome.ok).map(([part]) => part);
  const tally = sum([...outcomes.values()].flatMap((outcome) => outcome.tally ?? []));
  console.log(failed.length === 0 ? '\nAll parts are good.' : `\nFailed parts: ${failed.join(', ')}`);
  if (tally.skipped > 0) console.log(`${tally.skipped} left out`);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return failed.length === 0 ? 0 : 1;
}
