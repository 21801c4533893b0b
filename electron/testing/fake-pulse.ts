import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import {
  COMMANDS,
  message,
  messagesIn,
  NONE,
  noText,
  number,
  property,
  text,
} from '../adapters/pulse-wire.ts';
import { temporaryFolder } from './temporary.ts';

/** A stream that records; what is left out is as usual for a program at a microphone. */
export type FakeStream = {
  readonly program: string;
  readonly source?: number;
  readonly client?: number;
  readonly resampler?: string;
  readonly still?: boolean;
  readonly property?: readonly [key: string, value: string];
};

/** A sound server with a microphone (source 1) and the monitor of a sink (source 2). */
export type FakePulse = {
  readonly socket: string;
  /** These streams record from now on; all who subscribed hear that something changed. */
  readonly record: (...streams: readonly FakeStream[]) => void;
  /** What it says next is not its language. */
  readonly babble: (bytes: Buffer) => void;
  readonly end: () => void;
};

const LATENCY = Buffer.from(`U${'\0'.repeat(8)}`);
const FORM = Buffer.from('a\x03\x02\0\0\xac\x44', 'latin1');
const CHANNELS = Buffer.from('m\x02\x01\x02', 'latin1');
const truth = (value: boolean) => Buffer.from(value ? '1' : '0');

/** Two lists of properties in one: the end of the first is left out. */
function properties({ program, property: more }: FakeStream): Buffer {
  const first = property('application.process.binary', program);
  return more === undefined
    ? first
    : Buffer.concat([first.subarray(0, -1), property(more[0], more[1]).subarray(1)]);
}

function streamValues(stream: FakeStream, at: number): Buffer {
  const { source = 1, client = 7, resampler = 'copy', still = false } = stream;
  return Buffer.concat([
    ...[number(at), text('input'), number(NONE), number(client), number(source), FORM, CHANNELS],
    ...[LATENCY, LATENCY, text(resampler), noText, properties(stream), truth(still)],
  ]);
}

function sourceValues(source: number): Buffer {
  const sink = source === 2 ? 0 : NONE;
  const begin = [number(source), text('source'), text('A source'), FORM, CHANNELS, number(1)];
  return Buffer.concat([
    ...begin,
    Buffer.from('v\x01\0\x01\0\0', 'latin1'),
    truth(false),
    number(sink),
    noText,
  ]);
}

/** Starts one for the running test. */
export async function fakePulse(...first: readonly FakeStream[]): Promise<FakePulse> {
  const socket = path.join(temporaryFolder(), 'native');
  const clients = new Set<net.Socket>();
  let streams = first;
  const answer = (command: number, rest: Buffer): Buffer | null => {
    if (command === COMMANDS.sourceOutputInfoList) return Buffer.concat(streams.map(streamValues));
    const source = rest.readUInt32BE(1);
    if (command === COMMANDS.sourceInfo) return source < 9 ? sourceValues(source) : null;
    return Buffer.alloc(0);
  };
  const server = net.createServer((client) => {
    clients.add(client);
    client.on('error', () => undefined); // who has stopped listening is no fault
    client.on('close', () => clients.delete(client));
    client.on('data', (part) => {
      for (const { command, tag, rest } of messagesIn(part)?.whole ?? []) {
        const body = answer(command, rest);
        client.write(
          body === null ? message(COMMANDS.error, tag, number(5)) : message(COMMANDS.reply, tag, body),
        );
      }
    });
  });
  const end = () => {
    server.close();
    for (const client of clients) client.destroy();
  };
  onTestFinished(end);
  await once(server.listen(socket), 'listening');
  const toAll = (bytes: Buffer) => {
    for (const client of clients) client.write(bytes);
  };
  return {
    socket,
    end,
    babble: toAll,
    record(...now) {
      streams = now;
      toAll(message(COMMANDS.subscribeEvent, NONE, number(1), number(0)));
    },
  };
}
