import type { Log } from '../ports.ts';

/** Lines on standard error, so that standard output stays for answers. */
export function consoleLog(): Log {
  const say = (level: string, text: string) => {
    process.stderr.write(`unknot ${level}: ${text}\n`);
  };
  return {
    info(text) {
      say('info', text);
    },
    error(text, cause) {
      say(
        'error',
        cause === undefined
          ? text
          : `${text}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
      );
    },
  };
}
