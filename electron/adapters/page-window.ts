import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron/main';
import type { BrowserWindowConstructorOptions } from 'electron/main';
import { ORIGIN } from './app-files.ts';

/** A page that has not shown itself after this long never will: the window is given up. */
const SHOWS_WITHIN = 15_000;
/** A page that does not answer for this long is given up. */
const ANSWERS_WITHIN = 10_000;

/** How a window came to its end: closed by somebody, or dead (crashed, never shown, not answering). */
export type WindowEnd = 'closed' | 'died';

/** A window with one of our pages. */
export type PageWindow = {
  readonly window: BrowserWindow;
  /** Takes the window away without telling `ended`. */
  readonly remove: () => void;
};

/** The windows that are open, by their page. */
const open = new Map<BrowserWindow, string>();

/** Every open page window with the name of its page, such as `session`. */
export function openWindows(): readonly { readonly window: BrowserWindow; readonly page: string }[] {
  return [...open].map(([window, page]) => ({ window, page }));
}

/** What a new page window needs to know. */
export type PageRequest = {
  /** `session.html`, `heads-up.html` or `home.html#rhythm`. */
  readonly page: string;
  readonly options: BrowserWindowConstructorOptions;
  /** Called once, when the page can be seen. */
  readonly ready: (window: BrowserWindow) => void;
  /** Called once, when the window ends by itself. */
  readonly ended: (end: WindowEnd) => void;
};

const BG = { light: '#FBF6F4', dark: '#1C1320' } as const;

/** Opens a page in a sandboxed window that stays hidden until it can be seen, and watches over it. */
export function openPage({ page, options, ready, ended }: PageRequest): PageWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BG.dark : BG.light,
    autoHideMenuBar: true,
    ...options,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
    },
  });
  window.removeMenu();
  open.set(window, page.replace(/\.html.*$/, ''));
  let over = false;
  let hung: NodeJS.Timeout | undefined;
  const end = (how: WindowEnd | null) => {
    if (over) return;
    over = true;
    open.delete(window);
    clearTimeout(unseen);
    clearTimeout(hung);
    if (!window.isDestroyed()) window.destroy();
    if (how !== null) ended(how);
  };
  const unseen = setTimeout(() => {
    end('died');
  }, SHOWS_WITHIN);
  window.once('ready-to-show', () => {
    clearTimeout(unseen);
    if (!over) ready(window);
  });
  window.on('closed', () => {
    end('closed');
  });
  window.webContents.on('render-process-gone', () => {
    end('died');
  });
  window.webContents.on('did-fail-load', (_event, _code, _why, _url, isMainFrame) => {
    if (isMainFrame) end('died');
  });
  window.on('unresponsive', () => {
    hung = setTimeout(() => {
      end('died');
    }, ANSWERS_WITHIN);
  });
  window.on('responsive', () => {
    clearTimeout(hung);
  });
  void window.loadURL(`${ORIGIN}/${page}`).catch(() => {
    end('died');
  });
  const remove = () => {
    end(null);
  };
  return { window, remove };
}
