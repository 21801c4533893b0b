import { app, BaseWindow, screen } from 'electron/main';
import type { BrowserWindow, Rectangle } from 'electron/main';

/** Nearly black, warm: the darkest ground of our pages. */
const DARK = '#150D18';
/** How dark a display becomes where a window can be seen through; Electron cannot have that on Linux, there it is black. */
const OPACITY = 0.9;

/**
 * False where nobody may say where a window goes: on Wayland a sheet would lie anywhere, so there is none. An app that
 * was told to speak X11 there is as free as on X11.
 */
function mayPlace(): boolean {
  const wayland = process.platform === 'linux' && process.env['XDG_SESSION_TYPE'] === 'wayland';
  return !wayland || app.commandLine.getSwitchValue('ozone-platform') === 'x11';
}

/** Chromium makes a window of exactly a display's size a pixel smaller on X11: there the sheet is a pixel taller. */
const TALLER = process.platform === 'linux' ? 1 : 0;

/** A dark sheet: no page and no process behind it, never the focus, and a click on it goes nowhere. */
function sheetOver(bounds: Rectangle): BaseWindow {
  const sheet = new BaseWindow({
    ...bounds,
    height: bounds.height + TALLER,
    title: 'Unknot: dimmed',
    show: false,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    focusable: false,
    skipTaskbar: true,
    hasShadow: false,
    roundedCorners: false,
    enableLargerThanScreen: true,
    alwaysOnTop: true,
    backgroundColor: DARK,
    opacity: OPACITY,
  });
  stayAbove(sheet);
  sheet.showInactive();
  // Windows reckons the first bounds by the wrong scale where two displays differ.
  if (process.platform === 'win32') sheet.setBounds(bounds);
  return sheet;
}

/** Above panels and the taskbar, and on whatever desktop the person switches to. Linux needs nothing for a sheet. */
export function stayAbove(window: Pick<BaseWindow, 'setAlwaysOnTop' | 'setVisibleOnAllWorkspaces'>): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  // The type of the process is ours to keep: it has no icon in the Dock.
  if (process.platform === 'darwin')
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
}

/** The bounds of all displays but the one that the window is on. */
function besides(window: BrowserWindow): readonly Rectangle[] {
  const own = screen.getDisplayMatching(window.getBounds()).id;
  return screen.getAllDisplays().flatMap(({ id, bounds }) => (id === own ? [] : [bounds]));
}

/**
 * Darkens all displays but the one of this window, for as long as the window is in front: nobody shall ever sit before a
 * dark display without a session. The sheets step aside when the window loses the focus (whoever goes elsewhere needs
 * their displays) or is minimised, come back with it, follow displays that are plugged in or out, and end with it.
 */
export function dimBeside(window: BrowserWindow): void {
  if (!mayPlace()) return;
  let sheets: readonly BaseWindow[] = [];
  let places = '[]';
  const lay = (wanted: readonly Rectangle[]) => {
    if (JSON.stringify(wanted) === places) return;
    places = JSON.stringify(wanted);
    const before = sheets;
    sheets = wanted.map(sheetOver);
    for (const sheet of before) if (!sheet.isDestroyed()) sheet.destroy();
  };
  const spread = () => lay(besides(window));
  const lift = () => lay([]);
  const follow = () => {
    if (sheets.length > 0) spread();
  };
  window.on('focus', spread).on('restore', spread);
  window.on('blur', lift).on('minimize', lift).on('hide', lift);
  window.on('move', follow).on('resize', follow);
  screen.on('display-added', spreadIfSeen).on('display-removed', follow);
  screen.on('display-metrics-changed', follow);
  window.once('closed', () => {
    screen.off('display-added', spreadIfSeen).off('display-removed', follow);
    screen.off('display-metrics-changed', follow);
    lift();
  });
  spreadIfSeen();

  /** On X11 a window that fills the screen tells nobody that it was minimised: its focus is the only sure sign. */
  function spreadIfSeen() {
    if (process.platform === 'linux' ? window.isFocused() : window.isVisible()) spread();
  }
}
