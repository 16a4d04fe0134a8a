import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.mjs'

/** Keeps the browser from talking to anybody but the server under test, and lets it run as root in a container. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** End-to-end tests: the real build, served by `simak serve`, in a real browser. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/support/build-sample.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall for seconds: a test that fails is tried again, and counted as flaky in the report.
  retries: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // What is read without a worker is read with one too; tests of what is offline, and the journeys, allow it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
  },
})
