// @ts-check
// Draws every icon of the project from one geometry: `npm run icons`. The results are kept in git, so nobody needs to
// run this to build; run it after changing scripts/icons/*.mjs and look at what came out.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import resvg from '@resvg/resvg-js';
import { appIcon } from './icons/app-icon.mjs';
import { icns, ico } from './icons/containers.mjs';
import { inks, trayGlyph, trayStates } from './icons/tray-glyph.mjs';

const out = path.resolve(import.meta.dirname, '../resources/icons');
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 24, 32, 48, 64, 256];

/** @param {string} svg */
const rasterise = (svg) => new resvg.Resvg(svg).render().asPng();

/** @param {number} size */
const tileFor = (size) => (size <= 32 ? 'small' : 'shelf');

/**
 * @param {string} name below resources/icons
 * @param {Buffer} data
 */
function write(name, data) {
  writeFileSync(path.join(out, name), data);
}

function writeAppIcons() {
  for (const size of linuxSizes) write(`app/${size}x${size}.png`, rasterise(appIcon(size, tileFor(size))));
  const pictures = windowsSizes.map((size) => ({ size, png: rasterise(appIcon(size, tileFor(size))) }));
  write('icon.png', rasterise(appIcon(512, 'shelf')));
  write('icon.ico', ico(pictures));
  write(
    'icon.icns',
    icns((size) => rasterise(appIcon(size, 'dock'))),
  );
}

/**
 * Each state in two inks (22 px and twice that for Linux panels, an .ico of four sizes for Windows) and as a macOS template.
 * Electron finds the file of double size by itself beside the plain one.
 */
function writeTrayIcons() {
  for (const state of trayStates) {
    for (const ink of /** @type {const} */ (['dark', 'light'])) {
      const png = (/** @type {number} */ size) => rasterise(trayGlyph(state, size, inks[ink]));
      write(`tray/${state}-${ink}.png`, png(22));
      write(`tray/${state}-${ink}@2x.png`, png(44));
      write(`tray/${state}-${ink}.ico`, ico([16, 20, 24, 32].map((size) => ({ size, png: png(size) }))));
    }
    write(`tray/${state}Template.png`, rasterise(trayGlyph(state, 16, inks.template)));
    write(`tray/${state}Template@2x.png`, rasterise(trayGlyph(state, 32, inks.template)));
  }
}

for (const folder of ['app', 'tray']) {
  rmSync(path.join(out, folder), { recursive: true, force: true });
  mkdirSync(path.join(out, folder), { recursive: true });
}
writeAppIcons();
writeTrayIcons();
console.log(`icons written to ${path.relative(process.cwd(), out) || '.'}`);
