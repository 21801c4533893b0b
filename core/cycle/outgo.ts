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
  let cycle = start;
  let effects: readonly Effect[] = NONE;
  for (const change of changes) {
    const next = change(cycle);
    cycle = next.cycle;
    effects = joined(effects, next.effects);
  }
  return { cycle, effects };
}

/** The effects of two changes in order; most looks have none. */
export function joined(first: readonly Effect[], then: readonly Effect[]): readonly Effect[] {
  if (first.length === 0) return then;
  return then.length === 0 ? first : [...first, ...then];
}
