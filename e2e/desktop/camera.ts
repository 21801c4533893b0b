import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A stand-in for a camera: a plain file in the place of a device, which a program holds open as it would a camera. */
export type Camera = {
  /** A program (`sleep`) begins to look through it, until the way to end it is called. */
  use(): () => Promise<void>;
};

const end = async (program: ChildProcess): Promise<void> => {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
};

/**
 * Puts a camera into a folder of devices until the test ends. In /dev, where the whole app looks, it takes root: null for
 * everybody else.
 */
export const cameraIn = (dev: string): Camera | null => {
  const device = path.join(dev, 'video97');
  try {
    writeFileSync(device, '', { flag: 'wx' });
  } catch {
    return null;
  }
  onTestFinished(() => rmSync(device));
  return {
    use() {
      const handle = openSync(device, 'r');
      const program = spawn('sleep', ['300'], { stdio: [handle, 'ignore', 'ignore'] });
      closeSync(handle);
      onTestFinished(() => end(program));
      return () => end(program);
    },
  };
};
