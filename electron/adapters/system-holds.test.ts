import { describe, expect, test } from 'vitest';
import type { OutsideReason } from '#core/settings/outside.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import { fakeLog } from '../testing/fake-log.ts';
import { fakeSense } from '../testing/fake-sense.ts';
import { systemHolds } from './system-holds.ts';

const holdsOn = (platform: NodeJS.Platform) => {
  const battery = fakeSense(['battery'], [{ why: 'battery', who: null }]);
  const parts = { session: null, display: null, isOwn: () => false, battery, log: fakeLog() };
  return { battery, holds: systemHolds(platform, parts) };
};
const blindOn = (platform: NodeJS.Platform): readonly OutsideReason[] =>
  OUTSIDE_REASONS.filter((reason) => holdsOn(platform).holds.blind(reason) !== null);

describe('The holds of a system', () => {
  test('tell of the battery everywhere, at once', () => {
    for (const platform of ['linux', 'win32', 'darwin', 'freebsd'] as const) {
      const { holds, battery } = holdsOn(platform);
      holds.watch({ reasons: ['battery'], apps: [] });
      expect(holds.read()).toEqual([{ why: 'battery', who: null }]);
      holds.watch(null);
      expect(battery.running()).toBe(0);
    }
  });

  test('have a sense for every reason on the three systems, blind where nobody can tell', () => {
    expect(blindOn('win32')).toEqual([]);
    expect(blindOn('darwin')).toEqual(['do-not-disturb']);
    // Without a display and a bus, on Linux.
    expect(blindOn('linux')).toEqual(expect.arrayContaining(['full-screen', 'do-not-disturb']));
    expect(blindOn('freebsd')).toEqual(OUTSIDE_REASONS.filter((reason) => reason !== 'battery'));
  });
});
