import type { Cycle } from './cycle.ts';
import type { Effect } from './event.ts';

/** A cycle with the effects that led to it. */
export type Outgo = { readonly cycle: Cycle; readonly effects: readonly Effect[] };

const NONE: readonly Effect[] = [];

/** Nothing to be done by the shell. */
export function still(cycle: Cycle): Outgo {
  return { cycle, effects: NONE };
}

/** One change after the other, each on what the one before left, with the effects of all in order. */
export function chain(start: Cycle, ...changes: readonly ((cycle: Cycle) => Outgo)[]): Outgo {
  return changes.reduce((before, change) => after(before, change(before.cycle)), still(start));
}

/** A change with the effects of the one before it, which come first; most looks have none. */
export function after(before: Outgo, change: Outgo): Outgo {
  if (before.effects.length === 0) return change;
  return { cycle: change.cycle, effects: [...before.effects, ...change.effects] };
}
