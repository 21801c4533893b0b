// @ts-check
import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant: those of the cycle and of what is said of it. Run by `npm run mutation`. */
export default defineConfig({
  test: {
    include: ['core/{cycle,bridge,tray}/**/*.test.ts'],
    // A year is too long for each of a thousand mutants, and the other tests must do without it anyway.
    exclude: ['core/cycle/year.test.ts'],
    environment: 'node',
    // A slow machine is no reason to take a mutant for caught.
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['scripts/mutation/steady.mjs'],
  },
});
