import type { BrowserWindow } from 'electron/main';

/** What is asked of a window to know whether it can be seen, and how it tells by itself. */
export type Sighted = Pick<BrowserWindow, 'isVisible' | 'isMinimized' | 'isDestroyed' | 'on'>;

/**
 * Tells whenever a window goes out of sight (minimised, hidden) or comes back. What merely lies under other windows is
 * not told: the systems do not say it reliably. Gives a way to ask: a window that is still to be shown counts as seen.
 */
export function watchSight(window: Sighted, tell: (seen: boolean) => void): () => boolean {
  let last: boolean | null = null;
  const look = (minimised: boolean) => () => {
    if (window.isDestroyed()) return;
    const seen = !minimised && window.isVisible();
    if (seen !== last) tell(seen);
    last = seen;
  };
  window.on('minimize', look(true));
  window.on('hide', look(true));
  window.on('restore', look(false));
  window.on('show', look(false));
  return () => last ?? !window.isMinimized();
}
