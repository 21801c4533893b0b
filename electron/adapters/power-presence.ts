import { powerMonitor } from 'electron/main';
import type { Presence } from '../ports.ts';
import type { ReturnWatch } from './x-return.ts';
import { changesOnly, hidesInput } from './changes-only.ts';

/** What the session bus says of lock and unlock where Electron does not (Linux). */
export type LockSource = { readonly listen: (tell: (locked: boolean) => void) => void };

const HIDES_INPUT = hidesInput(process.env, process.platform);

/**
 * Presence by Electron's powerMonitor. On Linux suspend and resume come twice and lock never, so each word is passed on
 * once, and locks are read at looks and taken from the bus.
 */
export function powerPresence(locks: LockSource, returns: ReturnWatch): Presence {
  let touched: () => void = () => undefined;
  let awaits = false;
  return {
    awaitTouch(on) {
      if (on === awaits) return;
      awaits = on;
      if (!on) returns.disarm();
      else
        returns.arm(() => {
          awaits = false;
          touched();
        });
    },
    read() {
      const idle = powerMonitor.getSystemIdleTime();
      const locked = powerMonitor.getSystemIdleState(1) === 'locked';
      return { idleSeconds: HIDES_INPUT ? null : idle, locked };
    },
    listen(tell) {
      const once = changesOnly(tell);
      touched = () => {
        tell({ is: 'touched' });
      };
      powerMonitor.on('suspend', () => {
        once('sleep', { is: 'suspended' });
      });
      powerMonitor.on('resume', () => {
        once('sleep', { is: 'resumed' });
      });
      const lock = (locked: boolean) => {
        once('lock', locked ? { is: 'locked' } : { is: 'unlocked' });
      };
      powerMonitor.on('lock-screen', () => {
        lock(true);
      });
      powerMonitor.on('unlock-screen', () => {
        lock(false);
      });
      locks.listen(lock);
    },
  };
}
