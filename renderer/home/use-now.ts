import { useEffect, useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Instant } from '#core/time.ts';
import { nextChange } from './next-change.ts';

/**
 * The time, as often as it matters for what is said about this state and not more: never while the window is hidden.
 */
export function useNow(state: Snapshot): Instant {
  const [tick, setTick] = useState({ state, at: state.at });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (from: Instant) => {
      const at = nextChange(state, from);
      if (at !== null) timer = setTimeout(look, Math.max(1, at - Date.now()));
    };
    const look = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      const at = Date.now();
      setTick({ state, at });
      wait(at);
    };
    if (!document.hidden) wait(state.at);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [state]);
  return tick.state === state && state.phase !== 'away' ? tick.at : state.at;
}
