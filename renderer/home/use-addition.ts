import { useState } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import type { EditList } from './edit.ts';
import { NAME_MOST } from './name-field.tsx';
import { newId } from './new-id.ts';

type Addition = {
  /** The id of what was added last, which opens at once; null = nothing yet. */
  readonly added: string | null;
  /** Adds one of this name, or says what is wrong with the name. */
  readonly add: (name: string) => Promise<Answer>;
};

/** Adds to a list of named things; `make` makes the new one of its id and its name. */
export function useAddition<T extends { readonly id: string }>(
  edit: EditList<T>,
  make: (named: { readonly id: string; readonly name: string }) => T,
): Addition {
  const [added, setAdded] = useState<string | null>(null);
  const add = async (name: string): Promise<Answer> => {
    if (name === '' || name.length > NAME_MOST)
      return { ok: false, message: `Write a name of 1 to ${NAME_MOST} characters.` };
    let id = '';
    const answer = await edit((all) => {
      id = newId(
        name,
        all.map((one) => one.id),
      );
      return [...all, make({ id, name })];
    });
    if (answer.ok) setAdded(id);
    return answer;
  };
  return { added, add };
}
