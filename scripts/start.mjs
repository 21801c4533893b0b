// @ts-check
import { once } from 'node:events';
import { prepareApp, spawnApp } from './app.mjs';
import { commandLine, runCommand } from './command.mjs';
import { ensureSessionBus } from './desktop.mjs';
import { endProgram } from './run.mjs';
import { runMain, say } from './say.mjs';
import { atEnd, endBySignalIsNormal, tidy } from './tidy.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const words = process.argv.slice(2);

await runMain(() => (commandLine(words) ? runCommand(words) : start()));

/** `npm start`: runs the app in the foreground until it quits or Ctrl-C is pressed. */
async function start() {
  const virtual = words.includes('--virtual-display');
  const runtime = await prepareApp({ virtualDisplay: virtual });
  endBySignalIsNormal();
  const display = virtual ? await startVirtualDisplay() : null;
  const env = display?.env ?? (await ensureSessionBus());
  const app = spawnApp(runtime, { words: virtual ? [...words, '--disable-gpu'] : words, env });
  atEnd(() => endProgram(app, 10_000));
  say('Unknot runs in the tray; Ctrl-C quits it. From another terminal here:');
  say('  npx unknot status --json    npx unknot start    npx unknot --help');
  void display?.show(words);
  const [code] = await once(app, 'exit');
  await tidy();
  return code ?? 1;
}
