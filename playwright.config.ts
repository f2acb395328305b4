import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/chromium',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileName}-pictures/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: process.env.CUSTOMER_COPY_REPORT
    ? [['json', { outputFile: process.env.CUSTOMER_COPY_REPORT }], ['line']]
    : [['list']],
});
