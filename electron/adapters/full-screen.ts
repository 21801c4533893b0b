import { screen } from 'electron/main';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron/main';
import { dimBeside, stayAbove } from './dimmers.ts';

/** Only window managers of Linux are asked for their full screen: there alone it covers their panels. */
const ASKED = process.platform === 'linux';

/**
 * Options of a window that will fill a display. macOS would move a full screen to a desktop of its own, with an
 * animation; on Windows and macOS a window of the display's size above all others is the same to the eye.
 */
export const FILLING = {
  resizable: ASKED,
  fullscreenable: ASKED,
  movable: false,
  roundedCorners: false,
  enableLargerThanScreen: true,
} as const satisfies BrowserWindowConstructorOptions;

/** All of the display that this area is on. */
export function wholeDisplay(area: Rectangle): Rectangle {
  return screen.getDisplayMatching(area).bounds;
}

/** Shows the window so that it fills its display, in front, and darkens the others for as long as it is there. */
export function fillDisplay(window: BrowserWindow): void {
  if (ASKED) window.setFullScreen(true);
  stayAbove(window);
  window.show();
  window.focus();
  followDisplays(window);
  dimBeside(window);
}

/** Keeps the window as large as its display, when that changes or is unplugged. Elsewhere the window manager does it. */
function followDisplays(window: BrowserWindow): void {
  if (ASKED) return;
  const refit = () => {
    window.setBounds(wholeDisplay(window.getBounds()));
  };
  screen.on('display-removed', refit).on('display-metrics-changed', refit);
  window.once('closed', () => {
    screen.off('display-removed', refit).off('display-metrics-changed', refit);
  });
  // The first bounds are reckoned by the wrong scale on Windows where two displays differ.
  refit();
}
