import { describe, expect, onTestFinished, test } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { fakeBus } from '../testing/fake-bus.ts';
import type { BusCall } from './desktop-bus.ts';
import type { ReadSetting } from './dnd-dconf.ts';
import { linuxDnd } from './linux-dnd.ts';

const SERVER = 'org.freedesktop.Notifications';
const HOLDS: readonly OutsideHold[] = [{ why: 'do-not-disturb', who: null }];
const WISH = { reasons: ['do-not-disturb'], apps: [] } as const;

/** A variant of a boolean as the D-Bus package gives it. */
const variant = (value: boolean) => [[{ type: 'b', child: [] }], [value]];

/** A desktop by the names that have an owner, what its notification server calls itself, and its other answers. */
type Desk = {
  names: readonly string[];
  server?: string;
  answer?: (call: BusCall) => unknown;
  read?: ReadSetting;
};

const setUp = (desk: Desk) => {
  const bus = fakeBus((call) => {
    if (call.member === 'NameHasOwner') return desk.names.includes(String(call.body[0]));
    if (call.member === 'GetServerInformation') return desk.server ?? null;
    return desk.answer?.(call) ?? null;
  });
  const told: (readonly OutsideHold[])[] = [];
  const sense = linuxDnd(bus, desk.read ?? ((_schema, _key, tell) => tell(null)));
  const stop = sense.watch(WISH, (holds) => told.push(holds));
  onTestFinished(stop);
  const property = (face: string, name: string, value: boolean) => {
    bus.say(['PropertiesChanged'], { body: [face, [[name, variant(value)]], []] });
  };
  const ownerChanged = () => bus.say(['NameOwnerChanged'], { body: [SERVER, ':1.2', ':1.9'] });
  return { bus, told, sense, stop, property, ownerChanged };
};

describe('Do-not-disturb', () => {
  test.for([
    ['Plasma', SERVER, 'Inhibited'],
    ['dunst', 'org.dunstproject.cmd0', 'paused'],
    ['some server with the property of Plasma', SERVER, 'Inhibited'],
  ] as const)('is a property of %s, told at once and at changes', ([server, face, name]) => {
    const answer = ({ body }: BusCall) => (body[0] === face && body[1] === name ? variant(true) : null);
    const { told, sense, property } = setUp({ names: [SERVER], server, answer });
    property(face, name, false);
    property('org.example.Other', name, true);
    property(face, 'Other', true);
    property(face, name, true);
    expect(told).toEqual([HOLDS, [], HOLDS]);
    expect(sense.blind('do-not-disturb')).toBeNull();
  });

  test('is a setting of XFCE, which is off while it is absent', () => {
    const desk = { names: [SERVER, 'org.xfce.Xfconf'], server: 'Xfce Notify Daemon' };
    const { bus, told, sense } = setUp(desk);
    const say = (member: string, ...body: readonly unknown[]) =>
      bus.say(['org.xfce.Xfconf'], { member, body: ['xfce4-notifyd', ...body] });
    say('PropertyChanged', '/do-not-disturb', variant(true));
    say('PropertyChanged', '/theme', variant(false));
    say('PropertyRemoved', '/do-not-disturb');
    expect(told).toEqual([[], HOLDS, []]);
    expect(sense.blind('do-not-disturb')).toBeNull();
  });

  test('is known of XFCE before its notification server has started', () => {
    const answer = ({ member }: BusCall) => (member === 'GetProperty' ? variant(true) : null);
    expect(setUp({ names: ['org.xfce.Xfconf'], answer }).told).toEqual([HOLDS]);
  });

  test.for([
    ['gnome-shell', 'org.gnome.desktop.notifications', 'show-banners', false],
    ['cinnamon', 'org.cinnamon.desktop.notifications', 'display-notifications', false],
    ['Notification Daemon', 'org.mate.NotificationDaemon', 'do-not-disturb', true],
  ] as const)(
    'is a setting of %s, read at the start and when it was written',
    ([server, schema, key, at]) => {
      let value = at;
      const asked: string[] = [];
      const read: ReadSetting = (...[of, name, tell]) => {
        asked.push(`${of} ${name}`);
        tell(value);
      };
      const { bus, told } = setUp({ names: [SERVER], server, read });
      const folder = `/${schema.replaceAll('.', '/')}/`;
      const notify = (prefix: string, ...rests: readonly string[]) =>
        bus.say(['ca.desrt.dconf.Writer'], { body: [prefix, rests, 'tag'] });
      value = !at;
      notify(`${folder}${key}`, '');
      notify('/org/gnome/desktop/interface/color-scheme', '');
      notify(folder, 'other', `${key}-too`);
      value = at;
      notify(folder, 'other', key);
      value = !at;
      notify(folder, '');
      expect(told).toEqual([HOLDS, [], HOLDS, []]);
      expect(asked).toEqual(Array<string>(4).fill(`${schema} ${key}`));
    },
  );

  test.for([
    ['Budgie Notification Server', 'org.budgie_desktop.Raven', 'DoNotDisturbChanged', [true]],
    ['SwayNotificationCenter swaync', 'org.erikreider.swaync.cc', 'SubscribeV2', [3, true, false, false]],
  ] as const)('is a method and a signal of %s', ([server, name, signal, body]) => {
    const answer = ({ member }: BusCall) => (/^Get/.test(member) ? false : null);
    const { bus, told } = setUp({ names: [SERVER, name], server, answer });
    bus.say([name, signal], { body });
    expect(told).toEqual([[], HOLDS]);
  });

  test('is asked of the server that takes the place of another', () => {
    const desk: Desk = { names: [SERVER, 'org.xfce.Xfconf'], server: 'Xfce Notify Daemon' };
    const { bus, told, property, ownerChanged } = setUp(desk);
    desk.server = 'dunst';
    desk.answer = () => variant(true);
    ownerChanged();
    expect(told).toEqual([[], HOLDS]);
    expect(bus.rules.join()).not.toContain('xfce');
    property('org.dunstproject.cmd0', 'paused', false);
    expect(told).toEqual([[], HOLDS, []]);
  });

  test('is nothing that a desktop without a word for it says, and that is said', () => {
    for (const desk of [{ names: [] }, { names: [SERVER], server: 'gnome-shell' }, { names: [SERVER] }]) {
      const { told, sense } = setUp(desk);
      expect(told).toEqual([[]]);
      expect(sense.blind('do-not-disturb')).toMatch(/does not say/);
      expect(sense.blind('camera')).toBeNull();
    }
  });

  test('is not looked for without a bus, without a wish, and after the stop', () => {
    const told: unknown[] = [];
    expect(linuxDnd(null).blind('do-not-disturb')).toMatch(/no session bus/);
    linuxDnd(null).watch(WISH, (holds) => told.push(holds))();
    const idle = fakeBus();
    linuxDnd(idle).watch({ reasons: ['camera'], apps: [] }, (holds) => told.push(holds))();
    expect(told).toEqual([[], []]);
    expect(idle.rules).toEqual([]);
    const watched = setUp({ names: [SERVER], server: 'Plasma', answer: () => variant(false) });
    watched.stop();
    expect(watched.bus.rules).toEqual([]);
    expect(watched.told).toEqual([[]]);
  });
});
