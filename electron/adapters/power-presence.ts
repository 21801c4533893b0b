import { powerMonitor } from 'electron/main';
import type { Event } from '#core/cycle/event.ts';
import type { Presence } from '../ports.ts';

/** What the session bus says of lock and unlock where Electron does not (Linux). */
export type LockSource = { readonly listen: (tell: (locked: boolean) => void) => void };

/** True where no app is told of the input of others: then breaks run by the clock. */
const HIDES_INPUT = process.platform === 'linux' && process.env['XDG_SESSION_TYPE'] === 'wayland';

/**
 * Presence by Electron's powerMonitor. On Linux suspend and resume come twice and lock never, so each word is passed on
 * once, and locks are read at looks and taken from the bus.
 */
export function powerPresence(locks: LockSource): Presence {
  return {
    read() {
      const idle = powerMonitor.getSystemIdleTime();
      const locked = powerMonitor.getSystemIdleState(1) === 'locked';
      return { idleSeconds: HIDES_INPUT ? null : idle, locked };
    },
    listen(tell) {
      const once = changesOnly(tell);
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

/** Passes an event on only when it differs from the last one about the same thing. */
function changesOnly(tell: (event: Event) => void): (about: 'sleep' | 'lock', event: Event) => void {
  const last: { sleep: Event['is']; lock: Event['is'] } = { sleep: 'resumed', lock: 'unlocked' };
  return (about, event) => {
    if (last[about] === event.is) return;
    last[about] = event.is;
    tell(event);
  };
}
