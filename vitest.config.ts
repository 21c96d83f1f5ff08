import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/tmp.ts'],
    setupFiles: ['test/kit/seed.ts'],
    // A missing expectation is a failure, never written by itself.
    update: 'none',
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
  },
});
