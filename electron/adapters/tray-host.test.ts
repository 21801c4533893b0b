import { describe, expect, test } from 'vitest';
import { fakeBus } from '../testing/fake-bus.ts';
import { watchTrayHost } from './tray-host.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';

const OURS = ':1.7/StatusNotifierItem';

const setUp = (thereAtFirst: boolean, items: readonly string[] | null = [OURS]) => {
  const bus = fakeBus(({ member, body }) => {
    if (member === 'Get') return items && [[{ type: 'a', child: [{ type: 's' }] }], [items]];
    if (member === 'GetConnectionUnixProcessID') return body[0] === ':1.7' ? process.pid : 1;
    return body[0] === WATCHER && thereAtFirst;
  });
  const told: unknown[] = [];
  watchTrayHost(
    bus,
    () => told.push('appeared'),
    (there) => told.push(there),
  );
  const owner = (name: string) => bus.say(['NameOwnerChanged', WATCHER], { body: [WATCHER, ':1.1', name] });
  return { told, owner };
};

describe('The tray host', () => {
  test('is there or not at the start', () => {
    expect(setUp(true).told).toEqual([true]);
    expect(setUp(true, [':1.8', ':1.7']).told).toEqual([true]);
    expect(setUp(false).told).toEqual([false]);
  });

  test('that came while nobody listened is taken for one that appears now', () => {
    expect(setUp(true, [':1.8', 'org.kde.StatusNotifierItem-1-1']).told).toEqual([true, 'appeared']);
    expect(setUp(true, []).told).toEqual([true, 'appeared']);
  });

  test('that does not say whose icons it has is left alone', () => {
    expect(setUp(true, null).told).toEqual([true]);
  });

  test('that comes late, goes and comes again is told each time', () => {
    const { told, owner } = setUp(false);
    owner(':1.7');
    owner('');
    owner(':1.9');
    expect(told).toEqual([false, true, 'appeared', false, true, 'appeared']);
  });
});
