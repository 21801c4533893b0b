// @ts-check
import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant: those of the cycle, each at most once, in one thread. Run by `npm run mutation`. */
export default defineConfig({
  test: {
    include: ['core/cycle/*.test.ts'],
    // A year is too long for each of a thousand mutants, and the other tests must do without it anyway.
    exclude: ['core/cycle/year.test.ts'],
    environment: 'node',
    isolate: false,
    setupFiles: ['scripts/mutation/steady.mjs'],
  },
});
