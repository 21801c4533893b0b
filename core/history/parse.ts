import { isoText } from '#core/time.ts';
import type { HistoryEntry } from './entry.ts';
import { readEntry } from './read-entry.ts';

/** One entry as a line of the file, without the line break. Instants are ISO texts in UTC, so that people can read them. */
export function historyLine(entry: HistoryEntry): string {
  const { at, is, ...facts } = entry;
  const until = 'until' in facts && facts.until !== null ? { until: isoText(facts.until) } : {};
  return JSON.stringify({ at: isoText(at), is, ...facts, ...until });
}

/** A line that is no entry: its number from 1 and its text. */
export type BrokenLine = { readonly line: number; readonly text: string };

function entryOf(text: string): HistoryEntry | null {
  try {
    return readEntry(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * All entries of a history file and the lines that are none, or tell what cannot be. Never throws; an empty file has no
 * entries.
 */
export function parseHistory(file: string): {
  readonly entries: readonly HistoryEntry[];
  readonly broken: readonly BrokenLine[];
} {
  const entries: HistoryEntry[] = [];
  const broken: BrokenLine[] = [];
  file.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const entry = entryOf(text);
    if (entry === null) broken.push({ line: index + 1, text });
    else entries.push(entry);
  });
  return { entries, broken };
}
