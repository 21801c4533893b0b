import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client, Done, Greeting } from 'x11';
import type { Log } from '../ports.ts';

/** A connection to an X server. One that is lost answers everything with null. */
export type XConnection = {
  readonly client: Client;
  /** The root window of the screen that DISPLAY names. */
  readonly root: number;
  /** Asks once; null = an error, such as a window that is gone, or the connection is lost. */
  readonly ask: <Reply>(send: (done: Done<Reply>) => void) => Promise<Reply | null>;
  /** Whom to tell that the connection is lost. */
  readonly lost: Set<() => void>;
};

/** Connects to the X server of this name, such as `:0`; rejects when there is none, or it refuses. */
export async function connectX(name: string, log: Log): Promise<XConnection> {
  // Loaded here: a start must not wait for it.
  const { createClient, parseDisplay } = await import('x11');
  const { host, displayNum } = parseDisplay(name);
  // Without these two looks the package would turn to the network, or throw where nobody can catch it.
  if (host === '') fs.accessSync(`/tmp/.X11-unix/X${displayNum}`);
  readCookies();
  return new Promise((resolve, reject) => {
    const lost = new Set<() => void>();
    const connected = (error: unknown, greeting?: Greeting) => {
      const root = greeting?.screen[Number(client.screenNum)]?.root;
      if (root === undefined) reject(new Error(String(error)));
      else resolve({ client, root, ask: asking(lost), lost });
    };
    const client = createClient({ display: name, shm: false, disableBigRequests: true }, connected);
    const gone = (why: string) => {
      log.info(`X server ${name}: ${why}`);
      for (const tell of [...lost]) tell();
    };
    client.on('end', () => {
      gone('it ended the connection');
    });
    client.on('error', ({ message, error }) => {
      // What the server refuses has a number; everything else is the end.
      if (error === undefined) gone(message);
      else log.info(`X server ${name}: ${message}`);
    });
  });
}

/** Throws when the file with the passwords of X servers is there and cannot be read. */
function readCookies(): void {
  const file = process.env['XAUTHORITY'] ?? path.join(os.homedir(), '.Xauthority');
  if (fs.existsSync(file)) fs.readFileSync(file);
}

function asking(lost: Set<() => void>): XConnection['ask'] {
  let over = false;
  lost.add(() => {
    over = true;
  });
  return (send) =>
    new Promise((resolve) => {
      const none = () => {
        resolve(null);
      };
      if (over) {
        none();
        return;
      }
      lost.add(none);
      send((error, reply) => {
        lost.delete(none);
        resolve(error == null ? reply : null);
        return true;
      });
    });
}
