import type { MessageBus } from 'dbus-next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { call } from './desktop/bus.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();
let app: App;
let bus: MessageBus;

const DAEMON = {
  name: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  face: 'org.freedesktop.DBus',
} as const;
const PLAYER = {
  name: 'org.mpris.MediaPlayer2.unknot',
  path: '/org/mpris/MediaPlayer2',
  face: 'org.mpris.MediaPlayer2.Player',
} as const;

/** Names of all players on the bus, as a desktop finds them. */
const players = async (): Promise<readonly string[]> => {
  const [names] = await call(bus, DAEMON, 'ListNames');
  return (names as string[]).filter((name) => name.startsWith('org.mpris.'));
};

const read = async (name: string): Promise<unknown> => {
  const properties = { ...PLAYER, face: 'org.freedesktop.DBus.Properties' };
  const [value] = await call(bus, properties, 'Get', 'ss', [PLAYER.face, name]);
  return value;
};

const key = (name: 'PlayPause' | 'Next' | 'Previous') => call(bus, PLAYER, name);

const reaches = (what: string, when: (session: NonNullable<Session>) => boolean) =>
  app.reaches(what, ({ session }) => session !== null && when(session));
type Session = Awaited<ReturnType<App['status']>>['session'];

beforeAll(async () => {
  app = await desktop.launch({ settings: quiet });
  bus = await desktop.session.connect();
});

describe('Media keys and headsets', () => {
  test('find no player while no session runs', async () => {
    await until(() => app.status(), 'an answer');
    expect(await players()).toEqual([]);
  });

  test('pause a session, let it go on, and go to the next and the last stage', async () => {
    await app.command('start', 'mov-chin-tuck');
    await until(async () => (await players()).join() === PLAYER.name, 'the player on the bus');
    expect(await read('PlaybackStatus')).toBe('Playing');
    expect(await read('Metadata')).toMatchObject({ 'xesam:title': 'Chin glide' });
    await key('PlayPause');
    await reaches('a stopped clock', ({ paused }) => paused);
    expect(await read('PlaybackStatus')).toBe('Paused');
    await key('PlayPause');
    await reaches('a running clock', ({ paused }) => !paused);
    await key('Next');
    await reaches('the movement', ({ stage }) => stage === 'move');
    await key('Previous');
    await reaches('the set-up again', ({ stage }) => stage === 'set-up');
  });

  test('find no player any more when the session is over, also while its page is still shown', async () => {
    await key('Next');
    await key('Next');
    await key('Next');
    await app.reaches('the page after the session', ({ phase }) => phase === 'done');
    await until(async () => (await players()).length === 0, 'no player on the bus');
  });

  test('find none when a session is left', async () => {
    await app.command('start', 'mov-chin-tuck');
    await until(async () => (await players()).length === 1, 'the player on the bus');
    await (await app.page('session')).close();
    await until(async () => (await players()).length === 0, 'no player on the bus');
  });
});
