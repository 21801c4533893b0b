import type { Heard } from '#core/session/sound.ts';
import type { Answer, Command } from './command.ts';
import type { Snapshot } from './snapshot.ts';

/** Names of the channels between windows and the main process; nothing else is listened to. */
export const CHANNELS = {
  hello: 'unknot:hello',
  send: 'unknot:send',
  snapshot: 'unknot:snapshot',
  sound: 'unknot:sound',
  seen: 'unknot:seen',
} as const;

/** What a window is given as `window.unknot`: states come in, wishes go out. */
export type Bridge = {
  /** The latest state, for a window that has just opened. */
  readonly hello: () => Promise<Snapshot>;
  /** Asks for something. Rejects only when the main process is gone. */
  readonly send: (command: Command) => Promise<Answer>;
  /** Calls back at every new state. Gives the way to stop it. */
  readonly onSnapshot: (callback: (state: Snapshot) => void) => () => void;
  /** Calls back when something must be heard in this window. Gives the way to stop it. */
  readonly onSound: (callback: (heard: Heard) => void) => () => void;
  /** Calls back at once with whether this window can be seen, and again when it is minimised, hidden or back. Gives the way to stop it. */
  readonly onSeen: (callback: (seen: boolean) => void) => () => void;
};
