// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkSandbox } from './app.mjs';
import { startDesktop } from './desktop.mjs';
import { electronRuntime } from './electron.mjs';
import { isRoot, root } from './places.mjs';
import { Obstacle, runMain, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { squeeze } from './squeeze.mjs';
import { atEnd, tidy } from './tidy.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * `npm run contact-sheet [-- area...]`: draws every exercise at its key poses with the app's own renderer, one picture an
 * area, into docs/screenshots/figures. An area is its id or its name: `adductors`, "Inner thigh".
 * `--to FOLDER` puts them somewhere else, `--theme dark` or `contrast` dresses them (then `--to` is needed), and
 * `--blind` makes one picture an exercise without a word, in a random order that is kept beside the folder.
 */
const patienceMs = 60_000;
const kept = path.join(root, 'docs/screenshots/figures');

await runMain(async () => {
  const { words, to, theme, blind } = wishes(process.argv.slice(2));
  await setUp({ need: 'suite' });
  try {
    const page = await openPage(`${blind ? 'blind' : 'sheets'}&theme=${theme}`);
    if (blind) await takeBlind(page, to);
    else await takeAreas(page, to, words);
    return 0;
  } finally {
    await tidy();
  }
});

/** @param {readonly string[]} given */
function wishes(given) {
  const words = [...given];
  const taken = (/** @type {string} */ flag) => {
    const at = words.indexOf(flag);
    return at < 0 ? null : (words.splice(at, 2)[1] ?? null);
  };
  const folder = taken('--to');
  const theme = taken('--theme') ?? 'light';
  const blind = words.includes('--blind');
  if (folder === null && (blind || theme !== 'light'))
    throw new Obstacle('Say where to put them: --to FOLDER');
  const to = folder === null ? kept : path.resolve(folder);
  return { words: words.filter((word) => !word.startsWith('--')), to, theme, blind };
}

/** @param {string} wish @returns {Promise<Page>} the page, drawn, on a desktop of its own, as people see it who want no motion */
async function openPage(wish) {
  // They need packages, which may not have been there before it was set up.
  const { _electron } = await import('playwright-core');
  const { servePages, studioWindow } = await import('./studio/pages.mjs');
  const runtime = await electronRuntime();
  await checkSandbox(runtime);
  const desktop = await startDesktop({ size: '1920x1080' });
  const address = await servePages({ live: false });
  const profile = mkdtempSync(path.join(os.tmpdir(), 'unknot-sheet-'));
  atEnd(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      studioWindow,
      '--disable-gpu',
      '--force-device-scale-factor=1',
      `--user-data-dir=${profile}`,
    ],
    env: Object.fromEntries(Object.entries(desktop.env).map(([name, value]) => [name, value ?? ''])),
  });
  atEnd(() => app.close());
  const page = await app.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const complaints = /** @type {string[]} */ ([]);
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('console', (line) => void (line.type() === 'error' && complaints.push(line.text())));
  await page.goto(address(wish));
  const drawn = page.locator('.sheet, .blind').first();
  await drawn.waitFor({ timeout: patienceMs }).catch(() => {
    throw new Obstacle(`The page was not drawn:\n${complaints.join('\n')}`);
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** @param {Page} page @param {string} folder @param {readonly string[]} wanted none = all */
async function takeAreas(page, folder, wanted) {
  const areas = await page.locator('.sheet').evaluateAll((all) =>
    all.map((one) => ({
      id: one.getAttribute('data-area') ?? '',
      label: one.querySelector('h1')?.textContent ?? '',
    })),
  );
  const isMeant = (/** @type {string} */ word, /** @type {{ id: string, label: string }} */ { id, label }) =>
    [id, label.toLowerCase()].includes(word.toLowerCase());
  const unknown = wanted.filter((word) => !areas.some((area) => isMeant(word, area)));
  if (unknown.length > 0) {
    const known = areas.map(({ id, label }) => `${id} (${label})`).join(', ');
    throw new Obstacle(`No area is called ${unknown.join(', ')}; there are ${known}.`);
  }
  for (const area of areas) {
    if (wanted.length > 0 && !wanted.some((word) => isMeant(word, area))) continue;
    await take(page, `[data-area="${area.id}"]`, path.join(folder, `${area.id}.png`));
  }
}

/** @param {Page} page @param {string} folder */
async function takeBlind(page, folder) {
  const ids = await page
    .locator('.blind')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-exercise')));
  const order = ids.map((id) => ({ id, at: Math.random() })).sort((a, b) => a.at - b.at);
  const numbered = order.map(({ id }, at) => ({ number: String(at + 1).padStart(2, '0'), id }));
  for (const { number, id } of numbered) {
    await take(page, `[data-exercise="${id}"]`, path.join(folder, `${number}.png`));
  }
  const file = `${folder}-key.txt`;
  writeFileSync(file, numbered.map(({ number, id }) => `${number} ${id}\n`).join(''));
  say(`which is which: ${file}`);
}

/** @param {Page} page @param {string} selector @param {string} file */
async function take(page, selector, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.locator(selector).screenshot({ path: file });
  await squeeze(file);
  say(`contact sheet: ${path.relative(root, file)}`);
}
