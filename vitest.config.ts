import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Unit tests mirror src/; those of the reader run in jsdom, everything else in Node. The real browser's are in tests/e2e. */
export default defineConfig({
  test: {
    globals: false,
    // Most of the time goes to processes that tests start and wait for, so a worker for each of two cores is not too many.
    maxWorkers: 2,
    // On a shared machine that stalls for seconds, a test that fails is tried once more.
    retry: process.env.CI ? 1 : 0,
    projects: [
      { test: { name: 'node', environment: 'node', testTimeout: 20_000, include: ['tests/**/*.test.ts'], exclude: ['tests/reader/**', 'tests/e2e/**'], setupFiles: ['tests/support/strict.ts'] } },
      {
        plugins: [react()],
        test: { name: 'reader', environment: 'jsdom', testTimeout: 20_000, include: ['tests/reader/**/*.test.{ts,tsx}'], setupFiles: ['tests/support/strict.ts', 'tests/support/dom.ts'] },
      },
    ],
  },
})
