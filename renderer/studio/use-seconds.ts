import { useEffect, useState } from 'react';

/** Seconds since it began to run, for the studio's own preview; it holds its place while it does not. */
export function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!running) return;
    let last: number | null = null;
    let request = requestAnimationFrame(function tick(now) {
      request = requestAnimationFrame(tick);
      const gone = last === null ? 0 : Math.min(100, now - last) / 1000;
      last = now;
      setSeconds((before) => before + gone);
    });
    return () => cancelAnimationFrame(request);
  }, [running]);
  return seconds;
}
