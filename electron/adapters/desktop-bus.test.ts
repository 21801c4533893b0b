import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeLog } from '../testing/fake-log.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { connectBus, socketOf } from './desktop-bus.ts';

describe('A D-Bus address', () => {
  test.for([
    ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
    ['unix:path=/run/user/1000/bus,guid=ab12', '/run/user/1000/bus'],
    ['unix:guid=ab12,path=/tmp/a%20b', '/tmp/a b'],
    ['unix:abstract=/tmp/dbus-x,guid=ab', '\0/tmp/dbus-x'],
    ['tcp:host=localhost,port=1;unix:path=/b', '/b'],
    ['unix:path=/broken%;unix:path=/c', '/c'],
    ['unix:path=/with:colon', '/with:colon'],
    ['autolaunch:', null],
    ['tcp:host=localhost,port=1', null],
    ['unix:runtime=yes', null],
    ['nonsense', null],
    ['', null],
  ] as const)('%j leads to %j', ([address, socket]) => {
    expect(socketOf(address)).toBe(socket);
  });
});

describe('A bus', () => {
  test('that does not exist is none', () => {
    expect(connectBus(undefined, fakeLog())).toBeNull();
    expect(connectBus('autolaunch:', fakeLog())).toBeNull();
  });

  test('whose socket is gone is only logged', async () => {
    const log = fakeLog();
    const bus = connectBus(`unix:path=${path.join(temporaryFolder(), 'gone')}`, log);
    bus?.match("type='signal'", () => undefined);
    await vi.waitFor(() => expect(log.infos.join()).toContain('D-Bus: '), { interval: 5 });
  });

  test('that hangs up at once, or talks nonsense, ends nothing', async () => {
    for (const greeting of ['', 'REJECTED\r\n', 'NOT A BUS\r\n']) {
      const socket = path.join(temporaryFolder(), 'bus');
      const server = net.createServer((client) => client.end(greeting));
      onTestFinished(() => void server.close());
      await once(server.listen(socket), 'listening');
      const bus = connectBus(`unix:path=${socket}`, fakeLog());
      const answers: unknown[] = [];
      bus?.ask(
        { destination: 'a.b', path: '/', interface: 'a.b', member: 'C', signature: 's', body: [''] },
        (answer) => answers.push(answer),
      );
      const [client] = (await once(server, 'connection')) as [net.Socket];
      await once(client, 'data'); // what we say first
      client.destroy();
      expect(answers).toEqual([]);
    }
  });
});
