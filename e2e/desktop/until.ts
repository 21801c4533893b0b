import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';

/** How long to look and how often, in milliseconds. */
export type Patience = { readonly within?: number; readonly every?: number };

/** What `until` gives back: the value without the ways of saying "not yet". */
export type Seen<T> = Exclude<T, false | null | undefined | 0 | ''>;

/**
 * Looks again and again until `look` gives something truthy, and gives that back. A look that throws counts as
 * "not yet". When the time is over it fails and says `what` was awaited and what was seen last.
 */
export const until = async <T>(
  look: () => Promise<T> | T,
  what: string,
  patience: Patience = {},
): Promise<Seen<T>> => {
  const { within = 10_000, every = 50 } = patience;
  const end = performance.now() + within;
  let last: unknown = 'nothing';
  for (;;) {
    try {
      const value = await look();
      if (value) return value as Seen<T>;
      last = value;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (performance.now() >= end) {
      throw new Error(
        `Waited ${within} ms for ${what}; last seen: ${inspect(last, { depth: 6, breakLength: 120 })}`,
      );
    }
    await wait(every);
  }
};

/** Keeps looking for the whole time and fails as soon as `look` gives something falsy: for what must not change. */
export const stays = async (
  look: () => Promise<boolean> | boolean,
  what: string,
  forMillis: number,
): Promise<void> => {
  const end = performance.now() + forMillis;
  while (performance.now() < end) {
    if (!(await look())) throw new Error(`It should stay so for ${forMillis} ms: ${what}`);
    await wait(50);
  }
};
