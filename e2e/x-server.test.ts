import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { xFullScreen } from '../electron/adapters/x-full-screen.ts';
import { xPointer } from '../electron/adapters/x-pointer.ts';
import { returnWatch } from '../electron/adapters/x-return.ts';
import { xDisplay } from '../electron/adapters/x-server.ts';
import type { XDisplay } from '../electron/adapters/x-server.ts';
import { moveTo, press, stir } from './desktop/input.ts';
import { stays, until } from './desktop/until.ts';

const infos: string[] = [];
const log = { info: (text: string) => infos.push(text), error: () => undefined };
const display = (name = process.env['DISPLAY']): XDisplay | null => xDisplay({ DISPLAY: name }, log);

describe('The pointer', () => {
  test('is where it was moved to', async () => {
    const pointer = xPointer(display());
    await moveTo(321, 123);
    expect(await pointer()).toEqual({ x: 321, y: 123 });
    await moveTo(640, 400);
    expect(await pointer()).toEqual({ x: 640, y: 400 });
  });
});

describe('A return', () => {
  /** Silence until nothing that came before is input any more. */
  const silence = () => wait(600);

  test.for([
    { input: 'the mouse', come: stir },
    { input: 'a key', come: () => press('Shift_L') },
  ])('is told at once by $input, and only once', async ({ come }) => {
    let returns = 0;
    const watch = returnWatch(display());
    await stir();
    await silence();
    watch.arm(() => returns++);
    await stays(() => returns === 0, 'nobody came', 1000);
    await come();
    await until(() => returns === 1, 'the return', { within: 500, every: 10 });
    await silence();
    await come();
    await stays(() => returns === 1, 'told once', 500);
  });

  test('is told again when armed again, and not at all when disarmed', async () => {
    const told: string[] = [];
    const watch = returnWatch(display());
    watch.arm(() => told.push('first'));
    await silence();
    await stir();
    await until(() => told.length === 1, 'the first return');
    watch.arm(() => told.push('replaced'));
    watch.arm(() => told.push('second'));
    await silence();
    await stir();
    await until(() => told.length === 2, 'the second return');
    watch.arm(() => told.push('disarmed'));
    await silence();
    watch.disarm();
    await stir();
    await stays(() => told.length === 2, 'nothing more', 500);
    expect(told).toEqual(['first', 'second']);
  });
});

describe('An X server', () => {
  test('that goes is logged, and nothing that asked it waits or throws', async () => {
    const server = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void server.kill());
    const [number] = (await once(server.stdout, 'data')) as [Buffer];
    const there = display(`:${number.toString().trim()}`);
    const pointer = xPointer(there);
    expect(await pointer()).not.toBeNull();
    const told: unknown[] = [];
    onTestFinished(
      xFullScreen(there, () => false).watch({ reasons: ['full-screen'], apps: [] }, (holds) =>
        told.push(holds),
      ),
    );
    const watch = returnWatch(there);
    watch.arm(() => told.push('returned'));
    await until(() => told.length === 1, 'nothing in front');

    server.kill();
    await once(server, 'exit');
    await until(() => infos.some((line) => line.includes('it ended the connection')), 'a line in the log');
    expect(await pointer()).toBeNull();
    watch.disarm();
    expect(told).toEqual([[]]);
  });
});
