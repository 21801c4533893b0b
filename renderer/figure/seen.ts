import { useSyncExternalStore } from 'react';
import type { Bridge } from '#core/bridge/bridge.ts';

/** What the main process says of this window: false = minimised or hidden, which Chromium does not tell a page that keeps time. */
let told = true;
let stopHearing: (() => void) | null = null;
const listeners = new Set<() => void>();

function hear(seen: boolean): void {
  told = seen;
  listeners.forEach((changed) => {
    changed();
  });
}

/** A page without a bridge, as the studio's, only knows what Chromium tells it. */
const given = (): Pick<Bridge, 'onSeen'> | undefined => (window as { readonly unknot?: Bridge }).unknot;

/** Whether this page can be seen at all: what only eyes have a use for need not be drawn otherwise. */
export const isSeen = (): boolean => told && !document.hidden;

/** Calls back whenever `isSeen` may have changed. Gives the way to stop it. */
export function watchSeen(changed: () => void): () => void {
  listeners.add(changed);
  stopHearing ??= given()?.onSeen(hear) ?? null;
  document.addEventListener('visibilitychange', changed);
  return () => {
    listeners.delete(changed);
    document.removeEventListener('visibilitychange', changed);
    if (listeners.size > 0) return;
    stopHearing?.();
    stopHearing = null;
    told = true;
  };
}

/** Whether this page can be seen, as a hook. */
export const useSeen = (): boolean => useSyncExternalStore(watchSeen, isSeen);
