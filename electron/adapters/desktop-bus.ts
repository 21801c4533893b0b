import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Millis } from '#core/time.ts';
import type { Log } from '../ports.ts';

/** The few calls that are used; the package's own types leave them out. */
type Client = {
  readonly connection: { readonly on: (event: 'error' | 'message', call: (told: never) => void) => void };
  readonly addMatch: (rule: string, done: (error: unknown) => void) => void;
  readonly invoke: (call: BusCall, done: (error: unknown, reply: unknown) => void) => void;
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
  /** Calls back at every signal that fits a match rule of the D-Bus specification. */
  readonly match: (rule: string, heard: (signal: BusSignal) => void) => void;
  /** Asks once; the answer is null when nobody gives one. */
  readonly ask: (call: BusCall, tell: (answer: unknown) => void) => void;
};

/** Whether a well-known name has an owner now. */
export function hasOwner(bus: Bus, name: string, tell: (there: boolean) => void): void {
  const daemon = 'org.freedesktop.DBus';
  const call = { destination: daemon, path: '/org/freedesktop/DBus', interface: daemon };
  bus.ask({ ...call, member: 'NameHasOwner', signature: 's', body: [name] }, (there) => tell(there === true));
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
  use(({ connection }) => connection.on('error', gone));
  return {
    match(rule, heard) {
      use((client) => {
        client.addMatch(rule, (error: unknown) => {
          if (error !== null && error !== undefined) gone(error);
        });
        client.connection.on('message', (message: BusMessage) => {
          if (message.type !== SIGNAL || !fits(rule, message)) return;
          const { interface: face = '', member = '', body = [] } = message;
          heard({ interface: face, member, body });
        });
      });
    },
    ask(call, tell) {
      use((client) => {
        // A copy: the package writes into what it is given.
        client.invoke({ ...call }, (error, answer) => {
          tell(error === null || error === undefined ? answer : null);
        });
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

/** The bus sends what any rule asked for to all who listen: each listener takes what its own rule names. */
function fits(rule: string, message: BusMessage): boolean {
  const wants = (key: 'interface' | 'member' | 'path') => new RegExp(`${key}='([^']*)'`).exec(rule)?.[1];
  const keys = ['interface', 'member', 'path'] as const;
  const first = /arg0='([^']*)'/.exec(rule)?.[1];
  if (first !== undefined && message.body?.[0] !== first) return false;
  return keys.every((key) => wants(key) === undefined || wants(key) === message[key]);
}
