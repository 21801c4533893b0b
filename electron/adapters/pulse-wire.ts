/** A value in a message of the sound server. Lists of properties keep those that are texts; what is not used is null. */
export type PulseValue = string | number | boolean | null | ReadonlyMap<string, string>;

/** A message of the sound server: which command, whose answer it is, and the rest, to be read when it is wanted. */
export type PulseMessage = { readonly command: number; readonly tag: number; readonly rest: Buffer };

/** The commands that are used, by the numbers of the protocol. */
export const COMMANDS = {
  error: 0,
  reply: 2,
  auth: 8,
  setClientName: 9,
  sourceInfo: 23,
  sourceOutputInfoList: 32,
  subscribe: 35,
  subscribeEvent: 66,
} as const;

/** No index: such as the sink of a source that is no monitor. */
export const NONE = 0xffffffff;

const HEAD = 20;
/** Nothing that is asked for comes near it: a server that says so is none. */
const LONGEST = 4 * 1024 * 1024;

const tagged = (tag: string, rest: Buffer) => Buffer.concat([Buffer.from(tag), rest]);

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A number, tagged as the protocol wants it. */
export const number = (value: number) => tagged('L', word(value));
/** A text. */
export const text = (value: string) => tagged('t', Buffer.from(`${value}\0`));
/** No text. */
export const noText = Buffer.from('N');
/** Bytes that mean something to the server only. */
export const bytes = (value: Buffer) => tagged('x', Buffer.concat([word(value.length), value]));
/** A list of properties with one text. */
export function property(key: string, value: string): Buffer {
  const raw = Buffer.from(`${value}\0`);
  return Buffer.concat([tagged('P', text(key)), number(raw.length), bytes(raw), noText]);
}

/** A whole message for the server. */
export function message(command: number, tag: number, ...values: readonly Buffer[]): Buffer {
  const payload = Buffer.concat([number(command), number(tag), ...values]);
  const rest = Buffer.alloc(HEAD - 8);
  return Buffer.concat([word(payload.length), word(NONE), rest, payload]);
}

/** The messages in what came, and what is left of the last one; null when this is no sound server. */
export function messagesIn(
  came: Buffer,
): { readonly whole: readonly PulseMessage[]; readonly left: Buffer } | null {
  const whole: PulseMessage[] = [];
  let at = 0;
  while (came.length - at >= HEAD) {
    const length = came.readUInt32BE(at);
    if (length > LONGEST) return null;
    const end = at + HEAD + length;
    if (came.length < end) break;
    // Sound itself has a channel; only messages are for us.
    if (came.readUInt32BE(at + 4) === NONE && length >= 10) {
      const [command, tag] = [came.readUInt32BE(at + HEAD + 1), came.readUInt32BE(at + HEAD + 6)];
      whole.push({ command, tag, rest: came.subarray(at + HEAD + 10, end) });
    }
    at = end;
  }
  return { whole, left: came.subarray(at) };
}

/** All values of a message; throws when it breaks off or holds what the protocol does not know. */
export function valuesIn(rest: Buffer): readonly PulseValue[] {
  const values: PulseValue[] = [];
  for (let at = 0; at < rest.length;) {
    const { value, next } = valueAt(rest, at);
    values.push(value);
    at = next;
  }
  return values;
}

type Read<T = PulseValue> = { readonly value: T; readonly next: number };

function textAt(rest: Buffer, at: number): Read<string> {
  const end = rest.indexOf(0, at);
  if (end < 0) throw new RangeError('a text without an end');
  return { value: rest.toString('utf8', at, end), next: end + 1 };
}

/** How many bytes follow a tag whose value is not used. */
function unusedLength(tag: string, rest: Buffer, at: number): number {
  switch (tag) {
    case 'B':
      return 1;
    case 'V':
      return 4;
    case 'a':
      return 6;
    case 'R':
    case 'r':
    case 'T':
    case 'U':
      return 8;
    case 'm':
      return 1 + rest.readUInt8(at);
    case 'v':
      return 1 + 4 * rest.readUInt8(at);
    case 'x':
      return 4 + rest.readUInt32BE(at);
    default:
      throw new RangeError(`an unknown kind of value: ${tag}`);
  }
}

function valueAt(rest: Buffer, start: number): Read {
  const tag = String.fromCharCode(rest.readUInt8(start));
  const at = start + 1;
  switch (tag) {
    case 't':
      return textAt(rest, at);
    case 'L':
      return { value: rest.readUInt32BE(at), next: at + 4 };
    case '1':
      return { value: true, next: at };
    case '0':
      return { value: false, next: at };
    case 'N':
      return { value: null, next: at };
    case 'P':
      return propertiesAt(rest, at);
    default:
      return { value: null, next: at + unusedLength(tag, rest, at) };
  }
}

function propertiesAt(rest: Buffer, start: number): Read<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let at = start;
  for (;;) {
    if (rest.readUInt8(at) === 'N'.charCodeAt(0)) return { value: found, next: at + 1 };
    const key = textAt(rest, at + 1);
    const length = rest.readUInt32BE(key.next + 1);
    // After the length come the bytes, with their own tag and length; a text among them ends with a zero.
    const from = key.next + 10;
    found.set(key.value, rest.toString('utf8', from, from + length).replace(/\0$/, ''));
    at = from + length;
  }
}
