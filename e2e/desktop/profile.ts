import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One line of history as it lies on disk; what else it holds depends on what it `is`. */
export type HistoryLine = { readonly is: string; readonly at: string } & Readonly<Record<string, unknown>>;

/** The folder in which one Unknot keeps everything, read from outside. */
export type Profile = {
  readonly dir: string;
  /** The settings as kept on disk; empty when none were written yet. */
  settings(): Readonly<Record<string, unknown>>;
  /** The lines of the history that parse, oldest first; empty when there is none. */
  history(): readonly HistoryLine[];
  /** How often each kind of line is in the history. */
  counts(): Readonly<Record<string, number>>;
  /** Names of the files whose name starts so. */
  files(start: string): readonly string[];
  read(name: string): string;
  /** Writes a file; anything but text becomes JSON. */
  write(name: string, content: unknown): void;
};

const lines = (text: string): HistoryLine[] =>
  text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as HistoryLine];
    } catch {
      return []; // half-written or empty
    }
  });

/** Opens the profile in `dir` and makes the folder when it is missing. */
export const profileIn = (dir: string): Profile => {
  mkdirSync(dir, { recursive: true });
  const at = (name: string) => path.join(dir, name);
  const read = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
  const history = () => lines(read('history.jsonl'));
  return {
    dir,
    read,
    history,
    settings: () => JSON.parse(read('settings.json') || '{}') as Record<string, unknown>,
    counts: () =>
      history().reduce<Record<string, number>>((all, { is }) => ({ ...all, [is]: (all[is] ?? 0) + 1 }), {}),
    files: (start) => readdirSync(dir).filter((name) => name.startsWith(start)),
    write: (name, content) =>
      writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2)),
  };
};
