import { isRecord } from '#core/settings/read.ts';
import type { HistoryEntry } from './entry.ts';

/** One entry as a line of the file, without the line break. */
export function historyLine(entry: HistoryEntry): string {
  const { at, is, ...facts } = entry;
  return JSON.stringify({ at: new Date(at).toISOString(), is, ...facts });
}

/** A line that is no entry: its number from 1 and its text. */
export type BrokenLine = { readonly line: number; readonly text: string };

const EVENTS: readonly string[] = [
  'offered',
  'started',
  'finished',
  'partial',
  'later',
  'skipped',
  'missed',
  'held',
  'away-credited',
  'paused',
  'resumed',
] satisfies readonly HistoryEntry['is'][];

function entryOf(text: string): HistoryEntry | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || typeof data['at'] !== 'string' || typeof data['is'] !== 'string') return null;
  const at = Date.parse(data['at']);
  if (!Number.isFinite(at) || !EVENTS.includes(data['is'])) return null;
  return { ...data, at } as HistoryEntry; // earned: time and event were checked; facts are shown, never trusted
}

/** All entries of a history file and the lines that are none. Never throws; an empty file has no entries. */
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
