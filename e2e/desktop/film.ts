import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { until } from './until.ts';
import { activeWindow, windows } from './windows.ts';

const run = promisify(execFile);

/** Somebody's program that can fill the screen. */
export type Film = {
  readonly id: string;
  readonly pid: number;
  /** Fills the screen, or does not any more, as its own key for that would have it. */
  fill(on: boolean): Promise<void>;
  /** Brings it to the front. */
  focus(): Promise<void>;
  /** Ends it, and its window with it. */
  end(): void;
};

/** Opens a window of this title, of the class `Film Player`, in front of all others; it ends with the test. */
export const film = async (title: string): Promise<Film> => {
  const child = spawn('xev', ['-geometry', '320x240+200+200', '-name', title, '-event', 'keyboard'], {
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill());
  const { id } = await until(
    async () => (await windows()).find((one) => one.title === title),
    `the window ${title}`,
  );
  const pid = child.pid ?? 0;
  await run('xprop', ['-id', id, '-f', '_NET_WM_PID', '32c', '-set', '_NET_WM_PID', String(pid)]);
  await run('xdotool', ['set_window', '--classname', 'player', '--class', 'Film Player', id]);
  const focus = async (): Promise<void> => {
    await run('xdotool', ['windowactivate', id]);
    await until(async () => (await activeWindow()) === id, `${title} to be in front`);
  };
  await focus();
  return {
    id,
    pid,
    focus,
    fill: async (on) =>
      void (await run('wmctrl', ['-i', '-r', id, '-b', `${on ? 'add' : 'remove'},fullscreen`])),
    end: () => void child.kill(),
  };
};
