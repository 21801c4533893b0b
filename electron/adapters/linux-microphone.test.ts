import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { fakePulse } from '../testing/fake-pulse.ts';
import { procTree } from '../testing/proc-tree.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { linuxMicrophone, pulseSocket } from './linux-microphone.ts';

const microphone = (who: string | null): readonly OutsideHold[] => [{ why: 'microphone', who }];

const watching = (socket: string | null, proc = '/nowhere') => {
  const told: (readonly OutsideHold[])[] = [];
  const stop = linuxMicrophone({ socket, proc }).watch({ reasons: ['microphone'], apps: [] }, (holds) =>
    told.push(holds),
  );
  onTestFinished(stop);
  const tells = (...all: readonly (readonly OutsideHold[])[]) =>
    vi.waitFor(() => expect(told).toEqual(all), { interval: 2 });
  return { told, stop, tells };
};

describe('A microphone', () => {
  test('is in use while a program records from it', async () => {
    const server = await fakePulse({ program: 'zoom' });
    const { tells } = watching(server.socket);
    await tells(microphone('zoom'));
    server.record();
    await tells(microphone('zoom'), []);
    server.record({ program: 'chrome' }, { program: 'obs' });
    await tells(microphone('zoom'), [], microphone('chrome'));
  });

  test('is not what plays, stands still, measures, filters, or is refused', async () => {
    const server = await fakePulse(
      { program: 'cava', source: 2 },
      { program: 'muted', still: true },
      { program: 'pavucontrol', resampler: 'peaks' },
      { program: 'meter', property: ['stream.monitor', 'true'] },
      { program: 'echo-cancel', client: 0xffffffff },
      { program: 'filter', property: ['node.link-group', 'filter-1'] },
      { program: 'moving', source: 0xffffffff },
    );
    const { tells } = watching(server.socket);
    await tells([]);
    server.record({ program: 'cava', source: 2 }, { program: 'zoom' });
    await tells([], microphone('zoom'));
  });

  test('is left to the sound cards when the server ends, talks nonsense or is not there', async () => {
    const server = await fakePulse({ program: 'zoom' });
    const ending = watching(server.socket);
    await ending.tells(microphone('zoom'));
    server.end();
    await ending.tells(microphone('zoom'), []);
    for (const nonsense of [Buffer.alloc(20, 0x7f), Buffer.from('HTTP/1.1 400 Bad Request\r\n')]) {
      const odd = await fakePulse({ program: 'zoom' });
      const watch = watching(odd.socket);
      await watch.tells(microphone('zoom'));
      odd.babble(nonsense);
      await watch.tells(microphone('zoom'), []);
    }
    await watching(path.join(temporaryFolder(), 'gone')).tells([]);
  });

  test('is not told of after the stop', async () => {
    const server = await fakePulse();
    const { tells, told, stop } = watching(server.socket);
    await tells([]);
    stop();
    server.record({ program: 'zoom' });
    await watching(server.socket).tells(microphone('zoom'));
    expect(told).toEqual([[]]);
  });
});

describe('A recording sound card', () => {
  const setUp = () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const proc = temporaryFolder();
    const way = path.join(proc, 'asound/card0/pcm0c/sub0');
    fs.mkdirSync(way, { recursive: true });
    fs.mkdirSync(path.join(proc, 'asound/card0/pcm0p/sub0'), { recursive: true });
    const running = 'state: RUNNING\nowner_pid   : 10\n';
    fs.writeFileSync(path.join(proc, 'asound/card0/pcm0p/sub0/status'), running);
    const status = (text: string) => fs.writeFileSync(path.join(way, 'status'), text);
    status('closed\n');
    return { ...procTree(proc), proc, status, running, look: () => vi.advanceTimersByTime(5000) };
  };

  test('is looked at where there is no sound server', () => {
    const { start, proc, status, running, look } = setUp();
    start(10, { comm: 'baresip', exe: '/usr/bin/baresip' });
    const { told } = watching(null, proc);
    status(running);
    look();
    status(running.replace('10', '11')); // somebody whose process cannot be seen
    look();
    status('state: SETUP\n');
    look();
    expect(told).toEqual([[], microphone('baresip'), microphone(null), []]);
  });

  test('is no sign when a sound server keeps it running', () => {
    const { start, proc, status, running } = setUp();
    start(10, { comm: 'jackd', exe: '/usr/bin/jackd' });
    status(running);
    const { told, stop } = watching(null, proc);
    stop();
    expect(told).toEqual([[]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is not looked at without a wish', () => {
    const told: unknown[] = [];
    setUp();
    const sense = linuxMicrophone({ socket: null, proc: '/nowhere' });
    sense.watch({ reasons: ['camera'], apps: [] }, (holds) => told.push(holds))();
    expect([told, sense.blind('microphone'), vi.getTimerCount()]).toEqual([[[]], null, 0]);
  });
});

describe('The socket of the sound server', () => {
  test.for([
    [{ XDG_RUNTIME_DIR: '/run/user/1000' }, '/run/user/1000/pulse/native'],
    [{ XDG_RUNTIME_DIR: '/run/user/1000', PULSE_RUNTIME_PATH: '/p' }, '/p/native'],
    [{ PULSE_SERVER: 'unix:/run/pulse' }, '/run/pulse'],
    [{ PULSE_SERVER: '/run/pulse' }, '/run/pulse'],
    [{ PULSE_SERVER: 'tcp:example.org', XDG_RUNTIME_DIR: '/run/user/1000' }, null],
    [{}, null],
  ] as const)('is, in %j, %s', ([env, socket]) => {
    expect(pulseSocket(env)).toBe(socket);
  });
});
