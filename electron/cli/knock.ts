import fs from 'node:fs';
import net from 'node:net';
import { shownLines } from '#core/line.ts';
import { isRecord } from '#core/read.ts';
import type { Reply } from './door.ts';
import { EXERCISES, HELP } from './help.ts';
import { packFile } from './pack-file.ts';
import { doorFile } from './profile.ts';
import type { Asked } from './words.ts';
import { asked } from './words.ts';

/** What a command line comes to: what to print where, and the exit code. */
export type Outcome = { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string };

const NOT_RUNNING = 'Unknot is not running.';
const PATIENCE = 5000;

// A file, a name or a program may be called anything: a terminal must show that and not obey it.
const said = (code: Outcome['code'], out: string, err = ''): Outcome => ({
  code,
  out: shownLines(out),
  err: shownLines(err),
});
const failed = (code: Outcome['code'], err: string): Outcome => said(code, '', err);

type Door = { readonly socket: string; readonly token: string };

function doorOf(profile: string): Door | null {
  try {
    const data: unknown = JSON.parse(fs.readFileSync(doorFile(profile), 'utf8'));
    if (!isRecord(data) || typeof data['socket'] !== 'string' || typeof data['token'] !== 'string')
      return null;
    return { socket: data['socket'], token: data['token'] };
  } catch {
    return null; // no app has run here, or it is gone
  }
}

/** The app's reply; null when no app is there. The answer to `quit` comes when the app has gone. */
function request(door: Door, question: object): Promise<Reply | null> {
  return new Promise((resolve) => {
    let text = '';
    const client = net.createConnection(door.socket);
    const give = (silence: Reply | null) => {
      client.destroy();
      resolve(replyOf(text) ?? silence);
    };
    client.setEncoding('utf8');
    client.setTimeout(PATIENCE, () => give({ code: 1, text: 'Unknot does not answer.' }));
    client.on('connect', () => client.write(`${JSON.stringify({ ...question, token: door.token })}\n`));
    client.on('data', (chunk: string) => (text += chunk));
    client.on('error', () => give(null));
    client.on('end', () => give(null));
  });
}

function replyOf(text: string): Reply | null {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || typeof data['text'] !== 'string') return null;
    const { code, text: said, notes } = data;
    return { code: code === 0 ? 0 : 1, text: said, ...(typeof notes === 'string' ? { notes } : {}) };
  } catch {
    return null; // half an answer is none
  }
}

async function through(profile: string, question: object): Promise<Outcome> {
  const door = doorOf(profile);
  const reply = door === null ? null : await request(door, question);
  if (reply === null) return failed(1, NOT_RUNNING);
  return reply.code === 0 ? said(0, reply.text, reply.notes) : failed(1, reply.text);
}

/** Reads the file here, where its name means something, and hands its text over. */
async function throughFile(
  profile: string,
  { file, replace }: Extract<Asked, { ask: 'import' }>,
): Promise<Outcome> {
  const read = packFile(file);
  if (!read.ok) return failed(read.is === 'unreadable' ? 2 : 1, read.message);
  return through(profile, { ask: 'obey', command: { do: 'import-pack', text: read.text, replace } });
}

/** Answers a command line for the app that runs in this profile. Null = no command: the app itself is to start. */
export async function knock(
  args: readonly string[],
  profile: string,
  version: string,
): Promise<Outcome | null> {
  const question: Asked = asked(args);
  switch (question.ask) {
    case 'run':
      return null;
    case 'help':
      return said(0, question.about === 'exercises' ? EXERCISES : HELP);
    case 'version':
      return said(0, version);
    case 'wrong':
      return failed(2, question.message);
    case 'import':
      return throughFile(profile, question);
    case 'status':
    case 'obey':
      return through(profile, question);
  }
}
