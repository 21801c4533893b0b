import net from 'node:net';
import {
  bytes,
  COMMANDS,
  message,
  messagesIn,
  NONE,
  noText,
  number,
  property,
  valuesIn,
} from './pulse-wire.ts';
import type { PulseMessage, PulseValue } from './pulse-wire.ts';

/** A program that listens to a microphone: what it calls itself, and what its file is called. */
export type Recorder = { readonly name: string | null; readonly program: string | null };

/** Old enough that every server gives what is used, and no more than that: the server answers in this version's form. */
const VERSION = 19;
const COOKIE = 256;
/** Streams that record, among the things that a server tells of. */
const SOURCE_OUTPUTS = 8;

type Stream = { readonly source: number; readonly recorder: Recorder };

/**
 * Follows who listens to a microphone, by the sound server behind a socket: PulseAudio, or PipeWire in its place. It tells
 * at once and at every change, without a timer; `gone` is called once when there is no such server or it ends.
 */
export function followRecorders(
  socket: string,
  tell: (recorders: readonly Recorder[]) => void,
  gone: () => void,
): () => void {
  const talk = conversation(socket, gone, () => {
    look();
  });
  let asking = false;
  let again = false;
  const done = (recorders: readonly Recorder[]) => {
    asking = false;
    if (again) look();
    else tell(recorders);
  };
  function look(): void {
    again = asking; // a change while asking: what comes may be older than it
    if (asking) return;
    asking = true;
    talk.ask(COMMANDS.sourceOutputInfoList, [], (values) => {
      withoutMonitors(talk, streamsIn(values), done);
    });
  }
  talk.ask(COMMANDS.auth, [number(VERSION), bytes(Buffer.alloc(COOKIE))], () => undefined);
  talk.ask(COMMANDS.setClientName, [property('application.name', 'Unknot')], () => undefined);
  talk.ask(COMMANDS.subscribe, [number(SOURCE_OUTPUTS)], look);
  return talk.end;
}

/** The streams that programs really record by: not ones that stand still, measure levels, or belong to the server's own parts. */
function streamsIn(values: readonly PulseValue[]): readonly Stream[] {
  const found: Stream[] = [];
  // index, name, module, client, source, form, channels, two latencies, resampler, driver, properties, standing still
  for (let at = 0; at + 13 <= values.length; at += 13) {
    const [client, source, resampler] = [values[at + 3], values[at + 4], values[at + 9]];
    const [properties, still] = [values[at + 11], values[at + 12]];
    if (typeof source !== 'number' || source === NONE || client === NONE || still === true) continue;
    if (!(properties instanceof Map) || resampler === 'peaks' || isOwnPart(properties)) continue;
    const of = (key: string): string | null => (properties as ReadonlyMap<string, string>).get(key) ?? null;
    found.push({
      source,
      recorder: { name: of('application.name'), program: of('application.process.binary') },
    });
  }
  return found;
}

/** Level meters, and filters through which a microphone passes whether or not somebody listens behind them. */
function isOwnPart(properties: ReadonlyMap<string, string>): boolean {
  const meter = properties.get('stream.monitor') === 'true' || properties.get('resample.peaks') === 'true';
  return meter || properties.has('node.link-group');
}

/** Leaves out who records what the loudspeakers play: such a source is the monitor of a sink. */
function withoutMonitors(
  talk: Conversation,
  streams: readonly Stream[],
  done: (of: readonly Recorder[]) => void,
) {
  const [first, ...rest] = streams;
  if (first === undefined) {
    done([]);
    return;
  }
  talk.ask(COMMANDS.sourceInfo, [number(first.source), noText], (values) => {
    withoutMonitors(talk, rest, (others) => {
      done(values[8] === NONE ? [first.recorder, ...others] : others);
    });
  });
}

type Conversation = {
  /** Asks; a refusal is an answer without values. */
  readonly ask: (
    command: number,
    with_: readonly Buffer[],
    tell: (values: readonly PulseValue[]) => void,
  ) => void;
  readonly end: () => void;
};

/** Talks to a server until it is gone or the way to stop is called. */
function conversation(socket: string, gone: () => void, changed: () => void): Conversation {
  const waiting = new Map<number, (values: readonly PulseValue[]) => void>();
  const client = net.createConnection(socket);
  let tags = 0;
  let left: Buffer = Buffer.alloc(0);
  let over = false;
  const end = () => {
    over = true;
    client.destroy();
  };
  const lose = () => {
    if (over) return;
    end();
    gone();
  };
  const hear = ({ command, tag, rest }: PulseMessage) => {
    if (command === COMMANDS.subscribeEvent) changed();
    const answered = waiting.get(tag);
    if ((command !== COMMANDS.reply && command !== COMMANDS.error) || answered === undefined) return;
    waiting.delete(tag);
    answered(command === COMMANDS.reply ? valuesIn(rest) : []);
  };
  client.on('error', lose);
  client.on('close', lose);
  client.on('data', (part) => {
    try {
      const came = messagesIn(Buffer.concat([left, part]));
      if (came === null) lose();
      else {
        left = came.left;
        came.whole.forEach(hear);
      }
    } catch {
      lose(); // it does not speak as we do
    }
  });
  return {
    end,
    ask(command, values, tell) {
      tags += 1;
      waiting.set(tags, tell);
      client.write(message(command, tags, ...values));
    },
  };
}
