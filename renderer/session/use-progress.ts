import { useEffect, useState } from 'react';
import type { Progress } from '#core/session/progress.ts';
import { progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';

/** Time until the digits of a running session change; 1 to 1000 ms. */
function untilNextSecond({ length, spent }: Pick<Progress, 'length' | 'spent'>): Millis {
  const rest = (length - spent) % SECOND;
  return rest <= 0 ? SECOND : rest;
}

/**
 * Where the session stands, rendered again at each second of the session's own clock: never by an interval, which
 * drifts. `at` is the instant of the state that brought the session. Null = none, or over. Sleeps while the session is
 * paused or nobody can see the page.
 */
export function useProgress(session: Session | null, at: Instant): Progress | null {
  const [look, setLook] = useState<{ readonly session: Session; readonly now: Instant } | null>(null);
  const now = look !== null && look.session === session ? look.now : at;
  useEffect(() => {
    if (session === null || session.since === null) return;
    const again = () => setLook({ session, now: Date.now() });
    const seen = progress(session, Date.now());
    const timer =
      seen === null || document.hidden ? undefined : setTimeout(again, Math.ceil(untilNextSecond(seen)));
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [session, now]);
  return session === null ? null : progress(session, now);
}
