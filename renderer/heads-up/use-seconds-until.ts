import { useEffect, useState } from 'react';
import type { Instant, Seconds } from '#core/time.ts';
import { MINUTE, SECOND } from '#core/time.ts';

/** Seconds until an instant, rendered again at every full minute before it and when it has come; 0 = it has. */
export function useSecondsUntil(due: Instant): Seconds {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, due - now);
  useEffect(() => {
    if (left === 0) return;
    const step = left % MINUTE || MINUTE;
    const timer = setTimeout(() => setNow(Date.now()), step);
    return () => clearTimeout(timer);
  }, [left]);
  return Math.ceil(left / SECOND);
}
