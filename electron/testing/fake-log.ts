import { expect, onTestFinished } from 'vitest';
import type { Log } from '../ports.ts';

/** A log that remembers. A line at error level that the test did not expect fails it. */
export type FakeLog = Log & {
  readonly infos: string[];
  readonly errors: string[];
  /** The next error line must be this one; without it the test fails too. */
  readonly expects: (error: string) => void;
};

/** A log for the running test. */
export function fakeLog(): FakeLog {
  const expected: string[] = [];
  const log: FakeLog = {
    infos: [],
    errors: [],
    expects: (error) => {
      expected.push(error);
    },
    info: (text) => {
      log.infos.push(text);
    },
    error: (text, cause) => {
      log.errors.push(cause instanceof Error ? `${text}: ${cause.message}` : text);
    },
  };
  onTestFinished(() => {
    expect(log.errors, 'lines at error level').toEqual(expected);
  });
  return log;
}
