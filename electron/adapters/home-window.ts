import type { Page } from '#core/bridge/command.ts';
import type { Pages } from '../ports.ts';
import { openPage, showPage } from './page-window.ts';
import type { PageWindow } from './page-window.ts';

/** The home window: one, with the system's own frame; asking again shows the page that is asked for. */
export function homeWindow(): Pages {
  let home: PageWindow | null = null;
  let seen = false;
  const make = (page: Page): PageWindow => {
    seen = false;
    return openPage({
      page: `home.html#${page}`,
      keepsTime: false,
      options: {
        width: 820,
        height: 660,
        minWidth: 640,
        minHeight: 520,
        useContentSize: true,
        title: 'Unknot',
      },
      ready: (window) => {
        seen = true;
        window.show();
      },
      ended: () => {
        home = null;
      },
    });
  };
  return {
    open(page) {
      if (home === null) {
        home = make(page);
        return;
      }
      const { window } = home;
      if (!window.webContents.getURL().endsWith(`#${page}`)) showPage(window, `home.html#${page}`);
      // Still loading: it shows itself when it can be seen.
      if (!seen) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}
