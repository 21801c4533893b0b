import { randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Command } from '#core/bridge/command.ts';
import { parseCommand } from '#core/bridge/command.ts';
import type { Answer } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { status, statusText } from '#core/bridge/status.ts';
import { isRecord } from '#core/settings/read.ts';
import type { Log } from '../ports.ts';
import { doorFile } from './profile.ts';

/** A line to the app and the line back. */
export type Reply = { readonly code: 0 | 1; readonly text: string };

/** A request longer than this is none of ours. */
const LONGEST = 64 * 1024;

/** What the door needs of the running app. */
export type Behind = {
  readonly snapshot: () => Snapshot;
  readonly obey: (command: Command) => Answer;
  readonly now: () => number;
};

function answer(data: unknown, behind: Behind): Reply {
  if (!isRecord(data)) return { code: 1, text: 'Refused.' };
  if (data['ask'] === 'status') {
    const state = behind.snapshot();
    const now = behind.now();
    const text = data['json'] === true ? JSON.stringify(status(state, now)) : statusText(state, now);
    return { code: 0, text };
  }
  const parsed = parseCommand(data['command']);
  if (!parsed.ok) return { code: 1, text: parsed.message };
  const done = behind.obey(parsed.command);
  if (!done.ok) return { code: 1, text: done.message };
  if (parsed.command.do === 'quit') return { code: 0, text: 'Unknot ends.' };
  return { code: 0, text: statusText(behind.snapshot(), behind.now()) };
}

function socketPath(profile: string): string {
  const name = randomBytes(8).toString('hex');
  if (process.platform === 'win32') return `\\\\.\\pipe\\unknot-${name}`;
  const beside = path.join(profile, 'door');
  // A socket's path may have about 100 bytes; a deep profile gets one in the folder for temporary files.
  return Buffer.byteLength(beside) < 100 ? beside : path.join(os.tmpdir(), `unknot-${name}`);
}

const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * The door for the command line: a local socket that only this user's programs can find, because its place and its
 * password are in a file that only they can read. Gives the way to close it.
 */
export function openDoor(profile: string, behind: Behind, log: Log): () => void {
  const socket = socketPath(profile);
  const token = randomBytes(24).toString('hex');
  if (process.platform !== 'win32') fs.rmSync(socket, { force: true });
  const server = net.createServer((client) => {
    let text = '';
    client.setEncoding('utf8');
    client.setTimeout(5000, () => client.destroy());
    client.on('error', () => client.destroy());
    client.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LONGEST) client.destroy();
      if (!text.includes('\n')) return;
      const reply = replyTo(text, token, behind);
      text = '';
      client.end(`${JSON.stringify(reply)}\n`);
    });
  });
  server.on('error', (error) => {
    log.info(`the command line cannot reach this app: ${String(error)}`);
  });
  server.listen(socket, () => {
    try {
      if (process.platform !== 'win32') fs.chmodSync(socket, 0o600);
      fs.writeFileSync(doorFile(profile), JSON.stringify({ socket, token, pid: process.pid }), {
        mode: 0o600,
      });
    } catch (error) {
      log.info(`the command line cannot reach this app: ${String(error)}`);
    }
  });
  return () => {
    server.close();
    fs.rmSync(doorFile(profile), { force: true });
  };
}

function replyTo(text: string, token: string, behind: Behind): Reply {
  try {
    const data: unknown = JSON.parse(text.slice(0, text.indexOf('\n')));
    if (!isRecord(data) || typeof data['token'] !== 'string' || !same(data['token'], token)) {
      return { code: 1, text: 'Refused.' };
    }
    return answer(data, behind);
  } catch (error) {
    return { code: 1, text: error instanceof SyntaxError ? 'Refused.' : 'Unknot could not do that.' };
  }
}
