import type { BrowserWindow } from 'electron/main';

/** A page that has not shown itself after this long never will: the window is given up. */
export const SHOWS_WITHIN = 15_000;
/** A page that does not answer for this long is given up. */
export const ANSWERS_WITHIN = 10_000;
/** Chromium's code for a load that another one replaced: no failure at all. */
const ABORTED = -3;

/** How a window came to its end: closed by somebody, or dead (crashed, never shown, not answering). */
export type WindowEnd = 'closed' | 'died';

/** Whom a watched window tells. */
export type WindowEars = {
  /** Called once, when the page can be seen. */
  readonly ready: () => void;
  /** Called once, when the window ends by itself. */
  readonly ended: (end: WindowEnd) => void;
  /** Called at every end, before `ended`: the window is gone. */
  readonly gone: () => void;
};

/** Watches over a window from its birth: it ends once, whatever happens. Gives the way to end it without telling. */
export function watchWindow(window: BrowserWindow, { ready, ended, gone }: WindowEars): () => void {
  let over = false;
  let hung: NodeJS.Timeout | undefined;
  const end = (how: WindowEnd | null) => {
    if (over) return;
    over = true;
    clearTimeout(unseen);
    clearTimeout(hung);
    gone();
    if (!window.isDestroyed()) window.destroy();
    if (how !== null) ended(how);
  };
  const died = () => end('died');
  const unseen = setTimeout(died, SHOWS_WITHIN);
  window.once('ready-to-show', () => {
    clearTimeout(unseen);
    if (!over) ready();
  });
  window.on('closed', () => end('closed'));
  window.on('unresponsive', () => {
    clearTimeout(hung);
    hung = setTimeout(died, ANSWERS_WITHIN);
  });
  window.on('responsive', () => clearTimeout(hung));
  window.webContents.on('render-process-gone', died);
  window.webContents.on('did-fail-load', (_event, code, _why, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) died();
  });
  // A page that is not there comes as a page that says so: no failure to load, but nothing to use either.
  window.webContents.on('did-navigate', (_event, _url, status) => {
    if (status >= 400) died();
  });
  return () => end(null);
}
