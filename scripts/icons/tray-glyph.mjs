// @ts-check
/** The states that the tray shows, each by its own shape. Named as in the tray model of the core. */
export const trayStates = /** @type {const} */ (['idle', 'due', 'session', 'paused', 'off']);

/** @typedef {(typeof trayStates)[number]} TrayState */

/** Inks of the tray: dark ink for light panels, light ink for dark ones, black for macOS templates. */
export const inks = { dark: '#2C1530', light: '#FFF6F0', template: '#000000' };

/**
 * Stroke, base line and the two bars (`bar` wide, middles at `bars` and its mirror) for each pixel size: every size is
 * hinted for itself, so that the rope on the base line and the bars fill whole pixels and the counters stay open.
 * @typedef {{ stroke: number, base: number, bar: number, bars: number }} Grid
 * @type {Record<number, Grid>}
 */
const grids = {
  16: { stroke: 2, base: 13, bar: 3, bars: 5.5 },
  20: { stroke: 2.4, base: 15.8, bar: 3, bars: 7.5 },
  22: { stroke: 2.6, base: 17.7, bar: 3, bars: 7.5 },
  24: { stroke: 3, base: 19.5, bar: 4, bars: 8 },
  32: { stroke: 3.6, base: 26.2, bar: 5, bars: 10.5 },
  44: { stroke: 5, base: 35.5, bar: 6, bars: 15 },
};

/**
 * The rope on its base line; what lies on the line is the state. Drawn on a grid of 16, `q` scales to pixels.
 * @type {Record<TrayState, (q: (v: number) => number, grid: Grid, ink: string) => string>}
 */
const shapes = {
  idle: (q, { base: y }) =>
    `<path d="M${q(1)} ${y}C${q(4)} ${y} ${q(7.2)} ${q(11.2)} ${q(10)} ${q(9.3)}A${q(4)} ${q(4)} 0 1 0 ${q(6)} ${q(9.3)}` +
    `C${q(8.8)} ${q(11.2)} ${q(12)} ${y} ${q(15)} ${y}"/>`,
  due: (q, { base: y }) =>
    `<path d="M${q(1)} ${y}C${q(3.2)} ${y} ${q(5.4)} ${q(11.6)} ${q(6.7)} ${q(9.1)}A${q(2.8)} ${q(2.8)} 0 1 0 ${q(2.5)} ${q(9.1)}` +
    `C${q(3.8)} ${q(11.6)} ${q(5.6)} ${y} ${q(8)} ${y}S${q(12.2)} ${q(11.6)} ${q(13.5)} ${q(9.1)}` +
    `A${q(2.8)} ${q(2.8)} 0 1 0 ${q(9.3)} ${q(9.1)}C${q(10.6)} ${q(11.6)} ${q(12.8)} ${y} ${q(15)} ${y}"/>`,
  session: (q) =>
    `<path d="M${q(1)} ${q(10.4)}C${q(2.6)} ${q(2.6)} ${q(5.8)} ${q(2.4)} ${q(8)} ${q(8)}S${q(13.4)} ${q(13.4)} ${q(15)} ${q(5.6)}"/>`,
  paused: (q, { base: y, stroke, bar, bars }) => {
    const right = round(q(16) - bars);
    const bottom = round(y + stroke / 2 - bar / 2);
    return (
      `<path d="M${q(1)} ${y}H${q(2.2)}M${q(13.8)} ${y}H${q(15)}"/>` +
      `<path d="M${bars} ${q(3)}V${bottom}M${right} ${q(3)}V${bottom}" stroke-width="${bar}"/>`
    );
  },
  off: (q, { base: y, stroke }, ink) =>
    `<path d="M${q(1)} ${y}H${q(15)}"/>` +
    `<path d="M${q(11.6)} ${q(6.9)}A${q(4.1)} ${q(4.1)} 0 1 1 ${q(7.3)} ${q(1.2)}A${q(3.4)} ${q(3.4)} 0 0 0 ${q(11.6)} ${q(6.9)}z" ` +
    `fill="${ink}" stroke-width="${round(stroke * 0.4)}"/>`,
};

/** @param {number} v */
const round = (v) => Number(v.toFixed(2));

/**
 * One tray glyph as SVG text.
 * @param {TrayState} state
 * @param {number} size pixels, one of the sizes of `grids`
 * @param {string} ink CSS colour; macOS reads only the alpha of a template, so black there
 */
export function trayGlyph(state, size, ink) {
  const grid = grids[size];
  if (!grid) throw new Error(`no tray grid for ${size} px`);
  const shape = shapes[state]((v) => round((v * size) / 16), grid, ink);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" fill="none" ` +
    `stroke="${ink}" stroke-width="${grid.stroke}" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`
  );
}
