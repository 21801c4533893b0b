import { describe, expect, test } from 'vitest';
import { bytes, message, messagesIn, noText, number, property, text, valuesIn } from './pulse-wire.ts';

const join = (...parts: readonly Buffer[]) => Buffer.concat(parts);

describe('A message of the sound server', () => {
  const first = message(9, 1, property('application.name', 'Unknot'));
  const second = message(35, 2, number(8));

  test('is read whole, however it comes in pieces', () => {
    const both = join(first, second);
    for (const cut of [0, 5, 20, 25, first.length, both.length - 1]) {
      const early = messagesIn(both.subarray(0, cut));
      const late = messagesIn(join(early?.left ?? Buffer.alloc(0), both.subarray(cut)));
      const whole = [...(early?.whole ?? []), ...(late?.whole ?? [])];
      expect(whole.map(({ command, tag }) => [command, tag])).toEqual([
        [9, 1],
        [35, 2],
      ]);
      expect(late?.left).toHaveLength(0);
    }
  });

  test('is passed over when it is sound', () => {
    const sound = message(1, 1, number(1));
    sound.writeUInt32BE(3, 4);
    expect(messagesIn(join(sound, second))?.whole).toHaveLength(1);
  });

  test('is none when it would be longer than any', () => {
    expect(messagesIn(Buffer.alloc(20, 0x7f))).toBeNull();
  });
});

describe('The values of a message', () => {
  test('are texts, numbers, yes and no, properties, and null for what is not used', () => {
    const unused = ['aabc123', 'B1', 'VABCD', 'U12345678', 'm\x02xy', 'v\x01abcd'].map((one) =>
      Buffer.from(one),
    );
    const rest = join(
      number(7),
      text('mic'),
      noText,
      Buffer.from('10'),
      bytes(Buffer.from('abc')),
      ...unused,
    );
    expect(valuesIn(rest)).toEqual([7, 'mic', null, true, false, null, ...unused.map(() => null)]);
    expect(valuesIn(property('a', 'b'))).toEqual([new Map([['a', 'b']])]);
  });

  test.for([
    ['breaks off', Buffer.from('L\0\0')],
    ['has a text without an end', Buffer.from('tabc')],
    ['has properties without an end', property('a', 'b').subarray(0, -1)],
    ['has an unknown kind of value', Buffer.from('?')],
  ] as const)('are refused when a message %s', ([, rest]) => {
    expect(() => valuesIn(rest)).toThrow(RangeError);
  });
});
