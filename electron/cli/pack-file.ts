import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { MOST_TEXT } from '#core/packs/import.ts';

/** The text of a file; or why it cannot be read, and whether that is the file's fault. */
export type PackFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly is: 'unreadable' | 'refused'; readonly message: string };

/** No character takes more than four bytes. */
const MOST_BYTES = 4 * MOST_TEXT;

/** Reads the file of a pack. Never throws. */
export function packFile(file: string): PackFile {
  try {
    if (fs.statSync(file).size > MOST_BYTES)
      return { ok: false, is: 'refused', message: `${file} is too large: at most ${MOST_TEXT} characters.` };
    return textOf(file, fs.readFileSync(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, is: 'unreadable', message: `${file} cannot be read: ${why}` };
  }
}

function textOf(file: string, bytes: Buffer): PackFile {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (isUtf8(bytes)) {
    if (text.length <= MOST_TEXT) return { ok: true, text };
    return { ok: false, is: 'refused', message: `${file} is too large: at most ${MOST_TEXT} characters.` };
  }
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  return { ok: false, is: 'refused', message: `${file}, line ${line}: this is not UTF-8 text.` };
}
