// @ts-check
/** The states that the tray shows, each by its own shape. Named as in the tray model of the core. */
export const trayStates = /** @type {const} */ (['idle', 'due', 'session', 'paused', 'off']);

/** @typedef {(typeof trayStates)[number]} TrayState */

/** Inks of the tray: dark ink for light panels, light ink for dark ones, black for macOS templates. */
export const inks = { dark: '#2C1530', light: '#FFF6F0', template: '#000000' };

/**
 * What each pixel size is hinted with, so that what is straight fills whole pixels and the counters stay open: the width of
 * the rope, its base line and its width where it lies straight (`line`), the two bars (`bar` wide, middles at `bars` and its
 * mirror), and the gap in the strand that runs under another one (0 = no room for one).
 * @typedef {{ stroke: number, base: number, line: number, bar: number, bars: number, gap: number }} Grid
 * @type {Record<number, Grid>}
 */
const grids = {
  16: { stroke: 2, base: 13, line: 2, bar: 3, bars: 5.5, gap: 0.5 },
  20: { stroke: 2.4, base: 16, line: 2, bar: 3, bars: 7.5, gap: 0.6 },
  22: { stroke: 2.6, base: 17.5, line: 3, bar: 3, bars: 7.5, gap: 0.8 },
  24: { stroke: 3, base: 19.5, line: 3, bar: 4, bars: 8, gap: 0.9 },
  32: { stroke: 3.6, base: 26, line: 4, bar: 5, bars: 10.5, gap: 1.2 },
  44: { stroke: 5, base: 35.5, line: 5, bar: 6, bars: 15, gap: 1.6 },
};

/**
 * The rope on its base line; what lies on the line is the state. Drawn on a grid of 16, `q` scales to pixels.
 * @type {Record<TrayState, (q: (v: number) => number, grid: Grid, ink: string) => string>}
 */
const shapes = {
  idle: (q, { base: y, stroke, gap }) => {
    const over = `M${q(1)} ${y}C${q(4)} ${y} ${q(7.2)} ${q(11.2)} ${q(10)} ${q(9.3)}`;
    const loop = `A${q(4)} ${q(4)} 0 1 0 ${q(6)} ${q(9.3)}`;
    const under = `C${q(8.8)} ${q(11.2)} ${q(12)} ${y} ${q(15)} ${y}`;
    if (gap === 0) return `<path d="${over}${loop}${under}"/>`;
    const cut = `<path d="${over}" stroke="#000" stroke-width="${round(stroke + 2 * gap)}" stroke-linecap="butt"/>`;
    return (
      `<mask id="cut" maskUnits="userSpaceOnUse" x="0" y="0" width="${q(16)}" height="${q(16)}">` +
      `<rect width="${q(16)}" height="${q(16)}" fill="#fff" stroke="none"/>${cut}</mask>` +
      `<path d="${over}${loop}"/><path d="M${q(6)} ${q(9.3)}${under}" mask="url(#cut)"/>`
    );
  },
  due: (q, { base: y }) =>
    `<path d="M${q(1)} ${y}C${q(3.2)} ${y} ${q(5.4)} ${q(11.6)} ${q(6.7)} ${q(9.1)}A${q(2.8)} ${q(2.8)} 0 1 0 ${q(2.5)} ${q(9.1)}` +
    `C${q(3.8)} ${q(11.6)} ${q(5.6)} ${y} ${q(8)} ${y}S${q(12.2)} ${q(11.6)} ${q(13.5)} ${q(9.1)}` +
    `A${q(2.8)} ${q(2.8)} 0 1 0 ${q(9.3)} ${q(9.1)}C${q(10.6)} ${q(11.6)} ${q(12.8)} ${y} ${q(15)} ${y}"/>`,
  session: (q, { stroke }) => {
    const crest = sharp(q(4.8), stroke);
    const trough = round(q(16) - crest);
    const [rise, fall] = [q(9.4), q(6.6)];
    return (
      `<path d="M${q(1.1)} ${rise}C${q(1.9)} ${q(6.6)} ${q(3)} ${crest} ${q(4.7)} ${crest}` +
      `C${q(8.3)} ${crest} ${q(7.7)} ${trough} ${q(11.3)} ${trough}` +
      `C${q(13)} ${trough} ${q(14.1)} ${q(9.4)} ${q(14.9)} ${fall}"/>`
    );
  },
  paused: (q, { base: y, line, bar, bars }) => {
    const right = round(q(16) - bars);
    const bottom = round(y + line / 2 - bar / 2);
    return (
      `<path d="M${q(1)} ${y}H${q(2.2)}M${q(13.8)} ${y}H${q(15)}" stroke-width="${line}"/>` +
      `<path d="M${bars} ${q(3)}V${bottom}M${right} ${q(3)}V${bottom}" stroke-width="${bar}"/>`
    );
  },
  off: (q, { base: y, stroke, line }, ink) =>
    `<path d="M${q(1)} ${y}H${q(15)}" stroke-width="${line}"/>` +
    `<path d="M${q(11.6)} ${q(6.9)}A${q(4.1)} ${q(4.1)} 0 1 1 ${q(7.3)} ${q(1.2)}A${q(3.4)} ${q(3.4)} 0 0 0 ${q(11.6)} ${q(6.9)}z" ` +
    `fill="${ink}" stroke-width="${round(stroke * 0.4)}"/>`,
};

/** The place nearest to `v` at which a stroke of that width fills whole pixels on its upper side.
 * @param {number} v @param {number} stroke */
const sharp = (v, stroke) => round(Math.round(v - stroke / 2) + stroke / 2);

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
