// @ts-check

/**
 * @typedef {object} Mutant what is read of a mutant; lines and columns count from 1
 * @property {string} fileName
 * @property {string} status
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {{ start: { line: number, column: number }, end: { line: number, column: number } }} location
 */

/**
 * @typedef {object} Score of some mutants
 * @property {number} caught a test failed, or never ended
 * @property {number} lived no test noticed
 * @property {number} unseen no test came by
 * @property {number} percent caught of all, 0 to 100; 100 where there are none
 */

/** @param {readonly Mutant[]} mutants @returns {Score} */
export function scoreOf(mutants) {
  const many = (/** @type {readonly string[]} */ ...statuses) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const caught = many('Killed', 'Timeout');
  const lived = many('Survived');
  const unseen = many('NoCoverage');
  const all = caught + lived + unseen;
  return { caught, lived, unseen, percent: all === 0 ? 100 : (100 * caught) / all };
}

/** A table, a row a file, the weakest first, and the sum.
 * @param {readonly Mutant[]} mutants */
export function scoreTable(mutants) {
  const files = [...new Set(mutants.map(({ fileName }) => fileName))];
  const rows = files.map((file) => ({ file, ...scoreOf(mutants.filter((one) => one.fileName === file)) }));
  rows.sort((a, b) => a.percent - b.percent || a.file.localeCompare(b.file));
  const width = Math.max(5, ...rows.map(({ file }) => file.length));
  const line = (/** @type {string} */ name, /** @type {readonly string[]} */ ...cells) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join(' ');
  const row = (/** @type {Score & { file: string }} */ { file, percent, caught, lived, unseen }) =>
    line(file, percent.toFixed(1), String(caught), String(lived), String(unseen));
  const sum = row({ file: 'all', ...scoreOf(mutants) });
  return [line('', 'score', 'caught', 'lived', 'unseen'), ...rows.map(row), sum].join('\n');
}

/** The mutants that no test noticed, as `file:line:column kind`, and what was written for what.
 * @param {readonly Mutant[]} mutants
 * @param {(file: string) => string} read the text of a file */
export function survivors(mutants, read) {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((a, b) => a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line)
    .map((mutant) => {
      const { fileName, mutatorName, status, replacement = '', location } = mutant;
      const { line, column } = location.start;
      const was = short(cut(read(fileName), location));
      const note = status === 'NoCoverage' ? ' (no test comes by)' : '';
      return `${fileName}:${line}:${column} ${mutatorName}${note}\n    ${was}\n -> ${short(replacement)}`;
    });
}

/** @param {string} text @param {Mutant['location']} location */
function cut(text, { start, end }) {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

/** @param {string} code */
function short(code) {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 107)}...` : line;
}
