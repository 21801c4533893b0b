import type { HistoryEntry } from '#core/history/entry.ts';
import { historyLine, parseHistory } from '#core/history/parse.ts';
import type { Found, HistoryFile, SettingsFile, StateFile } from '../ports.ts';

type Name = 'settings' | 'state' | 'history';

/** A disk in memory that outlives a run. What is kept goes through JSON, as on a real one. */
export type FakeDisk = {
  readonly settingsFile: SettingsFile;
  readonly stateFile: StateFile;
  readonly historyFile: HistoryFile;
  /** Files that refuse to be written now. */
  readonly refuses: Set<Name>;
  /** Files that cannot be read. */
  readonly unreadable: Set<Name>;
  /** Files that were found broken; their name when kept aside. */
  readonly broken: Map<Name, string>;
  /** How often each file was written. */
  readonly writes: { settings: number; state: number; history: number };
  /** The text of a file; null = there is none. */
  readonly text: { settings: string | null; state: string | null; history: string | null };
  /** The history as it would be read back. */
  readonly history: () => readonly HistoryEntry[];
};

/** An empty disk. */
export function fakeDisk(): FakeDisk {
  const read = (name: Name): Found => {
    if (disk.unreadable.has(name)) throw new Error('EACCES');
    const kept = disk.broken.get(name);
    if (kept !== undefined) return { data: null, brokenKeptAs: kept };
    const text = disk.text[name];
    return { data: text === null ? null : JSON.parse(text), brokenKeptAs: null };
  };
  const write = (name: Name, text: string) => {
    if (disk.refuses.has(name)) throw new Error('ENOSPC');
    disk.writes[name] += 1;
    disk.text[name] = text;
  };
  const disk: FakeDisk = {
    refuses: new Set(),
    unreadable: new Set(),
    broken: new Map(),
    writes: { settings: 0, state: 0, history: 0 },
    text: { settings: null, state: null, history: null },
    history: () => parseHistory(disk.text.history ?? '').entries,
    settingsFile: {
      read: () => read('settings'),
      write: (settings) => write('settings', JSON.stringify(settings)),
    },
    stateFile: { read: () => read('state'), write: (data) => write('state', JSON.stringify(data)) },
    historyFile: {
      latest: () => {
        if (disk.unreadable.has('history')) throw new Error('EACCES');
        return disk.history();
      },
      append: (entries) =>
        write(
          'history',
          (disk.text.history ?? '') + entries.map((entry) => `${historyLine(entry)}\n`).join(''),
        ),
    },
  };
  return disk;
}
