import type { PowerSaveBlocker } from 'electron/main';
import type { Session } from '#core/session/session.ts';

/**
 * Keeps the display from sleeping while a session's clock runs: during an exercise nobody touches the computer. A clock that
 * stands, waits or is over lets it sleep again at once.
 */
export function displayAwake(
  system: Pick<PowerSaveBlocker, 'start' | 'stop'>,
): (session: Pick<Session, 'since'> | null) => void {
  let blocker: number | null = null;
  return (session) => {
    const runs = typeof session?.since === 'number';
    if (runs) blocker ??= system.start('prevent-display-sleep');
    else if (blocker !== null) {
      system.stop(blocker);
      blocker = null;
    }
  };
}
