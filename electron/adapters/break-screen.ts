import { screen } from 'electron/main';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron/main';
import type { BreakWindow, Event } from '#core/cycle/event.ts';
import type { BreakScreen, Log } from '../ports.ts';
import { deathCount } from './deaths.ts';
import { openPage } from './page-window.ts';
import type { PageWindow } from './page-window.ts';
import type { WindowEnd } from './window-watch.ts';

const SESSION = { width: 420, height: 640 };
const HEADS_UP = { width: 360, height: 120, grown: 156, margin: 16 };

const COMMON: BrowserWindowConstructorOptions = {
  frame: false,
  resizable: false,
  maximizable: false,
  fullscreenable: false,
  alwaysOnTop: true,
};

/** The work area of the display that the cursor is on. */
function workArea(): Rectangle {
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
}

function sessionBounds(): Rectangle {
  const area = workArea();
  const height = Math.min(SESSION.height, area.height);
  const x = Math.round(area.x + (area.width - SESSION.width) / 2);
  return { x, y: Math.round(area.y + (area.height - height) / 2), width: SESSION.width, height };
}

/** The corner where desktops show what is not urgent: bottom right, on macOS top right. */
function headsUpBounds(height: number, area = workArea()): Rectangle {
  const { width, margin } = HEADS_UP;
  const y = process.platform === 'darwin' ? area.y + margin : area.y + area.height - height - margin;
  return { x: area.x + area.width - width - margin, y, width, height };
}

/** The two windows of a break, made anew each time and gone when closed: nothing idles in memory. */
export function breakScreen(tell: (event: Event) => void, log: Log): BreakScreen {
  const open: { [name in BreakWindow]: PageWindow | null } = { session: null, 'heads-up': null };
  const died = { session: deathCount(), 'heads-up': deathCount() } as const;

  const ended = (name: BreakWindow, end: WindowEnd) => {
    open[name] = null;
    if (end === 'died') log.info(`the ${name} window died`);
    const again = end === 'died' && died[name](performance.now());
    tell({ is: again ? 'window-died' : 'window-closed', window: name });
  };

  const show = (
    name: BreakWindow,
    options: BrowserWindowConstructorOptions,
    ready: (window: BrowserWindow) => void,
  ) => {
    open[name] = openPage({
      page: `${name}.html`,
      keepsTime: true,
      options: { ...COMMON, ...options },
      ready,
      ended: (end) => {
        ended(name, end);
      },
    });
  };

  const openers: { [name in BreakWindow]: () => void } = {
    session() {
      show('session', { ...sessionBounds(), title: 'Unknot' }, (window) => {
        window.show();
        window.focus();
      });
    },
    'heads-up'() {
      const bounds = headsUpBounds(HEADS_UP.height);
      const quiet = { focusable: false, skipTaskbar: true, acceptFirstMouse: true, minimizable: false };
      show('heads-up', { ...bounds, ...quiet, title: 'Unknot: break due' }, (window) => {
        window.showInactive();
      });
    },
  };

  return {
    open(name) {
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
