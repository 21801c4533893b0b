import { interface as service } from 'dbus-next';
import type { MessageBus } from 'dbus-next';
import { call } from './bus.ts';
import type { PrivateBus } from './bus.ts';
import { trayItem } from './tray-item.ts';
import type { TrayItem } from './tray-item.ts';
import { until } from './until.ts';

const watcherName = 'org.kde.StatusNotifierWatcher';

/** A desktop's tray: while it is shown, apps can register their icon with it. */
export type TrayHost = {
  /** Waits for an app to register its icon and gives the latest one; `within` in milliseconds. */
  item(within?: number): Promise<TrayItem>;
  /** How many icons are registered and alive now. */
  count(): number;
  /** Appears on the bus (late, as panels do at login) or comes back. */
  appear(): Promise<void>;
  /** Goes away as a panel that crashed does; the list of icons is forgotten. */
  disappear(): Promise<void>;
};

class Watcher extends service.Interface {
  items: string[] = [];
  get RegisteredStatusNotifierItems(): string[] {
    return this.items;
  }
  get IsStatusNotifierHostRegistered(): boolean {
    return true;
  }
  get ProtocolVersion(): number {
    return 0;
  }
  RegisterStatusNotifierItem(item: string): void {
    this.StatusNotifierItemRegistered(item);
  }
  RegisterStatusNotifierHost(): void {
    this.StatusNotifierHostRegistered();
  }
  StatusNotifierItemRegistered(item: string): string {
    return item;
  }
  StatusNotifierItemUnregistered(item: string): string {
    return item;
  }
  StatusNotifierHostRegistered(): void {
    // a signal without arguments
  }
}
Watcher.configureMembers({
  properties: {
    RegisteredStatusNotifierItems: { signature: 'as', access: service.ACCESS_READ },
    IsStatusNotifierHostRegistered: { signature: 'b', access: service.ACCESS_READ },
    ProtocolVersion: { signature: 'i', access: service.ACCESS_READ },
  },
  methods: {
    RegisterStatusNotifierItem: { inSignature: 's' },
    RegisterStatusNotifierHost: { inSignature: 's' },
  },
  signals: {
    StatusNotifierItemRegistered: { signature: 's' },
    StatusNotifierItemUnregistered: { signature: 's' },
    StatusNotifierHostRegistered: { signature: '' },
  },
});

/** One registered icon: who owns it on the bus (unique name) and where it is to be called. */
type Registered = { readonly owner: string; readonly name: string; readonly path: string };

/** Apps register a bus name, an object path of their own connection, or both in one word. */
const registered = (word: string, sender: string): Registered => {
  const slash = word.indexOf('/');
  if (slash === 0) return { owner: sender, name: sender, path: word };
  if (slash > 0) return { owner: sender, name: word.slice(0, slash), path: word.slice(slash) };
  return { owner: sender, name: word, path: '/StatusNotifierItem' };
};

const watchOwners = async (bus: MessageBus, gone: (name: string) => void): Promise<void> => {
  const rule = "type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged'";
  const daemon = {
    name: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    face: 'org.freedesktop.DBus',
  };
  await call(bus, daemon, 'AddMatch', 's', [rule]);
  bus.on('message', (message) => {
    const [name, , owner] = message.body as string[];
    if (message.member === 'NameOwnerChanged' && name && owner === '') gone(name);
  });
};

/** Puts a tray on `own`, shown from the start unless `late`. */
export const trayHost = async (own: PrivateBus, { late = false } = {}): Promise<TrayHost> => {
  const bus = await own.connect();
  const watcher = new Watcher(watcherName);
  let items: Registered[] = [];
  const keep = (next: Registered[]): void => {
    items = next;
    watcher.items = items.map((item) =>
      item.path === '/StatusNotifierItem' ? item.name : item.name + item.path,
    );
    service.Interface.emitPropertiesChanged(watcher, { RegisteredStatusNotifierItems: watcher.items }, []);
  };
  bus.addMethodHandler((message: { member: string; sender: string; body: unknown[] }) => {
    if (message.member === 'RegisterStatusNotifierItem') {
      keep([...items, registered(String(message.body[0]), message.sender)]);
    }
    return false; // the interface itself answers
  });
  bus.export('/StatusNotifierWatcher', watcher);
  await watchOwners(bus, (name) => {
    if (items.some((item) => item.owner === name || item.name === name)) {
      keep(items.filter((item) => item.owner !== name && item.name !== name));
    }
  });
  const host: TrayHost = {
    async item(within = 15_000) {
      const found = await until(() => items.at(-1), 'an icon in the tray', { within });
      return trayItem(bus, found.name, found.path);
    },
    count: () => items.length,
    appear: async () => void (await bus.requestName(watcherName, 0)),
    disappear: async () => {
      await bus.releaseName(watcherName);
      keep([]);
    },
  };
  if (!late) await host.appear();
  return host;
};
