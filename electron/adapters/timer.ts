import type { Millis } from '#core/time.ts';

/** Calls back once after a while, and gives the way to call it off. Handed in, so that tests need not wait. */
export type Timer = (wait: Millis, ring: () => void) => () => void;

/** The computer's own timer. */
export const systemTimer: Timer = (wait, ring) => {
  const running = setTimeout(ring, wait);
  return () => {
    clearTimeout(running);
  };
};
