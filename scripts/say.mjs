// @ts-check

/** Says one line to the person at the console. It goes to stderr: stdout belongs to answers and results.
 * @param {string} line */
export function say(line) {
  process.stderr.write(`unknot: ${line}\n`);
}

/** Says a line again and again while something takes long, so that nobody thinks it hangs.
 * @param {(seconds: number) => string} line what to say after so many whole seconds
 * @param {number} [everySeconds]
 * @returns {() => void} ends it */
export function heartbeat(line, everySeconds = 5) {
  const since = Date.now();
  const beat = () => say(line(Math.round((Date.now() - since) / 1000)));
  const timer = setInterval(beat, everySeconds * 1000);
  return () => clearInterval(timer);
}

/** Seconds since `since` (milliseconds of Date.now()), as text with one decimal.
 * @param {number} since */
export function secondsSince(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** A problem with the machine that the person can solve: the message is the whole story, no stack is shown. */
export class Obstacle extends Error {}

/** Runs a script's main function and turns what goes wrong into words and exit code 1.
 * @param {() => Promise<number>} main resolves to the exit code */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    for (const line of error.message.split('\n')) say(line);
    process.exitCode = 1;
  }
}
