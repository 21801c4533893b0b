import type { Event } from '#core/cycle/event.ts';

/** The two things about which a system says a word and later its opposite. */
export type About = 'sleep' | 'lock';

/**
 * Passes an event on only when it differs from the last one about the same thing: Linux says suspend and resume twice,
 * and a lock comes by several ways. At first the computer is taken to be awake and unlocked.
 */
export function changesOnly(tell: (event: Event) => void): (about: About, event: Event) => void {
  const last: { [about in About]: Event['is'] } = { sleep: 'resumed', lock: 'unlocked' };
  return (about, event) => {
    if (last[about] === event.is) return;
    last[about] = event.is;
    tell(event);
  };
}

/** True where no app is told of the input of others: then only the desktop itself can tell, and where it does not, breaks run by the clock. */
export function hidesInput(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform === 'linux' && env['XDG_SESSION_TYPE'] === 'wayland';
}
