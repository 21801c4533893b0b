import { useEffect, useRef, useState } from 'react';

/** At most 30 frames a second; a little less than 1/30 s, so that every second frame of 60 passes. */
const FRAME = 1000 / 30 - 4;

/** A longer gap than this was a pause and not a slow frame. */
const LONGEST = 100;

/**
 * Counts cycles of `seconds` from `start` while `running`: the only clock of the figure. It asks for frames only then,
 * holds its place when stopped, and goes on from there.
 */
export function useCycle(running: boolean, seconds: number, start: number): number {
  const [cycle, setCycle] = useState(start);
  const reached = useRef(start);
  useEffect(() => {
    if (!running) return;
    let last: number | null = null;
    let request = requestAnimationFrame(function tick(now) {
      request = requestAnimationFrame(tick);
      if (last !== null && now - last < FRAME) return;
      const gone = last === null ? 0 : Math.min(LONGEST, now - last);
      last = now;
      reached.current += gone / 1000 / seconds;
      setCycle(reached.current);
    });
    return () => {
      cancelAnimationFrame(request);
    };
  }, [running, seconds]);
  return cycle;
}
