// @ts-check
import resvg from '@resvg/resvg-js';
import { appIcon } from './app-icon.mjs';
import { icns, ico } from './containers.mjs';
import { inks, trayGlyph, trayStates } from './tray-glyph.mjs';

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 24, 32, 48, 64, 256];

/** @param {string} svg */
const rasterise = (svg) => new resvg.Resvg(svg).render().asPng();

/** @param {number} size */
const tileFor = (size) => (size <= 32 ? 'small' : 'shelf');

/** Every icon of the project, drawn anew: the bytes by the file's name below resources/icons.
 * @returns {ReadonlyMap<string, Buffer>} */
export const allIcons = () => new Map([...appIcons(), ...trayIcons()]);

/** @returns {[string, Buffer][]} */
function appIcons() {
  const png = (/** @type {number} */ size) => rasterise(appIcon(size, tileFor(size)));
  return [
    ...linuxSizes.map((size) => /** @type {[string, Buffer]} */ ([`app/${size}x${size}.png`, png(size)])),
    ['icon.png', png(512)],
    ['icon.ico', ico(windowsSizes.map((size) => ({ size, png: png(size) })))],
    ['icon.icns', icns((size) => rasterise(appIcon(size, 'dock')))],
  ];
}

/**
 * Each state in two inks (22 px and twice that for Linux panels, an .ico of four sizes for Windows) and as a macOS template.
 * Electron finds the file of double size by itself beside the plain one.
 * @returns {[string, Buffer][]}
 */
function trayIcons() {
  return trayStates.flatMap((state) => {
    const of = (/** @type {keyof typeof inks} */ ink) => (/** @type {number} */ size) =>
      rasterise(trayGlyph(state, size, inks[ink]));
    const inked = /** @type {const} */ (['dark', 'light']).flatMap((ink) => {
      const png = of(ink);
      return /** @type {[string, Buffer][]} */ ([
        [`tray/${state}-${ink}.png`, png(22)],
        [`tray/${state}-${ink}@2x.png`, png(44)],
        [`tray/${state}-${ink}.ico`, ico([16, 20, 24, 32].map((size) => ({ size, png: png(size) })))],
      ]);
    });
    return /** @type {[string, Buffer][]} */ ([
      ...inked,
      [`tray/${state}Template.png`, of('template')(16)],
      [`tray/${state}Template@2x.png`, of('template')(32)],
    ]);
  });
}
