import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Millis } from '#core/time.ts';
import type { Log } from '../ports.ts';
import type { BusInterface } from './bus-object.ts';
import { describedOf, valuesOf } from './bus-object.ts';

/** The few calls that are used; the package's own types leave them out. */
type Client = {
  readonly connection: { readonly on: (event: 'error' | 'message', call: (told: never) => void) => void };
  readonly addMatch: (rule: string, done: (error: unknown) => void) => void;
  readonly removeMatch: (rule: string, done: (error: unknown) => void) => void;
  readonly invoke: (call: BusCall, done: (error: unknown, reply: unknown) => void) => void;
  readonly sendSignal: (
    path: string,
    face: string,
    member: string,
    signature: string,
    body: unknown[],
  ) => void;
  readonly exportInterface: (values: object, path: string, description: object) => void;
  readonly exportedObjects: Record<string, unknown>;
};
type Package = { readonly createClient: (options: { stream: net.Socket }) => Client };

/** A signal of the bus: where from, which, and its arguments as the package unmarshals them. */
export type BusSignal = {
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
};

/** A question to somebody on the bus. `signature` is that of `body`, in the letters of the D-Bus specification. */
export type BusCall = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature: string;
  readonly body: readonly unknown[];
};

/** A listening connection to a D-Bus bus. */
export type Bus = {
  /** Calls back at every signal that fits a match rule of the D-Bus specification, until the way to stop that it gives is called. */
  readonly match: (rule: string, heard: (signal: BusSignal) => void) => () => void;
  /** Asks once; the answer is null when nobody gives one. */
  readonly ask: (call: BusCall, tell: (answer: unknown) => void) => void;
  /** Answers for an object of ours until the way to stop that it gives is called. */
  readonly answer: (path: string, faces: readonly BusInterface[]) => () => void;
  /** Sends a signal of an object of ours. */
  readonly signal: (signal: Omit<BusCall, 'destination'>) => void;
};

/** Whether a well-known name has an owner now. */
export function hasOwner(bus: Bus, name: string, tell: (there: boolean) => void): void {
  const daemon = 'org.freedesktop.DBus';
  const call = { destination: daemon, path: '/org/freedesktop/DBus', interface: daemon };
  bus.ask({ ...call, member: 'NameHasOwner', signature: 's', body: [name] }, (there) => tell(there === true));
}

const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** An object on the bus and one of its interfaces. */
export type BusFace = { readonly destination: string; readonly path: string; readonly interface: string };

/** Asks for a property; the answer is null when nobody gives one, or a value that is no boolean, string or number. */
export function askProperty(bus: Bus, of: BusFace, name: string, tell: (value: unknown) => void): void {
  const { destination, path, interface: face } = of;
  const call = { destination, path, interface: PROPERTIES, member: 'Get', signature: 'ss' };
  bus.ask({ ...call, body: [face, name] }, (answer) => {
    tell(valueOf(answer));
  });
}

/** Calls back with the value of a property at every change of it, until the way to stop that it gives is called. */
export function onProperty(
  bus: Bus,
  of: Omit<BusFace, 'destination'>,
  name: string,
  heard: (value: unknown) => void,
) {
  const { path, interface: face } = of;
  const rule = `type='signal',interface='${PROPERTIES}',member='PropertiesChanged',path='${path}'`;
  return bus.match(rule, ({ body: [owner, changed] }) => {
    if (owner !== face || !Array.isArray(changed)) return;
    const pair: unknown = changed.find((one) => Array.isArray(one) && one[0] === name);
    if (Array.isArray(pair)) heard(valueOf(pair[1]));
  });
}

/** What is in a variant, which the package gives as its type and a list of one; null for anything else. */
export function valueOf(variant: unknown): unknown {
  if (!Array.isArray(variant)) return null;
  const inside: unknown = variant[1];
  return Array.isArray(inside) ? inside[0] : null;
}

/** The socket of a D-Bus address: `unix:path=…` or `unix:abstract=…`; null when it names neither. */
export function socketOf(address: string): string | null {
  for (const one of address.split(';')) {
    if (!one.startsWith('unix:')) continue;
    const param = (key: string) => unescaped(new RegExp(`[:,]${key}=([^,]*)`).exec(one)?.[1]);
    const abstract = param('abstract');
    const socket = abstract === null ? param('path') : `\0${abstract}`;
    if (socket !== null) return socket;
  }
  return null;
}

/** A value as it was before it was escaped for an address; null = none, or a broken one. */
function unescaped(value: string | undefined): string | null {
  try {
    return value === undefined ? null : decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Talks to the bus behind a socket. The package is loaded here: a start must not wait for it. */
async function connected(socket: string, after: Millis): Promise<Client> {
  await setTimeout(after);
  const dbus = (await import('@homebridge/dbus-native')).default as unknown as Package;
  return dbus.createClient({ stream: net.createConnection(socket) });
}

/**
 * Connects to a bus, after a while if something else comes first; null when there is none. What is asked of it before it is there waits. A bus that fails is only
 * logged: whatever came from it does not come any more, and the looks at the world go on.
 */
export function connectBus(address: string | undefined, log: Log, after: Millis = 0): Bus | null {
  const socket = address === undefined ? null : socketOf(address);
  if (socket === null) return null;
  const gone = (error: unknown) => {
    log.info(`D-Bus: ${String(error)}`);
  };
  const there = connected(socket, after);
  const use = (work: (client: Client) => void) => {
    there.then(work).catch(gone);
  };
  const listeners = new Set<Listener>();
  use(({ connection }) => {
    connection.on('error', gone);
    connection.on('message', (message: BusMessage) => {
      passOn(message, listeners);
    });
  });
  const refused = (error: unknown) => {
    if (error !== null && error !== undefined) gone(error);
  };
  return {
    match(rule, heard) {
      const listener = { rule, heard };
      listeners.add(listener);
      use((client) => {
        client.addMatch(rule, refused);
      });
      return () => {
        if (!listeners.delete(listener)) return;
        use((client) => {
          client.removeMatch(rule, refused);
        });
      };
    },
    ask(call, tell) {
      use((client) => {
        // A copy: the package writes into what it is given.
        client.invoke({ ...call }, (error, answer) => {
          tell(error === null || error === undefined ? answer : null);
        });
      });
    },
    answer(path, faces) {
      use((client) => {
        for (const face of faces) client.exportInterface(valuesOf(face), path, describedOf(face));
      });
      return () => {
        use((client) => {
          Reflect.deleteProperty(client.exportedObjects, path);
        });
      };
    },
    signal({ path, interface: face, member, signature, body }) {
      use((client) => {
        client.sendSignal(path, face, member, signature, [...body]);
      });
    },
  };
}

const SIGNAL = 4;
type BusMessage = {
  readonly type: number;
  readonly interface?: string;
  readonly member?: string;
  readonly path?: string;
  readonly body?: readonly unknown[];
};

type Listener = { readonly rule: string; readonly heard: (signal: BusSignal) => void };

function passOn(message: BusMessage, listeners: Iterable<Listener>): void {
  if (message.type !== SIGNAL) return;
  const { interface: face = '', member = '', body = [] } = message;
  for (const { rule, heard } of [...listeners]) {
    if (fits(rule, message)) heard({ interface: face, member, body });
  }
}

/** The bus sends what any rule asked for to all who listen: each listener takes what its own rule names. */
function fits(rule: string, message: BusMessage): boolean {
  const wants = (key: 'interface' | 'member' | 'path') => new RegExp(`${key}='([^']*)'`).exec(rule)?.[1];
  const keys = ['interface', 'member', 'path'] as const;
  const first = /arg0='([^']*)'/.exec(rule)?.[1];
  if (first !== undefined && message.body?.[0] !== first) return false;
  return keys.every((key) => wants(key) === undefined || wants(key) === message[key]);
}
