// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { scoreOf, scoreTable, survivors } from './mutation/tally.mjs';
import { listed, removeFrom, root } from './places.mjs';
import { Obstacle, runMain, say, secondsSince } from './say.mjs';
import { ensurePackages } from './set-up-packages.mjs';

/** Percent of the mutants that the tests must catch. */
const LEAST = 85;
const keptDir = path.join(root, 'node_modules/.cache/mutation');
const reportFile = path.join(keptDir, 'report.html');

await runMain(main);

/**
 * `npm run mutation [-- file ...]`: breaks the cycle on purpose, one spot at a time, and looks whether a test fails.
 * Mutants that were judged before and could not fare otherwise now are not judged again; `--again` judges all.
 */
async function main() {
  await ensurePackages();
  const words = process.argv.slice(2);
  const files = chosenFiles(words.filter((word) => !word.startsWith('-')));
  const since = Date.now();
  const mutants = await judged(files, words.includes('--again'));
  const { percent } = scoreOf(mutants);
  for (const line of survivors(mutants, read)) console.log(line);
  console.log(`\n${scoreTable(mutants)}\n`);
  say(
    `${mutants.length} mutants in ${secondsSince(since)}; the report is ${path.relative(root, reportFile)}`,
  );
  if (percent < LEAST) say(`the score is below ${LEAST}`);
  return percent < LEAST ? 1 : 0;
}

/** The sources of the cycle as paths from the root, or those of them that are named.
 * @param {readonly string[]} named */
function chosenFiles(named) {
  const all = sources('core/cycle').filter((file) => !file.endsWith('.test.ts'));
  const names = named.map((name) => path.relative(root, path.resolve(name)).replaceAll(path.sep, '/'));
  const strange = names.find((name) => !all.includes(name));
  if (strange !== undefined) throw new Obstacle(`${strange} is no source of core/cycle`);
  return names.length > 0 ? names : all;
}

/** @param {readonly string[]} files @param {boolean} again */
async function judged(files, again) {
  mkdirSync(keptDir, { recursive: true });
  const kept = `kept-${surroundings()}.json`;
  for (const { name } of listed(keptDir))
    if (name.startsWith('kept-') && name !== kept) removeFrom(keptDir, name);
  process.chdir(root);
  // The tests of the summer-time nights live there; a thread cannot set the zone by itself.
  process.env['TZ'] = 'Europe/Berlin';
  process.env['RUNS'] = '16';
  const { Stryker } = await import('@stryker-mutator/core');
  const results = await new Stryker({
    mutate: [...files],
    ignorePatterns: ['/*', '/scripts/*', '!/core', '!/scripts', '!/scripts/mutation', '!/package.json'],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
    plugins: ['@stryker-mutator/vitest-runner', path.join(root, 'scripts/mutation/never.mjs')],
    ignorers: ['never'],
    coverageAnalysis: 'perTest',
    concurrency: Math.min(2, os.availableParallelism()),
    incremental: true,
    force: again,
    incrementalFile: path.join(keptDir, kept),
    tempDirName: path.join(os.tmpdir(), 'unknot-mutation'),
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'html', 'json'],
    htmlReporter: { fileName: reportFile },
    jsonReporter: { fileName: path.join(keptDir, 'report.json') },
    logLevel: /** @type {any} */ ('warn'),
    timeoutMS: 10_000,
  }).runMutationTest();
  return results
    .map((result) => ({
      ...result,
      fileName: path.relative(root, result.fileName).replaceAll(path.sep, '/'),
    }))
    .filter(({ fileName }) => files.includes(fileName));
}

/** What the fate of a mutant hangs on beside the cycle and its tests, which Stryker compares by itself. */
function surroundings() {
  const hash = createHash('sha256');
  const around = [...sources('core'), ...sources('scripts/mutation')];
  for (const file of around.filter((one) => !one.startsWith('core/cycle/') && !one.endsWith('.test.ts')))
    hash.update(file).update(read(file));
  return hash.update(read('package-lock.json')).digest('hex').slice(0, 16);
}

/** @param {string} folder */
function sources(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.(ts|mjs)$/.test(file));
}

/** @param {string} file from the root */
function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}
