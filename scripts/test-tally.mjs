// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed, failed and were left out.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Counts the tests in a report of vitest's json reporter. Something that failed outside of a test, a file that does
 * not load for instance, counts as one failed test, and so does a run that left no report.
 * @param {string} file
 * @param {number} code vitest's exit code
 * @returns {Tally} */
export function tallyOf(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ one) =>
      one.status === 'failed' && !one.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const add = (/** @type {keyof Tally} */ key) => tallies.reduce((total, one) => total + one[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
