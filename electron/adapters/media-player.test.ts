import { describe, expect, test } from 'vitest';
import { planJust } from '#core/testing/plans.ts';
import { NOW } from '#core/testing/builders.ts';
import type { Session } from '#core/session/session.ts';
import { begin, on, pause } from '#core/session/steer.ts';
import type { BusCall } from './desktop-bus.ts';
import { fakeBus } from '../testing/fake-bus.ts';
import { mediaPlayer } from './media-player.ts';

const PATH = '/org/mpris/MediaPlayer2';
const NAME = 'org.mpris.MediaPlayer2.unknot';
const session = begin(planJust(['mov-chin-tuck', 'mov-wall-slide']), null, NOW);

function scene() {
  const asked: BusCall[] = [];
  const bus = fakeBus((call) => {
    asked.push(call);
    return 1;
  });
  const pressed: string[] = [];
  const show = mediaPlayer(bus, (act) => pressed.push(act));
  const face = () => bus.objects.get(PATH)?.[1];
  return {
    asked: () => asked.map(({ member, body }) => `${member} ${String(body[0])}`),
    bus,
    pressed,
    show: (running: Session | null, at = NOW) => show({ session: running, at }),
    press: (key: string) => face()?.methods[key]?.call(),
    read: (name: string) => face()?.properties[name]?.[1](),
  };
}

describe('the player of a Linux desktop', () => {
  test('is there while a session runs, and at no other time', () => {
    const { show, asked, bus } = scene();
    show(null);
    expect([asked(), bus.objects.size]).toEqual([[], 0]);
    show(session);
    show(session, NOW + 1000);
    expect([asked(), bus.objects.size]).toEqual([[`RequestName ${NAME}`], 1]);
    show(null);
    show(null);
    expect(asked()).toEqual([`RequestName ${NAME}`, `ReleaseName ${NAME}`]);
    expect(bus.objects.size).toBe(0);
  });

  test('goes with a session that is over, whether its page is closed or not', () => {
    const { show, bus } = scene();
    show(session);
    show(session, NOW + 3_600_000);
    expect(bus.objects.size).toBe(0);
  });

  test('pauses, goes on, on and back', () => {
    const { show, press, pressed } = scene();
    show(session);
    press('PlayPause');
    show(pause(session, NOW + 2000), NOW + 2000);
    press('PlayPause');
    for (const key of ['Play', 'Pause', 'Stop', 'Next', 'Previous']) press(key);
    expect(pressed).toEqual(['pause', 'resume', 'resume', 'pause', 'pause', 'on', 'back']);
  });

  test('tells what runs, and tells again only when that changes', () => {
    const { show, read, bus } = scene();
    show(session);
    expect([read('PlaybackStatus'), JSON.stringify(read('Metadata'))]).toEqual([
      'Playing',
      expect.stringContaining('Chin glide'),
    ]);
    show(on(session, NOW + 1000), NOW + 1000);
    expect(bus.signals).toEqual([]);
    show(pause(session, NOW + 2000), NOW + 2000);
    expect(bus.signals).toMatchObject([{ member: 'PropertiesChanged', signature: 'sa{sv}as' }]);
    expect(read('PlaybackStatus')).toBe('Paused');
  });

  test('is none without a bus', () => {
    expect(() => mediaPlayer(null, () => undefined)({ session, at: NOW })).not.toThrow();
  });
});
