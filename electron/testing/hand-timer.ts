import type { Millis } from '#core/time.ts';
import type { Timer } from '../adapters/timer.ts';

/** A timer that rings when the test says that time has passed. `waiting` counts what would still ring. */
export type HandTimer = {
  readonly timer: Timer;
  readonly pass: (time: Millis) => void;
  readonly waiting: () => number;
};

/** A timer whose time stands still until it is told to pass. */
export function handTimer(): HandTimer {
  let now = 0;
  const set = new Set<{ readonly at: Millis; readonly ring: () => void }>();
  return {
    timer(wait, ring) {
      const one = { at: now + wait, ring };
      set.add(one);
      return () => set.delete(one);
    },
    pass(time) {
      const until = now + time;
      for (;;) {
        const [next] = [...set].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        set.delete(next);
        now = next.at;
        next.ring();
      }
      now = until;
    },
    waiting: () => set.size,
  };
}
