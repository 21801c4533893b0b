import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import { linuxBattery } from '../electron/adapters/battery.ts';
import { connectBus } from '../electron/adapters/desktop-bus.ts';
import { linuxApps } from '../electron/adapters/linux-apps.ts';
import { linuxCamera } from '../electron/adapters/linux-camera.ts';
import { linuxMicrophone, pulseSocket } from '../electron/adapters/linux-microphone.ts';
import type { Sense } from '../electron/ports.ts';
import { privateBus } from './desktop/bus.ts';
import { cameraIn } from './desktop/camera.ts';
import { logind } from './desktop/logind.ts';
import { soundServer } from './desktop/sound-server.ts';
import { stays, until } from './desktop/until.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-capture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sense at work as in the app, with what it told last. */
const watching = (sense: Sense, reason: OutsideReason, apps: readonly string[] = []) => {
  let last: readonly OutsideHold[] | null = null;
  const stop = sense.watch({ reasons: [reason], apps }, (holds) => {
    last = holds;
  });
  onTestFinished(stop);
  const said = () => (last === null ? 'nothing yet' : last.map(({ who }) => who).join());
  return {
    says: (who: string) => until(() => said() === who, who || 'nobody', { within: 7_000 }),
    keepsSaying: (who: string) => stays(() => said() === who, who || 'nobody', 1_000),
  };
};

describe('The microphone', () => {
  test('is in use while a real program records from a real sound server', async () => {
    const runtime = path.join(folder, 'run');
    mkdirSync(runtime, { mode: 0o700 });
    const env = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: runtime };
    const server = await soundServer(env);
    const { says, keepsSaying } = watching(
      linuxMicrophone({ socket: pulseSocket(env), proc: '/proc' }),
      'microphone',
    );
    await says('');
    const hangUp = server.record('microphone');
    await says('pacat');
    await hangUp();
    await says('');
    server.record('loudspeakers');
    await keepsSaying('');
    server.record('microphone');
    await says('pacat');
    await server.stop();
    await says('');
  });
});

describe('The camera', () => {
  test('is in use while a real process holds its device open', async () => {
    const places = { dev: folder, proc: '/proc', sys: '/sys', udev: '/run/udev/data' };
    const camera = cameraIn(folder);
    const { says } = watching(linuxCamera(places), 'camera');
    await says('');
    const hangUp = camera?.use();
    await says('sleep');
    await hangUp?.();
    await says('');
    expect(camera).not.toBeNull();
  });
});

describe('The battery', () => {
  test('is in use while UPower says so on a real bus', async () => {
    const system = await privateBus(folder, 'system');
    onTestFinished(() => system.stop());
    const power = await logind(system);
    const log = { info: () => undefined, error: () => undefined };
    const said: number[] = [];
    const sense = linuxBattery(connectBus(system.address, log));
    const stop = sense.watch({ reasons: ['battery'], apps: [] }, (holds) => said.push(holds.length));
    onTestFinished(stop);
    await until(() => said.length === 1, 'the first word');
    power.battery(true);
    await until(() => said.length === 2, 'the cable pulled');
    power.battery(false);
    await until(() => said.length === 3, 'the cable back');
    expect(said).toEqual([0, 1, 0]);
  });
});

describe('A chosen program', () => {
  test('holds while it really runs', async () => {
    const program = path.join(folder, 'suite-conference');
    copyFileSync('/bin/sleep', program);
    const says = (who: string) => watching(linuxApps(), 'app', ['some-other', 'suite-conference']).says(who);
    await says('');
    const child = spawn(program, ['300']);
    onTestFinished(() => void child.kill());
    await once(child, 'spawn');
    await says('suite-conference');
    child.kill();
    await once(child, 'exit');
    await says('');
  });
});
