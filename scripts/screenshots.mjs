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
import { tidy } from './tidy.mjs';

/** `npm run screenshots [name...]`: retakes the pictures of docs/screenshots from the real app on a virtual desktop. */
const folder = path.join(root, 'docs/screenshots');

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const runtime = await prepareApp({ virtualDisplay: true });
  const desktop = await startDesktop({ size: '1600x1200' });
  const bus = sessionBus({ busAddress: String(desktop.env['DBUS_SESSION_BUS_ADDRESS']) });
  // A desktop with a tray: the app looks for no more than its name on the bus.
  await bus.requestName('org.kde.StatusNotifierWatcher', 0);
  mkdirSync(folder, { recursive: true });
  for (const { name, theme, scale, play } of scenes) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const stage = openStage({ runtime, env: desktop.env, theme, scale });
    try {
      const page = await play(stage);
      const file = path.join(folder, `${name}.png`);
      // A frameless window may have corners of its own.
      await page.screenshot({ path: file, omitBackground: true });
      say(`screenshot: ${path.relative(root, file)}`);
    } finally {
      await stage.close();
    }
  }
  // Pictures of scenes that are no more.
  const names = scenes.map(({ name }) => `${name}.png`);
  for (const { name } of listed(folder)) if (!names.includes(name)) rmSync(path.join(folder, name));
  bus.disconnect();
  await tidy();
  return 0;
});
