import { useState } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import type { Routine } from '#core/exercises/routine.ts';
import type { Pack } from '#core/packs/pack.ts';
import { packOf } from '#core/packs/pack.ts';
import type { Change } from './change.ts';
import type { Removal } from './removed.tsx';

type Taken = { readonly pack: Pack; readonly index: number; readonly routines: readonly Routine[] };

/** Removal of packs together with their routines, with one step back. */
export function usePackRemoval(change: Change): Removal<Pack> {
  const [last, setLast] = useState<Taken | null>(null);
  return {
    last: last?.pack ?? null,
    remove: async (pack) => {
      let [index, routines]: [number, readonly Routine[]] = [0, []];
      const answer = await change('packs', (all) => {
        index = all.findIndex(({ id }) => id === pack.id);
        return all.filter(({ id }) => id !== pack.id);
      });
      if (!answer.ok) return answer;
      const gone = await change('routines', (all) => {
        routines = all.filter(({ id }) => packOf(id) === pack.id);
        return all.filter(({ id }) => packOf(id) !== pack.id);
      });
      setLast({ pack, index, routines });
      return gone;
    },
    undo: async (): Promise<Answer> => {
      if (last === null) return { ok: true };
      const answer = await change('packs', (all) => all.toSpliced(last.index, 0, last.pack));
      if (!answer.ok) return answer;
      setLast(null);
      return change('routines', (all) => [...all, ...last.routines]);
    },
    forget: () => setLast(null),
  };
}
