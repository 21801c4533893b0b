import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import type { Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { arcDash } from '../ui/rope.tsx';
import { isSeen, watchSeen } from '../figure/seen.ts';

/** The loop moves at most this often; a slow one moves once a pixel. */
const SHORTEST: Millis = 100;

/**
 * Moves the filled part of the loop between two renders, straight in the page, so that a smooth ring costs no rendering.
 * `px` is the length of the loop. Still while paused, unseen, or where the system asks for less motion.
 */
export function useArc(session: Session | null, px: number): RefObject<SVGPathElement | null> {
  const arc = useRef<SVGPathElement>(null);
  useEffect(() => {
    if (session === null || session.since === null) return;
    const less = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (less) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = () => {
      if (!isSeen()) return;
      const seen = progress(session, Date.now());
      if (seen === null) return;
      arc.current?.setAttribute('stroke-dasharray', arcDash(seen.spent / seen.length));
      timer = setTimeout(move, Math.min(SECOND, Math.max(SHORTEST, seen.length / px)));
    };
    const start = () => {
      clearTimeout(timer);
      move();
    };
    start();
    const stopWatching = watchSeen(start);
    return () => {
      clearTimeout(timer);
      stopWatching();
    };
  }, [session, px]);
  return arc;
}
