import fs from 'node:fs';
import path from 'node:path';
import type { Found } from '../ports.ts';

/** A name beside `file` that says when it was kept: `<file>.broken-2026-01-31T09-00-00-000Z`. */
export function brokenName(file: string): string {
  return `${file}.broken-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
}

/**
 * The data of `<name>.json` in a folder; null when there is no file. A file that does not parse is renamed, never
 * overwritten. Throws when the disk refuses.
 */
export function readJson(folder: string, name: string): Found {
  const file = path.join(folder, `${name}.json`);
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { data: null, brokenKeptAs: null };
    throw error;
  }
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return { data, brokenKeptAs: null };
  } catch {
    // Kept aside below, as is a file that parses into something that can be no settings or state.
  }
  const kept = brokenName(file);
  fs.renameSync(file, kept);
  return { data: null, brokenKeptAs: path.basename(kept) };
}

/** Writes `<name>.json` whole or not at all: beside it first, then in its place. Throws when the disk refuses. */
export function writeJson(folder: string, name: string, data: unknown): void {
  const file = path.join(folder, `${name}.json`);
  const beside = `${file}.new`;
  fs.writeFileSync(beside, JSON.stringify(data), { mode: 0o600 });
  fs.renameSync(beside, file);
}
