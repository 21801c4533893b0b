/** What is used of the package, which has no types of its own. */
declare module 'x11' {
  /** Called with an error or a reply; true = the error needs no other listener. */
  export type Done<Reply> = (error: unknown, reply: Reply) => boolean;

  /** An X event; what it has depends on its name. */
  export type XEvent = {
    readonly name?: string;
    readonly wid?: number;
    readonly atom?: number;
    readonly alarm?: number;
  };

  /** The SYNC extension: counters of the server, and alarms on them. */
  export type Sync = {
    readonly ValueType: { readonly Absolute: number };
    readonly TestType: { readonly NegativeTransition: number };
    readonly ListSystemCounters: (
      done: Done<readonly { readonly counter: number; readonly name: string }[]>,
    ) => void;
    readonly CreateAlarm: (id: number, values: Readonly<Record<string, number>>) => void;
    readonly DestroyAlarm: (id: number) => void;
  };

  export type Client = {
    readonly on: {
      (event: 'error', call: (error: Error & { readonly error?: number }) => void): void;
      (event: 'end', call: () => void): void;
      (event: 'event', call: (event: XEvent) => void): void;
    };
    readonly off: (event: 'event', call: (event: XEvent) => void) => void;
    readonly screenNum: number | string;
    readonly eventMask: { readonly PropertyChange: number };
    readonly AllocID: () => number;
    readonly InternAtom: (onlyIfExists: boolean, name: string, done: Done<number>) => void;
    readonly GetAtomName: (atom: number, done: Done<string>) => void;
    readonly GetProperty: (
      remove: 0,
      window: number,
      property: number,
      type: 0,
      offset: number,
      length: number,
      done: Done<{ readonly format: number; readonly data: Buffer }>,
    ) => void;
    readonly ChangeWindowAttributes: (
      window: number,
      values: { readonly eventMask: number },
      done: Done<unknown>,
    ) => void;
    readonly QueryPointer: (
      window: number,
      done: Done<{ readonly rootX: number; readonly rootY: number }>,
    ) => void;
    readonly require: (extension: 'sync', done: (error: unknown, sync: Sync) => void) => void;
  };

  /** What the server says of itself when it has accepted a connection. */
  export type Greeting = { readonly screen: readonly { readonly root: number }[] };

  export function createClient(
    options: { readonly display: string; readonly shm: false; readonly disableBigRequests: true },
    done: (error: unknown, greeting?: Greeting) => void,
  ): Client;

  /** Takes the name of a display apart; throws when it is none. */
  export function parseDisplay(name: string): { readonly host: string; readonly displayNum: string | number };
}
