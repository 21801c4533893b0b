import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron/main';
import type { BrowserWindowConstructorOptions, WebContents } from 'electron/main';
import { ORIGIN } from './app-files.ts';
import { watchSight } from './sight.ts';
import type { WindowEnd } from './window-watch.ts';
import { watchWindow } from './window-watch.ts';

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

/** How each page is asked whether its window can be seen. */
const sights = new WeakMap<WebContents, () => boolean>();

/** Whether the window of that page can be seen, as far as `onSight` would have told; true where it has none. */
export const inSight = (page: WebContents): boolean => sights.get(page)?.() ?? true;

/** Whom page windows tell that they go out of sight or come back; null = nobody yet. */
let sightChanged: ((window: BrowserWindow, seen: boolean) => void) | null = null;

/** Has every page window tell when it goes out of sight or comes back. */
export function onSight(changed: (window: BrowserWindow, seen: boolean) => void): void {
  sightChanged = changed;
}

/** What a new page window needs to know. */
export type PageRequest = {
  /** `session.html`, `heads-up.html` or `home.html#rhythm`. */
  readonly page: string;
  /** True = its clock runs on while the window is hidden or covered, as a break's must. */
  readonly keepsTime: boolean;
  readonly options: BrowserWindowConstructorOptions;
  /** Called once, when the page can be seen. */
  readonly ready: (window: BrowserWindow) => void;
  /** Called once, when the window ends by itself. */
  readonly ended: (end: WindowEnd) => void;
};

/** Beside the bundle, in a checkout as in a package. */
const ICON = path.join(import.meta.dirname, '../../resources/icons/app/256x256.png');

const BG = { light: '#FBF6F4', dark: '#1C1320' } as const;

/** Shows a page in a window; why a load failed is told by the window's own events. */
export function showPage(window: BrowserWindow, page: string): void {
  window.loadURL(`${ORIGIN}/${page}`).catch(() => undefined);
}

/** Opens a page in a sandboxed window that stays hidden until it can be seen, and watches over it. */
export function openPage({ page, keepsTime, options, ready, ended }: PageRequest): PageWindow {
  const window = new BrowserWindow({
    show: false,
    icon: ICON,
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
      backgroundThrottling: !keepsTime,
    },
  });
  window.removeMenu();
  open.set(window, page.replace(/\.html.*$/, ''));
  const isSeen = watchSight(window, (seen) => {
    sightChanged?.(window, seen);
  });
  sights.set(window.webContents, isSeen);
  const remove = watchWindow(window, {
    ready: () => ready(window),
    ended,
    gone: () => open.delete(window),
  });
  showPage(window, page);
  return { window, remove };
}
