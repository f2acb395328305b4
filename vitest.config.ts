import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, which of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property,repository}/**/*.test.ts'],
          testTimeout: 20_000,
          // The pure rooms keep no state between calls, so their tests may share what was imported once.
          isolate: false,
          // Dexie looks for a database when it is first imported, whoever imports it.
          setupFiles: ['fake-indexeddb/auto'],
          pool: 'threads',
        },
      },
      {
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/component/set-up.ts'],
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
