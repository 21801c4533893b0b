import type { Page } from '#core/bridge/command.ts';
import type { Pages } from '../ports.ts';
import { ORIGIN } from './app-files.ts';
import { openPage } from './page-window.ts';
import type { PageWindow } from './page-window.ts';

/** The home window: one, with the system's own frame; asking again shows the page that is asked for. */
export function homeWindow(icon: string): Pages {
  let home: PageWindow | null = null;
  return {
    open(page: Page) {
      if (home !== null) {
        const { window } = home;
        if (!window.webContents.getURL().endsWith(`#${page}`))
          void window.loadURL(`${ORIGIN}/home.html#${page}`);
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
        return;
      }
      home = openPage({
        page: `home.html#${page}`,
        options: {
          width: 820,
          height: 660,
          minWidth: 640,
          minHeight: 520,
          useContentSize: true,
          title: 'Unknot',
          icon,
        },
        ready: (window) => {
          window.show();
        },
        ended: () => {
          home = null;
        },
      });
    },
  };
}
