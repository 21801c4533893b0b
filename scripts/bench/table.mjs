// @ts-check

const head = ['', 'bare', 'Unknot', 'ratio', 'at most', 'met'];

/** The figures as a Markdown table.
 * @param {readonly import('./figures.mjs').Figure[]} figures
 * @returns {string} */
export function table(figures) {
  const rows = figures.map(({ name, unit, bare, app, ratio, aim, met }) => [
    `${name}, ${unit}`,
    bare === null ? '' : short(bare),
    short(app),
    ratio === null ? '' : `${ratio.toFixed(2)} x`,
    aim,
    met === null ? '' : met ? 'yes' : 'NO',
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const padded = (/** @type {readonly string[]} */ row) =>
    line(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))));
  const rule = line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [padded(head), rule, ...rows.map(padded)].join('\n');
}

/** @param {number} value */
const short = (value) => value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
