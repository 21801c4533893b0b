// @ts-check
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { heartbeat, say } from './say.mjs';

/** Does the work while no other process does work under the same name. The lock is a socket that the system
 * closes with the process, so a killed one leaves nothing that blocks the next.
 * @template T
 * @param {string} name what is worked on, a path for instance
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what work resolves to */
export async function withLock(name, work) {
  const server = net.createServer();
  await take(server, address(name));
  try {
    return await work();
  } finally {
    server.close();
  }
}

/** @param {net.Server} server @param {string} at */
async function take(server, at) {
  if (await listens(server, at)) return;
  say('another run is setting things up; waiting for it');
  const end = heartbeat((seconds) => `still waiting for the other run, ${seconds} s`);
  while (!(await listens(server, at))) await sleep(300);
  end();
}

/** @param {net.Server} server @param {string} at @returns {Promise<boolean>} */
async function listens(server, at) {
  try {
    server.listen(at);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    if (process.platform === 'darwin' && !(await answers(at))) rmSync(at, { force: true });
    return false;
  }
}

/** @param {string} at @returns {Promise<boolean>} whether a living process holds the socket file */
async function answers(at) {
  const socket = net.connect(at);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** @param {string} name */
function address(name) {
  const id = createHash('sha256').update(`${os.userInfo().uid} ${name}`).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\unknot-lock-${id}`;
  // A leading zero byte names an abstract socket of Linux: no file is left behind.
  if (process.platform === 'linux') return `\0unknot-lock-${id}`;
  return path.join(os.tmpdir(), `unknot-lock-${id}`);
}
