import path from 'node:path';
import { nativeImage } from 'electron/common';
import type { NativeImage } from 'electron/common';
import { Menu, nativeTheme, Tray } from 'electron/main';
import type { MenuItemConstructorOptions } from 'electron/main';
import { assertNever } from '#core/assert-never.ts';
import type { Command } from '#core/bridge/command.ts';
import type { MenuItem } from '#core/tray/menu.ts';
import type { TrayIcon as Icon, TrayModel } from '#core/tray/tray-model.ts';
import type { TrayIcon } from '../ports.ts';

/** The icon of a state: a template image on macOS, otherwise in the ink that the theme asks for. */
function imageOf(icon: Icon, folder: string): NativeImage {
  if (process.platform === 'darwin') {
    const image = nativeImage.createFromPath(path.join(folder, `${icon}Template.png`));
    image.setTemplateImage(true);
    return image;
  }
  // Panels of Linux desktops are dark far more often than the theme of their windows.
  const light = process.platform === 'linux' || taskbarIsDark();
  const kind = process.platform === 'win32' ? 'ico' : 'png';
  return nativeImage.createFromPath(path.join(folder, `${icon}-${light ? 'light' : 'dark'}.${kind}`));
}

/** The theme of the system's own surfaces, which the theme chosen here must not change; older Electrons know only that. */
function taskbarIsDark(): boolean {
  const theme: {
    readonly shouldUseDarkColors: boolean;
    readonly shouldUseDarkColorsForSystemIntegratedUI?: boolean;
  } = nativeTheme;
  return theme.shouldUseDarkColorsForSystemIntegratedUI ?? theme.shouldUseDarkColors;
}

function templateOf(
  items: readonly MenuItem[],
  obey: (command: Command) => void,
): MenuItemConstructorOptions[] {
  return items.map((item): MenuItemConstructorOptions => {
    switch (item.is) {
      case 'line':
        return { type: 'separator' };
      case 'text':
        return { label: item.label, enabled: false };
      case 'entry':
        return {
          label: item.label,
          click: () => {
            obey(item.command);
          },
        };
      case 'menu':
        return { label: item.label, submenu: templateOf(item.items, obey) };
      default:
        return assertNever(item);
    }
  });
}

/** The tray icon with a way to make it anew when a tray host has appeared. */
export type RenewableTrayIcon = TrayIcon & { readonly renew: () => void };

/** The tray by Electron; one click on the icon starts a break. `folder` holds the glyphs. */
export function trayIcon(folder: string, obey: (command: Command) => void): RenewableTrayIcon {
  let tray: Tray | null = null;
  let shown: TrayModel | null = null;

  const make = (icon: Icon): Tray => {
    const made = new Tray(imageOf(icon, folder));
    made.on('click', () => {
      obey({ do: 'start', exercise: null });
    });
    return made;
  };

  const show = (model: TrayModel) => {
    const before = shown;
    shown = model;
    const fresh = tray === null;
    tray ??= make(model.icon);
    if (!fresh && before?.icon !== model.icon) tray.setImage(imageOf(model.icon, folder));
    if (fresh || before?.tooltip !== model.tooltip) tray.setToolTip(model.tooltip);
    if (!fresh && JSON.stringify(before?.menu) === JSON.stringify(model.menu)) return;
    tray.setContextMenu(Menu.buildFromTemplate(templateOf(model.menu, obey)));
  };

  nativeTheme.on('updated', () => {
    if (shown !== null) tray?.setImage(imageOf(shown.icon, folder));
  });

  return {
    show,
    renew() {
      const model = shown;
      tray?.destroy();
      tray = null;
      shown = null;
      if (model !== null) show(model);
    },
  };
}
