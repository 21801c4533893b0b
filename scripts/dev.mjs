// @ts-check
import { watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareApp, quitApp, spawnApp } from './app.mjs';
import { ensureSessionBus } from './desktop.mjs';
import { root } from './places.mjs';
import { runMain, say, secondsSince } from './say.mjs';
import { atEnd, endBySignalIsNormal } from './tidy.mjs';

/** What a change in a folder has built anew, by the environments of vite.config.ts.
 * @type {Record<string, readonly string[]>} */
const builds = {
  core: ['client', 'main', 'preload', 'cli'],
  electron: ['main', 'preload', 'cli'],
  renderer: ['client'],
  resources: ['client', 'main'],
};
/** Editors write several files for one save. */
const settleMs = 120;
const debugPort = 9230;
const words = [`--remote-debugging-port=${debugPort}`, ...process.argv.slice(2)];

await runMain(dev);

/** `npm run dev`: runs the app and keeps it up to the sources until Ctrl-C. A change of the pages alone reloads the
 * windows; every other one starts the app again.
 * @returns {Promise<never>} */
async function dev() {
  const runtime = await prepareApp({ virtualDisplay: false });
  endBySignalIsNormal();
  const env = await ensureSessionBus();
  const changes = watchSources();
  let app = spawnApp(runtime, { words, env });
  atEnd(() => quitApp(app));
  say('watching the sources; Ctrl-C ends it');
  for (;;) {
    const needed = await changes.next();
    if (!(await build(needed))) continue;
    if (needed.includes('main') || app.exitCode !== null) {
      await quitApp(app);
      app = spawnApp(runtime, { words, env });
    } else {
      await reloadWindows();
    }
  }
}

/** @returns {{ next: () => Promise<string[]> }} next waits for changes and tells which environments they concern */
function watchSources() {
  /** @type {Set<string>} */
  const changed = new Set();
  for (const folder of Object.keys(builds)) {
    watch(path.join(root, folder), { recursive: true }, (_, file) => {
      if (!file?.includes('.test.')) changed.add(folder);
    });
  }
  return { next };

  async function next() {
    while (changed.size === 0) await sleep(settleMs);
    await sleep(settleMs);
    const needed = [...changed].flatMap((folder) => builds[folder] ?? []);
    changed.clear();
    return [...new Set(needed)];
  }
}

/** @param {readonly string[]} names @returns {Promise<boolean>} whether it built; what did not is said */
async function build(names) {
  const since = Date.now();
  try {
    const { createBuilder } = await import('vite');
    const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
    for (const name of names) {
      const environment = builder.environments[name];
      if (environment) await builder.build(environment);
    }
    say(`built ${names.join(', ')} in ${secondsSince(since)}`);
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Reloads through Chromium's debugging port, so that the app itself needs nothing for it. */
async function reloadWindows() {
  try {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`, { timeout: 5000 });
    const pages = browser.contexts().flatMap((context) => context.pages());
    await Promise.all(pages.map((page) => page.reload()));
    await browser.close();
  } catch (error) {
    say(`the windows could not be reloaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}
