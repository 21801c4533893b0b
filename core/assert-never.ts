/** Ends a switch over a union: a case that was forgotten does not compile. Throws if data lied about its type. */
export function assertNever(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`);
}
