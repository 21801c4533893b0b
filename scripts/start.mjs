// @ts-check
import { once } from 'node:events';
import { prepareApp, quitApp, spawnApp } from './app.mjs';
import { commandLine, runCommand } from './command.mjs';
import { ensureSessionBus } from './desktop.mjs';
import { runMain, say } from './say.mjs';
import { atEnd, endBySignalIsNormal, tidy, unlessEnding } from './tidy.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const words = process.argv.slice(2);

await runMain(() => (commandLine(words) ? runCommand(words) : start()));
process.exit(); // a wait for something to see would hold it up when the app ends early

/** `npm start`: runs the app in the foreground until it quits or Ctrl-C is pressed. */
async function start() {
  const virtual = words.includes('--virtual-display');
  const runtime = await prepareApp({ virtualDisplay: virtual });
  endBySignalIsNormal();
  const display = virtual ? await startVirtualDisplay() : null;
  const env = display?.env ?? (await ensureSessionBus());
  const app = spawnApp(runtime, { words: virtual ? [...words, '--disable-gpu'] : words, env });
  atEnd(() => quitApp(app));
  say('Unknot runs in the tray; Ctrl-C quits it. From another terminal here:');
  say('  npx unknot status --json    npx unknot start    npx unknot --help');
  void display?.show(words);
  const [code] = await once(app, 'exit');
  await unlessEnding();
  await tidy();
  return code ?? 1;
}
