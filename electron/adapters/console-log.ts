import { inspect } from 'node:util';
import { shownLines } from '#core/line.ts';
import type { Log } from '../ports.ts';

/** Lines on standard error, so that standard output stays for answers. */
export function consoleLog(): Log {
  // The terminal may be gone while the app goes on; a line that nobody reads must not end it.
  process.stderr.on('error', () => undefined);
  const say = (level: string, text: string) => {
    // Names of programs and files may hold anything; a terminal must not obey them.
    process.stderr.write(`unknot ${level}: ${shownLines(text)}\n`);
  };
  return {
    info(text) {
      say('info', text);
    },
    error(text, cause) {
      say('error', cause === undefined ? text : `${text}: ${inspect(cause)}`);
    },
  };
}
