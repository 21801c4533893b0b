import type { App } from './app.ts';

/** Runs in a process of the app, which hands itself over first: its clock tells this much more from now on. */
const shift = (_self: unknown, by: number): void => {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: readonly unknown[]) =>
      Reflect.construct(target, given.length === 0 ? [Real.now() + by] : given) as Date,
    get: (target, name) => (name === 'now' ? () => Real.now() + by : (Reflect.get(target, name) as unknown)),
  });
};

/**
 * Sets the clock of the computer forward (or back, below 0) by so many milliseconds, as far as the app can see: in its main
 * process and in the pages that are open. Whoever looks from outside keeps their time.
 */
export const setClock = async (app: App, by: number): Promise<void> => {
  if (app.electron === null) throw new Error('Only an app with a way in can be told the time');
  await app.electron.evaluate(shift, by);
  for (const page of app.electron.windows()) await page.evaluate(`(${String(shift)})(null, ${by})`);
};
