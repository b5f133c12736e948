import { defineConfig } from 'vitest/config';

/** Looks at the built site in a real browser; `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
