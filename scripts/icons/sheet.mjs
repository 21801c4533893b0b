// @ts-check
import resvg from '@resvg/resvg-js';
import { appIcon } from './app-icon.mjs';
import { inks, trayGlyph, trayStates } from './tray-glyph.mjs';

/** Pixels of the sheet for a pixel of an icon. */
const times = 8;
const gap = 24;
const sizes = [16, 22, 32];
/** A light and a dark panel, and the ink on each. */
const panels = /** @type {const} */ ([
  { ground: '#f2f0ee', ink: inks.dark },
  { ground: '#26222a', ink: inks.light },
]);

/** The small icons on both kinds of panel, eight times enlarged, so that every pixel can be judged; the app's icon below.
 * @returns {Buffer} a PNG */
export function iconSheet() {
  const width = gap + trayStates.length * (32 * times + gap);
  const rows = panels.flatMap((panel) => sizes.map((size) => ({ ...panel, size })));
  let y = 0;
  const pieces = rows.map(({ ground, ink, size }) => {
    const high = size * times + gap;
    const glyphs = trayStates.map((state, at) =>
      enlarged(trayGlyph(state, size, ink), { x: gap + at * (32 * times + gap), y: y + gap / 2 }),
    );
    const row = `<rect y="${y}" width="${width}" height="${high}" fill="${ground}"/>${glyphs.join('')}`;
    y += high;
    return row;
  });
  const apps = [16, 24, 32].map((size, at) =>
    enlarged(appIcon(size, 'small'), { x: gap + at * (32 * times + gap), y: y + gap }),
  );
  const larger = appIcon(256, 'shelf').replace(
    '<svg ',
    `<svg x="${gap + 3 * (32 * times + gap)}" y="${y + gap}" `,
  );
  const high = y + 32 * times + 2 * gap;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${high}">` +
    `<rect width="${width}" height="${high}" fill="#fff"/>${pieces.join('')}${apps.join('')}${larger}</svg>`;
  return new resvg.Resvg(svg).render().asPng();
}

/** The pixels of a picture as squares; one colour each, row by row.
 * @param {string} svg @param {{ x: number, y: number }} at */
function enlarged(svg, at) {
  const { pixels, width } = new resvg.Resvg(svg).render();
  const squares = Array.from({ length: pixels.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(index * 4, index * 4 + 4);
    if (alpha === 0) return '';
    const x = at.x + (index % width) * times;
    const y = at.y + Math.floor(index / width) * times;
    const color = [red, green, blue].map((part) => Math.min(255, Math.round((part * 255) / alpha))).join(' ');
    return `<rect x="${x}" y="${y}" width="${times}" height="${times}" fill="rgb(${color.replaceAll(' ', ',')})" fill-opacity="${(alpha / 255).toFixed(2)}"/>`;
  });
  return squares.join('');
}
