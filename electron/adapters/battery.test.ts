import { describe, expect, onTestFinished, test } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import type { Sense } from '../ports.ts';
import { fakeBus } from '../testing/fake-bus.ts';
import { battery, linuxBattery } from './battery.ts';

const HOLDS: readonly OutsideHold[] = [{ why: 'battery', who: null }];
const UPOWER = 'org.freedesktop.UPower';
const variant = (value: unknown) => [[{ type: 'b', child: [] }], [value]];

const watching = (sense: Sense) => {
  const told: (readonly OutsideHold[])[] = [];
  const stop = sense.watch({ reasons: ['battery'], apps: [] }, (holds) => told.push(holds));
  onTestFinished(stop);
  return { told, stop };
};

describe('Running on battery', () => {
  test('is what Electron says, at once and at changes', () => {
    const heard = new Set<(onBattery: boolean) => void>();
    const follow = (changed: (onBattery: boolean) => void) => {
      heard.add(changed);
      return () => heard.delete(changed);
    };
    const { told, stop } = watching(battery({ isOnBattery: () => true, follow }));
    for (const one of heard) one(false);
    for (const one of heard) one(true);
    stop();
    expect(told).toEqual([HOLDS, [], HOLDS]);
    expect(heard.size).toBe(0);
  });

  test('is what UPower says on Linux, at once and at changes', () => {
    const bus = fakeBus(({ member }) => (member === 'NameHasOwner' ? true : variant(true)));
    const { told, stop } = watching(linuxBattery(bus));
    const changed = (of: string, name: string, value: boolean) =>
      bus.say(['PropertiesChanged'], { body: [of, [[name, variant(value)]], []] });
    changed(UPOWER, 'LidIsClosed', true);
    changed(`${UPOWER}.Device`, 'OnBattery', false);
    changed(UPOWER, 'OnBattery', false);
    changed(UPOWER, 'OnBattery', true);
    stop();
    expect(told).toEqual([HOLDS, [], HOLDS]);
    expect(bus.rules).toEqual([]);
  });

  test('is not known without UPower, which is not started to ask it', () => {
    const asked: string[] = [];
    const none = fakeBus(({ member }) => {
      asked.push(member);
      return false;
    });
    for (const bus of [none, null]) {
      const sense = linuxBattery(bus);
      expect(sense.blind('battery')).toBeNull();
      expect(watching(sense).told).toEqual([[]]);
      expect(sense.blind('battery')).toMatch(/UPower does not answer/);
      expect(sense.blind('camera')).toBeNull();
    }
    expect(asked).toEqual(['NameHasOwner']);
  });

  test('is not looked for without a wish', () => {
    const bus = fakeBus();
    const told: unknown[] = [];
    linuxBattery(bus).watch({ reasons: ['camera'], apps: [] }, (holds) => told.push(holds))();
    expect([told, bus.rules]).toEqual([[[]], []]);
  });
});
