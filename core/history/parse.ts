import { isRecord } from '#core/read.ts';
import type { Instant } from '#core/time.ts';
import { isoText } from '#core/time.ts';
import type { HistoryEntry } from './entry.ts';

/** One entry as a line of the file, without the line break. Instants are ISO texts in UTC, so that people can read them. */
export function historyLine(entry: HistoryEntry): string {
  const { at, is, ...facts } = entry;
  const until = 'until' in facts && facts.until !== null ? { until: isoText(facts.until) } : {};
  return JSON.stringify({ at: isoText(at), is, ...facts, ...until });
}

/** A line that is no entry: its number from 1 and its text. */
export type BrokenLine = { readonly line: number; readonly text: string };

const EVENTS: readonly string[] = [
  'offered',
  'started',
  'finished',
  'partial',
  'stopped',
  'rated',
  'brought-back',
  'later',
  'skipped',
  'taken',
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
  const at = instantOf(data['at']);
  const until = typeof data['until'] === 'string' ? { until: instantOf(data['until']) } : {};
  if (at === null || until.until === null || !EVENTS.includes(data['is'])) return null;
  return { ...data, at, ...until } as HistoryEntry; // earned: times and event were checked; facts are shown, never trusted
}

function instantOf(text: string): Instant | null {
  const instant = Date.parse(text);
  return Number.isFinite(instant) ? instant : null;
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
