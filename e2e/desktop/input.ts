import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const xdotool = async (...words: string[]): Promise<string> => (await run('xdotool', words)).stdout.trim();

/** Presses keys as a keyboard does, in the window that has the focus: names of keys as xdotool knows them. */
export const press = async (...keys: string[]): Promise<void> =>
  void (await xdotool('key', '--delay', '30', ...keys));

/** A little movement of the mouse there and back: the smallest sign that somebody works. */
export const stir = async (): Promise<void> =>
  void (await xdotool('mousemove_relative', '3', '3', 'mousemove_relative', '--', '-3', '-3'));

/** Moves the mouse to a point of the screen, in pixels. */
export const moveTo = async (x: number, y: number): Promise<void> =>
  void (await xdotool('mousemove', String(Math.round(x)), String(Math.round(y))));

/** Clicks the primary button at a point of the screen, in pixels. */
export const clickAt = async (x: number, y: number): Promise<void> =>
  void (await xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'));

/** Works without pause until `stop` is called: the mouse stirs every 200 ms. */
export const busyHands = (): { stop(): Promise<void> } => {
  const end = new AbortController();
  const work = (async () => {
    while (!end.signal.aborted) {
      await stir();
      await wait(200);
    }
  })();
  return {
    stop: async () => {
      end.abort();
      await work;
    },
  };
};

/** Takes a picture of the whole screen. */
export const screenshot = async (file: string): Promise<void> =>
  void (await run('import', ['-window', 'root', file]));
