import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { interface as service } from 'dbus-next';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { connectBus } from '../electron/adapters/desktop-bus.ts';
import { linuxDnd } from '../electron/adapters/linux-dnd.ts';
import { privateBus } from './desktop/bus.ts';
import type { PrivateBus } from './desktop/bus.ts';
import { notifications } from './desktop/notifications.ts';
import { until } from './desktop/until.ts';

const SERVER = 'org.freedesktop.Notifications';
const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-dnd-'));
const log = { info: () => undefined, error: () => undefined };
let bus: PrivateBus;

/** Real programs of a desktop and the person's own commands, on a bus and in a home of the test's own. */
const run = async (program: string, ...words: string[]): Promise<string> =>
  (await promisify(execFile)(program, words)).stdout;

const end = async (program: ChildProcess): Promise<void> => {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
};

const owned = async (name: string): Promise<boolean> =>
  (
    await run(
      'gdbus',
      'call',
      '--session',
      '-d',
      'org.freedesktop.DBus',
      '-o',
      '/',
      '-m',
      NAME_HAS_OWNER,
      name,
    )
  ).includes('true');
const NAME_HAS_OWNER = 'org.freedesktop.DBus.NameHasOwner';

/** Starts a service that takes this name; it ends with the test. */
const serve = async (
  program: string | undefined,
  name: string,
  ...words: string[]
): Promise<ChildProcess> => {
  if (program === undefined) throw new Error(`No program here takes ${name}`);
  const child = spawn(program, words, { stdio: 'ignore' });
  onTestFinished(() => end(child));
  await until(() => owned(name), `${name} on the bus`);
  return child;
};

/** The program behind a name that real desktops have started by the bus; a private bus starts nothing. */
const behind = (name: string): string | undefined =>
  /^Exec=(.*)$/m.exec(readFileSync(`/usr/share/dbus-1/services/${name}.service`, 'utf8'))?.[1];

const xfceSilence = (...words: string[]) =>
  run('xfconf-query', '-c', 'xfce4-notifyd', '-p', '/do-not-disturb', ...words);

/** The sense at work as in the app, with what it told last. */
const watching = () => {
  let last: readonly OutsideHold[] | null = null;
  const sense = linuxDnd(connectBus(bus.address, log));
  const wish = { reasons: ['do-not-disturb'], apps: [] } as const;
  const stop = sense.watch(wish, (holds) => {
    last = holds;
  });
  onTestFinished(stop);
  const hears = (silenced: boolean) =>
    until(() => last?.length === (silenced ? 1 : 0), silenced ? 'the silence' : 'no silence', {
      within: 5_000,
    });
  return { hears, blind: () => sense.blind('do-not-disturb') };
};

beforeAll(async () => {
  bus = await privateBus(folder, 'session');
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address);
  vi.stubEnv('HOME', folder);
  vi.stubEnv('XDG_CONFIG_HOME', path.join(folder, '.config'));
  vi.stubEnv('XDG_RUNTIME_DIR', path.join(folder, 'run'));
  mkdirSync(path.join(folder, 'run'), { mode: 0o700 });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await bus.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('Do-not-disturb', () => {
  test('is heard of XFCE, from before its switch was ever used', async () => {
    await serve(behind('org.xfce.Xfconf'), 'org.xfce.Xfconf');
    const { hears, blind } = watching();
    await hears(false);
    await xfceSilence('-n', '-t', 'bool', '-s', 'true');
    await hears(true);
    await watching().hears(true);
    await xfceSilence('-r');
    await hears(false);
    expect(blind()).toBeNull();
  });

  test('is heard of dunst, which comes and goes while somebody listens', async () => {
    const { hears, blind } = watching();
    await hears(false);
    expect(blind()).toMatch(/does not say/);
    const server = await serve('dunst', SERVER);
    await until(() => blind() === null, 'an answer of dunst');
    await run('dunstctl', 'set-paused', 'true');
    await hears(true);
    await run('dunstctl', 'set-paused', 'false');
    await hears(false);
    await run('dunstctl', 'set-paused', 'true');
    await hears(true);
    await end(server);
    await hears(false);
    expect(blind()).toMatch(/does not say/);
  });

  test('is heard of GNOME by the setting that its shell keeps', async () => {
    await serve(behind('ca.desrt.dconf'), 'ca.desrt.dconf');
    const shell = await bus.connect();
    shell.export('/org/freedesktop/Notifications', new Shell(SERVER));
    await shell.requestName(SERVER, 0);
    onTestFinished(() => void shell.disconnect());
    const { hears, blind } = watching();
    const banners = (value: string) =>
      run('gsettings', 'set', 'org.gnome.desktop.notifications', 'show-banners', value);
    await hears(false);
    await banners('false');
    await hears(true);
    await banners('true');
    await hears(false);
    expect(blind()).toBeNull();
  });

  test('is heard of a server with the property of Plasma', async () => {
    const server = await notifications(bus);
    const { hears, blind } = watching();
    await hears(false);
    server.silence(true);
    await hears(true);
    server.silence(false);
    await hears(false);
    expect(blind()).toBeNull();
  });
});

/** A notification server that says it is GNOME's. */
class Shell extends service.Interface {
  GetServerInformation(): [string, string, string, string] {
    return ['gnome-shell', 'GNOME', '46', '1.2'];
  }
}
Shell.configureMembers({ methods: { GetServerInformation: { outSignature: 'ssss' } } });
