import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The polyfill throws outside an extension. One stand-in for every test, rather than a mock in each: test files that
 * share a thread share what was imported first.
 */
const alias = { 'webextension-polyfill': fileURLToPath(new URL('tests/support/fake-browser.ts', import.meta.url)) };

export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, which of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/{unit,property,repository}/**/*.test.ts'],
          testTimeout: 20_000,
          // The pure rooms keep no state between calls, so their tests may share what was imported once.
          isolate: false,
          // Dexie looks for a database when it is first imported, whoever imports it.
          setupFiles: ['fake-indexeddb/auto', 'tests/support/set-up.ts'],
          pool: 'threads',
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'component',
          isolate: false,
          pool: 'threads',
          testTimeout: 20_000,
          include: ['tests/component/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['fake-indexeddb/auto', 'tests/support/set-up.ts', 'tests/component/set-up.ts'],
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
