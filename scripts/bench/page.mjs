// @ts-check
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Obstacle } from '../say.mjs';

/** A free port, and the words that make a program open its pages to it.
 * @returns {Promise<{ port: number, words: readonly string[] }>} */
export async function debugging() {
  const port = await freePort();
  return { port, words: [`--remote-debugging-port=${port}`] };
}

/** The page of the session's window, and the way to let go of it.
 * @param {number} port */
export async function sessionPage(port) {
  const { chromium } = await import('playwright-core');
  for (let tries = 0; tries < 100; tries += 1) {
    await sleep(100);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null);
    const pages = browser?.contexts().flatMap((context) => context.pages()) ?? [];
    const page = pages.find((one) => one.url().includes('/session.html'));
    if (browser && page) return { page, close: () => browser.close() };
    await browser?.close();
  }
  throw new Obstacle('the session window could not be reached');
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}
