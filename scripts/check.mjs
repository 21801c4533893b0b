// @ts-check
import { fastProjects, runCheck, runQuickLint, runVitest } from './checks.mjs';
import { runMain, secondsSince } from './say.mjs';
import { ensurePackages } from './set-up-packages.mjs';
import { unlessEnding } from './tidy.mjs';

/** The longest first, so that two at a time end at about the same moment.
 * @type {readonly [string, () => Promise<{ code: number, output: string }>][]} */
const jobs = [
  ['lint', () => runQuickLint({ quiet: true })],
  ['types', () => runCheck('types', { quiet: true })],
  ['tests', () => runVitest(fastProjects, [], { quiet: true })],
  ['coverage', () => runCheck('coverage', { quiet: true })],
  ['format', () => runCheck('format', { quiet: true })],
];

/** What a check says that is worth knowing also when all is good. */
const remarks = /^figure and poses: .*$/gm;

await runMain(main);

/** `npm run check`: what is worth knowing before a commit. Shows the output only of what failed, and remarks. */
async function main() {
  await ensurePackages();
  const left = [...jobs];
  let failed = 0;
  const work = async () => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) {
      if (!(await isGood(...job))) failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  return failed === 0 ? 0 : 1;
}

/** @param {string} name @param {() => Promise<{ code: number, output: string }>} start */
async function isGood(name, start) {
  const since = Date.now();
  const { code, output } = await start();
  await unlessEnding();
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? 'good  ' : 'FAILED'} ${name}, ${secondsSince(since)}`);
  for (const remark of code === 0 ? (output.match(remarks) ?? []) : []) console.log(`       ${remark}`);
  return code === 0;
}
