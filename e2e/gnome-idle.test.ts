import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBus } from '../electron/adapters/desktop-bus.ts';
import { mutterIdle } from '../electron/adapters/mutter-idle.ts';
import { privateBus } from './desktop/bus.ts';
import type { PrivateBus } from './desktop/bus.ts';
import { mutter } from './desktop/mutter.ts';
import { until } from './desktop/until.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-gnome-'));
let bus: PrivateBus;

beforeAll(async () => {
  bus = await privateBus(folder, 'session');
});
afterAll(async () => {
  await bus.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("GNOME's idle monitor on a real bus", () => {
  test('tells of rest and of the first touch after it, also when it comes late', async () => {
    const log = { info: () => undefined, error: () => undefined };
    const idle = mutterIdle(connectBus(bus.address, log));
    let returns = 0;
    expect(idle.idleSeconds()).toBeNull();
    const gnome = await mutter(bus);
    await until(() => gnome.quietAfter() === 5000, 'the question');
    await until(() => idle.idleSeconds() === 0, 'an answer');
    gnome.rest();
    await until(() => (idle.idleSeconds() ?? 0) >= 5, 'rest');
    await until(() => (idle.idleSeconds() ?? 0) >= 6, 'a second more');
    idle.returns.arm(() => returns++);
    gnome.touch();
    await until(() => idle.idleSeconds() === 0, 'no rest');
    expect(returns).toBe(1);
  });
});
