import fs from 'node:fs';
import path from 'node:path';
import type { HistoryEntry } from '#core/history/entry.ts';
import { historyLine, parseHistory } from '#core/history/parse.ts';
import type { HistoryFile, Log } from '../ports.ts';
import { brokenName } from './json-file.ts';

/** More than any line: enough of the end of a file to see whether its last line is whole. */
const TAIL = 64 * 1024;

/** Some months of a usual day: read at the start, so it must not grow with the years. */
const LATEST = 512 * 1024;

/**
 * The history in `history.jsonl` of the profile, one line an entry. A half-written last line (a crash, a full disk) is
 * kept aside before anything is appended; all others stay untouched.
 */
export function historyFile(profile: string, log: Log): HistoryFile {
  const file = path.join(profile, 'history.jsonl');
  let mended = false;
  return {
    append(entries: readonly HistoryEntry[]) {
      if (!mended) mendEnd(file, log);
      mended = true;
      const before = sizeOf(file);
      try {
        fs.appendFileSync(file, entries.map((entry) => `${historyLine(entry)}\n`).join(''), { mode: 0o600 });
      } catch (error) {
        // A full disk may have taken half: all is written again later, so nothing of it may stay.
        if (sizeOf(file) > before) fs.truncateSync(file, before);
        throw error;
      }
    },
    latest: () => parseHistory(endOf(file, LATEST).toString('utf8')).entries,
  };
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The last bytes of a file, or all of it; empty where there is none. */
function endOf(file: string, most: number): Buffer {
  const size = sizeOf(file);
  if (size === 0) return Buffer.alloc(0);
  const handle = fs.openSync(file, 'r');
  const from = Math.max(0, size - most);
  const tail = Buffer.alloc(size - from);
  try {
    fs.readSync(handle, tail, 0, tail.length, from);
  } finally {
    fs.closeSync(handle);
  }
  return tail;
}

function mendEnd(file: string, log: Log): void {
  const tail = endOf(file, TAIL);
  const last = tail.subarray(tail.lastIndexOf(0x0a) + 1);
  if (last.length === 0) return;
  if (parseHistory(last.toString('utf8')).entries.length === 1) {
    fs.appendFileSync(file, '\n');
    return;
  }
  const kept = brokenName(file);
  fs.writeFileSync(kept, last, { mode: 0o600 });
  fs.truncateSync(file, sizeOf(file) - last.length);
  log.info(`history: the last line was half written; it is kept as ${path.basename(kept)}`);
}
