import type { Client } from 'x11';
import type { Log } from '../ports.ts';
import { connectX } from './x-connection.ts';
import type { XConnection } from './x-connection.ts';
import { nextInput } from './x-input.ts';

/** A window as the X server numbers it; 0 = none. */
export type XWindow = number;

/** A point of the whole screen, in its pixels. */
export type XPoint = { readonly x: number; readonly y: number };

/** What an X server tells. A window that is gone has no properties, a server that is gone tells nothing; nothing rejects. */
export type XServer = {
  readonly root: XWindow;
  /** Where the pointer is; null = not told. */
  readonly pointer: () => Promise<XPoint | null>;
  /** A property of 32-bit numbers, such as windows; empty = the window has none. */
  readonly numbers: (window: XWindow, property: string) => Promise<readonly number[]>;
  /** A property of atoms, by their names. */
  readonly names: (window: XWindow, property: string) => Promise<readonly string[]>;
  /** A property of texts. */
  readonly texts: (window: XWindow, property: string) => Promise<readonly string[]>;
  /** Calls back once the property is followed, at each change, and when the server is lost; gives the way to stop. */
  readonly follow: (window: XWindow, property: string, changed: () => void) => () => void;
  /** Calls back once, at the next input of the person; never where the server cannot tell. Gives the way to stop. */
  readonly nextInput: (came: () => void) => () => void;
};

/** A display: its X server is connected when it is first asked for, null when there is none or it refuses. */
export type XDisplay = { readonly server: () => Promise<XServer | null> };

/**
 * The display that the environment names; null where it names none. In a Wayland session too: there X knows only a part of
 * the windows and nothing of the pointer, and our connection would keep a server running for nobody else.
 */
export function xDisplay(env: NodeJS.ProcessEnv, log: Log): XDisplay | null {
  const name = env['DISPLAY'];
  if (name === undefined || name === '' || onWayland(env)) return null;
  const refused = (error: unknown) => {
    log.info(`X server ${name}: ${String(error)}`);
    return null;
  };
  let server: Promise<XServer | null> | null = null;
  return { server: () => (server ??= connectX(name, log).then(xServer).catch(refused)) };
}

function onWayland(env: NodeJS.ProcessEnv): boolean {
  const session = env['XDG_SESSION_TYPE'];
  return session === 'wayland' || (session !== 'x11' && Boolean(env['WAYLAND_DISPLAY']));
}

/** How much of a property is read, in words of 4 bytes: far more than those that matter here have. */
const MOST = 1024;

function xServer(connection: XConnection): XServer {
  const { client, root, ask } = connection;
  const read = async (window: XWindow, property: string, format: number) => {
    const id = await atom(connection, property);
    if (id === null) return null;
    const found = await ask<Property>((done) => client.GetProperty(0, window, id, 0, 0, MOST, done));
    return found?.format === format ? found.data : null;
  };
  const numbers = async (window: XWindow, property: string) => {
    const data = await read(window, property, 32);
    return Array.from({ length: (data?.length ?? 0) / 4 }, (_, at) => data?.readUInt32LE(4 * at) ?? 0);
  };
  const name = (id: number) => ask<string>((done) => client.GetAtomName(id, done));

  return {
    root,
    numbers,
    async pointer() {
      const seen = await ask<{ rootX: number; rootY: number }>((done) => client.QueryPointer(root, done));
      return seen && { x: seen.rootX, y: seen.rootY };
    },
    async names(window, property) {
      const names = await Promise.all((await numbers(window, property)).map(name));
      return names.filter((one) => one !== null);
    },
    async texts(window, property) {
      const data = await read(window, property, 8);
      return data === null ? [] : data.toString('utf8').replace(/\0$/, '').split('\0');
    },
    follow: following(connection),
    nextInput: (came) => nextInput(connection, came),
  };
}

type Property = { readonly format: number; readonly data: Buffer };

function atom({ client, ask }: XConnection, name: string): Promise<number | null> {
  return ask((done) => client.InternAtom(false, name, done));
}

function following(connection: XConnection): XServer['follow'] {
  const { client, ask, lost } = connection;
  const followers = new Map<XWindow, number>();
  const select = (window: XWindow, more: 1 | -1) => {
    const count = (followers.get(window) ?? 0) + more;
    if (count === 0) followers.delete(window);
    else followers.set(window, count);
    const eventMask = count === 0 ? 0 : client.eventMask.PropertyChange;
    return ask<unknown>((done) => client.ChangeWindowAttributes(window, { eventMask }, done));
  };

  return (window, property, changed) => {
    let over = false;
    let leave = () => {};
    const begin = async () => {
      const id = await atom(connection, property);
      if (over) return;
      const hear: Parameters<Client['off']>[1] = (event) => {
        if (event.name === 'PropertyNotify' && event.wid === window && event.atom === id) changed();
      };
      leave = () => {
        client.off('event', hear);
        lost.delete(changed);
        void select(window, -1);
      };
      client.on('event', hear);
      lost.add(changed);
      await select(window, 1);
      if (!isOver()) changed();
    };
    const isOver = () => over;
    void begin();
    return () => {
      if (over) return;
      over = true;
      leave();
    };
  };
}
