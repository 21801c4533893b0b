import { useState } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import { MOST_TEXT } from '#core/packs/import.ts';
import { send } from '../ui/connect.ts';

/** How an import stands. */
export type ImportState =
  | { readonly is: 'idle' }
  | { readonly is: 'done'; readonly says: string }
  | {
      readonly is: 'refused';
      readonly file: string;
      readonly message: string;
      readonly details: readonly string[];
    }
  /** A pack of this id is there: the person says whether it goes. */
  | { readonly is: 'asking'; readonly text: string; readonly replaces: string };

/** The way to import the file of a pack, and how the last import stands. */
export type PackImport = {
  readonly state: ImportState;
  readonly take: (file: File) => Promise<void>;
  readonly replace: () => Promise<void>;
  readonly forget: () => void;
};

export function usePackImport(): PackImport {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const give = async (file: string, text: string, replace: boolean) => {
    setState(stateOf(file, text, await send({ do: 'import-pack', text, replace })));
  };
  return {
    state,
    take: async (file) => {
      const read = await textOf(file);
      if (read.ok) await give(file.name, read.text, false);
      else setState({ is: 'refused', file: file.name, message: read.message, details: [] });
    },
    replace: async () => {
      if (state.is === 'asking') await give('', state.text, true);
    },
    forget: () => setState({ is: 'idle' }),
  };
}

function stateOf(file: string, text: string, answer: Answer): ImportState {
  if (answer.ok) return { is: 'done', says: answer.text ?? 'The pack is there.' };
  const { message, details = [], replaces } = answer;
  if (replaces !== undefined) return { is: 'asking', text, replaces };
  return { is: 'refused', file, message, details };
}

type Read = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

async function textOf(file: File): Promise<Read> {
  // No character takes more than four bytes.
  if (file.size > 4 * MOST_TEXT) return { ok: false, message: 'The file is too large for a pack.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { ok: true, text };
  } catch (error) {
    const message = error instanceof TypeError ? 'The file is not UTF-8 text.' : 'The file cannot be read.';
    return { ok: false, message };
  }
}
