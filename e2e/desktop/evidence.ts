import { copyFileSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { screenshot } from './input.ts';

/** Keeps the log and a picture of the screen where a person can look at them, and says where. */
export const keepEvidence = async (folder: string, test: string): Promise<void> => {
  const kept = mkdtempSync(path.join(os.tmpdir(), 'unknot-failed-'));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.log'))) {
    copyFileSync(path.join(folder, name), path.join(kept, name));
  }
  await screenshot(path.join(kept, 'screen.png')).catch(() => undefined);
  console.error(`“${test}” failed; the app's log and a picture of the screen are in ${kept}`);
};

/** What no run may print: a fault that the app itself noticed, or one that nobody caught. */
const fault = /^unknot error|^Uncaught|UnhandledPromiseRejection|^\w*Error: /;

/** The faults in all logs so far that were not `known` yet; they are then. */
export const newFaults = (folder: string, known: Set<string>): readonly string[] => {
  const logs = readdirSync(folder).filter((file) => file.endsWith('.log'));
  const lines = logs.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .map((line) => `${name}: ${line}`),
  );
  const fresh = lines.filter((line) => fault.test(line.replace(/^\S+ /, '')) && !known.has(line));
  for (const line of fresh) known.add(line);
  return fresh;
};
