// @ts-check
import { runVitest } from './checks.mjs';
import { runMain, say, secondsSince } from './say.mjs';
import { ensurePackages } from './set-up-packages.mjs';

const USAGE = 'npm run laws [-- <how many days>]   (10000 when left out)';

await runMain(main);

/** Plays many random days and demands the laws of the cycle at every step. A failure is shrunk and printed with its seed. */
async function main() {
  const [days = '10000', ...more] = process.argv.slice(2);
  if (!/^[1-9]\d{0,7}$/.test(days) || more.length > 0) {
    say(USAGE);
    return 2;
  }
  await ensurePackages();
  const since = Date.now();
  const { code } = await runVitest(['core'], ['core/cycle/laws.test.ts'], {
    env: { ...process.env, RUNS: days },
  });
  say(`${days} random days in ${secondsSince(since)}`);
  return code;
}
