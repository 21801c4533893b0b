// @ts-check
/** Half the width of the loop, its middle and the rope, on a tile of 512. */
const loop = { x: 256, y: 216, r: 118, rope: 46 };

/** Where the strands leave the circle: they are tangents that cross at 1.2 radii below its middle. */
const crossing = loop.y + loop.r * 1.2;
const angle = Math.acos(1 / 1.2);
const leave = { dx: loop.r * Math.sin(angle), y: loop.y + loop.r * Math.cos(angle) };

/** The strand that goes over, from the left edge up and round the loop, and the one that goes under.
 * @param {number} base the line that both lie on */
function strands(base) {
  const { x, y, r } = loop;
  const over = `M-30 ${base}H70C160 ${base} 206 ${crossing + 44} ${x} ${crossing}L${x + leave.dx} ${leave.y}`;
  const arc = `M${x + leave.dx} ${leave.y}A${r} ${r} 0 1 0 ${x - leave.dx} ${leave.y}`;
  const under = `${arc}L${x} ${crossing}C306 ${crossing + 44} 352 ${base} 442 ${base}H542`;
  return { over: `${over}A${r} ${r} 0 0 0 ${x} ${y - r}`, under };
}

/**
 * How much of the picture the tile takes. `shelf` is the usual one (480 of 512), `small` fills the picture and thickens
 * the rope for 32 px and less and has it fill whole pixels on its base line, `dock` keeps the wide margin that macOS icons have (824 of 1024).
 * @typedef {'shelf' | 'small' | 'dock'} Tile
 */

/** @type {Record<Tile, { zoom: number, rope: number, gap: number, base: number }>} */
const tiles = {
  shelf: { zoom: 1, rope: loop.rope, gap: 24, base: 412 },
  small: { zoom: 512 / 480, rope: 60, gap: 40, base: 406 },
  dock: { zoom: 824 / 1024 / (480 / 512), rope: loop.rope, gap: 24, base: 412 },
};

/**
 * The app's icon as SVG text: one rope with one kink, bleeding off both edges of an aubergine tile.
 * @param {number} size pixels, square
 * @param {Tile} tile
 */
export function appIcon(size, tile) {
  const { zoom, rope, gap, base } = tiles[tile];
  const { x, y, r } = loop;
  const { over, under } = strands(base);
  const cut = `M${x - 70} ${crossing + 47}L${x + leave.dx} ${leave.y}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 512 512"><defs>
<linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5A2C60"/><stop offset="1" stop-color="#2C1530"/></linearGradient>
<linearGradient id="rope" gradientUnits="userSpaceOnUse" x1="60" y1="60" x2="440" y2="440"><stop offset="0" stop-color="#FFC9A6"/><stop offset=".55" stop-color="#FF8A5C"/><stop offset="1" stop-color="#F0663A"/></linearGradient>
<clipPath id="tile"><rect x="16" y="16" width="480" height="480" rx="112"/></clipPath>
<mask id="cut" maskUnits="userSpaceOnUse" x="0" y="0" width="512" height="512"><rect width="512" height="512" fill="#fff"/><path d="${cut}" stroke="#000" stroke-width="${rope + gap}"/></mask></defs>
<g transform="translate(256 256) scale(${zoom}) translate(-256 -256)"><g clip-path="url(#tile)"><rect width="512" height="512" fill="url(#ground)"/>
<circle cx="${x}" cy="${y}" r="${r - 46}" fill="#FFD9C2" fill-opacity="${tile === 'small' ? 0 : 0.14}"/>
<g fill="none" stroke-width="${rope}" stroke="url(#rope)" stroke-linejoin="round"><path d="${under}" mask="url(#cut)"/><path d="${over}"/></g></g></g></svg>`;
}
