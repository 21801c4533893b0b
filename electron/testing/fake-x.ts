import type { XDisplay, XPoint, XServer, XWindow } from '../adapters/x-server.ts';

/** An X server in memory. */
export type FakeX = {
  readonly display: XDisplay;
  /** Sets a property of a window and tells whoever follows it; an empty list takes it away. */
  readonly set: (window: XWindow, property: string, value: readonly (string | number)[]) => void;
  /** Takes a window away with all its properties, which nobody is told. */
  readonly destroy: (window: XWindow) => void;
  /** The person touches something; the pointer comes to lie here. */
  readonly touch: (at: XPoint) => void;
  /** How many properties are followed and inputs awaited now. */
  readonly busy: () => number;
};

/** The root window of every fake server. */
export const ROOT: XWindow = 1;

type Follower = { readonly window: XWindow; readonly property: string; readonly changed: () => void };

/** A server without any window. */
export function fakeX(): FakeX {
  const properties = new Map<XWindow, Map<string, readonly (string | number)[]>>();
  const followers = new Set<Follower>();
  const waiting = new Set<() => void>();
  let pointer: XPoint | null = null;

  const values = (window: XWindow, property: string) => properties.get(window)?.get(property) ?? [];
  const texts: XServer['texts'] = async (window, property) =>
    Promise.resolve(values(window, property).filter((one) => typeof one === 'string'));
  const server: XServer = {
    root: ROOT,
    pointer: () => Promise.resolve(pointer),
    numbers: (window, property) =>
      Promise.resolve(values(window, property).filter((one) => typeof one === 'number')),
    names: texts,
    texts,
    follow(window, property, changed) {
      const follower = { window, property, changed };
      followers.add(follower);
      queueMicrotask(() => {
        if (followers.has(follower)) changed();
      });
      return () => followers.delete(follower);
    },
    nextInput(came) {
      const wait = () => {
        waiting.delete(wait);
        came();
      };
      waiting.add(wait);
      return () => waiting.delete(wait);
    },
  };

  return {
    display: { server: () => Promise.resolve(server) },
    set(window, property, value) {
      const all = properties.get(window) ?? new Map<string, readonly (string | number)[]>();
      properties.set(window, all.set(property, value));
      for (const one of [...followers]) if (one.window === window && one.property === property) one.changed();
    },
    destroy: (window) => void properties.delete(window),
    touch(at) {
      pointer = at;
      for (const wait of [...waiting]) wait();
    },
    busy: () => followers.size + waiting.size,
  };
}

/** Waits until everything has happened that answers of the server set going. */
export const settled = () => new Promise<void>((done) => void setImmediate(done));
