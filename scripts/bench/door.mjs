// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Obstacle } from '../say.mjs';

/** Asks the running Unknot something through the door that its command line uses, without the start of a Node for it.
 * @param {string} profile
 * @param {object} question such as { ask: 'status', json: true } or { command: { do: 'start' } }
 * @returns {Promise<string>} its answer */
export async function ask(profile, question) {
  const file = path.join(profile, 'door.json');
  for (let tries = 0; !existsSync(file) && tries < 200; tries += 1) await sleep(25);
  const { socket, token } = JSON.parse(readFileSync(file, 'utf8'));
  const client = net.connect(socket).setEncoding('utf8');
  client.write(`${JSON.stringify({ ...question, token })}\n`);
  let text = '';
  for await (const piece of client) text += piece;
  const reply = JSON.parse(text);
  if (reply.code !== 0) throw new Obstacle(`Unknot refused ${JSON.stringify(question)}: ${reply.text}`);
  return reply.text;
}

/** When the next break is due, as Date.now() tells time.
 * @param {string} profile @returns {Promise<number>} */
export async function nextDue(profile) {
  const { nextBreak } = JSON.parse(await ask(profile, { ask: 'status', json: true }));
  return Date.parse(nextBreak.dueAt);
}
