import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    // A core less than there are, as is usual, would be one of two; and what one file leaves behind, the next must bear:
    // no test may lean on a fresh process, and none has to wait for one.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      exclude: ['core/testing/**', '**/*.test.ts'],
      reporter: ['text', 'html'],
      // What decides has no line and no branch that no test comes by; `npm run check` looks at it without years and laws.
      thresholds: Object.fromEntries(
        [
          'core/cycle/*.ts',
          'core/choosing/*.ts',
          'core/screening/*.ts',
          'core/session/{ease,outcome,plan,planner,progress,session,stages,steer,swap,taps}.ts',
        ].map((files) => [files, { lines: 100, branches: 100, functions: 100, statements: 100 }]),
      ),
    },
    projects: [
      {
        extends: true,
        test: { name: 'core', include: ['core/**/*.test.ts'], environment: 'node', isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'shell',
          include: ['electron/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
