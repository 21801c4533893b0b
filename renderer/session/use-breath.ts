import { useEffect, useState } from 'react';
import { progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import type { Millis } from '#core/time.ts';
import { breathAt } from './stage-words.ts';

/** The body breathes in steps: a chest moves a few pixels in four seconds. */
const EVERY: Millis = 125;
const STEPS = 16;

/** How full the breath of a running session is, 0 to 1, for the figure; still while it stands, unseen, or less motion is wanted. */
export function useBreath(session: Session, on: boolean): number {
  const [breath, setBreath] = useState(0);
  const running = on && session.since !== null;
  useEffect(() => {
    if (!running || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const look = () => {
      const seen = document.hidden ? null : progress(session, Date.now());
      if (seen !== null) setBreath(Math.round(breathAt(seen.spent) * STEPS) / STEPS);
    };
    const timer = setInterval(look, EVERY);
    return () => clearInterval(timer);
  }, [session, running]);
  return breath;
}
