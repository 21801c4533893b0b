import { randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Answer, Command } from '#core/bridge/command.ts';
import { parseCommand } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { status, statusLines, statusText } from '#core/bridge/status.ts';
import { MOST_TEXT } from '#core/packs/import.ts';
import { isRecord } from '#core/read.ts';
import { writeJson } from '../adapters/json-file.ts';
import type { Log } from '../ports.ts';
import { DOOR, doorFile } from './profile.ts';
import { insteadLine, meantStart } from './start-words.ts';

/** The line back: the exit code, what to print, and what to say beside it without being part of it. */
export type Reply = { readonly code: 0 | 1; readonly text: string; readonly notes?: string };

/** A reply, and what is done only after it has left: an app that ends cannot answer any more. */
type Response = { readonly reply: Reply; readonly then: (() => void) | null };

/** A request longer than this is none of ours. */
const LONGEST = 2 * MOST_TEXT + 64 * 1024;
/** Milliseconds without a word after which a connection is closed. */
const PATIENCE = 5000;

/** What the door needs of the running app. */
export type Behind = {
  readonly snapshot: () => Snapshot;
  readonly obey: (command: Command) => Answer;
  readonly now: () => number;
};

const reply = (code: Reply['code'], text: string): Response => ({ reply: { code, text }, then: null });

function answer(data: Readonly<Record<string, unknown>>, behind: Behind): Response {
  const now = behind.now();
  if (data['ask'] === 'status') {
    const state = behind.snapshot();
    return reply(0, data['json'] === true ? JSON.stringify(status(state, now)) : statusLines(state, now));
  }
  const parsed = parseCommand(data['command']);
  if (!parsed.ok) return reply(1, parsed.message);
  const { command } = parsed;
  if (command.do === 'quit') {
    return { reply: { code: 0, text: 'Unknot ends.' }, then: () => behind.obey(command) };
  }
  if (command.do !== 'start') return obeyed(command, behind);
  const start = meantStart(command, behind.snapshot());
  return start.ok ? obeyed(start.command, behind) : reply(1, start.message);
}

function obeyed(command: Command, behind: Behind): Response {
  const done = behind.obey(command);
  const state = behind.snapshot();
  if (!done.ok) {
    const instead = insteadLine(done.instead, state);
    return reply(
      1,
      [done.message, ...(instead === null ? [] : [instead]), ...(done.details ?? [])].join('\n'),
    );
  }
  const made = reply(0, done.text?.trimEnd() ?? statusText(state, behind.now()));
  if (done.notes === undefined) return made;
  return { ...made, reply: { ...made.reply, notes: done.notes.join('\n') } };
}

function answerTo(line: string, token: string, behind: Behind): Response {
  try {
    const data: unknown = JSON.parse(line);
    if (!isRecord(data) || !same(data['token'], token)) return reply(1, 'Refused.');
    return answer(data, behind);
  } catch (error) {
    return reply(1, error instanceof SyntaxError ? 'Refused.' : 'Unknot could not do that.');
  }
}

/** Compares in a time that tells nothing about where two passwords differ. */
function same(given: unknown, token: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Where the socket lies, and the folder that was made for it alone; null = it lies in the profile. */
function place(profile: string): { readonly socket: string; readonly folder: string | null } {
  if (process.platform === 'win32') {
    return { socket: `\\\\.\\pipe\\unknot-${randomBytes(8).toString('hex')}`, folder: null };
  }
  const beside = path.join(profile, 'door');
  // A socket's path may have about 100 bytes; a deep profile gets one in a private temporary folder.
  if (Buffer.byteLength(beside) < 100) return { socket: beside, folder: null };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unknot-'));
  return { socket: path.join(folder, 'door'), folder };
}

/**
 * The door for the command line: a local socket that only this user's programs can find, because its place and its
 * password are in a file that only they can read. Gives the way to close it.
 */
export function openDoor(profile: string, behind: Behind, log: Log): () => void {
  const { socket, folder } = place(profile);
  const token = randomBytes(24).toString('hex');
  const shut = (error: unknown) => {
    log.info(`the command line cannot reach this app: ${String(error)}`);
  };
  // What a killed app left, or whatever lies in its place: nothing of a profile is kept under this name.
  if (process.platform !== 'win32') fs.rmSync(socket, { force: true, recursive: true });
  const server = net.createServer((client) => {
    serveClient(client, (line) => answerTo(line, token, behind));
  });
  server.on('error', shut);
  server.listen(socket, () => {
    try {
      if (process.platform !== 'win32') fs.chmodSync(socket, 0o600);
      // Last, and whole: who reads this file finds an open door.
      writeJson(profile, DOOR, { socket, token });
    } catch (error) {
      shut(error);
    }
  });
  return () => {
    server.close();
    fs.rmSync(doorFile(profile), { force: true });
    if (folder !== null) fs.rmSync(folder, { force: true, recursive: true });
  };
}

/** One line in, one line out. The connection of `quit` stays open, so that its other end sees when the app is gone. */
function serveClient(client: net.Socket, answerTo: (line: string) => Response): void {
  let text = '';
  client.setEncoding('utf8');
  client.setTimeout(PATIENCE, () => client.destroy());
  client.on('error', () => client.destroy());
  client.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > LONGEST) client.destroy();
    if (client.destroyed || !text.includes('\n')) return;
    client.removeAllListeners('data');
    const { reply, then } = answerTo(text.slice(0, text.indexOf('\n')));
    const line = `${JSON.stringify(reply)}\n`;
    if (then === null) client.end(line);
    else client.write(line, then);
  });
}
