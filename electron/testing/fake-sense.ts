import type { SenseWish } from '#core/cycle/event.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import type { Sense } from '../ports.ts';

/** A sense that tells what the test makes it tell. `wishes` is what it was started for; `running` is 0 or 1 in a sound test. */
export type FakeSense = Sense & {
  readonly wishes: SenseWish[];
  readonly running: () => number;
  /** Tells as the latest start; also after a stop, as a careless sense would. */
  readonly say: (...holds: readonly OutsideHold[]) => void;
  readonly becomeBlind: (why: string | null) => void;
};

/** A sense in memory. With `says` it tells that at once, from within `watch`. */
export function fakeSense(reasons: readonly OutsideReason[], says?: readonly OutsideHold[]): FakeSense {
  const wishes: SenseWish[] = [];
  let running = 0;
  let sentence: string | null = null;
  let latest: (holds: readonly OutsideHold[]) => void = () => {};
  return {
    reasons,
    wishes,
    watch(wish, tell) {
      wishes.push(wish);
      running += 1;
      latest = tell;
      if (says !== undefined) tell(says);
      return () => {
        running -= 1;
      };
    },
    blind: () => sentence,
    running: () => running,
    say: (...holds) => {
      latest(holds);
    },
    becomeBlind(why) {
      sentence = why;
    },
  };
}
