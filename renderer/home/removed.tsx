import { useEffect, useRef, useState } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import type { EditList } from './edit.ts';

type Named = { readonly id: string; readonly name: string };

/** Taking things out of a list, and the last of them back in at its place. */
export type Removal<T> = {
  /** What was taken out last; null = nothing that could come back. */
  readonly last: T | null;
  readonly remove: (item: T) => Promise<Answer>;
  readonly undo: () => Promise<Answer>;
  /** The last one stays out, and nothing is said about it any more. */
  readonly forget: () => void;
};

/** Removal from this list, with one step back. */
export function useRemoval<T extends Named>(edit: EditList<T>): Removal<T> {
  const [last, setLast] = useState<{ readonly item: T; readonly index: number } | null>(null);
  return {
    last: last?.item ?? null,
    remove: async (item) => {
      let index = 0;
      const answer = await edit((all) => {
        index = all.findIndex(({ id }) => id === item.id);
        return all.filter(({ id }) => id !== item.id);
      });
      if (answer.ok) setLast({ item, index });
      return answer;
    },
    undo: async () => {
      if (last === null) return { ok: true };
      const answer = await edit((all) => all.toSpliced(last.index, 0, last.item));
      if (answer.ok) setLast(null);
      return answer;
    },
    forget: () => setLast(null),
  };
}

/** Says what was removed, and takes it back. The key has the focus: what had it is gone. */
export function Removed({ name, undo }: { readonly name: string; readonly undo: () => void }) {
  const key = useRef<HTMLButtonElement>(null);
  useEffect(() => key.current?.focus(), [name]);
  return (
    <div className="removed">
      <p role="status">{name} is removed.</p>
      <button ref={key} type="button" className="btn sm" aria-label={`Bring ${name} back`} onClick={undo}>
        Undo
      </button>
    </div>
  );
}
