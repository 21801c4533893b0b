import type { PowerMonitor } from 'electron/main';
import type { Sense } from '../ports.ts';
import { askProperty, hasOwner, onProperty } from './desktop-bus.ts';
import type { Bus } from './desktop-bus.ts';
import { holdChanges } from './hold-changes.ts';

/** What Electron tells of the battery; `follow` calls back at each change and gives the way to stop. */
export type PowerSource = {
  readonly isOnBattery: () => boolean;
  readonly follow: (changed: (onBattery: boolean) => void) => () => void;
};

/** Electron's own. */
export function systemPower(monitor: PowerMonitor): PowerSource {
  return {
    isOnBattery: () => monitor.isOnBatteryPower(),
    follow(changed) {
      const onBattery = () => {
        changed(true);
      };
      const onCable = () => {
        changed(false);
      };
      monitor.on('on-battery', onBattery);
      monitor.on('on-ac', onCable);
      return () => {
        monitor.off('on-battery', onBattery);
        monitor.off('on-ac', onCable);
      };
    },
  };
}

const UPOWER = 'org.freedesktop.UPower';
const FACE = { destination: UPOWER, path: '/org/freedesktop/UPower', interface: UPOWER };
const NO_WORD = 'Nothing here tells whether the computer runs on battery: UPower does not answer.';

type Follow = (tell: (onBattery: boolean | null) => void) => () => void;

/** On battery, by Electron (Windows, macOS). */
export function battery(power: PowerSource): Sense {
  return sense((tell) => {
    const stop = power.follow(tell);
    tell(power.isOnBattery());
    return stop;
  });
}

/** On battery, by UPower on the system bus (Linux, where Electron knows of no change); null = there is no such bus. */
export function linuxBattery(system: Bus | null): Sense {
  return sense((tell) => {
    if (system === null) {
      tell(null);
      return () => undefined;
    }
    const told = (value: unknown) => {
      tell(typeof value === 'boolean' ? value : null);
    };
    const stop = onProperty(system, FACE, 'OnBattery', told);
    // Only a UPower that runs is asked: a question by name would start it.
    hasOwner(system, UPOWER, (there) => {
      if (there) askProperty(system, FACE, 'OnBattery', told);
      else tell(null);
    });
    return stop;
  });
}

function sense(follow: Follow): Sense {
  let blind: string | null = null;
  return {
    reasons: ['battery'],
    blind: (reason) => (reason === 'battery' ? blind : null),
    watch({ reasons }, tell) {
      const changes = holdChanges(tell);
      const wanted = reasons.includes('battery');
      if (!wanted) changes.know([]);
      const learn = (onBattery: boolean | null) => {
        blind = onBattery === null ? NO_WORD : null;
        changes.know(onBattery === true ? [{ why: 'battery', who: null }] : []);
      };
      const stop = wanted ? follow(learn) : () => {};
      return () => {
        stop();
        changes.stop();
      };
    },
  };
}
