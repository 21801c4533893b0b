import type { Cycle } from './cycle.ts';
import type { Effect } from './event.ts';

/** A cycle with the effects that led to it. */
export type Outgo = { readonly cycle: Cycle; readonly effects: readonly Effect[] };

/** Nothing to be done by the shell. */
export function still(cycle: Cycle): Outgo {
  return { cycle, effects: [] };
}

/** One change after the other, each on what the one before left, with the effects of all in order. */
export function chain(start: Cycle, ...changes: readonly ((cycle: Cycle) => Outgo)[]): Outgo {
  return changes.reduce<Outgo>(({ cycle, effects }, change) => {
    const next = change(cycle);
    return { cycle: next.cycle, effects: [...effects, ...next.effects] };
  }, still(start));
}
