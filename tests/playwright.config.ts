import { defineConfig } from '@playwright/test'
import { findChromium } from '#tests/support/chromium.ts'

const executablePath = findChromium()

/** Axe is itself a script, and what goes over the wire knows nothing of the browser: once is enough. */
const scriptOrWire = /(axe|api|database-away|front|health|kept-pages|log|weight)\.spec\.ts$/

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './support/global-website.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    // Set by the global setup, which starts the website on a free port.
    baseURL: process.env.WEBSITE_URL ?? '',
    browserName: 'chromium',
    // The first request chooses nothing: a Spanish browser sees the same pages.
    locale: 'en-US',
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'js', use: { javaScriptEnabled: true } },
    { name: 'no-js', use: { javaScriptEnabled: false }, testIgnore: scriptOrWire },
  ],
})
