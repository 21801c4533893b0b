import { hasOwner } from './desktop-bus.ts';
import type { Bus } from './desktop-bus.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';

/**
 * Tells whether the desktop shows tray icons, and every time that it begins to: at login the panel often comes after us,
 * and Electron registers its icon only once. Without a bus (Windows, macOS) it is always there.
 */
export function watchTrayHost(bus: Bus | null, appeared: () => void, is: (there: boolean) => void): void {
  if (bus === null) {
    is(process.platform !== 'linux');
    return;
  }
  const rule = `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${WATCHER}'`;
  bus.match(rule, ({ body }) => {
    const there = typeof body[2] === 'string' && body[2] !== '';
    is(there);
    if (there) appeared();
  });
  hasOwner(bus, WATCHER, is);
}
