import { powerMonitor } from 'electron/main';
import type { Seconds } from '#core/time.ts';
import type { Presence } from '../ports.ts';
import type { ReturnWatch } from './x-return.ts';
import { changesOnly } from './changes-only.ts';

/** What the session bus says of lock and unlock where Electron does not (Linux). */
export type LockSource = { readonly listen: (tell: (locked: boolean) => void) => void };

/** What tells of input. `idleSeconds` null = nobody does. */
export type InputSource = { readonly idleSeconds: () => Seconds | null; readonly returns: ReturnWatch };

/** Input as Electron sees it; the return of somebody as `returns` does. */
export function systemInput(returns: ReturnWatch): InputSource {
  return { idleSeconds: () => powerMonitor.getSystemIdleTime(), returns };
}

/**
 * Presence by Electron's powerMonitor. On Linux suspend and resume come twice and lock never, so each word is passed on
 * once, and locks are read at looks and taken from the bus.
 */
export function powerPresence(locks: LockSource, { idleSeconds, returns }: InputSource): Presence {
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
      const locked = powerMonitor.getSystemIdleState(1) === 'locked';
      return { idleSeconds: idleSeconds(), locked };
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
