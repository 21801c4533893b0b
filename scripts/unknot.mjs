#!/usr/bin/env node
// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareApp } from './app.mjs';
import { commandLine, runCommand } from './command.mjs';
import { cacheDir, root } from './places.mjs';
import { Obstacle, runMain, say } from './say.mjs';

const words = process.argv.slice(2);

await runMain(() => (commandLine(words) ? runCommand(words) : startInBackground()));

/** `npx unknot`: starts the app and leaves it running. */
async function startInBackground() {
  await prepareApp({ virtualDisplay: words.includes('--virtual-display') });
  mkdirSync(cacheDir, { recursive: true });
  const logFile = path.join(cacheDir, 'unknot.log');
  const log = openSync(logFile, 'w');
  const start = path.join(root, 'scripts/start.mjs');
  const app = spawn(process.execPath, [start, ...words], {
    cwd: root,
    detached: true,
    stdio: ['ignore', log, log],
  });
  await sleep(2000);
  if (app.exitCode !== null && app.exitCode !== 0) {
    throw new Obstacle(`Unknot did not start:\n${readFileSync(logFile, 'utf8').trim()}`);
  }
  app.unref();
  say(`Unknot runs in the tray; \`npx unknot quit\` ends it. What it says goes to ${logFile}`);
  return 0;
}
