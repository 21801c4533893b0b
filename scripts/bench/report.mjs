// @ts-check

/**
 * One line of the table.
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number | null} bare null = the bare app has no such thing
 * @property {number} app
 * @property {number | null} ratio of the app to what it is compared with
 * @property {string} aim in words; empty when there is none
 * @property {boolean | null} met null when there is no aim
 */

/** @param {string} name @param {string} unit @param {{ bare: number | null, app: number }} found
 * @param {{ times?: number, most?: number }} [aim] times: of the bare app; most: absolute, for the app
 * @returns {Figure} */
export function figure(name, unit, { bare, app }, { times, most } = {}) {
  const ratio = bare === null || bare === 0 ? null : app / bare;
  const aim = times !== undefined ? `${times.toFixed(2)} x` : most !== undefined ? `${most} ${unit}` : '';
  const within = [times === undefined || (ratio ?? 0) <= times, most === undefined || app <= most];
  return { name, unit, bare, app, ratio, aim, met: aim === '' ? null : within.every(Boolean) };
}

/** The figures as a Markdown table.
 * @param {readonly Figure[]} figures @returns {string} */
export function table(figures) {
  const head = ['', 'bare', 'Unknot', 'ratio', 'at most', 'met'];
  const rows = figures.map(({ name, unit, bare, app, ratio, aim, met }) => [
    `${name}, ${unit}`,
    bare === null ? '' : short(bare),
    short(app),
    ratio === null ? '' : `${ratio.toFixed(2)} x`,
    aim,
    met === null ? '' : met ? 'yes' : 'NO',
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** @param {readonly number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN;
  return (low + high) / 2;
}

/** @param {number} value */
const short = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
