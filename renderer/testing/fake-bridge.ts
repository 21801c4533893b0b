import type { Bridge } from '#core/bridge/bridge.ts';
import type { Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Sound } from '#core/session/moments.ts';

/** A bridge without an app behind it: it remembers what a page asks for and gives it what a test says. */
export type FakeBridge = Bridge & {
  /** Everything that was asked for, in order. */
  readonly sent: Command[];
  readonly push: (state: Snapshot) => void;
  readonly play: (sound: Sound) => void;
};

/** A fake bridge whose hello gives `first`; null = hello never answers. */
export function fakeBridge(first: Snapshot | null): FakeBridge {
  const states = new Set<(state: Snapshot) => void>();
  const sounds = new Set<(sound: Sound) => void>();
  const sent: Command[] = [];
  const listen = <T>(all: Set<T>, one: T) => {
    all.add(one);
    return () => void all.delete(one);
  };
  return {
    sent,
    hello: () => (first === null ? new Promise(() => undefined) : Promise.resolve(first)),
    send: (command) => {
      sent.push(command);
      return Promise.resolve({ ok: true });
    },
    onSnapshot: (callback) => listen(states, callback),
    onSound: (callback) => listen(sounds, callback),
    push: (state) => states.forEach((callback) => callback(state)),
    play: (sound) => sounds.forEach((callback) => callback(sound)),
  };
}

/** Gives the page of this test a bridge. */
export function giveBridge(bridge: Bridge): void {
  Object.defineProperty(window, 'unknot', { value: bridge, configurable: true });
}
