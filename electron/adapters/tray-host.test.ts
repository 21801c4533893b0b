import { describe, expect, test } from 'vitest';
import { fakeBus } from '../testing/fake-bus.ts';
import { watchTrayHost } from './tray-host.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';

const setUp = (thereAtFirst: boolean) => {
  const bus = fakeBus(({ member, body }) => member === 'NameHasOwner' && body[0] === WATCHER && thereAtFirst);
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
    expect(setUp(false).told).toEqual([false]);
  });

  test('that comes late, goes and comes again is told each time', () => {
    const { told, owner } = setUp(false);
    owner(':1.7');
    owner('');
    owner(':1.9');
    expect(told).toEqual([false, true, 'appeared', false, true, 'appeared']);
  });
});
