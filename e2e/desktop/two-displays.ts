import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { layOut } from './display-layout.ts';
import type { Display } from './display-layout.ts';
import { until } from './until.ts';
import { windowManagerRuns } from './windows.ts';

/** Two displays of different height beside each other, the right one a little lower. */
export const left: Display = { x: 0, y: 0, width: 1280, height: 800 };
export const right: Display = { x: 1280, y: 40, width: 1024, height: 768 };

const end = async (program: ChildProcess): Promise<void> => {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
};

/**
 * Gives the tests of a file a screen of its own with the two displays. Xvfb has one display only, whatever one tells
 * it, in the eyes of Chromium; the X server of TigerVNC has as many as one likes. Nothing of it is on the network: its
 * VNC socket is a file. To be called before `useDesktop`, which takes the screen that is there. `plug` makes these the
 * displays that there are, as somebody does who plugs one in or out.
 */
export const useTwoDisplays = (): { readonly plug: (displays: readonly Display[]) => Promise<void> } => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-screen-'));
  const socket = path.join(folder, 'vnc');
  const programs: ChildProcess[] = [];
  const before = process.env['DISPLAY'];
  process.once('exit', () => programs.forEach((program) => program.kill()));

  const start = (name: string, words: readonly string[]): ChildProcess => {
    const child = spawn(name, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    programs.unshift(child);
    return child;
  };

  const begin = async (): Promise<void> => {
    const vnc = ['-SecurityTypes', 'None', '-rfbport', '-1', '-rfbunixpath', socket];
    const screen = ['-geometry', `${left.width}x${left.height}`, '-depth', '24', '-noreset'];
    const server = start('Xtigervnc', ['-displayfd', '1', '-nolisten', 'tcp', ...screen, ...vnc]);
    if (!server.stdout) throw new Error('Xtigervnc was started without its output');
    const [number] = (await once(server.stdout, 'data')) as [Buffer];
    process.env['DISPLAY'] = `:${number.toString().trim()}`;
    await until(() => existsSync(socket), 'the VNC socket of the X server');
    await layOut(socket, [left, right]);
    start('openbox', ['--sm-disable']);
    await until(windowManagerRuns, 'the window manager');
  };

  const finish = async (): Promise<void> => {
    for (const program of programs.splice(0)) await end(program);
    process.env['DISPLAY'] = before;
    rmSync(folder, { recursive: true, force: true });
  };

  beforeAll(async () => {
    try {
      await begin();
    } catch (error) {
      await finish(); // a desktop that has not begun either fails at its end, and nothing ends after that
      throw error;
    }
  });
  afterAll(finish);
  return { plug: (displays) => layOut(socket, displays) };
};
