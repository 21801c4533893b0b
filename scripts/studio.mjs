// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { checkSandbox } from './app.mjs';
import { electronRuntime } from './electron.mjs';
import { isRoot, root } from './places.mjs';
import { boundToUs, endProgram } from './run.mjs';
import { runMain, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { atEnd, endBySignalIsNormal, tidy } from './tidy.mjs';

/** `npm run studio`: a window for posing exercises, see docs/how-to/pose-an-exercise.md. It follows the sources. */
await runMain(async () => {
  await setUp({ need: 'run' });
  // It needs packages, which may not have been there before.
  const { servePages, studioWindow } = await import('./studio/pages.mjs');
  const runtime = await electronRuntime();
  await checkSandbox(runtime);
  const address = await servePages({ live: true });
  endBySignalIsNormal();
  say(`the studio is at ${address('')}; its window or Ctrl-C ends it`);
  const [command, ...args] = boundToUs([
    runtime.executable,
    ...(isRoot ? ['--no-sandbox'] : []),
    studioWindow,
    `--page=${address('')}`,
    `--user-data-dir=${path.join(root, 'node_modules/.cache/studio/profile')}`,
    ...process.argv.slice(2),
  ]);
  const app = spawn(command, args, { cwd: root, stdio: 'inherit' });
  atEnd(() => endProgram(app));
  await once(app, 'exit');
  await tidy();
  return 0;
});
