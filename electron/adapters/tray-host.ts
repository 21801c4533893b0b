import { hasOwner } from './desktop-bus.ts';
import type { Bus } from './desktop-bus.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const DAEMON = 'org.freedesktop.DBus';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

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
  hasOwner(bus, WATCHER, (there) => {
    is(there);
    if (there) knowsUs(bus, (known) => known || appeared());
  });
}

/** Whether the host has our icon: it may have come after Electron tried and before we listened. True when it does not say. */
function knowsUs(bus: Bus, tell: (known: boolean) => void): void {
  const call = { destination: WATCHER, path: '/StatusNotifierWatcher', interface: PROPERTIES, member: 'Get' };
  bus.ask({ ...call, signature: 'ss', body: [WATCHER, 'RegisteredStatusNotifierItems'] }, (items) => {
    if (items === null) tell(true);
    else isAnyOurs(bus, busNames(items), tell);
  });
}

/** Names of the bus in an answer, such as `:1.7` of `:1.7/StatusNotifierItem`. */
function busNames(answer: unknown): readonly string[] {
  const names = JSON.stringify(answer).matchAll(/"(:?[\w-]+\.[^"/]+)/g);
  return [...names].map(([, name = '']) => name);
}

/** Electron registers its icon from a connection of its own: the bus knows which process that is. */
function isAnyOurs(bus: Bus, [name, ...rest]: readonly string[], tell: (ours: boolean) => void): void {
  if (name === undefined) {
    tell(false);
    return;
  }
  const call = { destination: DAEMON, path: '/org/freedesktop/DBus', interface: DAEMON, signature: 's' };
  bus.ask({ ...call, member: 'GetConnectionUnixProcessID', body: [name] }, (pid) => {
    if (pid === process.pid) tell(true);
    else isAnyOurs(bus, rest, tell);
  });
}
