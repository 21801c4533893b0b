import { screen } from 'electron/main';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron/main';
import type { BreakWindow, Event, SessionPresence } from '#core/cycle/event.ts';
import type { BreakScreen, Log } from '../ports.ts';
import { deathCount } from './deaths.ts';
import { FILLING, fillDisplay, wholeDisplay } from './full-screen.ts';
import { openPage } from './page-window.ts';
import type { PageWindow } from './page-window.ts';
import type { WindowEnd } from './window-watch.ts';
import { displayAt } from './x-pointer.ts';
import type { Pointer } from './x-pointer.ts';

const SESSION = { width: 420, height: 640 };
const HEADS_UP = { width: 360, height: 120, grown: 156, margin: 16 };

const COMMON: BrowserWindowConstructorOptions = {
  frame: false,
  resizable: false,
  maximizable: false,
  fullscreenable: false,
  alwaysOnTop: true,
};

/** The work area of the display that the cursor is on, as far as Electron knows. */
function workArea(): Rectangle {
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
}

/** The work area of the display that the pointer really is on; null = it is not told. */
async function pointedArea(pointer: Pointer): Promise<Rectangle | null> {
  const point = await pointer();
  return (point && displayAt(screen.getAllDisplays(), point))?.workArea ?? null;
}

/** Where a window lies on the work area of a display. */
type Place = (area: Rectangle) => Rectangle;

function sessionBounds(area: Rectangle): Rectangle {
  const height = Math.min(SESSION.height, area.height);
  const x = Math.round(area.x + (area.width - SESSION.width) / 2);
  return { x, y: Math.round(area.y + (area.height - height) / 2), width: SESSION.width, height };
}

/** The corner where desktops show what is not urgent: bottom right, on macOS top right. */
function headsUpBounds(height: number, area: Rectangle): Rectangle {
  const { width, margin } = HEADS_UP;
  const y = process.platform === 'darwin' ? area.y + margin : area.y + area.height - height - margin;
  return { x: area.x + area.width - width - margin, y, width, height };
}

/**
 * The two windows of a break, made anew each time and gone when closed: nothing idles in memory. Where `pointer` is told
 * before the page can be seen, the window is shown on that display, else where Electron takes the cursor to be.
 */
export function breakScreen(tell: (event: Event) => void, log: Log, pointer: Pointer): BreakScreen {
  const open: { [name in BreakWindow]: PageWindow | null } = { session: null, 'heads-up': null };
  /** How the session shows itself: told when it begins, kept for a window that comes back after a crash. */
  let presence: SessionPresence = 'window';
  const died = { session: deathCount(), 'heads-up': deathCount() } as const;

  const ended = (name: BreakWindow, end: WindowEnd) => {
    open[name] = null;
    if (end === 'died') log.info(`the ${name} window died`);
    const again = end === 'died' && died[name](performance.now());
    tell({ is: again ? 'window-died' : 'window-closed', window: name });
  };

  const show = (
    name: BreakWindow,
    { place, ...options }: BrowserWindowConstructorOptions & { readonly place: Place },
    ready: (window: BrowserWindow) => void,
  ) => {
    let area: Rectangle | null = null;
    void pointedArea(pointer).then((pointed) => (area = pointed));
    open[name] = openPage({
      page: `${name}.html`,
      keepsTime: true,
      options: { ...COMMON, ...options, ...place(workArea()) },
      ready: (window) => {
        if (area !== null) window.setBounds(place(area));
        ready(window);
      },
      ended: (end) => {
        ended(name, end);
      },
    });
  };

  const openers: { [name in BreakWindow]: () => void } = {
    session() {
      if (presence === 'full-screen') {
        show('session', { ...FILLING, place: wholeDisplay, title: 'Unknot' }, fillDisplay);
        return;
      }
      show('session', { place: sessionBounds, title: 'Unknot' }, (window) => {
        window.show();
        window.focus();
      });
    },
    'heads-up'() {
      const place: Place = (area) => headsUpBounds(HEADS_UP.height, area);
      const quiet = { focusable: false, skipTaskbar: true, acceptFirstMouse: true, minimizable: false };
      show('heads-up', { place, ...quiet, title: 'Unknot: break due' }, (window) => {
        window.showInactive();
      });
    },
  };

  return {
    open(name, wished) {
      if (name === 'session') presence = wished ?? presence;
      const there = open[name]?.window;
      if (there === undefined) {
        openers[name]();
        return;
      }
      if (name !== 'session') return;
      if (there.isMinimized()) there.restore();
      // Still loading: it shows itself when it can be seen.
      if (there.isVisible()) {
        there.show();
        there.focus();
      }
    },
    grow() {
      const there = open['heads-up']?.window;
      if (there === undefined) return;
      const display = screen.getDisplayMatching(there.getBounds()).workArea;
      there.setBounds(headsUpBounds(HEADS_UP.grown, display));
    },
    close(name) {
      open[name]?.remove();
      open[name] = null;
    },
  };
}
