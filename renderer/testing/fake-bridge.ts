import type { Bridge } from '#core/bridge/bridge.ts';
import type { Answer, Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Heard } from '#core/session/sound.ts';

/** A bridge without an app behind it: it remembers what a page asks for and gives it what a test says. */
export type FakeBridge = Bridge & {
  /** Everything that was asked for, in order. */
  readonly sent: Command[];
  readonly push: (state: Snapshot) => void;
  /** All commands from now on are refused with these words; null = granted again. */
  readonly refuse: (why: string | null) => void;
  readonly play: (heard: Heard) => void;
  /** Tells the page whether its window can be seen. */
  readonly see: (seen: boolean) => void;
};

/** A fake bridge whose hello gives `first`; null = hello never answers. */
export function fakeBridge(first: Snapshot | null): FakeBridge {
  const states = new Set<(state: Snapshot) => void>();
  const sounds = new Set<(heard: Heard) => void>();
  const sights = new Set<(seen: boolean) => void>();
  const sent: Command[] = [];
  let seenNow = true;
  let answer: Answer = { ok: true };
  const listen = <T>(all: Set<T>, one: T) => {
    all.add(one);
    return () => void all.delete(one);
  };
  return {
    sent,
    hello: () => (first === null ? new Promise(() => undefined) : Promise.resolve(first)),
    send: (command) => {
      sent.push(command);
      return Promise.resolve(answer);
    },
    onSnapshot: (callback) => listen(states, callback),
    onSound: (callback) => listen(sounds, callback),
    onSeen: (callback) => {
      callback(seenNow);
      return listen(sights, callback);
    },
    refuse: (why) => {
      answer = why === null ? { ok: true } : { ok: false, message: why };
    },
    push: (state) => states.forEach((callback) => callback(state)),
    play: (heard) => sounds.forEach((callback) => callback(heard)),
    see: (seen) => {
      seenNow = seen;
      sights.forEach((callback) => callback(seen));
    },
  };
}

/** Gives the page of this test a bridge. */
export function giveBridge(bridge: Bridge): void {
  Object.defineProperty(window, 'unknot', { value: bridge, configurable: true });
}
