import { useSyncExternalStore } from 'react';

/** What the main process says of this window: false = minimised or hidden, which a page that keeps time is not told. */
let told = true;
const listeners = new Set<() => void>();

/** Takes down whether this window can be seen. */
export function tellSeen(seen: boolean): void {
  told = seen;
  listeners.forEach((changed) => {
    changed();
  });
}

/** Whether this page can be seen at all: what only eyes have a use for need not be drawn otherwise. */
export const isSeen = (): boolean => told && !document.hidden;

/** Calls back whenever `isSeen` may have changed. Gives the way to stop it. */
export function watchSeen(changed: () => void): () => void {
  listeners.add(changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    listeners.delete(changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** Whether this page can be seen, as a hook. */
export const useSeen = (): boolean => useSyncExternalStore(watchSeen, isSeen);
