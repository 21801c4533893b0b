// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { sessionBus } from 'dbus-next';
import { prepareApp } from './app.mjs';
import { startDesktop } from './desktop.mjs';
import { listed, root } from './places.mjs';
import { runMain, say } from './say.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { openStage } from './screenshots/stage.mjs';
import { setUp } from './set-up.mjs';
import { squeeze } from './squeeze.mjs';
import { tidy } from './tidy.mjs';

/**
 * `npm run screenshots [name...]`: retakes the pictures of docs/screenshots from the real app on a virtual desktop.
 * `--to FOLDER` takes them somewhere else, and with them those that are only for looking at.
 */
const kept = path.join(root, 'docs/screenshots');

await runMain(async () => {
  const words = process.argv.slice(2);
  const to = words.indexOf('--to');
  const wanted = to < 0 ? words : words.filter((_, at) => at !== to && at !== to + 1);
  const folder = to < 0 ? kept : path.resolve(words[to + 1] ?? '.');
  await setUp({ need: 'suite' });
  const runtime = await prepareApp({ virtualDisplay: true });
  const desktop = await startDesktop({ size: '1920x1080' });
  const bus = sessionBus({ busAddress: String(desktop.env['DBUS_SESSION_BUS_ADDRESS']) });
  // A desktop with a tray: the app looks for no more than its name on the bus.
  await bus.requestName('org.kde.StatusNotifierWatcher', 0);
  // And with notifications, of which it does not say whether they are silenced.
  await bus.requestName('org.freedesktop.Notifications', 0);
  mkdirSync(folder, { recursive: true });
  for (const { name, theme, scale, play, only } of scenes) {
    if (only === true && folder === kept) continue;
    if (wanted.length > 0 && !wanted.some((word) => `${name}.`.includes(word))) continue;
    const stage = openStage({ runtime, env: desktop.env, theme, scale });
    try {
      const page = await play(stage);
      const file = path.join(folder, `${name}.png`);
      // The pointer rests somewhere on this desktop, maybe on what lights up under it.
      await page.mouse.move(0, 0);
      // A frameless window may have corners of its own.
      await page.screenshot({ path: file, omitBackground: true });
      await squeeze(file);
      say(`screenshot: ${path.relative(root, file)}`);
    } finally {
      await stage.close();
    }
  }
  // Pictures of scenes that are no more.
  const names = scenes.filter(({ only }) => only !== true).map(({ name }) => `${name}.png`);
  for (const entry of listed(kept)) {
    if (entry.isFile() && !names.includes(entry.name)) rmSync(path.join(kept, entry.name));
  }
  bus.disconnect();
  await tidy();
  return 0;
});
