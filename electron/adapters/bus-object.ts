/** One interface of an object of ours: what can be called, and what can be read, by its type in the letters of D-Bus. */
export type BusInterface = {
  readonly name: string;
  /** Called without an answer; arguments are not looked at. `takes` is their signature. */
  readonly methods: { readonly [name: string]: { readonly takes: string; readonly call: () => void } };
  /** Read anew whenever somebody asks. */
  readonly properties: { readonly [name: string]: readonly [type: string, read: () => unknown] };
};

/** An object as the package calls and reads it. */
export function valuesOf({ methods, properties }: BusInterface): object {
  const calls = Object.entries(methods).map(([name, { call }]) => [name, () => call()] as const);
  const reads = Object.entries(properties).map(
    ([name, [, get]]) => [name, { get, enumerable: true }] as const,
  );
  return Object.defineProperties(Object.fromEntries(calls), Object.fromEntries(reads));
}

/** What the package must know of an interface to answer for it. */
export function describedOf({ name, methods, properties }: BusInterface): object {
  const described = Object.entries(methods).map(([method, { takes }]) => [method, [takes, '']] as const);
  const types = Object.entries(properties).map(([property, [type]]) => [property, type] as const);
  return { name, methods: Object.fromEntries(described), properties: Object.fromEntries(types), signals: {} };
}
