// @ts-check
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { timeline } from './simulate/timeline.mjs';
import { ensurePackages } from './set-up-packages.mjs';
import { runMain, say } from './say.mjs';

const USAGE = 'npm run simulate -- --day <file> [--json]   (- as the file reads standard input)';

await runMain(main);

/**
 * Plays a day script against the planner and prints it as a timeline. Exit code 1: something was not as expected, or a
 * law broke; 2: the file or the words of the command are wrong.
 */
async function main() {
  const words = readWords();
  const text = words === null ? null : readDay(words.file);
  if (words === null || text === null) return 2;
  await ensurePackages();
  const { loadSimulator } = await import('./simulate/load.mjs');
  const { simulate } = await loadSimulator();
  const { rows, faults } = simulate(text, setZone);
  for (const { line, wants } of faults) console.error(`${words.file}:${line}: ${wants}`);
  if (faults.length > 0) return 2;
  console.log(words.json ? JSON.stringify(rows, null, 2) : timeline(rows));
  const wrong = rows.filter((row) => row.wrong !== null);
  for (const row of wrong) console.error(`${words.file}:${row.line}: ${row.text}\n  found: ${row.wrong}`);
  return wrong.length > 0 ? 1 : 0;
}

/** Makes a time zone the local one, also in the middle of a run.
 * @param {string} zone */
function setZone(zone) {
  process.env['TZ'] = zone;
}

/** @returns {{ file: string, json: boolean } | null} */
function readWords() {
  try {
    const { values } = parseArgs({ options: { day: { type: 'string' }, json: { type: 'boolean' } } });
    if (values.day !== undefined) return { file: values.day, json: values.json === true };
  } catch (error) {
    say(/** @type {Error} */ (error).message);
  }
  say(USAGE);
  return null;
}

/** @param {string} file @returns {string | null} */
function readDay(file) {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    say(`${file} could not be read: ${/** @type {Error} */ (error).message}`);
    return null;
  }
}
