import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstPageBudget } from './build/budget.ts';
import { withoutScripts } from './build/withoutScripts.ts';
import { mockOfTheApi } from './dev/mock.ts';

const gateway = process.env['MANDAT_GATEWAY'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), withoutScripts(), firstPageBudget(200_000), mockOfTheApi()],
  build: {
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    proxy: process.env['MANDAT_MOCK']
      ? {}
      : { '/api': gateway, '/login': gateway, '/logout': gateway, '/snapshots': gateway },
  },
  test: {
    include: ['src/**/*.test.ts'],
    // Ten thousand elections take their time on a machine that is busy.
    testTimeout: 60_000,
  },
});
