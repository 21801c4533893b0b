// @ts-check

/** @typedef {import('../../core/testing/day-play.ts').Row} Row */

const IN = ' '.repeat(10);

/** A day that was played as text for people: a turn, what the planner did in it, and where things stand then.
 * @param {readonly Row[]} rows */
export function timeline(rows) {
  /** @type {string[]} */
  const lines = [];
  let date = '';
  let stand = '';
  for (const row of rows) {
    if (row.date !== date) lines.push(...(date === '' ? [] : ['']), row.date);
    date = row.date;
    if (row.text.startsWith('expect')) {
      lines.push(row.wrong === null ? `${IN}ok  ${row.text}` : `${IN}NO  ${row.text}`);
      if (row.wrong !== null) lines.push(`${IN}    found: ${row.wrong}`);
      continue;
    }
    lines.push(`${row.clock}  ${row.text}`, ...deedLines(row));
    if (row.wrong !== null) lines.push(`${IN}BROKEN: ${row.wrong}`);
    const now = standOf(row);
    if (now !== stand) lines.push(`${IN}= ${now}`);
    stand = now;
  }
  return lines.join('\n');
}

/** What the planner did, a line an instant; a session's sounds, one after the other, are one line.
 * @param {Row} row */
function deedLines({ deeds }) {
  /** @type {{ first: string, last: string, whats: string[] }[]} */
  const groups = [];
  const onlySounds = (/** @type {readonly string[]} */ whats) =>
    whats.every((what) => what.startsWith('sound'));
  for (const clock of new Set(deeds.map((deed) => deed.clock))) {
    const whats = deeds.filter((deed) => deed.clock === clock).map(({ what }) => what);
    const before = groups.at(-1);
    if (before !== undefined && onlySounds(before.whats) && onlySounds(whats)) {
      before.whats.push(...whats);
      before.last = clock;
    } else groups.push({ first: clock, last: clock, whats });
  }
  return groups.map(({ first, last, whats }) =>
    first === last ? `  ${first}  ${whats.join(', ')}` : `  ${first}  ${whats.length} sounds until ${last}`,
  );
}

/** @param {Row} row */
function standOf({ shown, next, why }) {
  const open = shown === null ? '' : `${shown} is open; `;
  const due = next === null ? 'none' : `${next.kind} ${next.owed ? 'since ' : ''}${next.clock}`;
  return `${open}${next?.owed === true ? 'owed' : 'next'}: ${due}; ${why}`;
}
